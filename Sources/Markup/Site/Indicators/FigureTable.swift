import Basics
import Commitments

/// Every figure that was given for a target, the newest first; those put right stay, struck through.
struct FigureTable {
    let view: IndicatorView
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        guard !view.figures.isEmpty else {
            html.element("p", .class("none"), text: context.say(TargetWord.noFigures))
            return
        }
        html.newline()
        html.element("table", .class("figures-table stack")) { html in
            html.element("caption", .class("unseen"), text: context.say(TargetWord.figures))
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", .named("scope", "col"), text: context.say(LedgerWord.order))
                    for word in columns { html.element("th", .named("scope", "col"), text: context.say(word)) }
                }
            }
            html.element("tbody") { html in
                for figure in view.figures.sorted(by: { ($0.asOf, $0.number) > ($1.asOf, $1.number) }) {
                    row(figure, &html)
                }
            }
        }
    }

    private let columns: [TargetWord] = [.asOf, .value, .status, .source, .basis, .recorded]

    init(view: IndicatorView, context: SiteContext) { (self.view, self.context) = (view, context) }

    private func row(_ figure: ObservationRow, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr", .id("f", figure.number), .class(figure.supersededBy == nil ? "" : "struck")) { html in
            html.element("td", text: String(figure.number))
            html.element("th", .named("scope", "row"), text: figure.asOf)
            html.element("td", .named("data-label", context.say(TargetWord.value))) { html in
                let value = view.composed(figure)
                if let by = figure.supersededBy {
                    html.element("del", .lang(.chinese), text: value)
                    html.element("span", .class("why")) { html in
                        html.element(
                            "a", .link(to: "f\(by)"), text: context.say(TargetWord.supersededBy, String(by)))
                        // Nothing is superseded without a reason; one that is not there was taken down.
                        let reason = figure.reason ?? context.say(PlainWord.takenDown)
                        html.text(context.say(TargetWord.supersededWhy, reason))
                    }
                } else {
                    html.element("b", .lang(.chinese), text: value)
                }
            }
            html.element(
                "td", .named("data-label", context.say(TargetWord.status)), text: figure.status.label(context.language))
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.source)), text: figure.source)
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.basis)), text: figure.basis ?? "—")
            html.element(
                "td", .named("data-label", context.say(TargetWord.recorded)), text: figure.at.date().description)
        }
    }
}
