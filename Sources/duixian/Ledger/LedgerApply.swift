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
                _ = await Self.sign(installation, answers)
            }
        }
        await withTaskGroup(of: Void.self) { workers in
            for _ in 0..<writers {
                workers.addTask {
                    // What nobody can be told of is not begun.
                    while answers.broken == nil, let (number, line) = bytes.next() {
                        await Self.answer(line, number, installation, answers)
                    }
                }
            }
        }
        signing.cancel()
        await signing.value
        try end(answers, isSigned: await Self.sign(installation, answers))
    }

    private func end(_ answers: Answers, isSigned: Bool) throws(WorkFailure) {
        if let code = answers.broken {
            throw WorkFailure.system(
                Destination.standardOutput.name, "回答写不出去，后面的行没有办；已办的都记下了，看台账再接着办",
                "the answers can't be written, so the rest was not done; what was done is recorded, go on from there",
                code: code)
        }
        if answers.refused > 0 {
            // Where the machine failed, that is what to mend; a refusal of the ledger's is told line by line.
            let fault = answers.fault
            throw WorkFailure(
                place: fault?.place ?? file,
                chinese: "有\(answers.refused)行没有办成，理由在回答里。\(fault?.chinese ?? "")",
                english: "\(answers.refused) lines were refused; their answers say why. \(fault?.english ?? "")")
        }
        if !isSigned {
            throw WorkFailure(
                place: options.data, chinese: "都已记进台账，只是日志还没有签名，理由在回答里；恢复后会自动签上，不要再办一次。",
                english:
                    "all is recorded, but the log is not signed yet, as the answers say; it will be, don't do it again."
            )
        }
    }

    private static func sign(_ installation: Installation, _ answers: Answers) async -> Bool {
        do {
            if let note = try await Sequencer(installation).run() { answers.put(checkpoint: note) }
            return true
        } catch {
            answers.put(signing: FaultWords(error))
            return false
        }
    }

    private static func answer(_ line: [UInt8], _ number: Int, _ installation: Installation, _ answers: Answers) async {
        do {
            guard let value = try? JSONValue.parse(line) else { throw LedgerRefusal.badLine }
            try await AppliedLine(value).run(installation)
            answers.put(done: number)
        } catch let refusal as LedgerRefusal {
            answers.put(refused: number, FaultWords(refusal), why: "\(refusal.chinese) \(refusal.english)")
        } catch {
            let words = FaultWords(error)
            answers.put(refused: number, words, why: "\(words.chinese) \(words.english)", isFault: true)
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
    private struct State {
        var refused = 0
        var fault: FaultWords?
        var checkpoint = ""
        var signing: FaultWords?
        var broken: Int32?
    }
    private let state = Mutex(State())

    var refused: Int { state.withLock { $0.refused } }
    /// The last failure of disk or machine.
    var fault: FaultWords? { state.withLock { $0.fault } }
    /// The system's number where an answer could not be written.
    var broken: Int32? { state.withLock { $0.broken } }

    func put(done number: Int) {
        state.withLock { Self.write(["line": .integer(number), "ok": .bool(true)], &$0) }
    }

    func put(refused number: Int, _ words: FaultWords, why: String, isFault: Bool = false) {
        state.withLock { state in
            state.refused += 1
            if isFault { state.fault = words }
            Self.write(
                ["line": .integer(number), "ok": .bool(false), "code": .string(words.code), "why": .string(why)], &state
            )
        }
    }

    func put(checkpoint note: String) {
        state.withLock { state in
            state.signing = nil
            if note == state.checkpoint { return }
            state.checkpoint = note
            Self.write(["checkpoint": .string(note)], &state)
        }
    }

    /// That the log could not be signed: once, however often it is tried again.
    func put(signing words: FaultWords) {
        state.withLock { state in
            if words == state.signing { return }
            state.signing = words
            Self.write(
                [
                    "signed": .bool(false), "code": .string(words.code),
                    "why": .string("\(words.chinese) \(words.english)"),
                ], &state)
        }
    }

    private static func write(_ answer: JSONValue, _ state: inout State) {
        do { try Descriptor.output.put(answer.canonicalBytes + [0x0A]) } catch { state.broken = error.code }
    }
}
