import Basics
import Commitments
import Procedures
import Store
import Testing

@testable import Operations

@Suite("Figures say what would show them being gamed") struct CaseFigureTests {
    private static let office = ActOnCase.Party.desk(County.supervision, account: "office")
    private static let housing = ActOnCase.Party.desk(County.housing, account: "housing")

    /// A supervision task to its end.
    private func task(_ county: County, evidence: String?, days: Int) async throws -> String {
        let installation = county.installation
        let values = ["title": "桥", "demands": "建成", "origin": "decision", "approval": "县府办〔2025〕1号"]
        let id = try await OpenCase.run(
            "supervision-task", CaseOpening(values: values), by: County.supervision, account: "office", in: installation
        ).id
        func step(_ name: String, _ party: ActOnCase.Party, unit: String? = nil, _ values: [String: String] = [:])
            async throws
        {
            try await ActOnCase.run(id, CaseAct(name, unit: unit, values: values), by: party, in: installation)
        }
        try await step("assign", Self.office, unit: "housing")
        try await step("sign", Self.housing)
        county.advance(days: days)
        var report = ["report": "已办结"]
        report["evidence"] = evidence
        try await step("report-done", Self.housing, report)
        try await step("verify", Self.office, ["finding": "属实"])
        try await step("conclude", Self.office, ["conclusion": "销号", "remedy": "十日内申请复核"])
        try await step("take", Self.housing)
        return id
    }

    @Test("Closed without evidence, handled again, kept in the last hour, and the middle time")
    func signs() async throws {
        let county = try await County()
        for (evidence, days) in [(nil, 1), ("验收单", 2), ("验收单", 9)] as [(String?, Int)] {
            _ = try await task(county, evidence: evidence, days: days)
        }
        let cases = try county.installation.read { try $0.cases("supervision-task", limit: 10).map(\.state) }
        let procedure = try CaseDesk.current("supervision-task").procedure
        let signs = FigureSigns(over: cases, in: procedure)
        #expect(signs.withoutEvidence == FigureSigns.Share(count: 1, of: 3) && signs.disputed.count == 0)
        #expect(signs.medianDays == 2 && signs.lastHour.count == 0 && signs.lastHour.of > 3)
        // A task that nobody objected to ends so as well; a problem can't.
        #expect(signs.silent == FigureSigns.Share(count: 0, of: 3))
        #expect(FigureSigns(over: [], in: try CaseDesk.current("problem-list").procedure).silent == nil)
        let none = FigureSigns(over: [], in: procedure)
        #expect(none.medianDays == nil && none.withoutEvidence == FigureSigns.Share(count: 0, of: 0))
    }
}
