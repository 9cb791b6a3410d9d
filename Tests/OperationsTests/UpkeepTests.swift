import Basics
import Commitments
import Foundation
import Store
import Testing

@testable import Operations

@Suite("Backup, restore and examination") struct UpkeepTests {
    private func machine(_ county: County) -> (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8]) {
        (county.installation.now, county.installation.random)
    }

    @Test("A restored backup has the same rows and the same root, and its evidence opens")
    func drill() async throws {
        let county = try await County()
        try await county.importing()
        try await Evidence.add(
            Array("%PDF-验收".utf8), to: "2025-0001", words: "验收", by: County.supervision, in: county.installation)
        let note = try await Sequencer(county.installation).run()
        let backup = county.url.appending(path: "backup").path
        let made = try BackUp.run(county.installation, to: backup, passphrase: "correct horse battery")
        #expect(made.hasKeys && made.files == 3)
        let place = DataFolder(county.url.appending(path: "elsewhere").path)
        let restored = try await RestoreBackup.run(
            backup, into: place, passphrase: "correct horse battery", at: Instant(milliseconds: 1),
            machine: machine(county))
        #expect(restored.previous == nil && !restored.isBehind)
        let other = try Installation(place, now: machine(county).now, random: machine(county).random)
        #expect(try await Sequencer(other).run() == note)
        #expect(try Evidence.read(1, of: "2025-0001", in: other).bytes == Array("%PDF-验收".utf8))
        let (here, there) = (
            try county.installation.read { try $0.commitments() }, try other.read { try $0.commitments() }
        )
        #expect(here == there)
    }

    @Test("A damaged backup replaces nothing; a wrong passphrase opens nothing")
    func damaged() async throws {
        let county = try await County()
        try await county.importing()
        let backup = county.url.appending(path: "backup")
        _ = try BackUp.run(county.installation, to: backup.path, passphrase: "correct horse battery")
        let place = DataFolder(county.url.appending(path: "elsewhere").path)
        await #expect(throws: OperationFault.wrongPassphrase) {
            try await RestoreBackup.run(
                backup.path, into: place, passphrase: "another horse battery", at: Instant(milliseconds: 1),
                machine: machine(county))
        }
        let file = backup.appending(path: "ledger.sqlite")
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: file)
        await #expect(throws: OperationFault.self) {
            try await RestoreBackup.run(
                backup.path, into: place, passphrase: "correct horse battery", at: Instant(milliseconds: 1),
                machine: machine(county))
        }
        #expect(!place.exists)
    }

    @Test("A backup older than what the log signed starts read-only, and says so")
    func rollback() async throws {
        let county = try await County()
        try await county.importing()
        try await Sequencer(county.installation).run()
        let backup = county.url.appending(path: "backup").path
        _ = try BackUp.run(county.installation, to: backup)
        try await ChangeCommitment.assign(
            "2025-0001", .init(lead: "housing"), by: County.supervision, in: county.installation)
        try await Sequencer(county.installation).run()
        let place = DataFolder(county.url.appending(path: "copy").path)
        try FileManager.default.copyItem(atPath: county.url.path + "/keys", toPath: place.path + "-keys")
        try DurableFile.makeFolder(place.path, mode: 0o750)
        try DurableFile.makeFolder(place.log, mode: 0o750)
        try FileManager.default.moveItem(atPath: place.path + "-keys", toPath: place.keys)
        try DurableFile.replace(place.lastSigned, with: try DurableFile.read(county.installation.folder.lastSigned))
        let restored = try await RestoreBackup.run(
            backup, into: place, at: Instant(milliseconds: 1), machine: machine(county))
        #expect(restored.isBehind)
        let other = try Installation(place, now: machine(county).now, random: machine(county).random)
        #expect(other.standing != .whole)
        await #expect(throws: OperationFault.self) {
            try await ChangeCommitment.assign("2025-0001", .init(lead: "water"), by: County.supervision, in: other)
        }
        let findings = Doctor.run(other, scratch: county.url.path)
        #expect(findings.filter { $0.state == .bad }.map(\.name) == ["log"])
    }

    @Test("Every kind of row that someone changed by hand is named with table, key and column")
    func tampered() async throws {
        let county = try await County()
        try await county.importing()
        try await ChangeCommitment.assign(
            "2025-0001", .init(lead: "housing", deadline: "2025-12-31"), by: County.supervision, in: county.installation
        )
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 10, words: "开工", by: County.housing, in: county.installation)
        try await ChangeTarget.observe(
            "2025-T01", .init(asOf: "2025-06-30", value: "6", unit: nil, status: .final, source: "县统计局"),
            by: County.supervision, in: county.installation)
        try await Evidence.add(
            Array("%PDF-".utf8), to: "2025-0001", words: "验收", by: County.supervision, in: county.installation)
        #expect(try county.differences() == [])
        let changes = [
            ("UPDATE commitment SET percent = 99 WHERE id = '2025-0001'", "commitment 2025-0001: percent"),
            ("UPDATE commitment SET deadline = NULL WHERE id = '2025-0001'", "commitment 2025-0001: deadline"),
            ("UPDATE target SET value = '1' WHERE id = '2025-T01'", "target 2025-T01: value"),
            ("UPDATE observation SET value = '9'", "observation 2025-T01 1: value"),
            ("UPDATE progress SET words = '完工'", "progress 2025-0001 1: words"),
            ("UPDATE evidence SET size = 1", "evidence 2025-0001 1: size"),
            ("UPDATE unit SET name = '县某局' WHERE id = 'water'", "unit water: name"),
            ("UPDATE account SET role = 'supervisor'", "account administrator: role"),
            ("UPDATE report SET title = '另一份'", "report "),
            ("UPDATE candidate SET state = 'open' WHERE kind = 'target'", "candidate "),
            ("UPDATE government SET name = '别县'", "government tangjiang: name"),
            ("DELETE FROM progress", "progress 2025-0001 1: a row is missing"),
            ("DELETE FROM commitment WHERE id = '2025-0002'", "commitment 2025-0002: a row is missing"),
            ("UPDATE event SET body = x'7b7d' WHERE id = 3", "event 3"),
            ("DELETE FROM event WHERE verb = 'commitment.assigned'", "commitment 2025-0001: lead"),
        ]
        for (sql, named) in changes {
            let copy = county.url.appending(path: "\(UUID().uuidString).sqlite").path
            try county.installation.database.copy(to: copy)
            let touched = try LedgerDatabase(path: copy)
            try await touched.write { try $0.execute(sql, [:]) }
            let differences = try ReplayLedger.run(touched, "tangjiang", scratch: copy + ".replay").differences
            #expect(differences.contains { $0.hasPrefix(named) }, "\(sql): \(differences.prefix(3))")
            try touched.close()
        }
    }
}
