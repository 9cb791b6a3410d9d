import Basics
import Commitments
import Foundation
import Store
import Testing
import TransparencyLog

@testable import Operations

@Suite("Publishing, withholding, erasing and rotating are events that a verifier counts")
struct LogActTests {
    private func counts(_ files: [String: [UInt8]]) async -> [Int] {
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.findings == [])
        return [result.published, result.unpublished, result.erased, result.withheld]
    }

    @Test("An internal event is opaque until it is published, and its body then fits the old leaf")
    func publishing() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        #expect(await counts(try await fixture.export(installation)) == [3, 1, 0, 0])
        let count = try await PublishEvents.run(
            .item("account/administrator"), by: LogFixture.supervisor, in: installation)
        #expect(count == 1)
        #expect(await counts(try await fixture.export(installation)) == [5, 0, 0, 0])
        await #expect(throws: LedgerRefusal.nothingToPublish) {
            try await PublishEvents.run(.leaves([0], part: nil), by: LogFixture.supervisor, in: installation)
        }
    }

    @Test("A withheld body is gone from the export and counted; the log's own events are never withheld")
    func withholding() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await Sequencer(installation).run()
        try await WithholdEvents.run(
            .leaves([1], part: nil), reason: "写错了人名", decision: "县府办〔2025〕9号", by: LogFixture.supervisor,
            in: installation)
        #expect(await counts(try await fixture.export(installation)) == [3, 1, 0, 1])
        await #expect(throws: LedgerRefusal.notPublished) {
            try await WithholdEvents.run(
                .leaves([3], part: nil), reason: "a", decision: "b", by: LogFixture.supervisor, in: installation)
        }
        await #expect(throws: LedgerRefusal.logNotPermitted) {
            try await WithholdEvents.run(
                .leaves([0], part: nil), reason: "a", decision: "b",
                by: LedgerActor(unit: "housing", role: .reporter), in: installation)
        }
    }

    @Test("What is erased is in no file of the database, sealed or open; proofs hold; the key goes with the last field")
    func erasing() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await installation.record(by: LogFixture.supervisor) { _ in
            [LogFixture.account("canary", name: "金丝雀", phone: "13912345678")]
        }
        try await PublishEvents.run(.item("account/canary"), by: LogFixture.supervisor, in: installation)
        let fields = try installation.database.read { transaction in
            let fields = SealedFields(transaction, jurisdiction: "yunxi")
            return (
                try fields.sealed("person.name", event: 4)?.bytes, try fields.sealed("person.phone", event: 4)?.bytes,
                try fields.key(of: "canary")
            )
        }
        let (name, phone, key) = (try #require(fields.0), try #require(fields.1), try #require(fields.2))
        #expect(try found(name, in: fixture) && found(phone, in: fixture) && found(key, in: fixture))
        func erase(_ field: String) async throws -> EraseField.Erased {
            try await EraseField.run(
                field, of: .leaves([3], part: nil), basis: "个人信息保护法第四十七条", authority: "县府办〔2025〕8号",
                by: LogFixture.supervisor, in: installation)
        }
        #expect(try await erase("person.name").isGone)
        #expect(try !found(name, in: fixture) && found(phone, in: fixture) && found(key, in: fixture))
        #expect(try await erase("person.phone").isGone)
        #expect(try !found(phone, in: fixture) && !found(key, in: fixture))
        for text in ["金丝雀", "13912345678"] { #expect(try !found(Array(text.utf8), in: fixture)) }
        let files = try await fixture.export(installation)
        #expect(await counts(files) == [7, 1, 2, 0])
        let lines = String(decoding: files["published/erased.jsonl"] ?? [], as: UTF8.self)
        #expect(
            lines == """
                {"by_leaf":6,"field":"person.name","leaf":3}
                {"by_leaf":7,"field":"person.phone","leaf":3}

                """)
        await #expect(throws: LedgerRefusal.noSuchField) { _ = try await erase("person.name") }
        #expect(try ReplayLedger.run(installation, scratch: fixture.path("scratch.sqlite")).differences == [])
    }

    private func found(_ bytes: [UInt8], in fixture: LogFixture) throws -> Bool {
        try ["", "-wal", "-shm"].contains { ending in
            let path = fixture.folder.database + ending
            guard FileManager.default.fileExists(atPath: path) else { return false }
            return try Data(contentsOf: URL(filePath: path)).firstRange(of: Data(bytes)) != nil
        }
    }

    @Test("After a rotation both keys sign until the old one's time is over; then the new one alone")
    func rotating() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        let before = try #require(try await Sequencer(installation).run())
        let rotated = try await RotateKey.run(days: 30, by: LogFixture.administrator, in: installation)
        let (old, new) = (try NoteKey(rotated.old), try NoteKey(rotated.new))
        var files = try await fixture.export(installation)
        #expect(String(decoding: files["vkey"] ?? [], as: UTF8.self) == "\(new)\n\(old)\n")
        #expect(await LogFixture.findings(files, keys: [old], since: try OlderCheckpoint(before)) == "")
        #expect(await LogFixture.findings(files, keys: [new]) == "")
        fixture.pass(days: 31)
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<1) }
        files = try await fixture.export(installation)
        #expect(String(decoding: files["vkey"] ?? [], as: UTF8.self) == "\(new)\n")
        #expect(await LogFixture.findings(files, keys: [old, new]) == "")
        #expect(await LogFixture.findings(files, keys: [old]).contains("not signed by"))
        #expect(await LogFixture.findings(files, since: try OlderCheckpoint(before)) == "")
    }

    @Test("A rotation that a crash cut off goes on where it was", arguments: ["told", "half turned"])
    func cutRotation(step: String) async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        let first = try await RotateKey.run(by: LogFixture.administrator, in: installation)
        // Back to where the event was recorded and the files were not all turned.
        let keys = fixture.folder.keys
        let seed = try String(contentsOfFile: "\(keys)/log.old", encoding: .utf8).prefix { $0 != " " } + "\n"
        try FileManager.default.moveItem(atPath: "\(keys)/log.key", toPath: "\(keys)/log.next")
        try seed.write(toFile: "\(keys)/log.key", atomically: true, encoding: .utf8)
        if step == "told" { try FileManager.default.removeItem(atPath: "\(keys)/log.old") }
        let second = try await RotateKey.run(by: LogFixture.administrator, in: try fixture.open())
        #expect(second.new == first.new && second.old == first.old && second.until == first.until)
        let files = try await fixture.export(try fixture.open())
        #expect(await LogFixture.findings(files, keys: [try NoteKey(first.new)]) == "")
        #expect(!FileManager.default.fileExists(atPath: "\(keys)/log.next"))
    }

    @Test("A proof holds every event of an item, and nothing of what is not published")
    func proving() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<300) }
        let proof = try await ProveItem.run("unit/u7", in: installation)
        #expect(proof.findings() == [] && proof.parts.first?.events.count == 1)
        #expect(try ItemProof(try JSONValue.parse(proof.json.canonicalBytes)) == proof)
        let hidden = try await ProveItem.run("account/administrator", in: installation)
        #expect(hidden.findings() == [] && hidden.parts.first?.events.first?.body == nil)
        let foreign = try NoteSigner(name: LogFixture.origin, seed: Array(repeating: 9, count: 32)).verifier
        #expect(proof.findings(keys: [foreign]).count == 1)
        await #expect(throws: OperationFault.unknown("item", "2025-0001")) {
            try await ProveItem.run("2025-0001", in: installation)
        }
    }

    @Test("An export goes where nothing else is, and takes the place of its own earlier one")
    func exporting() async throws {
        let fixture = try await LogFixture()
        let installation = try fixture.open()
        let first = try await fixture.export(installation)
        try await installation.record(by: LogFixture.supervisor) { _ in LogFixture.units(0..<300) }
        let second = try await fixture.export(installation)
        #expect(first["tile/0/000.p/4"] != nil && second["tile/0/000.p/4"] == nil && second["tile/0/000"] != nil)
        #expect(await LogFixture.findings(second) == "")
        let other = try await LogFixture(seed: 3)
        try FileManager.default.createDirectory(atPath: other.path("out"), withIntermediateDirectories: true)
        try "mine".write(toFile: other.path("out/notes.txt"), atomically: true, encoding: .utf8)
        await #expect(throws: OperationFault.foreignExport(other.path("out"))) {
            _ = try await other.export(try other.open())
        }
    }
}
