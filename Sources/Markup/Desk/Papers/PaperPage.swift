import Basics

/// Chooses a paper and shows it as it will be printed.
public struct PaperPage {
    /// A paper that can be had: its value in the address, and its name.
    public struct Choice: Sendable {
        let value: String
        let isMonth: Bool
        let month: Int
        let year: Int

        /// A month's note.
        public init(year: Int, month: Int) {
            (self.year, self.month, isMonth) = (year, month, true)
            value = "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
        /// A year's report.
        public init(year: Int) { (self.year, month, isMonth, value) = (year, 0, false, String(year)) }

        func text(_ language: Language) -> String {
            guard isMonth else { return PaperWord.yearChoice.text(language, [String(year)]) }
            let label = language == .chinese ? "\(year)年\(month)月" : "\(month)/\(year)"
            return PaperWord.monthChoice.text(language, [label])
        }
    }

    let choices: [Choice]
    let chosen: String
    let isPublic: Bool
    /// Nil where there is nothing to write of.
    let paper: Paper?
    let context: DeskContext

    public init(choices: [Choice], chosen: String, isPublic: Bool, paper: Paper?, _ context: DeskContext) {
        (self.choices, self.chosen, self.isPublic) = (choices, chosen, isPublic)
        (self.paper, self.context) = (paper, context)
    }

    private func say(_ word: Pair) -> String { context.say(word) }
    private var query: [SiteAddress.Item] {
        [.init("paper", chosen), .init("for", isPublic ? "public" : "staff")]
    }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: say(PaperWord.title), section: .papers, kind: "papers").page { html in
            html.element("div", .class("off-paper")) { html in
                html.element("h1", text: say(PaperWord.title))
                html.element("p", .class("lead"), text: say(paper == nil ? PaperWord.noReport : PaperWord.lead))
                if paper != nil { choose(&html) }
            }
            if let paper { write(paper, &html) }
        }
    }

    private func choose(_ html: inout HTMLWriter) {
        html.element(
            "form", .named("method", "get"), .named("action", context.at("papers").text), .class("filter")
        ) { html in
            select("paper", PaperWord.which, choices.map { ($0.value, $0.text(context.language)) }, chosen, &html)
            let readers = [("staff", say(PaperWord.forStaff)), ("public", say(PaperWord.forPublic))]
            select("for", PaperWord.reader, readers, isPublic ? "public" : "staff", &html)
            html.element("div", .class("do")) { html in html.element("button", text: say(PaperWord.show)) }
        }
        html.element("p", .class("take")) { html in
            html.element(
                "a", .class("button"), .to(context.at("papers", "paper.docx", query: query)),
                text: say(PaperWord.download))
            html.element("span", .class("hint"), text: say(PaperWord.printed))
        }
    }

    private func select(
        _ name: String, _ word: Pair, _ values: [(String, String)], _ chosen: String, _ html: inout HTMLWriter
    ) {
        html.element("div") { html in
            html.element("label", .named("for", "choose-\(name)"), text: say(word))
            html.element("select", .id("choose-\(name)"), .named("name", name)) { html in
                for (value, text) in values {
                    html.open(
                        "option", [.named("value", value)] + (value == chosen ? [.flag("selected")] : []))
                    html.text(text)
                    html.close("option")
                }
            }
        }
    }

    private func write(_ paper: Paper, _ html: inout HTMLWriter) {
        html.element("article", .class("paper"), .lang(context.language)) { html in
            html.element("header") { html in
                html.element("h2", .class("paper-title")) { html in
                    for (index, line) in paper.title.split(separator: "\n").enumerated() {
                        if index > 0 { html.open("br") }
                        html.text(String(line))
                    }
                }
                html.element("p", .class("paper-day"), text: paper.subtitle)
            }
            for block in paper.blocks {
                switch block {
                case .heading(let text): html.element("h3", text: text)
                case .paragraph(let text): html.element("p", text: text)
                case .table(let table): PaperTable(table: table).write(to: &html)
                }
                html.newline()
            }
            html.element("p", .class("paper-signature")) { html in
                for (index, line) in paper.signature.enumerated() {
                    if index > 0 { html.open("br") }
                    html.text(line)
                }
            }
            html.element("footer", .class("paper-foot")) { html in
                context.site.checkpoint?.code?.write(to: &html, label: say(PaperWord.code))
                html.element("div") { html in
                    for line in paper.foot { html.element("p", text: line) }
                }
            }
        }
    }
}

/// A table of a paper; on a narrow screen each row stands by itself with its labels.
private struct PaperTable {
    let table: Paper.Table

    /// Characters of a cell that is not broken: an id, a day, a unit's name.
    private static let short = 11

    func write(to html: inout HTMLWriter) {
        html.element("table", .class("paper-table")) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for cell in table.header { html.element("th", .named("scope", "col"), text: cell) }
                }
            }
            html.element("tbody") { html in
                for row in table.rows {
                    html.element("tr") { html in
                        for (index, cell) in row.enumerated() {
                            html.element(
                                "td", .class(cell.count <= Self.short ? "short" : "long"),
                                .named("data-label", table.header.indices.contains(index) ? table.header[index] : ""),
                                text: cell)
                        }
                    }
                    html.newline()
                }
            }
        }
    }
}
