import Basics
import Commitments
import Foundation
import Store
import Testing
import TransparencyLog

@testable import Operations

/// Ledgers that programs under test write, and what must be in them afterwards.
enum Ledgers {
    /// 云溪县 in `data`, with one commitment that the supervision office leads.
    static func make(in folder: Folder, data: String = "data") throws {
        try folder.write(sampleReport, to: "report.txt")
        for words in [
            ["init", "--name", "云溪县", "--slug", "yunxi", "--data", data],
            ["import", "report.txt", "--confirm-all", "--data", data],
            ["ledger", "assign", "2025-0001", "--lead", "supervision", "--data", data],
        ] {
            let outcome = try Program.run(words, folder: folder)
            try #require(outcome.code == 0, "\(outcome.errors)")
        }
    }

    /// Lines for `ledger apply`, each with words of its own.
    static func acts(_ count: Int, _ name: String, padding: Int = 0) -> String {
        let rest = String(repeating: "x", count: padding)
        return (0..<count).map {
            #"{"do":"progress","id":"2025-0001","percent":\#($0 % 100),"words":"\#(name)-\#($0)\#(rest)"}"# + "\n"
        }.joined()
    }

    /// Opens as the next start does, by no hand: every acknowledged note is there, and every checkpoint that anyone saw
    /// is a beginning of the log.
    static func check(_ data: URL, _ answers: Answers, isWhole: Bool = true) throws {
        let installation = try open(data)
        defer { try? installation.database.close() }
        #expect(installation.standing == .whole)
        let notes = try installation.read { try $0.progress(of: "2025-0001", limit: 10_000_000) }
        let missing = answers.words.subtracting(notes.map { String($0.words.prefix { $0 != "x" }) })
        #expect(missing.isEmpty, "acknowledged and lost: \(missing.prefix(5))")
        #expect(notes.map(\.number) == (0..<notes.count).map { $0 + 1 })
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            let part = try #require(try tables.parts().last)
            var reader = tables.reader(of: part)
            for note in answers.checkpoints {
                let checkpoint = try Checkpoint(parsing: try SignedNote(parsing: note).text)
                try #require(checkpoint.size <= part.frontier.size)
                #expect(try TreeProof.hash(of: 0..<checkpoint.size) { try reader.hash(of: $0) } == checkpoint.root)
            }
        }
        guard isWhole else { return }
        let replay = data.path + ".replay"
        #expect(try ReplayLedger.run(installation, scratch: replay).differences == [])
        #expect(try LogAgainstEvents.differences(installation) == [])
        #expect(try installation.database.integrity() == ["ok"])
        for rest in ["", "-wal", "-shm"] { DurableFile.remove(replay + rest) }
    }

    static func open(_ data: URL) throws -> Installation {
        try Installation(
            DataFolder(data.path), now: { Instant(milliseconds: 1_900_000_000_000) },
            random: { [UInt8](repeating: 7, count: $0) })
    }
}

/// What `ledger apply` answered, of one run or of several.
struct Answers {
    var words: Set<String> = []
    var checkpoints: [String] = []
    /// Codes of what was refused.
    var codes: Set<String> = []
    var refused = 0

    /// - Parameter name: what the words of the acts begin with.
    mutating func add(_ output: Data, _ name: String) {
        for line in output.split(separator: 0x0A) {
            // A killed program may leave half a line.
            guard let answer = try? JSONValue.parse(Array(line)) else { continue }
            if let note = answer["checkpoint"]?.string { checkpoints.append(note) }
            if let code = answer["code"]?.string { codes.insert(code) }
            guard let number = answer["line"]?.integer else { continue }
            if answer["ok"]?.bool == true { words.insert("\(name)-\(number - 1)") } else { refused += 1 }
        }
    }
}
