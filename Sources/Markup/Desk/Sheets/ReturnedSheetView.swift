import Basics
import Commitments

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
            if !clashes.isEmpty {
                html.element("h3", text: say(SheetWord.clashTitle))
                html.element("p", .class("aside"), text: say(SheetWord.clashLead))
            }
            for (line, change, note) in clashes {
                ClashChoice(
                    name: "choice-\(place)-\(line.entry.id)", line: line, change: change, note: note, unit: sheet.unit,
                    unitNames: unitNames, context: context
                ).write(to: &html)
            }
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
            html.element(
                "span", .class("id"), text: "\(line.entry.id) · \(say(SheetWord.line, String(line.entry.line)))")
            if let row = line.row {
                html.element("a", .lang(.chinese), .to(context.at("commitments", row.id)), text: row.words)
            }
        }
    }
}
