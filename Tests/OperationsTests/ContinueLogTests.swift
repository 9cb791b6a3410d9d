import Basics
import Commitments
import Foundation
import Store
import Testing
import TransparencyLog

@testable import Operations

@Suite("A database put back from an older copy does not sign; its log goes on in a next part")
struct ContinueLogTests {
    /// A log of which a copy was taken, that went on, and whose database was then put back.
    private func restored() async throws -> (LogFixture, last: String, copied: String) {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<300) }
        let copied = try #require(try await Sequencer(installation).run())
        try installation.database.copy(to: fixture.path("copy.sqlite"))
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(300..<340) }
        let last = try #require(try await Sequencer(installation).run())
        try installation.database.close()
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: fixture.folder.database + ending)
        }
        try FileManager.default.moveItem(atPath: fixture.path("copy.sqlite"), toPath: fixture.folder.database)
        return (fixture, last, copied)
    }

    @Test("It is read-only and says so; what was signed before can still be exported")
    func behind() async throws {
        let (fixture, last, copied) = try await restored()
        let installation = try fixture.open()
        #expect(installation.standing == .behind(size: 304, signed: 345))
        await #expect(throws: OperationFault.behindTheLog(304, 345)) { try await Sequencer(installation).run() }
        await #expect(throws: OperationFault.behindTheLog(304, 345)) {
            try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(900..<901) }
        }
        let files = try await fixture.export(installation)
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(copied)) == "")
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(last)).contains("the log was cut"))
    }

    @Test("The next part begins with what was signed and how many entries are lost; both parts verify")
    func continued() async throws {
        let (fixture, last, copied) = try await restored()
        let continued = try await ContinueLog.run(
            reason: "硬盘损坏", by: LogFixture.administrator, in: try fixture.open())
        #expect(continued.origin == "example.org/yunxi/2" && continued.lost == 41)
        // As a crash would leave it: opened, not signed yet.
        let installation = try fixture.open()
        #expect(installation.standing == .whole)
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(300..<320) }
        try await Sequencer(installation).run()
        let files = try await fixture.export(installation)
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.findings == [] && result.origin == "example.org/yunxi/2")
        #expect(result.earlier.map(\.size) == [304])
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(last)) == "")
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(copied)) == "")
        // A key pinned before the loss vouches for the next part too.
        let pinned = try NoteSigner(
            name: LogFixture.origin, seed: try KeyFile.seed(LogKeys.currentName, fixture.folder)
        ).verifier
        #expect(await LogFixture.findings(files, keys: [pinned]) == "")
        // On paper, without the origin.
        let lines = copied.split(separator: "\n")
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint("\(lines[1]) \(lines[2])")) == "")
        let foreign = Checkpoint(origin: "example.org/other", size: 1, root: Hash.empty)
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(foreign.text)).contains("not of this log"))
        let opening = try #require(
            try installation.database.read { try EventTable($0, jurisdiction: "yunxi").event(leaf: 0, part: 2)?.body })
        let event = try EventBody(parsing: opening)
        #expect(event.verb == "log.continued" && event.data["lost"]?.integer == 41)
        #expect(event.data["checkpoint"]?.string == last && event.log == "example.org/yunxi/2")
    }

    @Test("An earlier part that is changed afterwards does not fit what the next part says of it")
    func earlier() async throws {
        let (fixture, _, _) = try await restored()
        _ = try await ContinueLog.run(reason: "硬盘损坏", by: LogFixture.administrator, in: try fixture.open())
        let files = try await fixture.export(try fixture.open())
        let other = try await LogFixture(seed: 2)
        let swapped = try await other.export(try other.open())
        var mixed = files.filter { !$0.key.hasPrefix("parts/") }
        for (name, bytes) in swapped { mixed["parts/1/\(name)"] = bytes }
        #expect(await LogFixture.findings(mixed).contains("parts/1/checkpoint"))
    }

    @Test("Erasing and publishing reach into an earlier part, by events of the newest")
    func acrossParts() async throws {
        let fixture = try await LogFixture()
        let first = try fixture.open()
        try await first.record(by: LogFixture.supervisor) { _ in
            [LogFixture.account("wang", name: "王小明", phone: "13800000000")]
        }
        try await Sequencer(first).run()
        _ = try await ContinueLog.run(reason: "换机器", by: LogFixture.administrator, in: first)
        let installation = try fixture.open()
        let choice = LeafChoice.leaves([3], part: 1)
        _ = try await EraseField.run(
            "person.name", of: choice, basis: "个人信息保护法第四十七条", authority: "县府办〔2025〕8号",
            by: LogFixture.supervisor, in: installation)
        try await PublishEvents.run(choice, by: LogFixture.supervisor, in: installation)
        let files = try await fixture.export(installation)
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.findings == [])
        #expect(result.earlier.first?.erased == 1 && result.earlier.first?.published == 4)
    }

    @Test("What was erased behind a backup stays erased, and the next part says so anew, once")
    func erasures() async throws {
        let fixture = try await LogFixture()
        let first = try fixture.open()
        try await first.record(by: LogFixture.supervisor) { _ in
            [LogFixture.account("wang", name: "王小明", phone: "13800000000")]
        }
        try await Sequencer(first).run()
        _ = try BackUp.run(first, to: fixture.path("backup"))
        _ = try await EraseField.run(
            "person.name", of: .leaves([3], part: nil), basis: "个人信息保护法第四十七条", authority: "县府办〔2025〕8号",
            by: LogFixture.supervisor, in: first)
        try first.database.close()
        let restored = try await RestoreBackup.run(
            fixture.path("backup"), into: fixture.folder, at: Instant(milliseconds: 1),
            machine: (fixture.now, fixture.random))
        #expect(restored.erasures == 1 && restored.isBehind)
        _ = try await ContinueLog.run(reason: "硬盘损坏", by: LogFixture.administrator, in: try fixture.open())
        let installation = try fixture.open()
        try await Sequencer(installation).run()
        let (left, told, untold) = try installation.database.read { transaction in
            (
                try SealedFields(transaction, jurisdiction: "yunxi").names(of: 4),
                try EventTable(transaction, jurisdiction: "yunxi").event(leaf: 1, part: 2),
                try SealedFields(transaction, jurisdiction: "yunxi").untold().count
            )
        }
        #expect(left == ["person.phone"] && untold == 0)
        let event = try EventBody(parsing: try #require(told?.body))
        #expect(event.verb == "field.erased" && event.data["leaves"] == [3] && event.data["fields"] == ["person.name"])
        #expect(event.data["of"]?.string == LogFixture.origin && event.visibility == .everyone)
        let files = try await fixture.export(installation)
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.findings == [] && result.earlier.first?.erased == 1)
        // The part behind that has nothing left to tell.
        _ = try await ContinueLog.run(reason: "换机器", by: LogFixture.administrator, in: installation)
        let last = try fixture.open()
        try await Sequencer(last).run()
        let events = try last.database.read {
            try EventTable($0, jurisdiction: "yunxi").leaves(from: 0, part: 3, limit: 100).map(\.verb)
        }
        #expect(!events.contains("field.erased") && events.first == "log.continued")
    }

    @Test("A copy of a moment between growing and signing loses no event")
    func halfway() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await Sequencer(installation).run()
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<7) }
        try await Sequencer(installation).run()
        try await installation.tamper("DELETE FROM log_checkpoint WHERE size > 4")
        try FileManager.default.removeItem(atPath: fixture.folder.lastSigned)
        let continued = try await ContinueLog.run(
            reason: "只剩一份拷贝", by: LogFixture.administrator, in: try fixture.open())
        #expect(continued.lost == nil)
        let reopened = try fixture.open()
        let files = try await fixture.export(reopened)
        #expect(await LogFixture.findings(files) == "")
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.size == 9 && result.published == 9 && result.earlier.first?.size == 4)
    }
}
