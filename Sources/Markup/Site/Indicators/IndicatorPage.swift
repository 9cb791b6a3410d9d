import Basics
import Commitments

/// One target: its words, the chart with a table beneath, both verdicts, every figure, what happened, the proof.
public struct IndicatorPage {
    private let view: IndicatorView
    private let context: SiteContext
    private var language: Language { context.language }
    private var row: Commitments.TargetRow { view.row }

    public init(_ view: IndicatorView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(TargetWord.targetOf, row.id), section: .indicators, kind: "item")
        return frame.page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("indicators")), text: context.say(FrameWord.indicators))
                html.literal(" ")
                html.element("span", text: row.id)
            }
            html.element("h1", .class("promise"), .lang(.chinese), text: row.words)
            html.element("div", .class("source")) { html in
                html.element("p") { html in
                    html.text(context.say(LedgerWord.fromReport, String(view.year)) + " ")
                    html.element(
                        "a", .to(context.at("reports", String(view.year), fragment: "c-\(row.id)")),
                        text: context.say(TargetWord.seeReport))
                }
                if row.isBulk { html.element("p", text: context.say(LedgerWord.unread)) }
            }
            html.element("div", .class("item-grid")) { html in
                html.element("div") { html in
                    StandingSection(view: view, context: context).write(to: &html)
                    figures(&html)
                    changes(&html)
                }
                html.element("div", .class("side")) { html in
                    who(&html)
                    ProofList(
                        timeline: view.timeline, hidden: view.hidden, withheld: view.withheld,
                        json: context.at("indicators", "\(row.id).json"), context: context
                    ).write(to: &html)
                }
            }
        }
    }

    private func figures(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "figures-h")) { html in
            html.element("h2", .id("figures-h"), text: context.say(TargetWord.figures))
            html.element("p", .class("aside"), text: context.say(TargetWord.figuresNote))
            FigureTable(view: view, context: context).write(to: &html)
        }
    }

    private func changes(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "revised-h")) { html in
            html.element("h2", .id("revised-h"), text: context.say(LedgerWord.revisions))
            let changes = view.timeline.filter { CommitmentView.changing.contains($0.verb) }
            if changes.isEmpty {
                html.element("p", .class("none"), text: context.say(LedgerWord.noRevisions))
            } else {
                ChangeList(changes: changes, context: context, isOfOneItem: true, isRepeated: true).write(to: &html)
            }
        }
        html.newline()
        html.element("section", .named("aria-labelledby", "timeline-h")) { html in
            html.element("h2", .id("timeline-h"), text: context.say(TargetWord.timeline))
            html.element("p", .class("aside"), text: context.say(LedgerWord.timelineNote))
            ChangeList(changes: view.timeline, context: context, isOfOneItem: true).write(to: &html)
        }
    }

    private func who(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "who-h")) { html in
            html.element("h2", .id("who-h"), text: context.say(LedgerWord.who))
            html.element("dl", .class("pairs")) { html in
                let pairs: [(String, String?)] = [
                    (context.say(TargetWord.unit), view.lead), (context.say(TargetWord.indicator), row.canonical),
                    (context.say(TargetWord.target), view.composed),
                    (context.say(TargetWord.latest), view.newest.map { view.composed($0) }),
                ]
                for (label, value) in pairs {
                    html.element("div") { html in
                        html.element("dt", text: label)
                        if let value {
                            html.element("dd", .lang(.chinese), text: value)
                        } else {
                            html.element("dd", .class("silent"), text: context.say(LedgerWord.noneYet))
                        }
                    }
                }
            }
        }
    }
}
