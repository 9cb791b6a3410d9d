import Foundation
import TestSupport
import Testing

@Suite("Nothing is acknowledged before the disk has it, by the system calls themselves", .serialized)
struct AcknowledgementTests {
    private static let acts = 60
    private static func mark(_ line: Int) -> String { "mark-\(1_000_000 + line)" }

    @Test(
        "Under strace: every answer of ledger apply follows a sync behind its commit, every checkpoint its last-signed",
        .enabled(if: Tracer.strace.absence == nil, "\(Tracer.strace.absence ?? "")"), arguments: [1, 8])
    func traced(writers: Int) throws { try apply(under: .strace, writers: writers) }

    @Test(
        "The same, seen by a library loaded before the program",
        .enabled(if: Tracer.preloaded.absence == nil, "\(Tracer.preloaded.absence ?? "")"), arguments: [8])
    func preloaded(writers: Int) throws { try apply(under: .preloaded, writers: writers) }

    private func apply(under tracer: Tracer, writers: Int) throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        let lines = (1...Self.acts).map {
            #"{"do":"progress","id":"2025-0001","percent":1,"words":"\#(Self.mark($0))"}"#
        }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "acts.jsonl")
        let program = try #require(Program.binary).path
        let calls = try tracer.run(
            [program, "ledger", "apply", "acts.jsonl", "--writers", "\(writers)", "--data", "data"], in: folder,
            output: "answers.jsonl")
        let order = CommitOrder(calls, output: "answers.jsonl")
        let (told, faults) = order.acknowledgements(mark: Self.mark)
        #expect(told == Self.acts)
        #expect(faults.isEmpty, "\(faults.prefix(5))")
        let (shown, unkept) = order.checkpoints()
        #expect(shown > 0)
        #expect(unkept.isEmpty, "\(unkept.prefix(2))")
    }

    @Test("With synchronous lowered the same check finds every answer early", arguments: [Tracer.strace, .preloaded])
    func lowered(tracer: Tracer) throws {
        // Where one of the two can't be had, the tests above say why.
        guard tracer.absence == nil else { return }
        let folder = try Folder()
        let writer = try #require(Program.binary).deletingLastPathComponent().appending(path: "LoweredWriter").path
        func faults(_ setting: String) throws -> (count: Int, faults: [String]) {
            let calls = try tracer.run(
                [writer, "\(setting).sqlite", setting, "40"], in: folder, output: "answers.jsonl")
            return CommitOrder(calls, output: "answers.jsonl").acknowledgements(mark: Self.mark)
        }
        let (full, lowered) = (try faults("full"), try faults("lowered"))
        #expect(full.count == 40 && full.faults.isEmpty, "\(full.faults.prefix(5))")
        #expect(lowered.count == 40 && lowered.faults.count == 40)
    }

    @Test("The check sees an answer before the sync, a sync before the commit, one that failed, and none at all")
    func checker() {
        let (header, page) = ([UInt8](repeating: 0, count: 7) + [9] + [UInt8](repeating: 0, count: 16), Self.mark(1))
        func call(_ name: String, _ path: String, _ bytes: [UInt8], _ line: Int, result: Int = 0) -> SystemCall {
            SystemCall(name: name, path: path, bytes: bytes, begin: line, end: line, result: result)
        }
        func faults(_ order: [Character], sync: Int = 0) -> Int {
            let calls = order.enumerated().map { line, kind in
                switch kind {
                case "h": call("pwrite64", "d-wal", header, line)
                case "p": call("pwrite64", "d-wal", Array(page.utf8), line)
                case "s": call("fdatasync", "d-wal", [], line, result: sync)
                case "d": call("fdatasync", "d", [], line)
                default: call("write", "out", Array("{\"line\":1,\"ok\":true}\n".utf8), line)
                }
            }
            return CommitOrder(calls, output: "out").acknowledgements(mark: Self.mark).faults.count
        }
        #expect(faults(["h", "p", "s", "a"]) == 0)
        #expect(faults(["h", "p", "a", "s"]) == 1)
        #expect(faults(["s", "h", "p", "a"]) == 1)
        #expect(faults(["h", "p", "d", "a"]) == 1)
        #expect(faults(["h", "p", "s", "a"], sync: -1) == 1)
        #expect(faults(["a", "h", "p", "s"]) == 1)
        #expect(faults(["a"]) == 1)
    }
}
