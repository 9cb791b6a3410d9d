import Commitments
import Foundation
import Testing

@testable import Operations

@Suite("A limit or a failing disk under the program, which needs no mount")
struct FailingDiskTests {
    private func record(_ words: String, in folder: Folder) async throws {
        let installation = try Ledgers.open(folder.url.appending(path: "data"))
        defer { try? installation.database.close() }
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 5, words: words, of: nil,
            by: LedgerActor(unit: "supervision", role: .supervisor), in: installation)
    }

    private func limited(_ kilobytes: Int, _ words: [String], in folder: Folder) throws -> Program.Outcome {
        let program = try #require(Program.binary).path
        let outcome = try Command.run(
            ["bash", "-c", "ulimit -f \(kilobytes); exec \"$0\" \"$@\"", program] + words, in: folder, output: "answers"
        )
        return Program.Outcome(code: outcome.code, output: try folder.bytes("answers"), errors: outcome.errors)
    }

    @Test("Beyond a limit on file sizes: refused with a reason, not killed; nothing acknowledged is lost")
    func limit() throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        try folder.write(Ledgers.acts(1000, "limit", padding: 300), to: "acts.jsonl")
        // The write-ahead log goes with the last process in good order.
        let sizes = ["data/ledger.sqlite", "data/ledger.sqlite-wal"].map { name in
            (try? folder.bytes(name).count) ?? 0
        }
        let room = (sizes.max() ?? 0) / 1024 + 800
        var answers = Answers()
        let applied = try limited(
            room, ["ledger", "apply", "acts.jsonl", "--writers", "8", "--data", "data"], in: folder)
        answers.add(applied.output, "limit")
        #expect(applied.code == 1 && answers.words.count > 10 && answers.refused > 10, "\(applied.errors)")
        #expect(
            !answers.codes.isEmpty && answers.codes.isSubset(of: ["store.write", "store.full"]), "\(answers.codes)")
        #expect(
            applied.errors.split(separator: "\n").count == 1 && applied.errors.contains("没有写成"), "\(applied.errors)")
        for words in [
            ["backup", "backup", "--data", "data"], ["log", "export", "out", "--data", "data"],
            ["import", "report.txt", "--data", "data"],
        ] {
            let outcome = try limited(1, words, in: folder)
            #expect(
                outcome.code == 1 && outcome.errors.split(separator: "\n").count == 1, "\(words): \(outcome.errors)")
            #expect(outcome.errors.contains("没有写成"), "\(words): \(outcome.errors)")
        }
        try folder.write(Ledgers.acts(30, "free"), to: "acts.jsonl")
        let free = try Program.run("ledger", "apply", "acts.jsonl", "--data", "data", folder: folder)
        answers.add(free.output, "free")
        #expect(free.code == 0)
        #expect(try Program.run("doctor", "--data", "data", folder: folder).code == 0)
        try Ledgers.check(folder.url.appending(path: "data"), answers)
    }

    @Test(
        "A sync that fails acknowledges nothing, and what comes after it is durable again",
        .enabled(if: Tracer.preloaded.absence == nil, "\(Tracer.preloaded.absence ?? "")"))
    func unsynced() throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        try folder.write(Ledgers.acts(20, "unsynced"), to: "acts.jsonl")
        try folder.write("5 sync", to: "fault")
        // Held open, so that the program has nothing to sync before its first act.
        let held = try Ledgers.open(folder.url.appending(path: "data"))
        let applied = try Command.run(
            [try #require(Program.binary).path, "ledger", "apply", "acts.jsonl", "--data", "data"], in: folder,
            output: "answers",
            environment: [
                "LD_PRELOAD": try #require(Tracer.library).path,
                "DUIXIAN_FAULT": folder.url.appending(path: "fault").path,
                "DUIXIAN_FAULT_UNDER": folder.url.appending(path: "data/ledger").resolvingSymlinksInPath().path,
            ])
        var answers = Answers()
        answers.add(try folder.bytes("answers"), "unsynced")
        #expect(applied.code == 1 && answers.words.isEmpty && answers.refused == 20)
        #expect(answers.codes == ["store.write"])
        try held.database.close()
        try folder.write(Ledgers.acts(20, "mended"), to: "acts.jsonl")
        let mended = try Program.run("ledger", "apply", "acts.jsonl", "--data", "data", folder: folder)
        answers.add(mended.output, "mended")
        #expect(mended.code == 0 && answers.words.count == 20)
        try Ledgers.check(folder.url.appending(path: "data"), answers)
    }

    @Test(
        "A server whose disk fails shows on, is not ready and says why, shows no checkpoint that is not kept, and mends",
        .enabled(if: Tracer.preloaded.absence == nil, "\(Tracer.preloaded.absence ?? "")"),
        arguments: [
            ("28 write", "data/ledger", "the disk is full"), ("28 write", "data/log", "the disk is full"),
            ("30 write", "data/ledger", "not write this"), ("30 write", "data/log", "can only be read"),
            ("5 sync", "data/ledger", "not write this"), ("5 sync", "data/log", "failing disk"),
        ])
    func serving(order: String, under: String, reason: String) async throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        let fault = folder.url.appending(path: "fault").path
        let server = try Server(
            [try #require(Program.binary).path, "serve", "--data", "data", "--port", "0"], in: folder,
            environment: [
                "LD_PRELOAD": try #require(Tracer.library).path, "DUIXIAN_FAULT": fault,
                "DUIXIAN_FAULT_UNDER": folder.url.appending(path: under).resolvingSymlinksInPath().path,
            ])
        try server.until(200)
        let before = try server.checkpoint()
        try folder.write(order, to: "fault")
        try await record("坏了", in: folder)
        let answer = try server.until(503)
        #expect(answer.contains("not signed: ") && answer.contains(reason), "\(answer)")
        #expect(try server.ask("/yunxi/").status == 200)
        // Neither shown nor kept: what the next run signs extends what anyone has seen.
        #expect(try server.checkpoint() == before)
        #expect(try folder.text("data/log/last-signed") == before)
        try FileManager.default.removeItem(atPath: fault)
        try server.until(200)
        let after = try server.checkpoint()
        #expect(after != before)
        #expect(try folder.text("data/log/last-signed") == after)
        #expect(try server.log.contains("signing failed: "))
        #expect(try Program.run("doctor", "--data", "data", folder: folder).code == 0)
    }
}

extension Server {
    /// The newest checkpoint that the site shows.
    fileprivate func checkpoint() throws -> String {
        let text = try ask("/yunxi/log/checkpoint").text
        return text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? text
    }
}
