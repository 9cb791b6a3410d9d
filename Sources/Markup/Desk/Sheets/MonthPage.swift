import Basics
import Commitments

/// The supervision office's month: who was sent what, who answered, who has not.
public struct MonthPage {
    public struct Line: Sendable {
        let id: String
        let name: String
        let count: Int
        let leads: Int
        let sentOn: LocalDate?
        let answeredOn: LocalDate?
        let changed: Int

        public init(
            id: String, name: String, count: Int, leads: Int, sentOn: LocalDate?, answeredOn: LocalDate?, changed: Int
        ) {
            (self.id, self.name, self.count, self.leads) = (id, name, count, leads)
            (self.sentOn, self.answeredOn, self.changed) = (sentOn, answeredOn, changed)
        }
    }

    let month: ReportMonth
    /// Until when units answer.
    let due: LocalDate
    let lines: [Line]
    let context: DeskContext

    public init(_ month: ReportMonth, due: LocalDate, lines: [Line], _ context: DeskContext) {
        (self.month, self.due, self.lines, self.context) = (month, due, lines, context)
    }

    private func say(_ word: Pair, _ slots: String...) -> String { word.text(context.language, slots) }
    private func date(_ day: LocalDate) -> String { context.language.date(day) }

    public func html() -> [UInt8] {
        let title = say(SheetWord.title, month.text(context.language))
        return DeskFrame(context: context, title: title, section: .sheets, kind: "months").page { html in
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: say(SheetWord.lead, date(due)))
            MonthWays(month: month, context: context).write(to: &html)
            if lines.isEmpty {
                html.element("p", .class("empty"), text: say(SheetWord.nothingOpen))
            } else {
                tallies(&html)
                DeskForm(
                    context: context, which: "send", action: context.at("sheets", month.description, "send")
                ).write(to: &html) { html in
                    table(&html)
                    html.element("div", .class("act-line")) { html in
                        html.element("button", .class("main"), text: say(SheetWord.send))
                        html.element("p", .class("hint"), text: say(SheetWord.sendNote))
                    }
                }
            }
            UploadPanel(month: month, hasArchive: lines.contains { $0.sentOn != nil }, context: context).write(
                to: &html)
        }
    }

    private func tallies(_ html: inout HTMLWriter) {
        let (sent, answered) = (lines.count { $0.sentOn != nil }, lines.count { $0.answeredOn != nil })
        let counts = [
            (SheetWord.sent, sent), (SheetWord.answered, answered), (SheetWord.missing, sent - answered),
            (SheetWord.unsent, lines.count - sent),
        ]
        html.element("p", .class("tallies")) { html in
            for (word, count) in counts {
                html.element("span") { html in
                    html.element("b", text: String(count))
                    html.text(say(word))
                }
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element("table", .class("ledger month-table")) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [
                        SheetWord.choose, SheetWord.unit, SheetWord.items, SheetWord.sentOn, SheetWord.state,
                        SheetWord.changes, SheetWord.ways,
                    ] { html.element("th", .named("scope", "col"), text: say(word)) }
                }
            }
            html.element("tbody") { html in for line in lines { row(line, &html) } }
        }
    }

    private func row(_ line: Line, _ html: inout HTMLWriter) {
        let chosen = context.entered("unit", of: "send").map { $0.contains(line.id) } ?? (line.sentOn == nil)
        html.element("tr") { html in
            html.element("td", .class("pick")) { html in
                html.open(
                    "input",
                    [
                        .named("type", "checkbox"), .named("name", "unit"), .named("value", line.id),
                        .label(say(SheetWord.chooseUnit, line.name)),
                    ] + (chosen && line.count > 0 ? [.flag("checked")] : [])
                        + (line.count == 0 ? [.flag("disabled")] : []))
            }
            html.element("th", .named("scope", "row"), .class("unit"), .lang(.chinese), text: line.name)
            cell(SheetWord.items, say(SheetWord.itemCount, String(line.count), String(line.leads)), &html)
            cell(SheetWord.sentOn, line.sentOn.map(date) ?? "—", &html)
            html.element("td", .class("status")) { html in state(line).write(to: &html) }
            cell(SheetWord.changes, line.answeredOn == nil ? "—" : String(line.changed), &html)
            html.element("td", .class("ways")) { html in
                html.element(
                    "a", .to(context.at("sheets", month.description, line.id)),
                    .label(say(SheetWord.onePageOf, line.name)), text: say(SheetWord.onePage))
                if line.sentOn != nil {
                    html.text(" · ")
                    html.element(
                        "a", .to(context.at("sheets", month.description, line.id, "sheet.xlsx")),
                        .label(say(SheetWord.sheetFileOf, line.name)), text: say(SheetWord.sheetFile))
                }
            }
        }
        html.newline()
    }

    private func cell(_ label: Pair, _ text: String, _ html: inout HTMLWriter) {
        html.element("td", .named("data-label", say(label)), text: text)
    }

    /// Days over the report day, as they are today or were when it came.
    private func state(_ line: Line) -> StateMark {
        let over = { (day: LocalDate) in day.daysSince1970 - due.daysSince1970 }
        guard line.sentOn != nil else { return StateMark(.unknown, say(SheetWord.notSent)) }
        if let day = line.answeredOn {
            return over(day) > 0
                ? StateMark(.claimed, say(SheetWord.answeredLate, date(day), String(over(day))))
                : StateMark(.done, say(SheetWord.answeredOn, date(day)))
        }
        let days = over(context.today)
        return days > 0
            ? StateMark(.late, say(SheetWord.overdue, String(days)))
            : StateMark(.waiting, say(SheetWord.waiting, String(-days)))
    }
}

/// To the months beside this one.
struct MonthWays {
    let month: ReportMonth
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("nav", .class("choice"), .label(context.say(SheetWord.months))) { html in
            for (other, word) in [(month.previous, SheetWord.previous), (month.next, SheetWord.next)] {
                html.element(
                    "a", .to(context.at("sheets", query: [.init("month", other.description)])),
                    text: context.say(word, other.text(context.language)))
            }
        }
    }
}

/// Taking in sheets that were filled in.
struct UploadPanel {
    let month: ReportMonth
    let hasArchive: Bool
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("section", .class("panel upload")) { html in
            html.element("h2", text: context.say(SheetWord.upload))
            DeskForm(
                context: context, which: "upload", action: context.at("sheets", "read"), isUpload: true
            ).write(to: &html) { html in
                let fields = DeskFields(context: context, form: "upload")
                fields.line(
                    "sheet", SheetWord.files, type: "file", hint: SheetWord.uploadHint,
                    [.flag("multiple"), .named("accept", ".xlsx")], to: &html)
                fields.button(SheetWord.look, to: &html)
            }
            if hasArchive {
                html.element("p", .class("go")) { html in
                    html.element(
                        "a", .to(context.at("sheets", month.description, "sheets.zip")),
                        text: context.say(SheetWord.zip))
                }
            }
        }
    }
}
