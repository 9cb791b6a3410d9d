import Basics
import Commitments
import Crypto
import Foundation
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("The drill: what was backed up comes back, row by row, and nothing is replaced unseen")
struct RestoreDrillTests {
    private func machine(_ county: County) -> (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8]) {
        (county.installation.now, county.installation.random)
    }

    /// A county with a report, progress, evidence and someone's sealed name, and all of it signed.
    private func worked() async throws -> County {
        let county = try await County()
        try await county.importing()
        try await ChangeCommitment.assign(
            "2025-0001", .init(lead: "housing", deadline: "2025-12-31"), by: County.supervision, in: county.installation
        )
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 10, words: "开工", by: County.housing, in: county.installation)
        try await Evidence.add(
            Array("%PDF-验收".utf8), to: "2025-0001", words: "验收", by: County.supervision, in: county.installation)
        _ = try await AddAccount.run(
            name: "张三", unit: "housing", role: .reporter, by: County.administrator, in: county.installation)
        try await Sequencer(county.installation).run()
        return county
    }

    /// Every row of every table, as text.
    private func rows(_ database: LedgerDatabase) throws -> [String] {
        try database.read { transaction in
            let tables = try transaction.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", [:]
            ).map { try $0.text("name") }
            #expect(tables.count > 15)
            return try tables.flatMap { table in
                let columns = try transaction.rows(
                    "SELECT name FROM pragma_table_info(:table) ORDER BY cid", ["table": .text(table)]
                ).map { try $0.text("name") }
                return try transaction.rows("SELECT * FROM \(table)", [:]).map { row in
                    "\(table) \(columns.map { row[$0] })"
                }.sorted()
            }
        }
    }

    /// Every file below a folder with its digest.
    private func digests(_ folder: URL) throws -> [String: String] {
        var digests: [String: String] = [:]
        for name in FileManager.default.subpaths(atPath: folder.path) ?? [] {
            guard let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) else { continue }
            digests[name] = "\(SHA256.hash(data: bytes))"
        }
        return digests
    }

    private func root(_ installation: Installation) throws -> String {
        try installation.database.read {
            "\(try LogTables($0, jurisdiction: installation.jurisdiction).parts().map(\.frontier.root))"
        }
    }

    @Test("Into an empty folder: all tables and the root are those of the moment, whatever came after")
    func drill() async throws {
        let county = try await worked()
        let (before, signed) = (try rows(county.installation.database), try root(county.installation))
        let backup = county.url.appending(path: "backup").path
        _ = try BackUp.run(county.installation, to: backup)
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 90, words: "主体完工", by: County.housing, in: county.installation)
        try await eraseName(county)
        #expect(try rows(county.installation.database) != before)

        // A new machine: nothing but the keys, which are kept apart.
        let place = DataFolder(county.url.appending(path: "elsewhere").path)
        try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: county.installation.folder.keys, toPath: place.keys)
        let restored = try await RestoreBackup.run(
            backup, into: place, at: Instant(milliseconds: 1), machine: machine(county))
        #expect(!restored.isBehind && restored.erasures == 0 && restored.unread == nil)
        let other = try Installation(place, now: machine(county).now, random: machine(county).random)
        #expect(try rows(other.database) == before)
        #expect(try root(other) == signed)
        let findings = Doctor.run(other, scratch: place.log)
        #expect(findings.allSatisfy { $0.state != .bad }, "\(findings.filter { $0.state == .bad })")
        #expect(try Evidence.read(1, of: "2025-0001", in: other).bytes == Array("%PDF-验收".utf8))
    }

    /// Erases every sealed name of an account.
    private func eraseName(_ county: County) async throws {
        try await Sequencer(county.installation).run()
        let leaf = try county.installation.database.read { transaction -> Int? in
            let events = EventTable(transaction, jurisdiction: "tangjiang")
            let fields = SealedFields(transaction, jurisdiction: "tangjiang")
            var leaf: Int?
            try events.each { event in
                if try fields.names(of: event.id).contains("account.name") { leaf = event.leaf }
                return leaf == nil
            }
            return leaf
        }
        _ = try await EraseField.run(
            "account.name", of: .leaves([try #require(leaf)], part: nil), basis: "个人信息保护法第四十七条",
            authority: "县府办〔2025〕8号",
            by: County.supervision, in: county.installation)
    }

    @Test(
        "Over what stands there: what was erased since is erased again, the log's last signature stays, the old is kept"
    )
    func over() async throws {
        let county = try await worked()
        let backup = county.url.deletingLastPathComponent().appending(path: "backup-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: backup) }
        _ = try BackUp.run(county.installation, to: backup.path)
        try await eraseName(county)
        try county.installation.database.close()
        let folder = county.installation.folder
        let signed = try DurableFile.read(folder.lastSigned)
        let restored = try await RestoreBackup.run(
            backup.path, into: folder, at: Instant(milliseconds: 7), machine: machine(county))
        let previous = try #require(restored.previous)
        defer { try? FileManager.default.removeItem(atPath: previous) }
        #expect(restored.erasures == 1 && restored.isBehind && DataFolder(previous).exists)
        #expect(try DurableFile.read(folder.lastSigned) == signed)
        try isErased(county)
        // Once more over the restored one, in which no event says that it is erased.
        let again = try await RestoreBackup.run(
            backup.path, into: folder, at: Instant(milliseconds: 8), machine: machine(county))
        defer { try? FileManager.default.removeItem(atPath: again.previous ?? "") }
        #expect(again.erasures == 1)
        try isErased(county)
    }

    private func isErased(_ county: County) throws {
        let other = try county.reopened()
        defer { try? other.database.close() }
        let names = try other.database.read {
            try $0.rows("SELECT event FROM sealed_field WHERE sealed IS NOT NULL AND name = 'account.name'", [:])
        }
        #expect(names.isEmpty)
    }

    @Test("A damaged database is what one restores over: it is put aside, and what can't be known is said")
    func broken() async throws {
        let county = try await worked()
        let backup = county.url.deletingLastPathComponent().appending(path: "backup-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: backup) }
        _ = try BackUp.run(county.installation, to: backup.path)
        let before = try rows(county.installation.database)
        try county.installation.database.checkpoint()
        try county.installation.database.close()
        let folder = county.installation.folder
        try Data(repeating: 0x41, count: 8192).write(to: URL(filePath: folder.database))
        let restored = try await RestoreBackup.run(
            backup.path, into: folder, at: Instant(milliseconds: 7), machine: machine(county))
        defer { try? FileManager.default.removeItem(atPath: restored.previous ?? "") }
        #expect(restored.unread?.code == "store.damaged" && !restored.isBehind)
        let other = try county.reopened()
        #expect(try rows(other.database) == before)
        try other.database.close()
    }

    @Test(
        "A backup with any byte changed, a file cut short, gone or of another backup is refused, and nothing is touched"
    )
    func damaged() async throws {
        let county = try await worked()
        let backup = county.url.deletingLastPathComponent().appending(path: "backup-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: backup) }
        _ = try BackUp.run(county.installation, to: backup.path)
        let folder = county.installation.folder
        try county.installation.database.close()
        let (before, whole) = (try digests(county.url), try digests(backup))
        let files = whole.keys.sorted()
        #expect(files.count == 3)
        func refused(_ name: String, _ damage: String) async throws {
            await #expect(throws: OperationFault.self, "\(name): \(damage)") {
                try await RestoreBackup.run(
                    backup.path, into: folder, at: Instant(milliseconds: 7), machine: machine(county))
            }
            #expect(try digests(county.url) == before, "\(name): \(damage)")
            #expect(!FileManager.default.fileExists(atPath: folder.path + ".restoring"))
        }
        print("seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        for name in files {
            let file = backup.appending(path: name)
            let bytes = try Data(contentsOf: file)
            for round in 0..<(name == "manifest.json" ? 60 : 8) {
                var changed = bytes
                let (at, bit) = (numbers.below(bytes.count), numbers.below(8))
                changed[at] ^= 1 << UInt8(bit)
                try changed.write(to: file)
                try await refused(name, "round \(round), bit \(bit) of byte \(at)")
            }
            try bytes.prefix(numbers.below(bytes.count)).write(to: file)
            try await refused(name, "cut short")
            try FileManager.default.removeItem(at: file)
            try await refused(name, "gone")
            try bytes.write(to: file)
        }
        #expect(try digests(backup) == whole)
    }

    @Test("A row changed in the copy is found by the events, though every digest is right")
    func forged() async throws {
        let county = try await worked()
        let backup = county.url.appending(path: "backup").path
        _ = try BackUp.run(county.installation, to: backup)
        let copy = try LedgerDatabase(path: "\(backup)/ledger.sqlite")
        try await copy.write { try $0.execute("UPDATE commitment SET percent = 100 WHERE id = '2025-0001'", [:]) }
        try copy.checkpoint()
        try copy.close()
        let told = try Manifest(parsing: try DurableFile.read("\(backup)/manifest.json"))
        let files = try told.files.map { try Manifest.file($0.path, in: backup) }
        try DurableFile.replace(
            "\(backup)/manifest.json",
            with: Manifest(
                made: told.made, jurisdictions: told.jurisdictions, checkpoints: told.checkpoints, files: files
            ).bytes)
        let place = DataFolder(county.url.appending(path: "elsewhere").path)
        try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: county.installation.folder.keys, toPath: place.keys)
        await #expect(throws: OperationFault.self) {
            try await RestoreBackup.run(backup, into: place, at: Instant(milliseconds: 1), machine: machine(county))
        }
        #expect(!place.exists)
    }

    @Test("A manifest of version 1, which had no digest of itself, still reads; a changed version does not")
    func versions() throws {
        let first = #"{"checkpoints":[],"files":[],"jurisdictions":["a"],"made":"2025-03-01T00:00:00.000Z","v":1}"#
        let old = try Manifest(parsing: Array(first.utf8))
        #expect(old.jurisdictions == ["a"])
        let new = String(decoding: old.bytes, as: UTF8.self)
        #expect(try Manifest(parsing: old.bytes).jurisdictions == ["a"] && new.contains("\"v\":2"))
        #expect(throws: OperationFault.self) {
            try Manifest(parsing: Array(new.replacing("\"v\":2", with: "\"v\":1").utf8))
        }
    }
}
