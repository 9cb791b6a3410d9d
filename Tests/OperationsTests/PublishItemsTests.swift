import Basics
import Commitments
import Store
import TestSupport
import Testing
import TransparencyLog

@testable import Operations

@Suite("Publishing shows what was looked at, and nothing else") struct PublishItemsTests {
    /// Commitments that only staff sees, each with an internal note, a report of done, evidence and an instruction.
    private func county() async throws -> County {
        let county = try await County()
        let report = try await county.importing(confirms: false).report
        let installation = county.installation
        try await installation.record(by: County.supervision) { tables in
            (1...4).map { number in
                LedgerEvent(
                    .commitmentConfirmed, subject: "commitment/2025-000\(number)", visibility: .staff,
                    data: [
                        "report": .string(report), "words": .string("第\(number)项"), "fields": [:],
                        "bulk": .bool(false), "lead": "housing",
                    ])
            }
        }
        for number in 1...4 {
            let id = "2025-000\(number)"
            try await ChangeCommitment.recordProgress(
                id, percent: 30, words: "内部口径\(number)", visibility: .staff, by: County.housing, in: installation)
            try await ChangeCommitment.reportDone(id, words: "报完\(number)", by: County.housing, in: installation)
            try await Evidence.add(
                Array("%PDF-\(number)".utf8), to: id, words: "佐证\(number)", by: County.housing, in: installation)
            try await Instructions.give(id, words: "批示\(number)", by: County.supervision, in: installation)
        }
        return county
    }

    private func plan(_ names: [String], _ county: County) throws -> PublishPlan {
        try county.installation.database.read { transaction in
            try PublishPlan(
                names, LedgerTables(transaction, jurisdiction: county.installation.jurisdiction),
                EventTable(transaction, jurisdiction: county.installation.jurisdiction))
        }
    }

    private func waiting(_ county: County) throws -> [String] {
        try county.installation.database.read { transaction in
            try PublishPlan.waiting(
                LedgerTables(transaction, jurisdiction: county.installation.jurisdiction),
                EventTable(transaction, jurisdiction: county.installation.jurisdiction))
        }
    }

    /// The bodies of everything that is public, as an export would hold them.
    private func published(_ county: County) throws -> [String] {
        try county.installation.database.read { transaction in
            var bodies: [String] = []
            try EventTable(transaction, jurisdiction: county.installation.jurisdiction).each { event in
                if event.isShown, let body = event.body { bodies.append(String(decoding: body, as: UTF8.self)) }
                return true
            }
            return bodies
        }
    }

    @Test("A random choice of rows becomes public with exactly the events of its plan")
    func exactly() async throws {
        print("seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        let county = try await county()
        let installation = county.installation
        try await Sequencer(installation).run()
        let all = try waiting(county)
        #expect(all.count == 12)
        let commitments = all.filter { $0.hasPrefix("commitment/") && numbers.below(3) > 0 }
        let chosen =
            commitments
            + all.filter { name in
                !name.hasPrefix("commitment/") && numbers.below(2) == 0
                    && commitments.contains("commitment/" + (name.split(separator: "/").dropFirst().first ?? ""))
            }
        let before = try published(county)
        let plan = try plan(chosen, county)
        let bodies = plan.events.compactMap { $0.body.map { String(decoding: $0, as: UTF8.self) } }
        try await PublishItems.run(chosen, seen: plan.digest, by: County.supervision, in: installation)
        let after = try published(county)
        let act = after.filter { $0.contains("\"verb\":\"event.published\"") && !before.contains($0) }
        #expect(act.count == 1 && act[0].contains("\"shown\""))
        #expect(Set(after).subtracting(before).subtracting(act) == Set(bodies))
        for number in 1...4 {
            let id = "2025-000\(number)"
            let text = after.joined()
            #expect(text.contains("内部口径\(number)") == chosen.contains("progress/\(id)/1"))
            #expect(text.contains("报完\(number)") == chosen.contains("commitment/\(id)"))
            #expect(text.contains("佐证\(number)") == chosen.contains("evidence/\(id)/1"))
            #expect(!text.contains("批示\(number)"))
            let row = try #require(try county.commitment(id))
            #expect((row.visibility == .everyone) == chosen.contains("commitment/\(id)"))
        }
        #expect(try Set(waiting(county)) == Set(all).subtracting(chosen))
        #expect(try county.differences() == [])
        #expect(try LogAgainstEvents.differences(installation) == [])
    }

    @Test("What changed since the preview is not published, and a note never before its commitment")
    func refusals() async throws {
        let county = try await county()
        let installation = county.installation
        try await Sequencer(installation).run()
        let names = ["commitment/2025-0001"]
        let seen = try plan(names, county).digest
        try await ChangeCommitment.returnToWork(
            "2025-0001", reason: "只见图纸", by: County.supervision, in: installation)
        let changed = try await refusal {
            try await PublishItems.run(names, seen: seen, by: County.supervision, in: installation)
        }
        #expect(changed == "ledger.publish.changed")
        #expect(try county.commitment("2025-0001")?.visibility == .staff)
        let alone = try await refusal { _ = try plan(["progress/2025-0001/1"], county) }
        #expect(alone == "ledger.publish.item-first")
        let role = try await refusal {
            try await PublishItems.run(names, seen: seen, by: County.housing, in: installation)
        }
        #expect(role == "ledger.publish.not-permitted")
        try await PublishItems.run(
            names, seen: try plan(names, county).digest, by: County.supervision, in: installation)
        let again = try await refusal {
            try await PublishItems.run(names, seen: "", by: County.supervision, in: installation)
        }
        #expect(again == "log.publish.nothing")
        // From then on what happens to it is public by itself; an internal note is not.
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 50, words: "补图", by: County.housing, in: installation)
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 55, words: "另有隐情", visibility: .staff, by: County.housing, in: installation)
        try await Sequencer(installation).run()
        let text = try published(county).joined()
        #expect(text.contains("补图") && !text.contains("另有隐情"))
        #expect(try waiting(county).contains("progress/2025-0001/4"))
    }
}
