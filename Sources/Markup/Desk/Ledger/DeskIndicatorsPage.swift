import Basics
import Commitments

/// The main targets at the desk, a row each.
public struct DeskIndicatorsPage {
    let views: [IndicatorView]
    let context: DeskContext

    public init(_ views: [IndicatorView], _ context: DeskContext) { (self.views, self.context) = (views, context) }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(TargetWord.title), section: .commitments).page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("commitments")), text: context.say(LedgerDeskWord.title))
                html.element("span", text: context.say(TargetWord.title))
            }
            html.element("h1", text: context.say(TargetWord.title))
            html.element("p", .class("aside"), text: context.say(FiguresWord.lead))
            if views.isEmpty {
                html.element("div", .class("nothing")) { $0.element("p", text: context.say(TargetWord.noTargets)) }
            }
            for year in Set(views.map(\.year)).sorted(by: >) {
                html.element("section", .named("aria-labelledby", "y-\(year)")) { html in
                    html.element("h2", .id("y-\(year)"), text: context.say(FrontWord.reportOfYear, String(year)))
                    table(views.filter { $0.year == year }, year, &html)
                }
            }
        }
    }

    private func table(_ shown: [IndicatorView], _ year: Int, _ html: inout HTMLWriter) {
        html.element("table", .class("ledger indicators")) { html in
            html.element("caption", .class("unseen"), text: "\(context.say(TargetWord.title)) \(year)")
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
                html.element("a", .to(context.at("indicators", view.row.id)), .lang(.chinese), text: view.row.canonical)
                html.literal(" ")
                html.element("span", .class("id"), text: view.row.id)
                if view.row.visibility == .staff {
                    html.literal(" ")
                    html.element("span", .class("internal"), text: context.say(LedgerDeskWord.internalOnly))
                }
            }
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.target)), text: view.composed)
            html.element("td", .named("data-label", context.say(TargetWord.latest))) { html in
                guard let newest = view.newest else {
                    html.element("span", .class("silent"), text: context.say(TargetWord.noFigure))
                    return
                }
                html.element("b", .lang(.chinese), text: view.composed(newest))
                html.literal(" ")
                html.element(
                    "span", .class("quietly"), text: "\(newest.asOf) \(newest.status.label(context.language))")
            }
            html.element("td", .class("spark")) { Spark(view).write(to: &$0) }
            html.element("td", .class("status")) { html in
                view.mark(context.language).write(to: &html)
                if let override = view.override {
                    html.element("span", .class("person")) { html in
                        html.text(context.say(TargetWord.byPerson) + " ")
                        StateMark(override, context.language).write(to: &html)
                    }
                }
            }
            html.element(
                "td", .lang(.chinese), .named("data-label", context.say(TargetWord.unit)), text: view.lead ?? "—")
        }
    }
}
