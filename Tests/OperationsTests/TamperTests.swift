import Basics
import Commitments
import Foundation
import Store
import Testing
import TransparencyLog

@testable import Operations

@Suite("Nothing can be changed in an export or in the rows without being named")
struct TamperTests {
    /// 310 leaves with all that a log can hold: internal events, a withheld body, an erased field, a rotated key.
    static func log(seed: UInt64 = 1) async throws -> (LogFixture, Installation) {
        let fixture = try await LogFixture(seed: seed)
        let installation = try fixture.open()
        try await installation.record(by: LogFixture.supervisor) { _ in
            [LogFixture.account("wang", name: "王小明", phone: "13800000000")] + LogFixture.units(0..<300)
        }
        try await PublishEvents.run(.item("account/wang"), by: LogFixture.supervisor, in: installation)
        try await WithholdEvents.run(
            .leaves([10], part: nil), reason: "写错", decision: "决定", by: LogFixture.supervisor, in: installation)
        _ = try await EraseField.run(
            "person.name", of: .item("account/wang"), basis: "依据", authority: "机关", by: LogFixture.supervisor,
            in: installation)
        _ = try await RotateKey.run(by: LogFixture.administrator, in: installation)
        return (fixture, installation)
    }

    @Test("A changed byte of any file is found, and the finding names a file")
    func flips() async throws {
        let seed = ProcessInfo.processInfo.environment["DUIXIAN_SEED"].flatMap { UInt64($0) } ?? 20_230_208
        let rounds = ProcessInfo.processInfo.environment["DUIXIAN_ROUNDS"].flatMap { Int($0) } ?? 12
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let (fixture, installation) = try await Self.log()
        let files = try await fixture.export(installation)
        #expect(await LogFixture.findings(files) == "")
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            // Every letter of a signature counts; of hashes and bodies some are enough.
            let places = bytes.count < 600 ? max(rounds, bytes.count / 8) : rounds
            for at in (0..<places).map({ _ in next(bytes.count) }) {
                var changed = files
                changed[name]?[at] ^= UInt8(1 << next(7))
                let findings = await LogFixture.findings(changed)
                #expect(!findings.isEmpty, "\(name) byte \(at), seed \(seed)")
            }
        }
    }

    @Test("Each kind of file names itself, and the leaf where there is one")
    func named() async throws {
        let (fixture, installation) = try await Self.log()
        let files = try await fixture.export(installation)
        func changing(_ name: String, _ at: Int) async -> String {
            var changed = files
            changed[name]?[at] ^= 1
            return await LogFixture.findings(changed)
        }
        // A letter inside the digest of leaf 5: the entry stays a leaf.
        let entry = await changing("tile/entries/000", 5 * (Leaf.size + 2) + 20)
        #expect(entry.contains("tile/0/000 leaf 5:") && entry.contains("published/000000000.jsonl leaf 5:"))
        #expect(await changing("tile/0/000", 7 * 32).contains("tile/0/000 leaf 7:"))
        #expect(await changing("tile/1/000.p/1", 3).contains("tile/1/000.p/1"))
        #expect(await changing("checkpoint", 3).contains("checkpoint"))
        #expect(await changing("vkey", 60).contains("vkey"))
        #expect(await changing("published/erased.jsonl", 12).contains("published/erased.jsonl"))
    }

    @Test(
        "A missing file is named",
        arguments: ["checkpoint", "vkey", "tile/0/000", "tile/entries/000", "published/erased.jsonl"])
    func missing(name: String) async throws {
        let (fixture, installation) = try await Self.log()
        var files = try await fixture.export(installation)
        files[name] = nil
        #expect(await LogFixture.findings(files).contains("\(name)"))
    }

    @Test("A dropped body, two in the wrong order, a truncated file, a foreign file")
    func lines() async throws {
        let (fixture, installation) = try await Self.log()
        let files = try await fixture.export(installation)
        let name = "published/000000000.jsonl"
        let lines = (files[name] ?? []).split(separator: 0x0A).map(Array.init)
        func with(_ lines: [[UInt8]]) async -> String {
            var changed = files
            changed[name] = lines.flatMap { $0 + [0x0A] }
            return await LogFixture.findings(changed)
        }
        #expect(await with(lines) == "")
        #expect(await with(Array(lines.dropFirst())).contains("leaf 0: its body was published and is missing"))
        #expect(await with([lines[1], lines[0]] + lines[2...]).contains("leaf 0: it is not behind the line before"))
        #expect(await with(Array(lines.dropLast(3))).contains("missing"))
        #expect(await with(lines + [lines[0]]).contains("leaf 0"))
        var changed = files
        changed["tile/0/001"] = files["tile/0/000"]
        changed["tile/0/001.p/9"] = Array((files["tile/0/000"] ?? []).prefix(9 * 32))
        let strays = await LogFixture.findings(changed)
        #expect(strays.contains("tile/0/001 leaf") && strays.contains("tile/0/001.p/9"))
    }

    @Test("A withheld body that is shown again without an event, and a published one that is hidden, are named")
    func unsaid() async throws {
        let (fixture, installation) = try await Self.log()
        try await installation.tamper("UPDATE event SET published = 1 WHERE visibility = 'internal' AND id = 3")
        #expect(await LogFixture.findings(try await fixture.export(installation)).contains("no event published it"))
        try await installation.tamper("UPDATE event SET withheld = 1 WHERE id = 40")
        #expect(await LogFixture.findings(try await fixture.export(installation)).contains("no event withholds it"))
    }

    @Test("Another history under the same key is told by an older checkpoint, and so is a rolled back one")
    func fork() async throws {
        let (fixture, installation) = try await Self.log()
        let files = try await fixture.export(installation)
        let note = String(decoding: files["checkpoint"] ?? [], as: UTF8.self)
        let (other, forked) = try await Self.log(seed: 7)
        let lines = note.split(separator: "\n")
        // What a printed page carries: size, root and day.
        let printed = try OlderCheckpoint("第 \(lines[1]) 条，\(lines[2])，2025-11-25")
        #expect(await LogFixture.findings(files, since: printed) == "")
        let found = await LogFixture.findings(try await other.export(forked), since: printed)
        #expect(found.contains("--since") && found.contains("the log was changed"))
        let early = try await LogFixture()
        let short = try await early.export(try early.open())
        #expect(await LogFixture.findings(short, since: printed).contains("the log was cut"))
    }

    @Test("Leaves in another order, signed anew, do not extend the older checkpoint")
    func reordered() async throws {
        let (fixture, installation) = try await Self.log()
        let files = try await fixture.export(installation)
        let since = try OlderCheckpoint(String(decoding: files["checkpoint"] ?? [], as: UTF8.self))
        var entries = EntryBundle.entries(files["tile/entries/000"] ?? []) ?? []
        entries.swapAt(20, 21)
        var changed = files
        changed["tile/entries/000"] = EntryBundle.bytes(entries)
        #expect(await LogFixture.findings(changed).contains("tile/0/000 leaf 20:"))
        // Tiles and checkpoint made to fit, with the log's own key.
        let rest = EntryBundle.entries(files["tile/entries/001.p/\((since.size - 256))"] ?? []) ?? []
        let hashes = (entries + rest).map { Hash.leaf($0) }
        var frontier = Frontier()
        for hash in hashes { frontier.append(hash) }
        var first = Frontier()
        for hash in hashes.prefix(256) { first.append(hash) }
        changed["tile/0/000"] = hashes.prefix(256).flatMap(\.bytes)
        changed["tile/1/000.p/1"] = first.root.bytes
        let text = Checkpoint(origin: LogFixture.origin, size: since.size, root: frontier.root).text
        let signers = try LogKeys.read(in: fixture.folder, origin: LogFixture.origin).signers(at: fixture.now())
        changed["checkpoint"] = Array(
            SignedNote(text: text, signatures: try signers.map { try $0.sign(text) }).description.utf8)
        let found = await LogFixture.findings(changed, since: since)
        #expect(found.contains("--since") && !found.contains("tile/"))
    }

    @Test("A changed row of the ledger is named by replaying the events")
    func rows() async throws {
        let (fixture, installation) = try await Self.log()
        func differences() throws -> [String] {
            let path = fixture.path("scratch-\(UUID().uuidString).sqlite")
            return try ReplayLedger.run(installation, scratch: path).differences
        }
        #expect(try differences() == [])
        for (sql, place) in [
            ("UPDATE unit SET name = '别的' WHERE id = 'u5'", "unit u5: name"),
            ("DELETE FROM unit WHERE id = 'u6'", "unit u6: a row is missing"),
            ("UPDATE account SET role = 'administrator' WHERE id = 'wang'", "account wang: role"),
            ("UPDATE government SET name = '别的县'", "government yunxi: name"),
        ] {
            try await installation.tamper(sql)
            #expect(try differences().contains { $0.hasPrefix(place) }, "\(sql)")
        }
    }
}
