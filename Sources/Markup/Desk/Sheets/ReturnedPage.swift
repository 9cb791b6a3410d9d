import Basics
import Commitments

/// What sheets that came back would change, before anything is recorded; for each clash one chooses.
public struct ReturnedPage {
    /// One sheet.
    public struct Sheet: Sendable {
        let unitName: String
        let month: ReportMonth
        /// A newer one was sent since, on that day.
        let newerSentOn: LocalDate?
        let answeredOn: LocalDate?
        let lines: [SheetLine]

        public init(
            unitName: String, month: ReportMonth, newerSentOn: LocalDate?, answeredOn: LocalDate?, lines: [SheetLine]
        ) {
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

/// One sheet of the page.
struct ReturnedSheetView {
    let place: Int
    let sheet: ReturnedPage.Sheet
    let unitNames: [String: String]
    let context: DeskContext

    private func say(_ word: Pair, _ slots: String...) -> String { word.text(context.language, slots) }

    private var changed: [(SheetLine, SheetChange)] {
        sheet.lines.compactMap { line in if case .changed(let change) = line.outcome { (line, change) } else { nil } }
    }
    private var clashes: [(SheetLine, SheetChange, ProgressRow)] {
        sheet.lines.compactMap { line in
            if case .clash(let change, let note) = line.outcome { (line, change, note) } else { nil }
        }
    }
    private var refused: [(SheetLine, LedgerRefusal)] {
        sheet.lines.compactMap { line in if case .refused(let why) = line.outcome { (line, why) } else { nil } }
    }

    func write(to html: inout HTMLWriter) {
        html.element("section", .class("returned-sheet")) { html in
            html.element("h2") { html in
                html.element("span", .lang(.chinese), text: sheet.unitName)
                html.text(" · " + sheet.month.text(context.language))
            }
            notes(&html)
            tallies(&html)
            if !clashes.isEmpty { writeClashes(&html) }
            if !changed.isEmpty { writeChanged(&html) }
            if !refused.isEmpty { writeRefused(&html) }
            let same = sheet.lines.count - changed.count - clashes.count - refused.count
            if same > 0 { html.element("p", .class("aside"), text: say(SheetWord.sameNote, String(same))) }
        }
    }

    private func notes(_ html: inout HTMLWriter) {
        let language = context.language
        if let day = sheet.newerSentOn {
            html.element("p", .class("aside warn"), text: say(SheetWord.stale, language.date(day)))
        }
        if let day = sheet.answeredOn {
            html.element("p", .class("aside"), text: say(SheetWord.before, language.date(day)))
        }
    }

    private func tallies(_ html: inout HTMLWriter) {
        let counts = [
            (SheetWord.willChange, changed.count), (SheetWord.clashes, clashes.count),
            (SheetWord.refused, refused.count),
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

    // MARK: - Clashes

    private func writeClashes(_ html: inout HTMLWriter) {
        html.element("h3", text: say(SheetWord.clashTitle))
        html.element("p", .class("aside"), text: say(SheetWord.clashLead))
        for (line, change, note) in clashes { clash(line, change, note, &html) }
    }

    private func clash(_ line: SheetLine, _ change: SheetChange, _ note: ProgressRow, _ html: inout HTMLWriter) {
        let name = "choice-\(place)-\(line.entry.id)"
        // Another unit's words stand beside these; only this unit's own newer words must be chosen against.
        let unit = line.row.map { row in row.lead == note.unit || row.coUnits.contains(note.unit) } ?? false
        let standard = unit && unitNames[note.unit] != sheet.unitName ? "theirs" : ""
        let chosen = context.entered(name, of: "record").map { $0.first ?? "" } ?? standard
        html.element("fieldset", .class("clash")) { html in
            html.element("legend", .lang(.chinese)) { html in
                html.text(line.row?.words ?? "")
                html.text(" ")
                html.element("span", .class("id"), text: line.entry.id)
            }
            let who = "\(unitNames[note.unit] ?? note.unit) \(context.language.date(note.at.date()))"
            for (value, word, text) in [
                ("theirs", SheetWord.theirs, said(change)),
                ("ours", SheetWord.ours, "\(note.percent)% \(note.words)（\(who)）"),
            ] {
                html.element("label") { html in
                    html.open(
                        "input",
                        [
                            .named("type", "radio"), .named("name", name), .named("value", value), .flag("required"),
                        ] + (chosen == value ? [.flag("checked")] : []))
                    html.element("span") { html in
                        html.element("b", text: say(word))
                        html.text(" ")
                        html.element("span", .lang(.chinese), text: text)
                    }
                }
            }
        }
    }

    private func said(_ change: SheetChange) -> String {
        "\(change.percent)% \(change.words)" + (change.isDone ? "（\(say(SheetWord.reportedDone))）" : "")
    }

    // MARK: - Changes and refusals

    private func writeChanged(_ html: inout HTMLWriter) {
        html.element("h3", text: say(SheetWord.changedTitle))
        html.element("table", .class("ledger returned-table")) { html in
            head([SheetWord.item, SheetWord.now, SheetWord.new], &html)
            html.element("tbody") { html in
                for (line, change) in changed {
                    html.element("tr") { html in
                        task(line, &html)
                        html.element("td", .named("data-label", say(SheetWord.now))) { html in
                            percent(line.row?.percent ?? 0, line.newest?.words ?? say(SheetWord.noLast), &html)
                        }
                        html.element("td", .class("to"), .named("data-label", say(SheetWord.new))) { html in
                            percent(change.percent, change.words, &html)
                            if change.isDone { StateMark(.claimed, say(SheetWord.reportedDone)).write(to: &html) }
                        }
                    }
                }
            }
        }
    }

    private func percent(_ percent: Int, _ words: String, _ html: inout HTMLWriter) {
        html.element("b", text: "\(percent)% ")
        html.element("span", .lang(.chinese), text: words)
        html.text(" ")
    }

    private func writeRefused(_ html: inout HTMLWriter) {
        html.element("h3", text: say(SheetWord.refusedTitle))
        html.element("table", .class("ledger returned-table")) { html in
            head([SheetWord.item, SheetWord.new, SheetWord.why], &html)
            html.element("tbody") { html in
                for (line, refusal) in refused {
                    html.element("tr") { html in
                        task(line, &html)
                        html.element("td", .named("data-label", say(SheetWord.new)), .lang(.chinese)) { html in
                            html.text([line.entry.percent, line.entry.words].compactMap { $0 }.joined(separator: " "))
                        }
                        html.element(
                            "td", .named("data-label", say(SheetWord.why)),
                            text: context.language == .chinese ? refusal.chinese : refusal.english)
                    }
                }
            }
        }
    }

    private func head(_ words: [Pair], _ html: inout HTMLWriter) {
        html.element("thead") { html in
            html.element("tr") { html in
                for word in words { html.element("th", .named("scope", "col"), text: say(word)) }
            }
        }
    }

    private func task(_ line: SheetLine, _ html: inout HTMLWriter) {
        html.element("th", .named("scope", "row"), .class("task")) { html in
            html.element("span", .class("id"), text: "\(line.entry.id) · \(say(SheetWord.line, String(line.entry.line)))")
            if let row = line.row {
                html.element("a", .lang(.chinese), .to(context.at("commitments", row.id)), text: row.words)
            }
        }
    }
}
