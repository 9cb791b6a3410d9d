import ArgumentParser
import Basics
import Commitments
import Operations
import Synchronization

struct LedgerApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "成批办理：一行一件（JSON），逐行回答。 Many acts at once, one JSON line each, each answered.",
        discussion: """
            每行 {"do":"progress","id":"2025-0001","percent":40,"words":"主体完工","unit":"housing"}；do 可以是 assign、progress、\
            report-done、return、verify、close、reopen、revise、withdraw、observe。unit 是办理的单位，as 是岗位。
            回答 {"line":1,"ok":true}；落盘之后才回答。办不了的写明 code 和理由，不影响别的行。
            An answer is given only when the act is on the disk; what is refused says its code and why, and harms no other line. \
            Meanwhile the log is numbered and signed, and its checkpoint printed.

            例 Examples:
              duixian ledger apply 本月进展.jsonl
              generate | duixian ledger apply - --writers 16
            """)
    @Argument(help: "文件，或 - 为标准输入。 A file, or - for standard input.")
    var file: String
    @Option(help: "同时办理几件；大于1时按办完的先后回答。 How many at once; above 1, answers come as acts end.")
    var writers = 1
    @OptionGroup var options: DataOptions

    func validate() throws {
        if !(1...256).contains(writers) { throw ValidationError("--writers 是1到256。 --writers is 1 to 256.") }
    }

    func run() async throws {
        let installation = try options.open()
        let bytes = LineSource(try ReportInput.stream(file))
        let answers = Answers()
        let signing = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(250))
                await Self.sign(installation, answers)
            }
        }
        await withTaskGroup(of: Void.self) { workers in
            for _ in 0..<writers {
                workers.addTask {
                    while let (number, line) = bytes.next() {
                        answers.put(await Self.answer(line, number, installation))
                    }
                }
            }
        }
        signing.cancel()
        await signing.value
        await Self.sign(installation, answers)
        if answers.refused > 0 {
            throw WorkFailure(
                place: file, chinese: "有\(answers.refused)行没有办成，理由在回答里。",
                english: "\(answers.refused) lines were refused; their answers say why.")
        }
    }

    private static func sign(_ installation: Installation, _ answers: Answers) async {
        do {
            if let note = try await Sequencer(installation).run() { answers.put(checkpoint: note) }
        } catch { answers.put(["ok": .bool(false), "code": "log", "why": .string("\(error)")]) }
    }

    private static func answer(_ line: [UInt8], _ number: Int, _ installation: Installation) async -> JSONValue {
        do {
            guard let value = try? JSONValue.parse(line) else { throw LedgerRefusal.badLine }
            try await AppliedLine(value).run(installation)
            return ["line": .integer(number), "ok": .bool(true)]
        } catch let refusal as LedgerRefusal {
            return [
                "line": .integer(number), "ok": .bool(false), "code": .string(refusal.code),
                "why": .string("\(refusal.chinese) \(refusal.english)"),
            ]
        } catch {
            return ["line": .integer(number), "ok": .bool(false), "code": "failed", "why": .string("\(error)")]
        }
    }
}

/// Lines one after another, to whoever asks next.
private final class LineSource: Sendable {
    private struct State {
        var rest: [UInt8] = []
        var read = 0
        var number = 0
        var isAtEnd = false
    }
    private let descriptor: Descriptor
    private let state = Mutex(State())

    init(_ descriptor: Descriptor) { self.descriptor = descriptor }

    func next() -> (Int, [UInt8])? {
        state.withLock { state in
            while true {
                if let end = state.rest[state.read...].firstIndex(of: 0x0A) {
                    let line = Array(state.rest[state.read..<end])
                    state.read = end + 1
                    state.number += 1
                    if line.isEmpty { continue }
                    return (state.number, line)
                }
                if state.isAtEnd {
                    let line = Array(state.rest[state.read...])
                    state.read = state.rest.count
                    state.number += 1
                    return line.isEmpty ? nil : (state.number, line)
                }
                state.rest.removeFirst(state.read)
                state.read = 0
                var chunk = [UInt8](repeating: 0, count: 1 << 16)
                let count = (try? descriptor.take(&chunk)) ?? 0
                if count == 0 { state.isAtEnd = true } else { state.rest += chunk[..<count] }
            }
        }
    }
}

/// Answers on standard output, whole lines, each written at once.
private final class Answers: Sendable {
    private let state = Mutex((refused: 0, checkpoint: ""))

    var refused: Int { state.withLock { $0.refused } }

    func put(_ answer: JSONValue) {
        state.withLock { state in
            if answer["ok"]?.bool == false { state.refused += 1 }
            try? Descriptor.output.put(answer.canonicalBytes + [0x0A])
        }
    }

    func put(checkpoint note: String) {
        state.withLock { state in
            if note == state.checkpoint { return }
            state.checkpoint = note
            let line: JSONValue = ["checkpoint": .string(note)]
            try? Descriptor.output.put(line.canonicalBytes + [0x0A])
        }
    }
}
