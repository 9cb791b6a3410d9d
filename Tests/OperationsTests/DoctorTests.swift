import Basics
import Commitments
import Foundation
import Store
import Testing

@testable import Operations

@Suite("The doctor names each thing that is wrong, where it is and how to mend it") struct DoctorTests {
    private let well = Doctor.Surroundings(freeBytes: { _ in 1 << 40 }, isClockKept: { true })

    private func examined(
        _ county: County, _ surroundings: Doctor.Surroundings? = nil, now: Instant? = nil
    ) -> [String: Doctor.Finding] {
        let clock = county.installation.now
        let findings = Doctor.examine(
            DataFolder(county.url.path), now: { now ?? clock() }, random: county.installation.random,
            surroundings: surroundings ?? well)
        return Dictionary(uniqueKeysWithValues: findings.map { ($0.name, $0) })
    }

    /// One is so and all others are good; it has words, a place, and no other file than the ledger's is left behind.
    private func only(
        _ name: String, _ state: Doctor.Finding.State, in findings: [String: Doctor.Finding], _ detail: String,
        line: Int = #line
    ) {
        let sick = findings.values.filter { $0.state == .bad || $0.state == .warning }
        #expect(sick.map(\.name) == [name] && sick.first?.state == state, "\(sick), line \(line)")
        guard let finding = sick.first else { return }
        #expect(!finding.place.isEmpty && !finding.chinese.isEmpty && !finding.english.isEmpty)
        let text = "\(finding.english) \(finding.details.joined(separator: "; "))"
        #expect(text.contains(detail), "\(text), line \(line)")
    }

    private func county() async throws -> County {
        let county = try await County()
        try await county.importing()
        try await Evidence.add(
            Array("%PDF-验收".utf8), to: "2025-0001", words: "验收", by: County.supervision, in: county.installation)
        _ = try await AddAccount.run(
            name: "张三", unit: "housing", role: .reporter, by: County.administrator, in: county.installation)
        try await Sequencer(county.installation).run()
        return county
    }

    @Test("A whole installation is good in everything, and leaves nothing behind")
    func whole() async throws {
        let county = try await county()
        let findings = examined(county)
        #expect(
            Set(findings.keys) == [
                "schema", "database", "keys", "log", "rows", "files", "clock", "disk", "calendar",
            ])
        for finding in findings.values { #expect(finding.state == .good, "\(finding)") }
        #expect(try DurableFile.names(in: county.installation.folder.log) == ["last-signed", "lock"])
    }

