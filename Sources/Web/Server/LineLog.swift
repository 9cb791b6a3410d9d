import Basics
import Logging
import Synchronization

/// Log lines, one each, gathered and written a few times a second so that no request waits for a slow terminal.
///
/// A line of a request names method, kind of page, status and time: no address of a client, no value of a query, no
/// name or number out of a path.
public final class LineLog: Sendable {
    private struct State {
        var lines: [UInt8] = []
        var lost = 0
        var stamp: (second: Int, text: [UInt8]) = (-1, [])
    }

    /// More than this is not kept when nobody takes it; what was lost is counted in a line.
    private static let most = 1 << 20
    private let state = Mutex(State())
    private let now: @Sendable () -> Instant
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: puts bytes on standard error.
    public init(now: @escaping @Sendable () -> Instant, write: @escaping @Sendable ([UInt8]) -> Void) {
        (self.now, self.write) = (now, write)
    }

    func request(_ method: String, _ label: String, _ status: Int, microseconds: Int) {
        let tenths = microseconds / 100
        add("info \(method) \(label) \(status) \(tenths / 10).\(tenths % 10)ms")
    }

    /// Control characters are taken out, so that a line stays a line.
    public func line(_ level: Logger.Level, _ message: String) {
        let clean = message.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        add("\(level.rawValue) \(String(String.UnicodeScalarView(clean)))")
    }

    private func add(_ text: String) {
        let moment = now()
        state.withLock { state in
            guard state.lines.count < Self.most else {
                state.lost += 1
                return
            }
            let second = moment.milliseconds / 1000
            if state.stamp.second != second {
                state.stamp = (second, Array("\(Instant(seconds: second))".utf8.prefix(19)))
            }
            let thousandths = moment.milliseconds % 1000
            state.lines += state.stamp.text
            state.lines += [
                0x2E, UInt8(0x30 + thousandths / 100), UInt8(0x30 + thousandths / 10 % 10),
                UInt8(0x30 + thousandths % 10), 0x5A, 0x20,
            ]
            state.lines.append(contentsOf: text.utf8)
            state.lines.append(0x0A)
        }
    }

    /// Writes what waits. Never called where requests are answered.
    public func flush() {
        let lines = state.withLock { state in
            var lines = state.lines
            if state.lost > 0 { lines += Array("warning \(state.lost) log lines were lost\n".utf8) }
            (state.lines, state.lost) = ([], 0)
            return lines
        }
        if !lines.isEmpty { write(lines) }
    }
}

/// Hands what libraries log to the same lines.
struct LineLogHandler: LogHandler {
    let log: LineLog
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .warning

    init(_ log: LineLog) { self.log = log }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { log.line(event.level, "\(event.message)") }
}
