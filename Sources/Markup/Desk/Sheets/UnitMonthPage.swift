import Basics
import Commitments

/// A unit's month on one page: everything it leads and shares, filled in where it moved, sent as one.
public struct UnitMonthPage {
    public struct Item: Sendable {
        let row: CommitmentRow
        let verdict: CommitmentVerdict
        let last: ProgressRow?
        /// Whether this unit leads it.
        let isLead: Bool
        /// What this unit said of this month before, to be put right.
        let said: String?

        public init(
            row: CommitmentRow, verdict: CommitmentVerdict, last: ProgressRow?, isLead: Bool, said: String?
        ) {
            (self.row, self.verdict, self.last, self.isLead, self.said) = (row, verdict, last, isLead, said)
        }
    }

    /// How the month stands for the unit.
    public struct Standing: Sendable {
        let due: LocalDate
        let sentOn: LocalDate?
        let answeredOn: LocalDate?

        public init(due: LocalDate, sentOn: LocalDate?, answeredOn: LocalDate?) {
            (self.due, self.sentOn, self.answeredOn) = (due, sentOn, answeredOn)
        }
    }

    let month: ReportMonth
    let unit: String
    let unitName: String
    let items: [Item]
    let standing: Standing
    let context: DeskContext

    public init(
        _ month: ReportMonth, unit: String, unitName: String, items: [Item], standing: Standing, _ context: DeskContext
    ) {
        (self.month, self.unit, self.unitName) = (month, unit, unitName)
        (self.items, self.standing, self.context) = (items, standing, context)
    }

    private func say(_ word: Pair, _ slots: String...) -> String { word.text(context.language, slots) }
    private func date(_ day: LocalDate) -> String { context.language.date(day) }

    public func html() -> [UInt8] {
        let title = say(SheetWord.ownTitle, unitName, month.text(context.language))
        return DeskFrame(context: context, title: title, section: .sheets, kind: "own-month").page { html in
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: lead)
            if items.isEmpty {
                html.element("p", .class("empty"), text: say(SheetWord.nothingOwn))
            } else {
                html.element("p", .class("readers")) { html in
                    html.element("b", text: say(DeskWord.whoReads) + (context.language == .chinese ? "：" : ": "))
                    html.text(say(SheetWord.readers))
                }
                form(&html)
            }
            MonthWays(month: month, context: context).write(to: &html)
            if standing.sentOn != nil { byFile(&html) }
        }
    }

    private var lead: String {
        var parts = [say(SheetWord.ownLead)]
        if let day = standing.answeredOn {
            parts.append(say(SheetWord.ownAnswered, date(day)))
        } else if standing.sentOn == nil {
            parts.append(say(SheetWord.ownNotSent))
        } else {
            parts.append(say(SheetWord.ownDue, date(standing.due)))
        }
        if context.person?.unit != unit { parts.append(say(SheetWord.behalf)) }
        return parts.joined(separator: context.language == .chinese ? "" : " ")
    }

    private func form(_ html: inout HTMLWriter) {
        var form = DeskForm(
            context: context, which: "month", action: context.at("sheets", month.description, unit), kind: "month-form")
        form.hidden = items.map { ("notes-\($0.row.id)", String($0.row.notes)) }
        form.write(to: &html) { html in
            html.element("ol", .class("month-items")) { html in
                for item in items { UnitMonthItem(item: item, context: context).write(to: &html) }
            }
            html.element("div", .class("send-line")) { html in
                html.element("button", .class("main"), text: say(SheetWord.sendMonth))
                html.element("p", .class("hint"), text: say(SheetWord.sendMonthNote))
            }
        }
    }

    private func byFile(_ html: inout HTMLWriter) {
        html.element("section", .class("panel upload")) { html in
            html.element("h2") { html in
                html.element(
                    "a", .to(context.at("sheets", month.description, unit, "sheet.xlsx")),
                    text: say(SheetWord.byFile))
            }
            html.element("p", .class("hint"), text: say(SheetWord.byFileNote))
            DeskForm(
                context: context, which: "upload", action: context.at("sheets", "read"), isUpload: true
            ).write(to: &html) { html in
                let fields = DeskFields(context: context, form: "upload")
                fields.line("sheet", SheetWord.files, type: "file", [.named("accept", ".xlsx")], to: &html)
                fields.button(SheetWord.look, kind: "plain", to: &html)
            }
        }
    }
}