    @Test("The calendar's end is told sixty days ahead, with the due dates that rest on what is missing")
    func calendar() throws {
        func finding(_ today: String, open: [String] = []) throws -> Doctor.Finding {
            Doctor.calendar(
                .builtIn, openDueDates: open.compactMap { LocalDate($0) }, today: try #require(LocalDate(today)))
        }
        let well = try finding("2026-11-01", open: ["2027-01-20"])
        #expect(well.state == .good && well.english.contains("2004 to 2026"))
        let near = try finding("2026-11-02", open: ["2027-02-01", "2026-12-30", "2027-01-20"])
        #expect(near.state == .warning && near.english.contains("those of 2027 will soon be needed"))
        #expect(near.details == ["known: 2004–2026", "2 open due dates rest on it, the first on 2027-01-20"])
        let beyond = try finding("2027-01-03")
        #expect(beyond.state == .warning && beyond.english.contains("provisional"))
        #expect(beyond.details == ["known: 2004–2026"])
    }

    @Test("Schema: an index dropped, a table too many")
    func schema() async throws {
        let county = try await county()
        try await county.installation.tamper("DROP INDEX event_subject")
        only("schema", .bad, in: examined(county), "index event_subject is missing")
        try await county.installation.tamper("CREATE INDEX event_subject ON event (jurisdiction, subject, id)")
        try await county.installation.tamper("CREATE TABLE another (id INTEGER)")
        only("schema", .bad, in: examined(county), "table another is not of this program")
    }

    @Test("Rows against events, and the log against events")
    func rows() async throws {
        let county = try await county()
        try await county.installation.tamper("UPDATE commitment SET percent = 99 WHERE id = '2025-0001'")
        only("rows", .bad, in: examined(county), "commitment 2025-0001: percent")
        try await county.installation.tamper("UPDATE commitment SET percent = 0 WHERE id = '2025-0001'")
        try FileManager.default.removeItem(atPath: county.installation.folder.lastSigned)
        only("log", .bad, in: examined(county), "last-signed is missing")
    }

    @Test("Keys: missing, cut short, open to others, and those of another ledger")
    func keys() async throws {
        let (county, other) = (try await county(), try await County(seed: 2))
        let folder = county.installation.folder.keys
        for (name, detail) in [("session.key", "session.key: is missing"), ("seal.key", "seal.key: is missing")] {
            let bytes = try DurableFile.read("\(folder)/\(name)")
            DurableFile.remove("\(folder)/\(name)")
            let findings = examined(county)
            #expect(findings["keys"]?.state == .bad && findings["keys"]?.details == ["\(folder)/\(detail)"])
            try DurableFile.replace("\(folder)/\(name)", with: Array(bytes.dropLast(9)), mode: 0o600)
            #expect(examined(county)["keys"]?.details == ["\(folder)/\(name): does not read as a key"])
            // The database is looked at all the same.
            #expect(examined(county)["database"]?.state == .good)
            try DurableFile.replace("\(folder)/\(name)", with: bytes, mode: 0o600)
        }
        for (name, detail) in [("log.key", "did not sign checkpoint"), ("seal.key", "does not open what is sealed")] {
            let bytes = try DurableFile.read("\(folder)/\(name)")
            let foreign = try DurableFile.read("\(other.installation.folder.keys)/\(name)")
            try DurableFile.replace("\(folder)/\(name)", with: foreign, mode: 0o600)
            only("keys", .bad, in: examined(county), detail)
            try DurableFile.replace("\(folder)/\(name)", with: bytes, mode: 0o600)
        }
        // Another key that has signed since is found by the first checkpoint.
        let bytes = try DurableFile.read("\(folder)/log.key")
        try DurableFile.replace(
            "\(folder)/log.key", with: try DurableFile.read("\(other.installation.folder.keys)/log.key"), mode: 0o600)
        try await ChangeCommitment.assign(
            "2025-0001", .init(lead: "housing"), by: County.supervision, in: county.installation)
        try await Sequencer(county.installation).run()
        only("keys", .bad, in: examined(county), "did not sign checkpoint")
        try DurableFile.replace("\(folder)/log.key", with: bytes, mode: 0o644)
        try await Sequencer(county.installation).run()
        #expect(examined(county)["keys"]?.details.contains { $0.hasSuffix("log.key: others may read it") } == true)
    }

    @Test("A rotated key is right before and after, and beyond the time of the old one")
    func rotated() async throws {
        let county = try await county()
        _ = try await RotateKey.run(days: 1, by: County.administrator, in: county.installation)
        #expect(examined(county)["keys"]?.state == .good)
        county.advance(days: 3)
        _ = try await RotateKey.run(days: 1, by: County.administrator, in: county.installation)
        #expect(examined(county)["keys"]?.state == .good)
    }

    @Test("Evidence: missing, cut short, and named by nothing")
    func files() async throws {
        let county = try await county()
        let folder = county.installation.folder.files
        try DurableFile.replace("\(folder)/stray", with: [1])
        only("files", .warning, in: examined(county), "files/stray: nothing names it")
        DurableFile.remove("\(folder)/stray")
        let name = try #require(try DurableFile.names(in: folder).first)
        let bytes = try DurableFile.read("\(folder)/\(name)")
        try DurableFile.replace("\(folder)/\(name)", with: Array(bytes.dropLast()))
        only("files", .bad, in: examined(county), "\(name) has \(bytes.count - 1) bytes")
        DurableFile.remove("\(folder)/\(name)")
        only("files", .bad, in: examined(county), "\(name) is missing")
    }

    @Test("Disk: full, nearly full, unknown; clock: behind, not kept right")
    func machine() async throws {
        let county = try await county()
        for (free, state, detail) in [
            (1 << 20, Doctor.Finding.State.bad, "1 MiB free"), (1 << 29, .warning, "512 MiB free"),
            (nil, .warning, "does not say"),
        ] {
            let surroundings = Doctor.Surroundings(freeBytes: { _ in free }, isClockKept: { nil })
            only("disk", state, in: examined(county, surroundings), detail)
        }
        let loose = Doctor.Surroundings(freeBytes: { _ in 1 << 40 }, isClockKept: { false })
        only("clock", .warning, in: examined(county, loose), "not synchronised")
        only("clock", .bad, in: examined(county, now: Instant(milliseconds: 1_000_000_000_000)), "newest event")
        // The machine itself answers something.
        #expect(Doctor.Surroundings.machine.freeBytes(county.url.path) ?? 0 > 0)
        _ = Doctor.Surroundings.machine.isClockKept()
    }

    @Test("What does not open is examined as far as it goes: no ledger, a newer schema, a damaged file")
    func unopened() async throws {
        let county = try await county()
        let nowhere = Doctor.examine(
            DataFolder(county.url.path + "/none"), now: county.installation.now, random: county.installation.random)
        #expect(nowhere.map(\.name) == ["opening"] && nowhere[0].state == .bad)
        let known = try county.installation.database.schema().known
        try await county.installation.tamper("PRAGMA user_version = 999")
        let newer = examined(county)
        #expect(newer["opening"]?.english.contains("newer version") == true && newer["keys"]?.state == .good)
        try await county.installation.tamper("PRAGMA user_version = \(known)")
        try county.installation.database.checkpoint()
        try county.installation.database.close()
        let file = URL(filePath: county.installation.folder.database)
        let bytes = try Data(contentsOf: file)
        try (Data(repeating: 0x41, count: 4096) + bytes.dropFirst(4096)).write(to: file)
        let damaged = examined(county)
        #expect(damaged["opening"]?.english.contains("restore a backup") == true)
        #expect(damaged["disk"]?.state == .good && damaged["calendar"]?.state == .good)
    }

    @Test("A page broken in the middle of the file is told by the database's own check")
    func integrity() async throws {
        let county = try await county()
        try county.installation.database.checkpoint()
        try county.installation.database.close()
        let file = URL(filePath: county.installation.folder.database)
        var bytes = try Data(contentsOf: file)
        // Every page but the first loses its head.
        for at in stride(from: 4096, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(at..<at + 16, with: repeatElement(0xEE, count: 16))
        }
        try bytes.write(to: file)
        let findings = examined(county)
        #expect(findings.values.contains { $0.state == .bad && ($0.name == "database" || $0.name == "opening") })
    }
}
