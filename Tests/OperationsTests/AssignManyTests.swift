import Basics
import Commitments
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("Many rows at once: looked at first, then all of it or nothing") struct AssignManyTests {
    private func rows(_ county: County) throws -> [CommitmentRow] {
        try county.installation.read { try $0.commitments() }
    }

    @Test("A dry run writes nothing and says exactly what happens then")
    func dryRun() async throws {
        print("seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        let county = try await County()
        try await county.importing()
        let installation = county.installation
        let ids = try rows(county).map(\.id)
        for _ in 0..<12 {
            let units = ["housing", "water", "supervision"]
            var order = AssignMany.Order(
                ids: ids.filter { _ in numbers.below(3) > 0 },
                wanted: .init(
                    lead: numbers.below(2) == 0 ? units[numbers.below(3)] : nil,
                    coUnits: numbers.below(2) == 0 ? [units[numbers.below(3)]] : nil,
                    deadline: "2025-1\(numbers.below(3))-28"))
            if order.ids.isEmpty { continue }
            if numbers.below(2) == 0 { (order.reason, order.basis) = ("机构改革", "县府办〔2025〕8号") }
            let before = try rows(county)
            let seen = try await AssignMany.run(order, isDryRun: true, by: County.supervision, in: installation)
            #expect(try rows(county) == before)
            order.ids = seen.filter { $0.act != .refused }.map(\.id)
            if order.ids.isEmpty { continue }
            let done = try await AssignMany.run(order, isDryRun: false, by: County.supervision, in: installation)
            #expect(done == seen.filter { $0.act != .refused })
            for outcome in done {
                let row = try #require(try county.commitment(outcome.id))
                #expect(row.missing(from: outcome.change).map { $0 == .init() } ?? true, "\(outcome.id)")
                #expect(outcome.act != .unchanged || row.changedAt == outcome.before.changedAt)
            }
        }
        #expect(try county.differences() == [])
    }

    @Test("What is set moves only with reason and basis, and one refusal stops the whole")
    func allOrNothing() async throws {
        let county = try await County()
        try await county.importing()
        let installation = county.installation
        try await ChangeCommitment.assign("2025-0001", .init(lead: "water"), by: County.supervision, in: installation)
        let before = try rows(county)
        var order = AssignMany.Order(ids: ["2025-0002", "2025-0001"], wanted: .init(lead: "housing"))
        let code = try await refusal {
            _ = try await AssignMany.run(order, isDryRun: false, by: County.supervision, in: installation)
        }
        #expect(code == "ledger.many.refused")
        #expect(try rows(county) == before)
        (order.reason, order.basis) = ("机构改革", "县府办〔2025〕8号")
        let done = try await AssignMany.run(order, isDryRun: false, by: County.supervision, in: installation)
        #expect(done.map(\.act) == [.assigned, .revised])
        #expect(try county.commitment("2025-0001")?.lead == "housing")
        let reporter = try await AssignMany.run(order, isDryRun: true, by: County.housing, in: installation)
        #expect(reporter.allSatisfy { $0.refusal?.code == "ledger.not-permitted" })
    }
}