/// One task of the page, with its fields. The order is that of the work: words, then how far, then whether it is done.
struct UnitMonthItem {
    let item: UnitMonthPage.Item
    let context: DeskContext

    private var row: CommitmentRow { item.row }
    private var fields: DeskFields { DeskFields(context: context, form: "month") }
    private func say(_ word: Pair, _ slots: String...) -> String { word.text(context.language, slots) }

    func write(to html: inout HTMLWriter) {
        html.element("li", .class("month-item"), .id("item-\(row.id)")) { html in
            html.element("div", .class("about")) { html in
                html.element("p", .class("words"), .lang(.chinese), .id("words-of-\(row.id)")) { html in
                    html.element("a", .to(context.at("commitments", row.id)), text: row.words)
                }
                html.element("p", .class("meta")) { html in
                    StateMark(item.verdict, context.language).write(to: &html)
                    html.element("span", .class("id"), text: row.id)
                    html.element("span", text: say(item.isLead ? SheetWord.leadsIt : SheetWord.sharesIt))
                    html.element("span", text: DeadlineWords.text(row.deadline.flatMap { LocalDate($0) }, context))
                    html.element(
                        "span", .class("seen"),
                        text: say(row.visibility == .everyone ? SheetWord.isPublic : SheetWord.isInternal))
                }
                html.element("p", .class("last"), .lang(.chinese), text: last)
            }
            html.element("div", .class("fill")) { html in fill(&html) }
        }
        html.newline()
    }

    private var last: String {
        guard let note = item.last else { return say(SheetWord.noLast) }
        return say(SheetWord.last, context.language.date(note.at.date()), "\(note.percent)%", note.words)
    }

    private func fill(_ html: inout HTMLWriter) {
        let (id, about) = (row.id, Attribute.named("aria-describedby", "words-of-\(row.id)"))
        html.element("div", .class("field wide-field")) { html in
            html.element("label", .named("for", fields.id("words-\(id)")), text: say(SheetWord.words))
            html.open(
                "textarea", .id(fields.id("words-\(id)")), .named("name", "words-\(id)"), .named("rows", 2), about)
            html.newline()
            html.text(fields.value("words-\(id)", item.said ?? ""))
            html.close("textarea")
        }
        html.element("div", .class("field short-field")) { html in
            html.element("label", .named("for", fields.id("percent-\(id)")), text: say(SheetWord.percent))
            html.open(
                "input", .named("type", "text"), .named("inputmode", "numeric"), .named("maxlength", 4),
                .id(fields.id("percent-\(id)")), .named("name", "percent-\(id)"),
                .named("value", fields.value("percent-\(id)", String(row.percent))), about)
        }
        let isDone = context.entered("done-\(id)", of: "month").map { !$0.isEmpty } ?? false
        html.element("div", .class("field box")) { html in
            html.element("label") { html in
                html.open(
                    "input",
                    [.named("type", "checkbox"), .named("name", "done-\(id)"), .named("value", "是"), about]
                        + (isDone ? [.flag("checked")] : []))
                html.text(say(SheetWord.done))
            }
        }
        more(&html)
    }

    private func more(_ html: inout HTMLWriter) {
        let names = [("problem-\(row.id)", SheetWord.problem), ("next-\(row.id)", SheetWord.nextStep)]
        let isOpen = names.contains { !fields.value($0.0, "").isEmpty }
        html.open("details", [.class("more")] + (isOpen ? [.flag("open")] : []))
        html.element("summary", text: say(SheetWord.more))
        for (name, word) in names {
            html.element("div", .class("field")) { html in
                html.element("label", .named("for", fields.id(name)), text: say(word))
                html.open(
                    "input", .named("type", "text"), .id(fields.id(name)), .named("name", name),
                    .named("value", fields.value(name, "")), .named("aria-describedby", "words-of-\(row.id)"))
            }
        }
        html.close("details")
    }
}
