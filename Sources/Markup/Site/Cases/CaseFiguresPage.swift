import Procedures

/// Public figures on cases: every rate with both its numbers, and beside them what would show one being made up.
public struct CaseFiguresPage {
    /// A procedure's figures over the cases of a month.
    public struct Part: Sendable {
        let procedure: Procedure
        let figures: CaseFigures
        let units: [UnitLine]
        /// Whether more cases were opened than are counted.
        let isCapped: Bool

        public init(procedure: Procedure, figures: CaseFigures, units: [UnitLine], isCapped: Bool) {
            (self.procedure, self.figures, self.units, self.isCapped) = (procedure, figures, units, isCapped)
        }
    }

    public struct UnitLine: Sendable {
        /// Nil for what is not routed yet.
        let name: String?
        let opened: Int
        let ended: Int
        let overdue: Int

        public init(name: String?, opened: Int, ended: Int, overdue: Int) {
            (self.name, self.opened, self.ended, self.overdue) = (name, opened, ended, overdue)
        }
    }

    /// Cases of which nothing smaller is told.
    public static let least = 5
    /// Cases of one procedure and month that are counted at most.
    public static let most = 20_000

    private let parts: [Part]
    private let procedures: [Procedure]
    private let chosen: String?
    /// `2026-11`, the newest first.
    private let months: [String]
    private let month: String
    private let context: SiteContext

    public init(
        _ parts: [Part], procedures: [Procedure], chosen: String?, months: [String], month: String,
        _ context: SiteContext
    ) {
        (self.parts, self.procedures, self.chosen) = (parts, procedures, chosen)
        (self.months, self.month, self.context) = (months, month, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.figuresTitle)
        return SiteFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseWord.title))
            }
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: context.say(CaseWord.figuresLead))
            filter(&html)
            if parts.isEmpty { html.element("p", .class("none"), text: context.say(CaseWord.noCases)) }
            for part in parts { section(part, &html) }
        }
    }

    private func filter(_ html: inout HTMLWriter) {
        html.element(
            "form", .class("case-filter"), .named("method", "get"),
            .named("action", context.at("cases", "figures").text)
        ) { html in
            select(
                "procedure", CaseWord.procedure,
                [("", context.say(CaseWord.every))] + procedures.map { ($0.id, context.say($0.name)) }, chosen ?? "",
                &html)
            select("month", CaseWord.month, months.map { ($0, $0) }, month, &html)
            html.element("button", text: context.say(CaseWord.show))
        }
        html.newline()
    }

    private func select(
        _ name: String, _ label: Pair, _ options: [(String, String)], _ chosen: String, _ html: inout HTMLWriter
    ) {
        html.element("label") { html in
            html.element("span", text: context.say(label))
            html.open("select", .named("name", name))
            for (value, text) in options {
                html.open("option", [.named("value", value)] + (value == chosen ? [.flag("selected")] : []))
                html.text(text)
                html.close("option")
            }
            html.close("select")
        }
    }

    private func section(_ part: Part, _ html: inout HTMLWriter) {
        let figures = part.figures
        html.newline()
        html.element("section") { html in
            html.element("h2", text: context.say(part.procedure.name))
            html.element(
                "p",
                text: context.list([
                    "\(context.say(CaseWord.openedCount)) \(figures.opened)",
                    "\(context.say(CaseWord.endedCount)) \(figures.ended)",
                    "\(context.say(CaseWord.overdueCount)) \(figures.overdue)",
                ]))
            if part.isCapped {
                html.element("p", .class("aside"), text: context.say(CaseWord.capped, String(Self.most)))
            }
            html.element("h3", text: context.say(CaseWord.rate))
            table(
                part.procedure, CaseWord.rate, figures.lines.map { (context.say($0.statistic.label), $0.count, $0.of) },
                &html)
            html.element("h3", text: context.say(CaseWord.signs))
            table(
                part.procedure, CaseWord.signs,
                FigureSignLines.shares(figures.signs).compactMap { line in
                    line.share.map { (context.say(line.label), $0.count, Optional($0.of)) }
                }, &html)
            if let days = figures.signs.medianDays, figures.ended >= Self.least {
                let colon = context.language == .chinese ? "：" : ": "
                html.element(
                    "p",
                    text: context.say(FigureSignWord.median) + colon + context.say(FigureSignWord.days, String(days)))
            }
            units(part, &html)
        }
    }

    private func table(
        _ procedure: Procedure, _ heading: Pair, _ lines: [(label: String, count: Int, of: Int?)],
        _ html: inout HTMLWriter
    ) {
        html.element("table", .class("ledger counted")) { html in
            html.element("caption", .class("unseen"), text: "\(context.say(procedure.name)) · \(context.say(heading))")
            header([heading, CaseWord.numbers, CaseWord.percent], &html)
            html.element("tbody") { html in
                for line in lines {
                    html.element("tr") { html in
                        html.element("th", .named("scope", "row"), .class("task"), text: line.label)
                        cell(CaseWord.numbers, numbers(line.count, line.of), &html)
                        cell(CaseWord.percent, percent(line.count, line.of), &html)
                    }
                }
            }
        }
        html.newline()
    }

    private func header(_ words: [Pair], _ html: inout HTMLWriter) {
        html.element("thead") { html in
            html.element("tr") { html in
                for word in words { html.element("th", .named("scope", "col"), text: context.say(word)) }
            }
        }
    }

    private func cell(_ label: Pair, _ text: String, _ html: inout HTMLWriter) {
        html.element("td", .named("data-label", context.say(label)), text: text)
    }

    private func numbers(_ count: Int, _ of: Int?) -> String {
        guard let of else { return few(count) ? context.say(CaseWord.fewer) : String(count) }
        if of == 0 { return context.say(CaseWord.noneToCount) }
        return of < Self.least ? context.say(CaseWord.fewer) : context.say(CaseWord.nOf, String(count), String(of))
    }

    private func few(_ count: Int) -> Bool { count > 0 && count < Self.least }

    /// One decimal, cut and never rounded up to a whole.
    private func percent(_ count: Int, _ of: Int?) -> String {
        guard let of, of >= Self.least else { return "—" }
        let tenths = count * 1000 / of
        return "\(tenths / 10).\(tenths % 10)%"
    }

    private func units(_ part: Part, _ html: inout HTMLWriter) {
        if part.units.isEmpty { return }
        html.element("h3", text: context.say(CaseWord.byUnit))
        html.element("table", .class("ledger counted")) { html in
            html.element(
                "caption", .class("unseen"),
                text: "\(context.say(part.procedure.name)) · \(context.say(CaseWord.byUnit))")
            header([CaseWord.unit, CaseWord.openedCount, CaseWord.endedCount, CaseWord.overdueCount], &html)
            html.element("tbody") { html in for unit in part.units { row(unit, &html) } }
        }
        html.newline()
    }

    private func row(_ unit: UnitLine, _ html: inout HTMLWriter) {
        let isFew = unit.opened < Self.least
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), .class("task"), text: unit.name ?? context.say(CaseWord.noUnit))
            cell(CaseWord.openedCount, isFew ? context.say(CaseWord.fewer) : String(unit.opened), &html)
            cell(CaseWord.endedCount, isFew ? "—" : String(unit.ended), &html)
            cell(CaseWord.overdueCount, isFew ? "—" : String(unit.overdue), &html)
        }
    }
}
