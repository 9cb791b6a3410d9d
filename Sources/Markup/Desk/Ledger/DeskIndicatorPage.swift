import Basics
import Commitments

/// One target at the desk: where it stands, what may be done now, every figure, what happened.
public struct DeskIndicatorPage {
    public struct View: Sendable {
        public let target: IndicatorView
        public var acts: [TargetAct] = []
        public var units: [UnitRow] = []
        public var publishable: [String] = []
        public var withholdable: [ChangeView] = []

        public init(_ target: IndicatorView) { self.target = target }

        /// The figures that still count.
        var counting: [ObservationRow] { target.figures.filter { $0.supersededBy == nil } }
    }

    let view: View
    let context: DeskContext
    private var target: IndicatorView { view.target }
    private var row: Commitments.TargetRow { view.target.row }
    private var isPublic: Bool { row.visibility == .everyone }

    public init(_ view: View, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let title = context.say(TargetWord.targetOf, row.id)
        return DeskFrame(context: context, title: title, section: .commitments, kind: "item").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("indicators")), text: context.say(TargetWord.title))
                html.element("span", text: row.id)
            }
            html.element("h1", .class("promise"), .lang(.chinese), text: row.words)
            html.element("p", .class("source")) { html in
                html.text(context.say(LedgerWord.fromReport, String(target.year)) + " ")
                html.element(
                    "a",
                    .to(context.site.at("reports", String(target.year), fragment: isPublic ? "c-\(row.id)" : nil)),
                    text: context.say(TargetWord.seeReport))
            }
            html.element("div", .class("item-grid")) { html in
                html.element("div") { html in
                    html.element("section", .class("acts"), .named("aria-labelledby", "acts-h")) { html in
                        html.element("h2", .id("acts-h"), text: context.say(ItemWord.acts))
                        TargetForms(view: view, context: context).write(to: &html)
                    }
                    StandingSection(view: target, context: context.site).write(to: &html)
                    figures(&html)
                    timeline(&html)
                }
                html.element("div", .class("side-notes")) { side(&$0) }
            }
        }
    }

    private func figures(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "figures-h")) { html in
            html.element("h2", .id("figures-h"), text: context.say(TargetWord.figures))
            html.element("p", .class("aside"), text: context.say(TargetWord.figuresNote))
            FigureTable(view: target, context: context.site).write(to: &html)
        }
    }

    private func timeline(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "timeline-h")) { html in
            html.element("h2", .id("timeline-h"), text: context.say(TargetWord.timeline))
            html.element("p", .class("aside"), text: context.say(ItemWord.timelineNote))
            ChangeList(changes: target.timeline, context: context.site, isOfOneItem: true).write(to: &html)
        }
    }

    private func side(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "seen-h")) { html in
            html.element("h2", .id("seen-h"), text: context.say(ItemWord.whoSees))
            html.element(
                "p", .class("quiet-line"), text: context.say(isPublic ? ItemWord.seenByAll : ItemWord.seenByStaff))
            if isPublic {
                html.element("p") {
                    $0.element("a", .to(context.site.item(row.id)), text: context.say(ItemWord.publicPage))
                }
            }
            PublishButton(names: view.publishable, context: context).write(to: &html)
        }
        html.element("section", .named("aria-labelledby", "who-h")) { html in
            html.element("h2", .id("who-h"), text: context.say(LedgerWord.who))
            html.element("dl", .class("pairs")) { html in
                let pairs: [(TargetWord, String?)] = [
                    (.unit, target.lead), (.indicator, row.canonical), (.target, target.composed),
                    (.latest, target.newest.map { target.composed($0) }),
                ]
                for (label, value) in pairs {
                    html.element("div") { html in
                        html.element("dt", text: context.say(label))
                        html.element("dd", text: value ?? context.say(LedgerWord.noneYet))
                    }
                }
            }
        }
        WithholdForm(
            entries: view.withholdable, action: context.at("indicators", row.id, "withhold"), context: context
        ).write(to: &html)
    }
}
