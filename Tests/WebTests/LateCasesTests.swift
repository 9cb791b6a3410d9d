import Basics
import Foundation
import Operations
import Procedures
import Store
import Testing

/// Also writes the county for the browser: `DUIXIAN_LATE=out/late`.
@Suite("Clocks of cases that ran out while nothing ran")
struct LateCasesTests {
    @Test("They act when it runs again, the earliest first, and once; what nobody can be moved above is marked")
    func caughtUp() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "late-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let late = LateCases(folder, now: Ledger.now())
        let matters = try await late.write()
        let installation = try late.opened()
        let people = try await DeskPeople(installation, units: [.reporter: "water", .leader: "mayor"])
        try Self.keep(
            folder, matters,
            [
                "supervision/supervisor": people[.supervisor].token, "mayor/leader": people[.leader].token,
                "water/reporter": people[.reporter].token,
            ])
        func state(_ name: String) throws -> CaseState {
            let code = try #require(matters[name]?.code)
            return try #require(try installation.read { try $0.caseRow(code) }?.state)
        }
        #expect(try state("handled").state == "handling" && state("answered").state == "feedback")
        #expect(try state("task").state == "leader-assigns" && !state("task").isOverdue)
        let before = try installation.database.read { try Self.breaches($0, installation.jurisdiction) }
        let acted = try await BreachDueCases.run(installation)
        let after = try installation.database.read { try Self.breaches($0, installation.jurisdiction) }
        #expect(acted == after.count - before.count && acted >= 3)
        #expect(try state("handled").state == "chasing" && state("answered").end == .silent)
        #expect(try state("task").isOverdue)
        // In the order in which they ran out.
        let dues = after.dropFirst(before.count).compactMap(\.due)
        #expect(dues == dues.sorted() && dues.count >= 2, "\(dues)")
        #expect(try await BreachDueCases.run(installation) == 0)
    }

    private struct Breach {
        let due: String?
    }

    /// What clocks did, in the order of the record.
    private static func breaches(_ transaction: any Transaction, _ jurisdiction: String) throws -> [Breach] {
        var found: [Breach] = []
        try EventTable(transaction, jurisdiction: jurisdiction).each { event in
            guard ["case.breached", "case.overdue"].contains(event.verb), let bytes = event.body else { return true }
            let clocks = try EventBody(parsing: bytes).data["clocks"]?.array ?? []
            found.append(Breach(due: clocks.first { $0["breached_at"] != nil }?["due"]?.string))
            return true
        }
        return found
    }

    /// Leaves a copy for a journey, with what opens its matters and sessions by post.
    private static func keep(_ folder: URL, _ matters: [String: LateCases.Matter], _ people: [String: String]) throws {
        guard let place = ProcessInfo.processInfo.environment["DUIXIAN_LATE"] else { return }
        let root = URL(filePath: place, directoryHint: .isDirectory)
        try? FileManager.default.removeItem(at: root)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: folder, to: root.appending(path: "data"))
        try JSONEncoder().encode(matters).write(to: root.appending(path: "matters.json"))
        try JSONEncoder().encode(people).write(to: root.appending(path: "people.json"))
    }
}
