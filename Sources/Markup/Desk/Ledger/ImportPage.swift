import Commitments

/// The clerk's own table on its way into the ledger.
public enum ImportPage {
    public struct Row: Sendable {
        public enum Result: Sendable { case added, changed, unchanged, refused }

        let line: Int
        let words: String
        let item: String?
        let result: Result
        let said: Pair

        public init(line: Int, words: String, item: String?, result: Result, chinese: String, english: String) {
            (self.line, self.words, self.item, self.result) = (line, words, item, result)
            said = Pair(chinese, english)
        }
    }

    public struct View: Sendable {
        /// The table as a form carries it on.
        let table: String
        let header: [String]
        let columns: [TaskColumn?]
        public var year: String?
        public var reason: String?
        public var basis: String?
        public var rows: [Row] = []
        public var problem: DeskProblem?

        public init(table: String, header: [String], columns: [TaskColumn?]) {
            (self.table, self.header, self.columns) = (table, header, columns)
        }

        func count(_ result: Row.Result) -> Int { rows.count { $0.result == result } }
    }

    public static func html(years: [Int], _ context: DeskContext) -> [UInt8] {
        let frame = DeskFrame(context: context, title: context.say(LedgerDeskWord.importTable), section: .commitments)
        return frame.page { html in
            html.element("h1", text: context.say(LedgerDeskWord.importTable))
            html.element("p", .class("aside"), text: context.say(LedgerDeskWord.importLead))
            let form = DeskForm(
                context: context, which: "table", action: context.at("commitments", "import", "look"), isUpload: true)
            html.element("div", .class("narrow")) { html in
                form.write(to: &html) { html in
                    let fields = form.fields
                    fields.line("file", LedgerDeskWord.file, type: "file", hint: LedgerDeskWord.fileHint, to: &html)
                    fields.choice(
                        "year", LedgerDeskWord.year, years.map { .init(String($0), String($0)) },
                        chosen: years.first.map(String.init) ?? "", to: &html)
                    fields.line(
                        "reason", LedgerDeskWord.reason, hint: LedgerDeskWord.reasonHint, isOptional: true, to: &html)
                    fields.line(
                        "basis", LedgerDeskWord.basis, hint: LedgerDeskWord.basisHint, isOptional: true, to: &html)
                    fields.button(LedgerDeskWord.look, to: &html)
                }
            }
        }
    }

    public static func preview(_ view: View, _ context: DeskContext) -> [UInt8] {
        let frame = DeskFrame(context: context, title: context.say(LedgerDeskWord.bulkTitle), section: .commitments)
        return frame.page { html in
            html.element("h1", text: context.say(LedgerDeskWord.bulkTitle))
            if let problem = view.problem {
                html.element("p", .class("lead"), text: problem.text(context.language))
            } else {
                html.element(
                    "p", .class("lead"),
                    text: context.say(
                        LedgerDeskWord.importCounts, String(view.rows.count), String(view.count(.added)),
                        String(view.count(.changed)), String(view.count(.unchanged)), String(view.count(.refused))))
            }
            columns(view, context, &html)
            if view.problem == nil { rows(view, context, &html) }
            html.element("p", .class("go")) {
                $0.element("a", .to(context.at("commitments")), text: context.say(LedgerDeskWord.back))
            }
        }
    }

    private static func hidden(_ view: View) -> [(String, String)] {
        [("table", view.table)]
            + [("year", view.year), ("reason", view.reason), ("basis", view.basis)].compactMap { name, value in
                value.map { (name, $0) }
            }
    }

    private static func columns(_ view: View, _ context: DeskContext, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "columns", action: context.at("commitments", "import", "look"), isUpload: true,
            hidden: hidden(view))
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(LedgerDeskWord.columns))
            html.element("p", .class("hint"), text: context.say(LedgerDeskWord.columnsNote))
            form.write(to: &html) { html in
                html.element("div", .class("many-fields")) { html in
                    let choices =
                        [DeskFields.Choice("-", context.say(LedgerDeskWord.ignored))]
                        + TaskColumn.allCases.map { .init($0.rawValue, $0.names.first ?? $0.rawValue) }
                    for (index, name) in view.header.enumerated() where !name.isEmpty {
                        form.fields.choice(
                            "column-\(index)", Pair(name, name), choices,
                            chosen: view.columns[index]?.rawValue ?? "-", to: &html)
                    }
                }
                form.fields.button(LedgerDeskWord.again, kind: "", to: &html)
            }
        }
    }

    private static func rows(_ view: View, _ context: DeskContext, _ html: inout HTMLWriter) {
        let count = view.count(.added) + view.count(.changed)
        let shown = view.rows.filter { $0.result != .unchanged }
        if !shown.isEmpty { table(shown, context, &html) }
        if view.count(.unchanged) > 0 {
            html.element(
                "p", .class("aside"), text: context.say(LedgerDeskWord.showUnchanged, String(view.count(.unchanged))))
        }
        guard count > 0 else {
            html.element("p", .class("none"), text: context.say(LedgerDeskWord.nothing))
            return
        }
        let columns = view.columns.enumerated().map { ("column-\($0.offset)", $0.element?.rawValue ?? "-") }
        let form = DeskForm(
            context: context, which: "apply", action: context.at("commitments", "import", "apply"), isUpload: true,
            hidden: hidden(view) + columns)
        form.write(to: &html) { html in
            if view.count(.added) > 0 {
                html.element("p", .class("hint"), text: context.say(LedgerDeskWord.importInternal))
            }
            let slots = [String(count)]
            form.fields.button(
                Pair(
                    LedgerDeskWord.importApply.text(.chinese, slots), LedgerDeskWord.importApply.text(.english, slots)),
                to: &html)
        }
    }

    private static func table(_ rows: [Row], _ context: DeskContext, _ html: inout HTMLWriter) {
        html.element("table", .class("figures-table dry stack")) { html in
            html.element("caption", .class("unseen"), text: context.say(LedgerDeskWord.bulkTitle))
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", .named("scope", "col"), text: context.say(LedgerWord.task))
                    for word in [LedgerDeskWord.willBe, LedgerDeskWord.result] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in
                for row in rows {
                    html.element("tr") { html in
                        html.element("th", .named("scope", "row")) { html in
                            html.element("span", .lang(.chinese), text: row.words)
                            html.literal(" ")
                            let place = context.say(LedgerDeskWord.rowNumber, String(row.line))
                            html.element(
                                "span", .class("id"), text: row.item.map { "\(place) · \($0)" } ?? place)
                        }
                        html.element("td", text: context.say(row.said))
                        html.element("td") { StateMark(tone(row.result), context.say(word(row.result))).write(to: &$0) }
                    }
                }
            }
        }
    }

    private static func tone(_ result: Row.Result) -> Tone {
        switch result {
        case .added, .changed: .done
        case .unchanged: .waiting
        case .refused: .disputed
        }
    }

    private static func word(_ result: Row.Result) -> Pair {
        switch result {
        case .added: LedgerDeskWord.added
        case .changed: LedgerDeskWord.changed
        case .unchanged: LedgerDeskWord.unchanged
        case .refused: LedgerDeskWord.refused
        }
    }
}
