import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// Figures of cases: per procedure, unit and month.
enum CaseFiguresDesk {
    private static let most = 20_000

    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        guard let first = lines.current.first else { return nil }
        let chosen = page.asked("procedure").flatMap { id in lines.current.first { $0.id == id } } ?? first
        let to = month(page.asked("to")) ?? month(page.today)
        let from = month(page.asked("from")) ?? month(LocalDate(year: page.today.year, month: 1, day: 1) ?? page.today)
        let rows = try page.snapshot.tables.cases(
            chosen.id, from: start(of: from), to: start(of: next(to)), limit: most)
        let known = rows.filter { !page.party.isAccused(in: $0.state, lines.desk) }.map(\.state)
        let names = try page.snapshot.unitNames()
        let none = CaseDeskWords.noUnit(page.language)
        let units = Dictionary(grouping: known) { $0.unit ?? "" }.sorted { $0.key < $1.key }.map {
            DeskCaseFiguresPage.Group(name: $0.key.isEmpty ? none : names[$0.key] ?? $0.key, cases: $0.value)
        }
        let months = Dictionary(grouping: known) { month($0.openedAt.date()) }.sorted { $0.key < $1.key }.map {
            DeskCaseFiguresPage.Group(name: $0.key, cases: $0.value)
        }
        return .html(
            DeskCaseFiguresPage(
                procedures: lines.current, chosen: chosen, from: from, to: to, all: known, units: units, months: months,
                most: rows.count == most ? most : nil, try page.context()
            ).html())
    }

    private static func month(_ text: String?) -> String? {
        text.flatMap { LocalDate("\($0)-01") }.map { month($0) }
    }

    private static func month(_ day: LocalDate) -> String { String(day.description.prefix(7)) }

    private static func next(_ month: String) -> String {
        (LocalDate("\(month)-01")?.adding(months: 1)).map { self.month($0) } ?? month
    }

    /// Midnight in Beijing.
    private static func start(of month: String) -> Instant? {
        LocalDate("\(month)-01").map { Instant(milliseconds: $0.daysSince1970 * 86_400_000 - 8 * 3_600_000) }
    }
}

/// Limits and offices of procedures.
enum CaseSettingsDesk {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        .html(
            CaseSettingsPage(
                procedures: try CaseLines(page).current, rows: try page.snapshot.tables.all(ParameterRow.self),
                units: try page.snapshot.units(), try page.context()
            ).html())
    }

    static func set(_ act: DeskAct) async throws -> DeskAnswer {
        guard let day = LocalDate(try act.needed("day")) else { throw LedgerRefusal.dayNeeded }
        // A label is chosen in the form; its two languages are two fields.
        let isLabel = act.values[0].hasSuffix(".label")
        let name = isLabel ? "\(act.values[0]).\(try act.needed("key"))" : act.values[0]
        let value = isLabel ? "\(try act.needed("zh"))|\(try act.needed("en"))" : try act.needed("value")
        try await SetProcedureParameter.run(
            name, value, from: day, owner: try act.needed("owner"),
            basis: act.form["basis"], by: act.actor, in: act.installation)
        return .done(act.at("cases", "settings"), DeskNotice("已设定，从\(day)起算。", "Set from \(day) on."))
    }
}
