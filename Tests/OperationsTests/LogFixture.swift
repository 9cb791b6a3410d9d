import Basics
import Commitments
import Foundation
import Store
import TestSupport
import TransparencyLog

@testable import Operations

/// A government in a folder of its own, with a clock that goes a second at each look and numbers from a seed.
final class LogFixture: Sendable {
    let folder: DataFolder
    private let root: URL
    private let machine: TestMachine

    static let supervisor = LedgerActor(unit: "supervision", role: .supervisor)
    static let administrator = LedgerActor(unit: "supervision", role: .administrator)
    static let origin = "example.org/yunxi"

    init(seed: UInt64 = 1) async throws {
        root = FileManager.default.temporaryDirectory.appending(path: "duixian-log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        folder = DataFolder(root.appending(path: "data").path)
        machine = TestMachine(seed: seed, start: Instant(seconds: 1_764_028_800), step: 1000)
        _ = try await OpenGovernment.run(
            OpenGovernment.Order(name: "云溪县", origin: Self.origin, slug: "yunxi"), in: folder,
            now: machine.now, random: machine.random)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func open(_ jurisdiction: String? = nil) throws -> Installation {
        try Installation(folder, jurisdiction: jurisdiction, now: now, random: random)
    }

    /// Puts another government into the same database.
    func adding(_ slug: String, origin: String) async throws {
        let installation = try open()
        let recorder = Recorder(
            jurisdiction: slug, origin: origin, seal: Sealing(key: installation.keys.seal), random: random)
        let at = now()
        try await installation.database.write { transaction in
            try LogTables(transaction, jurisdiction: slug).put(LogPart(jurisdiction: slug, part: 1, origin: origin))
            _ = try recorder.record(
                LedgerEvent(.governmentOpened, subject: "government/\(slug)", data: ["name": .string(slug)]),
                by: EventBody.Actor(unit: "system", role: Role.system.rawValue), at: at, in: transaction)
        }
        try installation.database.close()
    }

    func path(_ name: String) -> String { root.appending(path: name).path }

    @Sendable func now() -> Instant { machine.now() }
    func pass(days: Int) { machine.pass(days: days) }
    @Sendable func random(_ count: Int) -> [UInt8] { machine.random(count) }

    /// Public events, one for each number.
    static func units(_ numbers: Range<Int>) -> [LedgerEvent] {
        numbers.map {
            LedgerEvent(
                .unitAdded, subject: "unit/u\($0)",
                data: ["name": .string("单位\($0)"), "kind": "department", "position": .integer($0 + 10)])
        }
    }

    /// An internal event with sealed fields of one person.
    static func account(_ id: String, name: String, phone: String) -> LedgerEvent {
        LedgerEvent(
            .accountAdded, subject: "account/\(id)", visibility: .staff,
            data: ["unit": "supervision", "role": "reporter"],
            sealed: [
                SealedValue(name: "person.name", value: Array(name.utf8), person: id),
                SealedValue(name: "person.phone", value: Array(phone.utf8), person: id),
            ])
    }

    /// The export as files in memory.
    func export(_ installation: Installation, to name: String = "out") async throws -> [String: [UInt8]] {
        _ = try await ExportLog.run(installation, to: path(name))
        let export = try ExportFolder.open(path(name))
        return Dictionary(uniqueKeysWithValues: export.names.map { ($0, export.file($0) ?? []) })
    }

    /// What a verification finds in files, as one text.
    static func findings(
        _ files: [String: [UInt8]], keys: [NoteKey] = [], since: OlderCheckpoint? = nil
    ) async -> String {
        let result = await LogVerification.check(
            LogExport(names: Array(files.keys)) { files[$0] }, keys: keys, since: since)
        return result.findings.map { "\($0.place) leaf \($0.leaf.map(String.init) ?? "-"): \($0.english)" }
            .joined(separator: "\n")
    }
}

extension Installation {
    /// Statements as no operation would run them.
    func tamper(_ sql: String) async throws { try await database.write { try $0.execute(sql, [:]) } }
}
