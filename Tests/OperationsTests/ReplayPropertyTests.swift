import Basics
import Commitments
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("Rows are the fold of events, whatever is done in whatever order") struct ReplayPropertyTests {
    /// The seed is printed; give another by `DUIXIAN_SEED`, more rounds by `DUIXIAN_ROUNDS`.
    @Test("Random acts by random posts: replaying gives every row, and no unit ever verified its own work")
    func randomActs() async throws {
        print("seed \(Setting.seed)")
        for round in 0..<(3 * Setting.rounds) {
            var numbers = SeededNumbers(seed: Setting.seed &+ UInt64(round))
            let county = try await County(seed: Setting.seed &+ UInt64(round))
            try await county.importing()
            var done = 0
            for _ in 0..<300 where (try await act(county, &numbers)) { done += 1 }
            #expect(done > 60)
            #expect(try county.differences() == [])
            try noneVerifiedItself(county)
            try await Sequencer(county.installation).run()
            #expect(try LogAgainstEvents.differences(county.installation) == [])
        }
    }

    private func act(_ county: County, _ numbers: inout SeededNumbers) async throws -> Bool {
        let installation = county.installation
        let units = ["housing", "water", "supervision"]
        let actor = LedgerActor(
            unit: units.randomElement(using: &numbers) ?? "water",
            role: [Role.reporter, .supervisor, .supervisor, .leader].randomElement(using: &numbers) ?? .reporter)
        let id = "2025-000\(Int.random(in: 1...4, using: &numbers))"
        let other = units.randomElement(using: &numbers) ?? "water"
        let percent = Int.random(in: -5...110, using: &numbers)
        let choice = Int.random(in: 0..<11, using: &numbers)
        do {
            switch choice {
            case 0: try await ChangeCommitment.assign(id, .init(lead: other), by: actor, in: installation)
            case 1, 2:
                try await ChangeCommitment.recordProgress(
                    id, percent: percent, words: "进展", by: actor, in: installation)
            case 3, 4: try await ChangeCommitment.reportDone(id, words: "完成", by: actor, in: installation)
            case 5: try await ChangeCommitment.returnToWork(id, reason: "不实", by: actor, in: installation)
            case 6, 7: try await ChangeCommitment.verify(id, words: "看过", by: actor, in: installation)
            case 8: try await ChangeCommitment.close(id, by: actor, in: installation)
            case 9: try await ChangeCommitment.reopen(id, reason: "反弹", by: actor, in: installation)
            default:
                try await ChangeCommitment.revise(
                    id, .init(lead: other, deadline: "2025-10-31"), words: nil, reason: "调整", basis: "会议", by: actor,
                    in: installation)
            }
            return true
        } catch is LedgerRefusal { return false }
    }

    /// Reads the events themselves: who reported done or progress in a round is not who verified or closed it.
    private func noneVerifiedItself(_ county: County) throws {
        var handled: [String: Set<String>] = [:]
        try county.installation.database.read { transaction in
            try EventTable(transaction, jurisdiction: "tangjiang").each { event in
                let body = try EventBody(parsing: try #require(event.body))
                switch LedgerVerb(rawValue: body.verb) {
                case .commitmentProgressed, .commitmentReportedDone:
                    handled[body.subject, default: []].insert(body.data["unit"]?.string ?? "")
                case .commitmentVerified, .commitmentClosed:
                    #expect(handled[body.subject]?.contains(body.actor.unit) != true)
                default: break
                }
                return true
            }
        }
    }
}
