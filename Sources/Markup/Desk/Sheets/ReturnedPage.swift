import Basics
import Commitments

/// What sheets that came back would change, before anything is recorded; for each clash one chooses.
public struct ReturnedPage {
    /// One sheet.
    public struct Sheet: Sendable {
        let unit: String
        let unitName: String
        let month: ReportMonth
        /// A newer one was sent since, on that day.
        let newerSentOn: LocalDate?
        let answeredOn: LocalDate?
        let lines: [SheetLine]

        public init(
            unit: String, unitName: String, month: ReportMonth, newerSentOn: LocalDate?, answeredOn: LocalDate?,
            lines: [SheetLine]
        ) {
            self.unit = unit
            (self.unitName, self.month, self.newerSentOn) = (unitName, month, newerSentOn)
            (self.answeredOn, self.lines) = (answeredOn, lines)
        }
    }

    /// A file that was not taken.
    public struct Unread: Sendable {
        let name: String
        let problem: DeskProblem

        public init(name: String, problem: DeskProblem) { (self.name, self.problem) = (name, problem) }
    }

    /// Under which what was read is kept for a moment.
    let name: String
    let sheets: [Sheet]
    let unread: [Unread]
    let unitNames: [String: String]
    let context: DeskContext

    public init(name: String, sheets: [Sheet], unread: [Unread], unitNames: [String: String], _ context: DeskContext) {
        (self.name, self.sheets, self.unread) = (name, sheets, unread)
        (self.unitNames, self.context) = (unitNames, context)
    }

    private func say(_ word: Pair, _ slots: String...) -> String { word.text(context.language, slots) }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: say(SheetWord.readTitle), section: .sheets, kind: "returned").page { html in
            html.element("h1", text: say(SheetWord.readTitle))
            if !sheets.isEmpty { html.element("p", .class("lead"), text: say(SheetWord.readLead)) }
            if !unread.isEmpty { writeUnread(&html) }
            if sheets.isEmpty {
                html.element("p", .class("go")) { html in
                    html.element("a", .to(context.at("sheets")), text: say(DeskWord.back))
                }
            } else {
                form(&html)
            }
        }
    }

    private func writeUnread(_ html: inout HTMLWriter) {
        html.element("section", .class("trouble")) { html in
            html.element("h2", text: say(SheetWord.unreadable))
            html.element("ul") { html in
                for file in unread {
                    html.element("li") { html in
                        html.element("b", text: file.name)
                        html.text((context.language == .chinese ? "：" : ": ") + file.problem.text(context.language))
                    }
                }
            }
        }
    }

    private func form(_ html: inout HTMLWriter) {
        var form = DeskForm(context: context, which: "record", action: context.at("sheets", "read", name))
        form.next = context.at("sheets", query: sheets.first.map { [.init("month", $0.month.description)] } ?? [])
        var isNew = false
        for (place, sheet) in sheets.enumerated() {
            for line in sheet.lines {
                guard let row = line.row else { continue }
                switch line.outcome {
                case .changed, .clash:
                    isNew = true
                    form.hidden.append(("seen-\(place)-\(row.id)", String(row.notes)))
                default: continue
                }
            }
        }
        form.write(to: &html) { html in
            for (place, sheet) in sheets.enumerated() {
                ReturnedSheetView(place: place, sheet: sheet, unitNames: unitNames, context: context).write(to: &html)
            }
            html.element("div", .class("act-line")) { html in
                html.element(
                    "button", .class("main"), text: say(isNew ? SheetWord.record : SheetWord.recordNothing))
                html.element("a", .to(form.next ?? context.at("sheets")), text: say(SheetWord.leave))
            }
        }
    }
}
