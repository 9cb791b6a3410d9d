import Basics
import Commitments

/// One commitment at the desk: its words and state, what may be done now, what happened.
public struct DeskItemPage {
    let view: DeskItemView
    let context: DeskContext
    private var item: CommitmentView { view.item }
    private var row: CommitmentRow { view.item.row }
    private var language: Language { context.language }

    public init(_ view: DeskItemView, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let title = context.say(LedgerWord.promiseOf, row.id)
        return DeskFrame(context: context, title: title, section: .commitments, kind: "item").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("commitments")), text: context.say(LedgerDeskWord.title))
                html.element("span", text: row.id)
            }
            head(&html)
            html.element("div", .class("item-grid")) { html in
                html.element("div") { html in
                    acts(&html)
                    InstructionList(view: view, context: context).write(to: &html)
                    CommitmentCases(view: view, context: context).write(to: &html)
                    judged(&html)
                    ProgressChart(view: item, context: context.site).write(to: &html)
                    timeline(&html)
                }
                html.element("div", .class("side-notes")) { html in
                    seen(&html)
                    who(&html)
                    EvidenceAtDesk(view: view, context: context).write(to: &html)
                    WithholdForm(
                        entries: view.withholdable, action: context.at("commitments", row.id, "withhold"),
                        context: context
                    ).write(to: &html)
                }
            }
        }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element("h1", .class("promise"), .lang(.chinese), text: row.words)
        html.element("p", .class("standing")) { html in
            StateMark(item.verdict, language).write(to: &html)
            html.element("span", text: Due(item.deadline, context.site).text)
            html.element("span", text: context.say(FrontWord.progress, String(row.percent)))
            if let percent = view.publicPercent {
                html.element("span", .class("internal"), text: context.say(ItemWord.publicPercent, String(percent)))
            }
            if !view.isPublic {
                html.element("span", .class("internal"), text: context.say(LedgerDeskWord.internalOnly))
            }
        }
        if let quote = item.quote, let around = item.around {
            html.element("blockquote", .class("sentence"), .lang(.chinese)) { html in
                html.text(around.before)
                html.element("mark", text: quote)
                html.text(around.after)
            }
        }
        html.element("p", .class("source")) { html in
            guard item.quote != nil else { return html.text(context.say(LedgerWord.byHand)) }
            html.text(context.say(LedgerWord.fromReport, String(item.year)) + " ")
            if let heading = item.heading { html.element("span", .lang(.chinese), text: heading + " ") }
            let place = view.isPublic ? "c-\(row.id)" : view.paragraph.map { "p-\($0)" }
            html.element(
                "a", .to(context.site.at("reports", String(item.year), fragment: place)),
                text: context.say(ItemWord.seeReport))
        }
    }

    private func acts(_ html: inout HTMLWriter) {
        html.element("section", .class("acts"), .named("aria-labelledby", "acts-h")) { html in
            html.element("h2", .id("acts-h"), text: context.say(ItemWord.acts))
            ActForms(view: view, context: context).write(to: &html)
        }
    }

    private func judged(_ html: inout HTMLWriter) {
        html.element("section", .class("judged"), .named("aria-labelledby", "judged-h")) { html in
            html.element("h2", .id("judged-h"), text: context.say(LedgerWord.judged))
            for line in JudgedBy(view: item, context: context.site).sentences { html.element("p", text: line) }
        }
    }

    private func timeline(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "timeline-h")) { html in
            html.element("h2", .id("timeline-h"), text: context.say(LedgerWord.timeline))
            html.element("p", .class("aside"), text: context.say(ItemWord.timelineNote))
            ChangeList(changes: item.timeline, context: context.site, isOfOneItem: true).write(to: &html)
            if !item.withheld.isEmpty {
                html.element(
                    "p", .class("none"),
                    text: context.say(ItemWord.withheld, item.withheld.map(String.init).joined(separator: "、")))
            }
        }
    }

    private func seen(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "seen-h")) { html in
            html.element("h2", .id("seen-h"), text: context.say(ItemWord.whoSees))
            html.element(
                "p", .class("quiet-line"),
                text: context.say(view.isPublic ? ItemWord.seenByAll : ItemWord.seenByStaff))
            if view.isPublic {
                html.element("p") {
                    $0.element("a", .to(context.site.item(row.id)), text: context.say(ItemWord.publicPage))
                }
            }
            PublishButton(names: view.publishable, context: context).write(to: &html)
        }
    }

    private func who(_ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "who-h")) { html in
            html.element("h2", .id("who-h"), text: context.say(LedgerWord.who))
            html.element("dl", .class("pairs")) { html in
                pair(.leadUnit, item.lead, &html)
                pair(.coUnits, item.coUnits.isEmpty ? nil : item.coUnits.joined(separator: "、"), &html)
                pair(.leader, item.leader, &html)
                pair(.deadline, item.deadline.map { language.date($0) }, &html)
                if item.measure != nil { pair(.measure, item.measure, &html) }
                if let word = item.strength { pair(.strength, word, &html) }
            }
        }
    }

    private func pair(_ label: LedgerWord, _ value: String?, _ html: inout HTMLWriter) {
        html.element("div") { html in
            html.element("dt", text: context.say(label))
            if let value {
                html.element("dd", text: value)
            } else {
                html.element("dd", .class("silent"), text: context.say(LedgerWord.noneYet))
            }
        }
    }
}
