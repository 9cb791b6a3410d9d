import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures
import Store

/// The public pages about cases: what one can open, a released case, and figures. None holds a word of what was written.
enum CasesLoader {
    private static func outside(_ desk: CaseDesk) -> [Procedure] {
        desk.currentProcedures.filter { $0.opens == .outside }
    }

    static func kinds(_ snapshot: Snapshot) throws -> [CasesPage.Kind] {
        let desk = try CaseDesk(snapshot.tables, at: Moment.day(snapshot.today).start)
        let first = LocalDate(year: snapshot.today.year, month: 1, day: 1) ?? snapshot.today
        let counts = try snapshot.tables.caseCounts(from: Moment.day(first).start)
        return outside(desk).map { procedure in
            let count = counts.first { $0.procedure == procedure.id }
            return CasesPage.Kind(
                procedure: procedure, limits: limits(of: procedure, desk.setting(for: procedure), on: snapshot.today),
                opened: count?.opened ?? 0, ended: count?.ended ?? 0, overdue: count?.overdue ?? 0)
        }
    }

    /// What limits the government's own states, in the definition's order.
    private static func limits(
        of procedure: Procedure, _ setting: CaseSetting, on day: LocalDate
    ) -> [CasesPage.Limit] {
        let states = procedure.states.filter { $0.kind == .work || $0.kind == .review }
        let used = Set(states.compactMap(\.clock))
        return procedure.clocks.filter { used.contains($0.id) }.flatMap { clock -> [CasesPage.Limit] in
            let law = clock.rule.flatMap {
                // A rule that does not hold in this place limits nothing here; then the place's own limit does.
                try? ClockRules.rule($0, in: setting.place, on: day, local: setting.localRules)
            }
            if let law, law.isInForce(on: day) != false {
                return [CasesPage.Limit(name: law.name, term: law.term, basis: law.basis.text)]
            }
            return clock.parameters.compactMap(procedure.parameter).compactMap { parameter in
                let own = setting.parameters["\(procedure.id).\(parameter.id)"] ?? parameter.standard
                guard let own, let unit = parameter.unit.flatMap(ClockUnit.init(rawValue:)) else { return nil }
                return CasesPage.Limit(name: parameter.label, term: unit.phrase(own), basis: nil)
            }
        }
    }

    static func figures(_ snapshot: Snapshot) throws -> Page? {
        let months = try months(snapshot)
        let asked = snapshot.asked("month")
        let procedures = outside(try CaseDesk(snapshot.tables, at: Moment.day(snapshot.today).start))
        let chosen = snapshot.asked("procedure")
        guard asked.map(months.contains) ?? true, chosen.map({ id in procedures.contains { $0.id == id } }) ?? true,
            let month = asked ?? months.first
        else { return nil }
        let parts = try procedures.filter { chosen == nil || $0.id == chosen }.compactMap {
            try part($0, month, snapshot)
        }
        return Page(
            body: CaseFiguresPage(
                parts, procedures: procedures, chosen: chosen, months: months, month: month, try snapshot.context()
            ).html())
    }

    /// Nil where nothing was opened in the month.
    private static func part(
        _ procedure: Procedure, _ month: String, _ snapshot: Snapshot
    ) throws -> CaseFiguresPage.Part? {
        guard let first = LocalDate(month + "-01"), let next = first.adding(months: 1) else { return nil }
        let most = CaseFiguresPage.most
        let found = try snapshot.tables.cases(
            procedure.id, from: Moment.day(first).start, to: Moment.day(next).start, limit: most + 1)
        let cases = found.prefix(most).map(\.state)
        if cases.isEmpty { return nil }
        let names = try snapshot.unitNames()
        let byUnit = Dictionary(grouping: cases, by: \.unit)
        let order = try snapshot.units().map(\.id)
        let lines = (order.map(Optional.some) + [nil]).compactMap { unit -> CaseFiguresPage.UnitLine? in
            guard let own = byUnit[unit] else { return nil }
            return CaseFiguresPage.UnitLine(
                name: unit.map { names[$0] ?? $0 }, opened: own.count, ended: own.count { $0.end != nil },
                overdue: own.count { item in item.clocks.contains { $0.breachedAt != nil } })
        }
        return CaseFiguresPage.Part(
            procedure: procedure, figures: CaseFigures(cases, of: procedure), units: lines,
            isCapped: found.count > most)
    }

    /// From this month back to that of the first case, ten years at most.
    private static func months(_ snapshot: Snapshot) throws -> [String] {
        let first = (try snapshot.tables.firstCaseOpened())?.date() ?? snapshot.today
        var (year, month) = (snapshot.today.year, snapshot.today.month)
        var months: [String] = []
        while months.count < 120, (year, month) >= (first.year, first.month) || months.isEmpty {
            months.append("\(year)-" + (month < 10 ? "0" : "") + "\(month)")
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        }
        return months
    }
}
