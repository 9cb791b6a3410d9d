import Foundation
import TestSupport
import Testing

/// The real program under load, killed at random moments: what it acknowledged is there, and its log goes on.
@Suite("kill -9 loses nothing that was acknowledged", .serialized) struct CrashTests {
    /// 20 rounds; `DUIXIAN_KILLS` sets another number.
    private static let rounds = Setting.number("DUIXIAN_KILLS") ?? 20

    @Test func killed() async throws {
        let folder = try Folder()
        print("kills \(Self.rounds), seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        try Ledgers.make(in: folder)
        var answers = Answers()
        for round in 0..<Self.rounds {
            let after = Int.random(in: 20...900, using: &numbers)
            answers.add(try await killedRun(folder, round: round, after: after), "r\(round)")
            try Ledgers.check(
                folder.url.appending(path: "data"), answers, isWhole: round == Self.rounds - 1)
        }
        #expect(answers.words.count > Self.rounds * 10)
        #expect(answers.checkpoints.count >= Self.rounds / 4)
    }

    /// Starts the program on an endless stream of acts, kills it, and gives back what it answered before.
    private func killedRun(_ folder: Folder, round: Int, after milliseconds: Int) async throws -> Data {
        let input = try folder.write(Ledgers.acts(20_000, "r\(round)"), to: "acts.jsonl")
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
        return try Data(contentsOf: output)
    }
}
