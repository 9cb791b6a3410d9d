import Basics
import Commitments
import Store
import Testing

@testable import Operations

@Suite("Targets and the figures told of them") struct TargetTests {
    private func verdict(_ county: County, _ id: String) throws -> TargetVerdict {
        try county.installation.read { tables in
            let row = try #require(try tables.row(TargetRow.self, [.text(id)]))
            return TargetVerdict.of(row, try tables.newestObservation(of: id))
        }
    }

    @Test("Figures are appended; a wrong one is superseded and stays to be read; the newest that counts judges")
    func observations() async throws {
        let county = try await County()
        let (installation, boss) = (county.installation, County.supervision)
        try await county.importing()
        #expect(try verdict(county, "2025-T01") == .notReported)
        func observe(_ value: String, _ day: String, _ status: ObservationRow.Status) async throws {
            try await ChangeTarget.observe(
                "2025-T01", .init(asOf: day, value: value, unit: nil, status: status, source: "县统计局"), by: boss,
                in: installation)
        }
        try await observe("6.5", "2025-06-30", .preliminary)
        #expect(try verdict(county, "2025-T01") == .exceeded)
        try await observe("5.9", "2025-09-30", .preliminary)
        #expect(try verdict(county, "2025-T01") == .withinBand)
        try await observe("3.1", "2025-09-30", .first)
        #expect(try verdict(county, "2025-T01") == .missed)
        try await ChangeTarget.supersede(
            "2025-T01", wrong: 3, by: 2, reason: "口径错误", actor: boss, in: installation)
        #expect(try verdict(county, "2025-T01") == .withinBand)
        let again = try await refusal {
            try await ChangeTarget.supersede("2025-T01", wrong: 3, by: 1, reason: "又一次", actor: boss, in: installation)
        }
        #expect(again == "ledger.observation.superseded")
        let all = try installation.read { try $0.observations(of: "2025-T01") }
        #expect(all.map(\.value) == ["6.5", "5.9", "3.1"] && all[2].supersededBy == 2 && all[2].reason == "口径错误")
        #expect(try county.differences() == [])
    }

    @Test("A figure needs a day, a number, a source, and a unit that leads")
    func refusals() async throws {
        let county = try await County()
        let installation = county.installation
        try await county.importing()
        func code(_ figures: TargetRow.Figures, by actor: LedgerActor = County.supervision) async throws -> String? {
            try await refusal { try await ChangeTarget.observe("2025-T01", figures, by: actor, in: installation) }
        }
        func figures(_ day: String = "2025-06-30", _ value: String = "6", _ source: String = "县统计局")
            -> TargetRow.Figures
        {
            .init(asOf: day, value: value, unit: nil, status: .final, source: source)
        }
        #expect(try await code(figures("2025-06-31")) == "ledger.day")
        #expect(try await code(figures("2025-06-30", "六")) == "ledger.observation.value")
        #expect(try await code(figures("2025-06-30", "6", "")) == "ledger.observation.source")
        #expect(try await code(figures(), by: County.housing) == "ledger.lead-missing")
        try await ChangeTarget.assign("2025-T01", lead: "water", by: County.supervision, in: installation)
        #expect(try await code(figures(), by: County.housing) == "ledger.not-involved")
        #expect(try await code(figures(), by: County.water) == nil)
    }

    @Test("A person's verdict stands beside the rule's; a target is lowered only with a decision")
    func overrideAndRevise() async throws {
        let county = try await County()
        let (installation, boss) = (county.installation, County.supervision)
        try await county.importing()
        try await ChangeTarget.override("2025-T01", .notComparable, reason: "口径调整", by: boss, in: installation)
        let silent = try await refusal {
            try await ChangeTarget.revise(
                "2025-T02", value: "2800", reason: "形势", basis: "", by: boss, in: installation)
        }
        #expect(silent == "ledger.basis-missing")
        try await ChangeTarget.revise(
            "2025-T02", value: "2800", reason: "形势变化", basis: "县人大常委会决定", by: boss, in: installation)
        let rows = try installation.read { try $0.all(TargetRow.self) }
        #expect(rows[0].override == "not_comparable" && rows[0].overrideReason == "口径调整")
        #expect(rows[1].value == "2800" && rows[1].basis == "县人大常委会决定")
        #expect(try county.differences() == [])
    }
}
