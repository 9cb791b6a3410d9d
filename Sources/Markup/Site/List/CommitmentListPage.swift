import Basics
import Commitments

/// The list of commitments: a filter in the address, a table, and the same rows as files.
public struct CommitmentListPage {
    private let view: CommitmentListView
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ view: CommitmentListView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(LedgerWord.title), section: .commitments, kind: "wide")
        return frame.page(reserving: 4_000 + view.rows.count * 900) { html in
            html.newline()
            html.element("h1", text: context.say(LedgerWord.title))
            html.element("p", .class("lead"), text: context.say(LedgerWord.lead))
            CommitmentFilterForm(view: view, context: context).write(to: &html)
            html.newline()
            html.element("p", .class("found"), .id("rows"), .named("role", "status")) { html in
                html.element("b", text: counted)
                html.text(" " + context.say(FrontWord.judgedOn, language.date(context.today)))
            }
            if view.rows.isEmpty { nothing(&html) } else { tables(&html) }
            Pager(page: view.page, pages: view.pages, context: context) { page in
                context.at("commitments", query: view.query(page: page))
            }.write(to: &html)
            if view.found > 0 { exports(&html) }
        }
    }

    private var counted: String {
        view.found == view.whole
            ? context.say(LedgerWord.rows, String(view.found))
            : context.say(LedgerWord.rowsOf, String(view.found), String(view.whole))
    }

    private func nothing(_ html: inout HTMLWriter) {
        html.element("div", .class("nothing")) { html in
            html.element("p") { $0.element("b", text: context.say(LedgerWord.noRows)) }
            html.element(
                "p",
                text: view.isFiltered
                    ? context.say(LedgerWord.noRowsFilters, String(view.whole)) : context.say(LedgerWord.noRowsEmpty))
            if view.isFiltered {
                html.element("p") { html in
                    html.element("a", .to(context.at("commitments")), text: context.say(LedgerWord.clear))
                }
            }
        }
    }

    /// One table, or one for each group with its name above.
    private func tables(_ html: inout HTMLWriter) {
        guard let group = view.group else {
            table(view.rows, from: view.first, caption: context.say(LedgerWord.title), &html)
            return
        }
        var from = view.first
        var rest = view.rows[...]
        while let first = rest.first {
            let name = Self.name(of: first, group)
            let rows = rest.prefix { Self.name(of: $0, group) == name }
            rest = rest.dropFirst(rows.count)
            html.newline()
            html.element("section", .class("group")) { html in
                let other: LedgerWord = group == .unit ? .otherUnit : .otherArea
                html.element("h2") { html in
                    if let name {
                        html.element("span", .lang(.chinese), text: name)
                    } else {
                        html.text(context.say(other))
                    }
                    html.element("span", .class("n"), text: " " + context.say(LedgerWord.rows, String(rows.count)))
                }
                table(Array(rows), from: from, caption: name ?? context.say(other), &html)
            }
            from += rows.count
        }
    }

    private static func name(of row: CommitmentLine, _ group: CommitmentListView.Group) -> String? {
        group == .unit ? row.lead : row.area
    }

    private func table(_ rows: [CommitmentLine], from first: Int, caption: String, _ html: inout HTMLWriter) {
        html.newline()
        html.element("table", .class("ledger")) { html in
            html.element("caption", .class("unseen"), text: caption)
            html.element("thead") { html in
                html.element("tr") { html in
                    let columns: [LedgerWord] = [
                        .order, .task, .leadUnit, .coUnits, .deadline, .progress, .status,
                    ]
                    for column in columns { html.element("th", .named("scope", "col"), text: context.say(column)) }
                }
            }
            html.element("tbody") { html in
                for (index, row) in rows.enumerated() { line(row, first + index + 1, &html) }
            }
        }
    }

    private func line(_ row: CommitmentLine, _ number: Int, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr", .class("t-\(row.verdict.tone.rawValue)")) { html in
            html.element("td", .class("no"), text: String(number))
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("a", .to(context.item(row.id)), .lang(.chinese), text: row.words)
                html.literal(" ")
                html.element("span", .class("id"), text: row.id)
            }
            html.element("td", .class("lead-unit"), .named("data-label", context.say(LedgerWord.leadUnit))) { html in
                unit(row.lead, &html)
            }
            html.element("td", .class("co"), .named("data-label", context.say(LedgerWord.coUnits))) { html in
                if row.coUnits.isEmpty {
                    html.literal("—")
                } else {
                    html.element("span", .lang(.chinese), text: row.coUnits.joined(separator: "、"))
                }
            }
            html.element("td", .class("due"), .named("data-label", context.say(LedgerWord.deadline))) { html in
                html.text(row.deadline?.description ?? "—")
            }
            html.element("td", .class("progress"), .named("data-label", context.say(LedgerWord.progress))) { html in
                html.element("b", text: "\(row.percent)%")
                if let latest = row.latest {
                    html.literal(" ")
                    html.element("span", .lang(.chinese), text: latest)
                }
            }
            html.element("td", .class("status")) { html in StateMark(row.verdict, language).write(to: &html) }
        }
    }

    private func unit(_ name: String?, _ html: inout HTMLWriter) {
        if let name {
            html.element("span", .lang(.chinese), text: name)
        } else {
            html.element("span", .class("silent"), text: context.say(LedgerWord.noneYet))
        }
    }

    private func exports(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("exports"), .named("aria-labelledby", "export-h")) { html in
            html.element("h2", .id("export-h"), text: context.say(LedgerWord.export))
            html.element("p", .class("aside"), text: context.say(LedgerWord.exportNote, String(view.found)))
            html.element("ul", .class("buttons")) { html in
                for (ending, name) in [("xlsx", "Excel（XLSX）"), ("csv", "CSV"), ("json", "JSON")] {
                    html.element("li") { html in
                        html.element("a", .to(context.at("commitments.\(ending)", query: view.query())), text: name)
                    }
                }
            }
        }
    }
}
