import Basics
import Commitments
import Foundation
import Store
import Synchronization
import TransparencyLog

@testable import Operations

/// A government in a folder of its own, with a clock that goes a second at each look and numbers from a seed.
final class LogFixture: Sendable {
    let folder: DataFolder
    private let root: URL
    private let seconds = Mutex(1_764_028_800)
    private let seed: Mutex<UInt64>

    static let supervisor = LedgerActor(unit: "supervision", role: .supervisor)
    static let administrator = LedgerActor(unit: "supervision", role: .administrator)
    static let origin = "example.org/yunxi"

    init(seed: UInt64 = 1) async throws {
        root = FileManager.default.temporaryDirectory.appending(path: "duixian-log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        folder = DataFolder(root.appending(path: "data").path)
        self.seed = Mutex(seed)
        _ = try await OpenGovernment.run(
            OpenGovernment.Order(name: "云溪县", origin: Self.origin, slug: "yunxi"), in: folder, now: now,
            random: random)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func open() throws -> Installation { try Installation(folder, now: now, random: random) }
    func path(_ name: String) -> String { root.appending(path: name).path }

    @Sendable func now() -> Instant {
        Instant(
            seconds: seconds.withLock {
                $0 += 1
                return $0
            })
    }

    func pass(days: Int) { seconds.withLock { $0 += days * 86_400 } }

    @Sendable func random(_ count: Int) -> [UInt8] {
        seed.withLock { state in
            (0..<count).map { _ in
                // SplitMix64: plain, and the same everywhere.
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: mixed ^ mixed >> 31)
            }
        }
    }

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
