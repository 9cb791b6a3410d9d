import Basics
import Procedures

/// Figures of one procedure, with both numbers of every rate and what would show it being gamed.
public struct DeskCaseFiguresPage {
    /// Cases that belong together: all, a unit's, a month's.
    public struct Group: Sendable {
        let name: String
        let cases: [CaseState]

        public init(name: String, cases: [CaseState]) { (self.name, self.cases) = (name, cases) }
    }

    let procedures: [Procedure]
    let chosen: Procedure
    /// `2026-01`.
    let from: String
    let to: String
    let all: [CaseState]
    let units: [Group]
    let months: [Group]
    /// Whether there are more than were counted.
    let most: Int?
    let context: DeskContext

    public init(
        procedures: [Procedure], chosen: Procedure, from: String, to: String, all: [CaseState], units: [Group],
        months: [Group], most: Int?, _ context: DeskContext
    ) {
        (self.procedures, self.chosen, self.from, self.to) = (procedures, chosen, from, to)
        (self.all, self.units, self.months, self.most) = (all, units, months, most)
        self.context = context
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseFiguresWord.title)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("span", text: title)
            }
            html.element("h1", text: title)
            html.element("p", .class("aside"), text: context.say(CaseFiguresWord.lead))
            filter(&html)
            html.element("p", .class("found"), .id("rows"), .named("role", "status")) { html in
                html.element("b", text: context.say(CaseDeskWord.found, String(all.count)))
                if let most { html.text(context.say(CaseFiguresWord.capped, String(most))) }
            }
            if all.isEmpty {
                html.element("p", .class("none"), text: context.say(CaseFiguresWord.empty))
                return
            }
            whole(&html)
            table(CaseFiguresWord.byUnit, CaseDeskWord.unit, units, &html)
            table(CaseFiguresWord.byMonth, CaseFiguresWord.month, months, &html)
        }
    }

    private func filter(_ html: inout HTMLWriter) {
        html.element(
            "form", .class("filter"), .named("method", "get"), .named("action", context.at("cases", "figures").text),
            .label(context.say(LedgerWord.filters))
        ) { html in
            html.element("p") { html in
                html.element("label", .named("for", "f-procedure"), text: context.say(CaseDeskWord.procedure))
                html.element("select", .id("f-procedure"), .named("name", "procedure")) { html in
                    for one in procedures {
                        html.open(
                            "option",
                            [.named("value", one.id)] + (one.id == chosen.id ? [.flag("selected")] : []))
                        html.text(context.say(one.name))
                        html.close("option")
                    }
                }
            }
            month("from", CaseFiguresWord.fromMonth, from, &html)
            month("to", CaseFiguresWord.toMonth, to, &html)
            html.element("p", .class("do")) { $0.element("button", text: context.say(CaseFiguresWord.apply)) }
        }
    }

    private func month(_ name: StaticString, _ label: Pair, _ value: String, _ html: inout HTMLWriter) {
        html.element("p") { html in
            html.element("label", .named("for", "f-\(name)"), text: context.say(label))
            html.open(
                "input", .named("type", "month"), .id("f-\(name)"), .named("name", name.description),
                .named("value", value), .named("pattern", "[0-9]{4}-[0-9]{2}"))
        }
    }

    private func whole(_ html: inout HTMLWriter) {
        html.element("table", .class("figures-table cases")) { html in
            html.element("caption", text: context.say(CaseFiguresWord.all))
            html.element("thead") { html in
                html.element("tr") { html in
                    for head in [CaseFiguresWord.figure, CaseFiguresWord.value] {
                        html.element("th", .named("scope", "col"), text: context.say(head))
                    }
                }
            }
            html.element("tbody") { html in
                for statistic in chosen.statistics {
                    row(context.say(statistic.label), CaseFigureText.text(statistic, all, context), &html)
                }
                for (label, value) in CaseFigureText.signs(FigureSigns(over: all, in: chosen), context) {
                    row("⚑ \(context.say(label))", value, &html)
                }
            }
        }
    }

    private func row(_ label: String, _ value: String, _ html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), text: label)
            html.element("td", text: value)
        }
    }

    private func table(_ title: Pair, _ head: Pair, _ groups: [Group], _ html: inout HTMLWriter) {
        html.element("h2", text: context.say(title))
        html.element("div", .class("wide"), .named("tabindex", 0), .named("role", "region"), .label(context.say(title)))
        {
            html in
            html.element("table", .class("figures-table cases")) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        let signs = CaseFigureText.signs(FigureSigns(over: [], in: chosen), context).map(\.0)
                        let heads =
                            [context.say(head), context.say(CaseFiguresWord.opened)]
                            + chosen.statistics.map { context.say($0.label) } + signs.map { "⚑ \(context.say($0))" }
                        for head in heads { html.element("th", .named("scope", "col"), text: head) }
                    }
                }
                html.element("tbody") { html in for group in groups { write(group, &html) } }
            }
        }
    }

    private func write(_ group: Group, _ html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), text: group.name)
            html.element("td", text: String(group.cases.count))
            for statistic in chosen.statistics {
                html.element("td", text: CaseFigureText.text(statistic, group.cases, context))
            }
            for (_, value) in CaseFigureText.signs(FigureSigns(over: group.cases, in: chosen), context) {
                html.element("td", text: value)
            }
        }
    }
}

/// Figures in words, both numbers said.
enum CaseFigureText {
    static func text(_ statistic: Statistic, _ cases: [CaseState], _ context: DeskContext) -> String {
        let (above, below) = statistic.value(over: cases)
        return below.map { rate(above, $0, context) } ?? String(above)
    }

    /// `12 ÷ 20（60.0%）`; no rate where there is nothing to count.
    static func rate(_ above: Int, _ below: Int, _ context: DeskContext) -> String {
        let both = context.say(CaseFiguresWord.of, String(above), String(below))
        if below == 0 { return "\(both) · \(context.say(CaseFiguresWord.none))" }
        let tenths = (above * 1000 + below / 2) / below
        let percent = "\(tenths / 10).\(tenths % 10)%"
        return context.language == .chinese ? "\(percent)（\(both)）" : "\(percent) (\(both))"
    }

    static func signs(_ signs: FigureSigns, _ context: DeskContext) -> [(Pair, String)] {
        let shares = FigureSignLines.shares(signs).map { line in
            (line.label, line.share.map { rate($0.count, $0.of, context) } ?? context.say(FigureSignWord.notCounted))
        }
        let days = signs.medianDays.map { context.say(FigureSignWord.days, String($0)) } ?? "—"
        return shares + [(FigureSignWord.median, days)]
    }
}
