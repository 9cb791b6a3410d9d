import Foundation
import Synchronization
import Testing

@Suite("A backup is of one moment while others write") struct BackupWhileWritingTests {
    @Test("Every write acknowledged before it began is in it; rows are the events', the root is the log's of that size")
    func backup() async throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        let writer = try Writer(in: folder)
        var taken: [Answers] = []
        for round in 0..<2 {
            // Something new has been acknowledged and signed since the last one.
            var answers = try writer.answers()
            while answers.words.count < (taken.last?.words.count ?? 0) + 50
                || answers.checkpoints.count <= taken.last?.checkpoints.count ?? 0
            {
                try await Task.sleep(for: .milliseconds(20))
                answers = try writer.answers()
            }
            let outcome = try Program.run("backup", "backup-\(round)", "--data", "data", folder: folder)
            try #require(outcome.code == 0, "\(outcome.errors)")
            taken.append(answers)
        }
        #expect(try writer.answers().words.count > taken[1].words.count)
        #expect(try writer.end() == 0)
        for (round, answers) in taken.enumerated() {
            // As on a new machine, with the keys that are kept apart.
            let place = folder.url.appending(path: "restored-\(round)")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: folder.url.appending(path: "data/keys"), to: place.appending(path: "keys"))
            let outcome = try Program.run("restore", "backup-\(round)", "--data", place.path, folder: folder)
            try #require(outcome.code == 0, "\(outcome.errors)")
            try Ledgers.check(place, answers)
        }
        let doctor = try Program.run("doctor", "--data", "restored-1", folder: folder)
        #expect(doctor.code == 0, "\(doctor.text)")
    }

    @Test("A restore or backup that can't be done ends with 1 and one line that says what to do")
    func refusals() throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        func tells(_ words: [String], _ chinese: String, _ english: String) throws {
            let outcome = try Program.run(words, folder: folder)
            #expect(outcome.code == 1 && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
            #expect(outcome.errors.contains(chinese) && outcome.errors.contains(english), "\(outcome.errors)")
        }
        #expect(try Program.run("backup", "backup", "--data", "data", folder: folder).code == 0)
        try tells(["backup", "backup", "--data", "data"], "备份要写到新的文件夹", "a folder of its own")
        try tells(["restore", "none", "--data", "data"], "备份不完整", "damaged")
        try tells(["restore", "backup", "--data", "elsewhere"], "备份里没有密钥", "put the keys folder back")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "data.restoring"), withIntermediateDirectories: false)
        try tells(["restore", "backup", "--data", "data"], "上次恢复中断留下的", "cut off")
    }
}

/// A process that writes without a pause, a few hundred acts a second, until it is told to end.
private final class Writer: Sendable {
    private let process: Mutex<Process>
    private let isEnding = Mutex(false)
    private let output: URL

    init(in folder: Folder) throws {
        let (process, input) = (Process(), Pipe())
        let program: URL = try #require(Program.binary)
        process.executableURL = program
        process.arguments = ["ledger", "apply", "-", "--writers", "4", "--data", "data"]
        process.currentDirectoryURL = folder.url
        process.standardInput = input
        output = try folder.write("", to: "answers.jsonl")
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let lines = Ledgers.acts(100_000, "while").split(separator: "\n").map { Data(($0 + "\n").utf8) }
        self.process = Mutex(process)
        let handle = input.fileHandleForWriting
        Thread.detachNewThread { [weak self] in
            for line in lines where self?.isEnding.withLock({ $0 }) == false {
                try? handle.write(contentsOf: line)
                usleep(4000)
            }
            try? handle.close()
        }
    }

    deinit { isEnding.withLock { $0 = true } }

    func answers() throws -> Answers {
        var answers = Answers()
        answers.add(try Data(contentsOf: output), "while")
        return answers
    }

    /// Ends in good order: what was begun is answered.
    func end() throws -> Int32 {
        isEnding.withLock { $0 = true }
        return process.withLock { process in
            process.waitUntilExit()
            return process.terminationStatus
        }
    }
}
