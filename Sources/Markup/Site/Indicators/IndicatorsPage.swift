import Basics
import Commitments

/// The year's main targets, a row each.
public struct IndicatorsPage {
    private let views: [IndicatorView]
    /// The state asked for.
    private let state: TargetVerdict?
    /// Years whose next report is there.
    private let reconciled: Set<Int>
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ views: [IndicatorView], state: TargetVerdict?, reconciled: Set<Int> = [], _ context: SiteContext) {
        (self.views, self.state, self.reconciled, self.context) = (views, state, reconciled, context)
    }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(TargetWord.title), section: .indicators, kind: "wide")
        return frame.page { html in
            html.newline()
            html.element("h1", text: context.say(TargetWord.title))
            html.element("p", .class("lead"), text: context.say(TargetWord.lead))
            if views.isEmpty {
                html.element("div", .class("nothing")) { html in
                    html.element("p", text: context.say(TargetWord.noTargets))
                }
                return
            }
            choice(&html)
            let years = Set(views.map(\.year)).sorted(by: >)
            for year in years {
                let shown = views.filter { $0.year == year && (state == nil || $0.verdict == state) }
                html.newline()
                html.element("section", .named("aria-labelledby", "y-\(year)")) { html in
                    html.element("h2", .id("y-\(year)"), text: context.say(FrontWord.reportOfYear, String(year)))
                    if reconciled.contains(year) {
                        html.element("p", .class("aside")) { html in
                            html.element(
                                "a", .to(context.at("reconciliation", "\(year)-\(year + 1)")),
                                text: context.say(TargetWord.reconciled, String(year + 1)))
                        }
                    }
                    if shown.isEmpty {
                        html.element("p", .class("none"), text: context.say(TargetWord.noneOfState))
                    } else {
                        table(shown, year, &html)
                    }
                }
            }
            html.element("section", .class("exports"), .named("aria-labelledby", "export-h")) { html in
                html.element("h2", .id("export-h"), text: context.say(TargetWord.csv))
                html.element("ul", .class("buttons")) { html in
                    for (ending, name) in [("xlsx", "Excel（XLSX）"), ("csv", "CSV"), ("json", "JSON")] {
                        html.element("li") { html in
                            html.element("a", .to(context.at("indicators.\(ending)", query: query)), text: name)
                        }
                    }
                }
            }
        }
    }

    private var query: [SiteAddress.Item] { state.map { [.init("state", $0.rawValue)] } ?? [] }

    private func choice(_ html: inout HTMLWriter) {
        html.newline()
        html.element("ul", .class("choice"), .label(context.say(LedgerWord.filters))) { html in
            let present = TargetVerdict.inOrder.filter { verdict in views.contains { $0.verdict == verdict } }
            let all: [TargetVerdict?] = [nil] + present.map(Optional.some)
            for verdict in all {
                let count = verdict.map { verdict in views.count { $0.verdict == verdict } } ?? views.count
                html.element("li") { html in
                    let address = context.at(
                        "indicators", query: verdict.map { [.init("state", $0.rawValue)] } ?? [])
                    html.open("a", [.to(address)] + (verdict == state ? [.named("aria-current", "true")] : []))
                    if let verdict {
                        StateMark(verdict, language).write(to: &html)
                    } else {
                        html.text(context.say(TargetWord.allYears))
                    }
                    html.text(" \(count)")
                    html.close("a")
                }
            }
        }
    }

    private func table(_ shown: [IndicatorView], _ year: Int, _ html: inout HTMLWriter) {
        html.newline()
        html.element("table", .class("ledger indicators")) { html in
            html.element("caption", .class("unseen"), text: context.say(TargetWord.title) + " \(year)")
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [TargetWord.indicator, .target, .latest, .standing, .verdict, .unit] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in for view in shown { row(view, &html) } }
        }
    }

    private func row(_ view: IndicatorView, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("a", .to(context.item(view.row.id)), .lang(.chinese), text: view.row.canonical)
                html.literal(" ")
                html.element("span", .class("id"), text: view.row.id)
            }
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.target)), text: view.composed)
            html.element("td", .named("data-label", context.say(TargetWord.latest))) { html in
                if let newest = view.newest {
                    html.element("b", .lang(.chinese), text: view.composed(newest))
                    html.literal(" ")
                    html.element("span", .class("quietly"), text: "\(newest.asOf) \(newest.status.label(language))")
                } else {
                    html.element("span", .class("silent"), text: context.say(TargetWord.noFigure))
                }
            }
            html.element("td", .class("spark")) { html in Spark(view).write(to: &html) }
            html.element("td", .class("status")) { html in
                view.mark(language).write(to: &html)
                if let override = view.override {
                    html.element("span", .class("person")) { html in
                        html.text(context.say(TargetWord.byPerson) + " ")
                        StateMark(override, language).write(to: &html)
                    }
                }
            }
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.unit)), text: view.lead ?? "—")
        }
    }
}

/// Target and figures of the year in a line's height: a stroke for the target, dots for the figures.
struct Spark {
    private let view: IndicatorView

    init(_ view: IndicatorView) { self.view = view }

    func write(to html: inout HTMLWriter) {
        guard let target = view.row.value.flatMap({ Figure($0) }) else { return }
        let sign = view.row.direction == "down" && view.row.measure == "growth" ? -1.0 : 1.0
        let goal = target.double * sign
        let points = view.figures.filter { $0.supersededBy == nil && $0.unit == view.row.unit }
            .sorted { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
            .compactMap { figure in Figure(figure.value)?.double }
        guard !points.isEmpty else { return }
        let axis = ChartAxis(points + [goal], isFromZero: view.accumulates)
        func y(_ value: Double) -> Int { Int((30 - (value - axis.low) / (axis.high - axis.low) * 28).rounded()) }
        html.element("svg", .named("viewBox", "0 0 120 32"), .named("aria-hidden", "true")) { html in
            html.element("path", .class("target"), .named("d", "M2 \(y(goal))h116")) { _ in }
            let step = points.count > 1 ? 104 / (points.count - 1) : 0
            let places = points.enumerated().map { (8 + $0.offset * step, y($0.element)) }
            if places.count > 1 {
                html.element(
                    "path", .class("actual"), .named("d", "M" + places.map { "\($0.0) \($0.1)" }.joined(separator: "L"))
                ) { _ in }
            }
            if let last = places.last {
                html.element("circle", .class("dot"), .named("cx", last.0), .named("cy", last.1), .named("r", 3)) { _ in
                }
            }
        }
    }
}
