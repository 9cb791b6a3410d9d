import Basics
import Commitments
import Foundation
import Store
import Testing
import TransparencyLog

@testable import Operations

@Suite("The sequencer numbers densely, and signs only what extends what it signed")
struct SequencerTests {
    @Test("Every event has one number, in the order of ids, and every checkpoint extends the one before")
    func dense() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        var notes: [String] = []
        for round in 0..<6 {
            try await installation.record(by: LogFixture.supervisor) { _ in
                LogFixture.units(round * 60..<(round + 1) * 60)
            }
            notes.append(try #require(try await Sequencer(installation).run()))
        }
        let events = try installation.database.read { try EventTable($0, jurisdiction: "yunxi").waiting(limit: 1) }
        #expect(events.isEmpty)
        let files = try await fixture.export(installation)
        for note in notes {
            #expect(await LogFixture.findings(files, since: try OlderCheckpoint(note)) == "")
        }
        let leaves = try installation.database.read { transaction in
            try EventTable(transaction, jurisdiction: "yunxi").leaves(from: 0, part: 1, limit: 10_000).map(\.leaf)
        }
        #expect(leaves == (0..<leaves.count).map(Optional.some) && leaves.count == 3 + 360 + 6)
    }

    @Test("Many at once, and writers beside them: still one number each")
    func together() async throws {
        let fixture = try await LogFixture()
        let (first, second) = (try fixture.open(), try fixture.open())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let installation = number % 2 == 0 ? first : second
                    try await installation.record(by: LogFixture.supervisor) { _ in
                        LogFixture.units(number * 10..<(number + 1) * 10)
                    }
                    _ = try await Sequencer(installation).run()
                }
            }
            try await group.waitForAll()
        }
        #expect(await LogFixture.findings(try await fixture.export(first)) == "")
    }

    @Test("A crash behind each step needs no hand", arguments: ["grown", "kept"])
    func crash(step: String) async throws {
        let fixture = try await LogFixture()
        var installation = try fixture.open()
        let first = try #require(try await Sequencer(installation).run())
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<300) }
        let second = try #require(try await Sequencer(installation).run())
        // Nothing was released; where the crash came early, nothing was kept outside either.
        try await installation.tamper("DELETE FROM log_checkpoint WHERE size > 5")
        if step == "grown" { try LastSigned(path: fixture.folder.lastSigned).write(first) }
        installation = try fixture.open()
        #expect(installation.standing == .whole)
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(300..<301) }
        let third = try #require(try await Sequencer(installation).run())
        let files = try await fixture.export(installation)
        for note in [first, second, third] {
            #expect(await LogFixture.findings(files, since: try OlderCheckpoint(note)) == "")
        }
    }

    @Test("A checkpoint that only the file knows is released as it is")
    func released() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        let note = try await Sequencer(installation).run()
        try await installation.tamper("DELETE FROM log_checkpoint")
        #expect(try await Sequencer(installation).run() == note)
        let stored = try installation.database.read {
            try LogTables($0, jurisdiction: "yunxi").newestCheckpoint()?.note
        }
        #expect(stored == note)
    }

    @Test("What was signed last is on the disk before the database shows it")
    func order() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        // Where the file can't be written, nothing is released.
        try FileManager.default.createDirectory(
            atPath: fixture.folder.lastSigned, withIntermediateDirectories: false)
        await #expect(throws: OperationFault.self) { try await Sequencer(installation).run() }
        let stored = try installation.database.read {
            try LogTables($0, jurisdiction: "yunxi").newestCheckpoint()?.note
        }
        #expect(stored == nil)
    }

    @Test("A damaged edge of the tiles is not signed over")
    func damaged() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await Sequencer(installation).run()
        try await installation.tamper("UPDATE log_tile SET hashes = zeroblob(length(hashes))")
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<1) }
        await #expect(throws: (any Error).self) { try await Sequencer(installation).run() }
    }

    @Test("A folder without last-signed, whose database has checkpoints, does not sign")
    func carried() async throws {
        let fixture = try await LogFixture()
        try await Sequencer(try fixture.open()).run()
        try FileManager.default.removeItem(atPath: fixture.folder.lastSigned)
        let installation = try fixture.open()
        #expect(installation.standing == .lastSignedMissing)
        await #expect(throws: OperationFault.lastSignedMissing(fixture.folder.lastSigned)) {
            try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<1) }
        }
    }

    @Test("Several jurisdictions of one folder each keep what they signed last; the first goes on with the file it had")
    func several() async throws {
        let fixture = try await LogFixture()
        let first = try fixture.open()
        let note = try await Sequencer(first).run()
        try first.database.close()
        try await fixture.adding("shanwan", origin: "example.org/shanwan")
        let folder = fixture.folder
        let yunxi = try fixture.open("yunxi")
        #expect(yunxi.standing == .whole)
        #expect(try await Sequencer(yunxi).run() == note)
        let shanwan = try fixture.open("shanwan")
        let other = try #require(try await Sequencer(shanwan).run())
        #expect(try LastSigned(path: folder.lastSigned).read() == note)
        #expect(try LastSigned(path: folder.lastSigned(of: "shanwan")).read() == other)
        // Each grows on its own, beside the other.
        try await yunxi.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<3) }
        let grown = try await Sequencer(yunxi).run()
        #expect(grown != note)
        #expect(try LastSigned(path: folder.lastSigned).read() == grown)
        #expect(try LastSigned(path: folder.lastSigned(of: "shanwan")).read() == other)
        #expect(!DurableFile.exists(folder.lastSigned(of: "yunxi")))
        // The old file of one is none of the other's.
        try FileManager.default.removeItem(atPath: folder.lastSigned(of: "shanwan"))
        #expect(try fixture.open("shanwan").standing == .lastSignedMissing)
        #expect(try fixture.open("yunxi").standing == .whole)
        let carried = try fixture.open("shanwan")
        await #expect(throws: OperationFault.lastSignedMissing(folder.lastSigned(of: "shanwan"))) {
            try await carried.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<1) }
        }
        _ = try await ContinueLog.run(reason: "只剩一份拷贝", by: LogFixture.administrator, in: carried)
        let continued = try fixture.open("shanwan")
        #expect(continued.standing == .whole && continued.origin == "example.org/shanwan/2")
        try await Sequencer(continued).run()
        #expect(try LastSigned(path: folder.lastSigned).read() == grown)
    }

    @Test(
        "A restored folder of several jurisdictions knows what each of them signed last, from the folder or the backup")
    func restored() async throws {
        let fixture = try await LogFixture()
        let first = try fixture.open()
        let note = try await Sequencer(first).run()
        try first.database.close()
        try await fixture.adding("shanwan", origin: "example.org/shanwan")
        let shanwan = try fixture.open("shanwan")
        let other = try #require(try await Sequencer(shanwan).run())
        let backup = fixture.folder.path + ".backup"
        defer { DurableFile.removeTree(backup) }
        _ = try BackUp.run(shanwan, to: backup)
        try shanwan.database.close()
        for isKept in [true, false] {
            let copy = DataFolder("\(fixture.folder.path).copy-\(isKept)")
            defer { DurableFile.removeTree(copy.path) }
            try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: copy.path)
            if !isKept { try FileManager.default.removeItem(atPath: copy.log) }
            let restored = try await RestoreBackup.run(
                backup, into: copy, at: Instant(milliseconds: 9), machine: (shanwan.now, shanwan.random))
            defer { restored.previous.map(DurableFile.removeTree) }
            #expect(!restored.isBehind)
            for (slug, signed) in [("yunxi", note), ("shanwan", other)] {
                let opened = try Installation(copy, jurisdiction: slug, now: shanwan.now, random: shanwan.random)
                #expect(opened.standing == .whole)
                let kept = try LastSigned.of(copy, opened.database, slug)
                #expect(try kept.read() == signed)
                #expect(Doctor.run(opened, scratch: fixture.folder.path).allSatisfy { $0.state != .bad })
                try opened.database.close()
            }
        }
    }
}
