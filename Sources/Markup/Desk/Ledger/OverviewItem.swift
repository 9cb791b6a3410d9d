import Basics
import Commitments

/// One commitment in the leader's view, one step from instructing.
struct OverviewItem {
    let item: OverviewPage.Item
    let mayInstruct: Bool
    let showsWhy: Bool
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p", .class("words"), .lang(.chinese)) {
                $0.element("a", .to(context.at("commitments", item.id)), text: item.words)
            }
            html.element("p", .class("meta")) { html in
                StateMark(item.verdict, context.language).write(to: &html)
                html.element("span", .class("id"), text: item.id)
                html.element("span", text: item.lead ?? context.say(WorkWord.noLead))
                html.element("span", text: DeadlineWords.text(item.deadline, context))
                html.element("span", text: context.say(WorkWord.percent, String(item.percent)))
                if !item.instructions.isEmpty {
                    html.element("span", .class("internal"), text: context.say(LedgerDeskWord.instruction))
                }
                if mayInstruct {
                    html.element(
                        "a", .class("instruct"),
                        .to(
                            context.at(
                                "commitments", item.id, query: [.init("act", "instruct")], fragment: "act-instruct")),
                        .label(context.say(OverviewWord.instructOn, item.id)), text: context.say(OverviewWord.instruct))
                }
            }
            if showsWhy { why(&html) }
        }
    }

    private func why(_ html: inout HTMLWriter) {
        html.element("p", .class("why")) { html in
            guard let latest = item.latest else {
                html.element("span", .class("silent"), text: context.say(OverviewWord.noWords))
                return
            }
            html.element(
                "span", .class("said"),
                text: context.say(OverviewWord.said, latest.unit, context.language.date(latest.date)))
            html.element("q", .lang(.chinese), text: latest.words)
        }
    }
}

/// An instruction that is not settled, with the commitment it is on.
struct InstructedLine {
    let item: OverviewPage.Item
    let one: (row: InstructionRow, unit: String)
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p", .class("words"), .lang(.chinese)) { html in
                html.element(
                    "a", .to(context.at("commitments", item.id, fragment: "i-\(one.row.number)")), text: one.row.words)
            }
            html.element("p", .class("meta")) { html in
                InstructionMark.of(one.row, context).write(to: &html)
                html.element("span", text: one.unit)
                html.element("span", text: item.lead ?? context.say(WorkWord.noLead))
                if let due = one.row.due.flatMap({ LocalDate($0) }) {
                    html.element("span", text: context.say(ItemWord.dueBy, context.language.date(due)))
                }
            }
            html.element("p", .class("quietly"), .lang(.chinese), text: "\(item.id) \(item.words)")
            if let answer = one.row.answer { html.element("p", .class("why"), .lang(.chinese), text: answer) }
        }
    }
}
