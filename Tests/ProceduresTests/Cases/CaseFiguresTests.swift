import Basics
import Procedures
import Testing

@Suite("Figures over cases")
struct CaseFiguresTests {
    /// One case, walked through its procedure.
    private struct Walk {
        static let definition = DefinedProcedure(
            ShippedProcedures.all.first { $0.id == "hotline-request" } ?? ShippedProcedures.all[0], digest: "00")
        private static let caller = CaseActor(unit: nil, role: "caller", account: "one")
        private static let hotline = CaseActor(unit: "hotline", role: "hotline", account: "h")
        private static let handler = CaseActor(unit: "water", role: "handler", account: "w")
        var state: CaseState

        /// A day of November 2025, at ten in Beijing.
        static func at(_ day: Int) throws -> Instant {
            let date = try #require(LocalDate(year: 2025, month: 11, day: day))
            return Instant(milliseconds: date.daysSince1970 * 86_400_000 + 2 * 3_600_000)
        }

        init(on day: Int) throws {
            let decision = try CaseState.open(
                CaseOpening(values: ["words": "路灯不亮", "kind": "help"]), by: Self.caller, at: try Self.at(day),
                setting: CaseSetting(), definition: Self.definition)
            state = try CaseState(opened: decision.events[0])
            for event in decision.events.dropFirst() { try state.apply(event) }
        }

        mutating func act(_ act: CaseAct, _ role: String, on day: Int) throws {
            let actor = [Self.caller, Self.hotline, Self.handler].first { $0.role == role } ?? Self.caller
            let decision = try state.decide(
                act, by: actor, at: try Self.at(day), setting: CaseSetting(), definition: Self.definition.procedure)
            for event in decision.events { try state.apply(event) }
        }

        mutating func wait(until day: Int) throws {
            let now = try Self.at(day)
            while state.lateClock(at: now, in: Self.definition.procedure) != nil {
                let decision = try state.breach(
                    at: now, setting: CaseSetting(), definition: Self.definition.procedure)
                for event in decision.events { try state.apply(event) }
            }
        }
    }

    @Test("Beside the rates stand what was sent back, disputed, left without a word and finished at the last moment")
    func signs() throws {
        // Sent back once, answered on its last day, disputed.
        var late = try Walk(on: 3)
        try late.act(CaseAct("route", unit: "water"), "hotline", on: 3)
        try late.act(CaseAct("bounce", values: ["reason": "不归本单位"]), "handler", on: 3)
        try late.act(CaseAct("route", unit: "water"), "hotline", on: 3)
        try late.act(CaseAct("sign"), "handler", on: 3)
        try late.act(CaseAct("answer", values: ["reply": "已修"]), "handler", on: 10)
        try late.act(CaseAct("not-solved"), "caller", on: 10)
        // Answered at once and confirmed two days later.
        var good = try Walk(on: 3)
        try good.act(CaseAct("answer-now", values: ["reply": "已修"]), "hotline", on: 3)
        try good.act(CaseAct("solved"), "caller", on: 5)
        // Answered at once, and never a word.
        var silent = try Walk(on: 3)
        try silent.act(CaseAct("answer-now", values: ["reply": "已修"]), "hotline", on: 3)
        try silent.wait(until: 11)

        let figures = CaseFigures([late.state, good.state, silent.state], of: Walk.definition.procedure)
        #expect(figures.opened == 3 && figures.ended == 2 && figures.overdue == 1)
        let signs = figures.signs
        #expect(signs == FigureSigns(over: [late.state, good.state, silent.state], in: Walk.definition.procedure))
        #expect(signs.bounced == FigureSigns.Share(count: 1, of: 3))
        #expect(signs.disputed == FigureSigns.Share(count: 1, of: 3))
        #expect(signs.silent == FigureSigns.Share(count: 1, of: 2))
        // Two routings each of the first and one of each other, its signing twice, and its work.
        #expect(signs.lastDay.count == 1 && signs.lastHour.count == 0 && signs.lastDay.of == signs.lastHour.of)
        // The only one that ended as done came without a paper.
        #expect(signs.withoutEvidence == FigureSigns.Share(count: 1, of: 1))
        #expect(signs.medianDays == 2)
        let solved = try #require(figures.lines.first { $0.statistic.id == "solved" })
        #expect(solved.count == 1 && solved.of == 2)
    }

    @Test("Without cases nothing is counted and nothing divided")
    func none() {
        let figures = CaseFigures([], of: Walk.definition.procedure)
        #expect(figures.opened == 0 && figures.signs.medianDays == nil && figures.signs.bounced.of == 0)
    }
}
