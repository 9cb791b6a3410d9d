import Basics
import Commitments

/// One commitment: its words, who answers, until when, how it is judged, what happened, and the proof.
public struct CommitmentPage {
    private let view: CommitmentView
    private let context: SiteContext
    private var language: Language { context.language }
    private var row: CommitmentRow { view.row }

    public init(_ view: CommitmentView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(LedgerWord.promiseOf, row.id), section: .commitments, kind: "item")
        return frame.page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("commitments")), text: context.say(FrameWord.commitments))
                html.literal(" ")
                html.element("span", text: row.id)
            }
            quote(&html)
            html.element("div", .class("item-grid")) { html in
                html.element("div") { html in
                    judged(&html)
                    ProgressChart(view: view, context: context).write(to: &html)
                    revisions(&html)
                    timeline(&html)
                }
                html.element("div", .class("side")) { html in
                    who(&html)
                    nodes(&html)
                    EvidenceList(evidence: view.evidence, context: context).write(to: &html)
                    ProofList(
                        timeline: view.timeline, hidden: view.hidden, withheld: view.withheld,
                        json: context.at("commitments", "\(row.id).json"), context: context
                    ).write(to: &html)
                }
            }
        }
    }

    private func quote(_ html: inout HTMLWriter) {
        html.newline()
        html.element("h1", .class("promise"), .lang(.chinese), text: row.words)
        html.element("p", .class("standing")) { html in
            StateMark(view.verdict, language).write(to: &html)
            html.literal(" ")
            html.element("span", text: Due(view.deadline, context).text)
            html.literal(" ")
            html.element("span", text: context.say(FrontWord.progress, String(row.percent)))
        }
        html.newline()
        if let quote = view.quote, let around = view.around {
            html.element("blockquote", .class("sentence"), .lang(.chinese)) { html in
                html.text(around.before)
                html.element("mark", text: quote)
                html.text(around.after)
            }
        }
        html.element("div", .class("source")) { html in
            if let quote = view.quote {
                if quote != row.words {
                    html.element("p", text: context.say(LedgerWord.revisedNow) + context.say(LedgerWord.original) + "：")
                    html.element("blockquote", .lang(.chinese), text: quote)
                }
                html.element("p") { html in
                    html.text(context.say(LedgerWord.fromReport, String(view.year)))
                    if let heading = view.heading {
                        html.literal(" · ")
                        html.element("span", .lang(.chinese), text: heading)
                    }
                    html.literal(" ")
                    html.element(
                        "a", .to(context.at("reports", String(view.year), fragment: "c-\(row.id)")),
                        text: context.say(LedgerWord.seeInReport))
                }
            } else {
                html.element("p", text: context.say(LedgerWord.byHand))
            }
            if row.isBulk { html.element("p", text: context.say(LedgerWord.unread)) }
        }
    }

    private func judged(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("judged"), .named("aria-labelledby", "judged-h")) { html in
            html.element("h2", .id("judged-h"), text: context.say(LedgerWord.judged))
            for line in JudgedBy(view: view, context: context).sentences { html.element("p", text: line) }
        }
    }

    private func who(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "who-h")) { html in
            html.element("h2", .id("who-h"), text: context.say(LedgerWord.who))
            html.element("dl", .class("pairs")) { html in
                pair(.leadUnit, view.lead, missing: .noneYet, &html)
                pair(.coUnits, view.coUnits.isEmpty ? nil : view.coUnits.joined(separator: "、"), missing: .none, &html)
                if view.leader != nil { pair(.leader, view.leader, missing: .none, &html) }
                pair(.deadline, view.deadline.map { language.date($0) }, missing: .noneYet, isOwn: true, &html)
                if view.measure != nil { pair(.measure, view.measure, missing: .none, &html) }
                if let word = view.strength { pair(.strength, word, missing: .none, &html) }
                if let milestone = row.fields["milestone"]?.string {
                    pair(.milestone, milestone, missing: .none, &html)
                }
            }
        }
    }

    private func pair(
        _ label: LedgerWord, _ value: String?, missing: LedgerWord, isOwn: Bool = false, _ html: inout HTMLWriter
    ) {
        html.element("div") { html in
            html.element("dt", text: context.say(label))
            if let value {
                html.open("dd", isOwn ? [] : [.lang(.chinese)])
                html.text(value)
                html.close("dd")
            } else {
                html.element("dd", .class("silent"), text: context.say(missing))
            }
        }
    }

    private func nodes(_ html: inout HTMLWriter) {
        guard !view.nodes.isEmpty else { return }
        html.newline()
        html.element("section", .named("aria-labelledby", "nodes-h")) { html in
            html.element("h2", .id("nodes-h"), text: context.say(LedgerWord.nodes))
            html.element("ol", .class("nodes")) { html in
                for node in view.nodes {
                    html.element("li") { html in
                        let isOver = node.due.map { $0 < context.today } ?? false
                        StateMark(
                            node.doneOn != nil ? .done : isOver ? .serious : .waiting,
                            node.doneOn.map { context.say(LedgerWord.nodeDone, language.date($0)) }
                                ?? context.say(isOver ? LedgerWord.nodeOver : .nodeOpen)
                        ).write(to: &html)
                        html.element("p") { html in
                            if let due = node.due { html.text(language.date(due) + " ") }
                            html.element("span", .lang(.chinese), text: node.words)
                        }
                    }
                }
            }
        }
    }

    private func revisions(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "revised-h")) { html in
            html.element("h2", .id("revised-h"), text: context.say(LedgerWord.revisions))
            if view.changes.isEmpty {
                html.element("p", .class("none"), text: context.say(LedgerWord.noRevisions))
            } else {
                ChangeList(changes: view.changes, context: context, isOfOneItem: true, isRepeated: true)
                    .write(to: &html)
            }
        }
    }

    private func timeline(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "timeline-h")) { html in
            html.element("h2", .id("timeline-h"), text: context.say(LedgerWord.timeline))
            html.element("p", .class("aside"), text: context.say(LedgerWord.timelineNote))
            ChangeList(changes: view.timeline, context: context, isOfOneItem: true).write(to: &html)
        }
    }
}
