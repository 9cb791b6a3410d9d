import Basics
import Commitments
import Foundation
import Store
import TestSupport
import Testing
import TransparencyLog

@testable import Operations

/// The real program under load, killed at random moments: what it acknowledged is there, and its log goes on.
@Suite("kill -9 loses nothing that was acknowledged", .serialized) struct CrashTests {
    /// 20 rounds; `DUIXIAN_KILLS` sets another number.
    private static let rounds = Setting.number("DUIXIAN_KILLS") ?? 20

    @Test func killed() async throws {
        let folder = try Folder()
        print("kills \(Self.rounds), seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        try folder.write(sampleReport, to: "report.txt")
        for words in [
            ["init", "--name", "云溪县", "--slug", "yunxi", "--data", "data"],
            ["import", "report.txt", "--confirm-all", "--data", "data"],
            ["ledger", "assign", "2025-0001", "--lead", "supervision", "--data", "data"],
        ] {
            let outcome = try Program.run(words, folder: folder)
            try #require(outcome.code == 0, "\(outcome.errors)")
        }
        var seen = Seen()
        for round in 0..<Self.rounds {
            let answers = try await killedRun(folder, round: round, after: Int.random(in: 20...900, using: &numbers))
            seen.acknowledged.formUnion(answers.words)
            seen.checkpoints += answers.checkpoints
            try check(folder, &seen, answers.words, isWhole: round == Self.rounds - 1)
        }
        #expect(seen.acknowledged.count > Self.rounds * 10)
        #expect(seen.checkpoints.count >= Self.rounds / 4)
    }

    /// What anyone was told so far, and how many notes there were.
    private struct Seen {
        var acknowledged: Set<String> = []
        var checkpoints: [String] = []
        var notes = 0
    }

    /// Starts the program on an endless stream of acts, kills it, and gives back what it answered before.
    private func killedRun(
        _ folder: Folder, round: Int, after milliseconds: Int
    ) async throws -> (words: Set<String>, checkpoints: [String]) {
        let lines = (0..<20_000).map {
            #"{"do":"progress","id":"2025-0001","percent":\#($0 % 100),"words":"r\#(round)-\#($0)"}"#
        }
        let input = try folder.write(lines.joined(separator: "\n") + "\n", to: "acts.jsonl")
        let output = try folder.write("", to: "answers.jsonl")
        let process = Process()
        let program: URL = try #require(Program.binary)
        process.executableURL = program
        process.arguments = ["ledger", "apply", input.path, "--writers", "16", "--data", "data"]
        process.currentDirectoryURL = folder.url
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Counts from the first answer on, so that a slow start does not make the test idle.
        while process.isRunning, try Data(contentsOf: output).isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        try await Task.sleep(for: .milliseconds(milliseconds))
        kill(process.processIdentifier, SIGKILL)
        while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
        var (words, checkpoints): (Set<String>, [String]) = ([], [])
        for line in try Data(contentsOf: output).split(separator: 0x0A) {
            guard let answer = try? JSONValue.parse(Array(line)) else { continue }
            if let note = answer["checkpoint"]?.string { checkpoints.append(note) }
            if answer["ok"]?.bool == true, let number = answer["line"]?.integer {
                words.insert("r\(round)-\(number - 1)")
            }
        }
        return (words, checkpoints)
    }

    /// Opens as the next start does, by no hand: every acknowledged note is there, and every checkpoint that anyone saw
    /// is a beginning of the log.
    private func check(_ folder: Folder, _ seen: inout Seen, _ words: Set<String>, isWhole: Bool) throws {
        let data = DataFolder(folder.url.appending(path: "data").path)
        let installation = try Installation(
            data, now: { Instant(milliseconds: 1_900_000_000_000) }, random: { [UInt8](repeating: 7, count: $0) })
        defer { try? installation.database.close() }
        #expect(installation.standing == .whole)
        // Behind each kill the notes that are new; behind the last one all of them, so that hundreds of kills take no
        // square of their number.
        let from = isWhole ? 0 : seen.notes
        let notes = try installation.database.read { transaction in
            try transaction.rows(
                """
                SELECT number, words FROM progress WHERE jurisdiction = :jurisdiction AND commitment = '2025-0001'
                AND number > :from ORDER BY number
                """, ["jurisdiction": .text(installation.jurisdiction), "from": .integer(from)]
            ).map { (number: try $0.integer("number"), words: try $0.text("words")) }
        }
        let missing = (isWhole ? seen.acknowledged : words).subtracting(notes.map(\.words))
        #expect(missing.isEmpty, "acknowledged and lost: \(missing.prefix(5))")
        #expect(notes.map(\.number) == (0..<notes.count).map { from + $0 + 1 })
        seen.notes = from + notes.count
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            let part = try #require(try tables.parts().last)
            var reader = tables.reader(of: part)
            for note in isWhole ? seen.checkpoints : seen.checkpoints.suffix(20) {
                let checkpoint = try Checkpoint(parsing: try SignedNote(parsing: note).text)
                let root = try TreeProof.hash(of: 0..<checkpoint.size) { try reader.hash(of: $0) }
                #expect(root == checkpoint.root && checkpoint.size <= part.frontier.size)
            }
        }
        if isWhole {
            let replayed = try ReplayLedger.run(installation, scratch: folder.url.appending(path: "replay").path)
            #expect(replayed.differences == [])
            #expect(try LogAgainstEvents.differences(installation) == [])
        }
    }
}
