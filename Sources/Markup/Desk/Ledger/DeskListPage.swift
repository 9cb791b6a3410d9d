import Basics
import Commitments

/// The ledger's list at the desk.
public struct DeskListPage {
    let view: DeskListView
    let context: DeskContext

    public init(_ view: DeskListView, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = DeskFrame(context: context, title: context.say(LedgerDeskWord.title), section: .commitments)
        return frame.page { html in
            html.element("h1", text: context.say(LedgerDeskWord.title))
            let lead = view.mayAssign ? LedgerDeskWord.lead : LedgerDeskWord.leadReader
            html.element("p", .class("aside"), text: context.say(lead))
            ways(&html)
            DeskFilterForm(view: view, context: context).write(to: &html)
            html.element("p", .class("found"), .id("rows"), .named("role", "status")) { html in
                html.element("b", text: counted)
                html.text(context.say(FrontWord.judgedOn, context.language.date(context.today)))
                if view.presetUnit != nil, view.list.unit == view.presetUnit {
                    html.text(" " + context.say(LedgerDeskWord.ownOnly))
                }
            }
            if view.rows.isEmpty {
                nothing(&html)
            } else if view.mayAssign || view.mayPublish {
                let form = DeskForm(
                    context: context, which: "many", action: context.at("commitments", "bulk"),
                    hidden: [("found", view.found.joined(separator: ","))])
                form.write(to: &html) { html in
                    table(picks: true, &html)
                    ManyFields(view: view, fields: form.fields, context: context).write(to: &html)
                }
            } else {
                table(picks: false, &html)
            }
            Pager(page: view.list.page, pages: view.list.pages, context: context.site) { page in
                context.at("commitments", query: view.query(page: page))
            }.write(to: &html)
            if !view.found.isEmpty { exports(&html) }
        }
    }

    private var counted: String {
        view.found.count == view.list.whole
            ? context.say(LedgerWord.rows, String(view.found.count))
            : context.say(LedgerWord.rowsOf, String(view.found.count), String(view.list.whole))
    }

    private func ways(_ html: inout HTMLWriter) {
        html.element("ul", .class("ways-on")) { html in
            html.element("li") {
                $0.element("a", .to(context.at("indicators")), text: context.say(LedgerDeskWord.indicators))
            }
            if view.mayAssign {
                html.element("li") {
                    $0.element(
                        "a", .to(context.at("commitments", "import")), text: context.say(LedgerDeskWord.importTable))
                }
            }
            if view.mayPublish {
                html.element("li") {
                    $0.element(
                        "a", .to(context.at("publish")),
                        text: context.say(LedgerDeskWord.publish, String(view.unpublished)))
                }
            }
        }
    }

    private func nothing(_ html: inout HTMLWriter) {
        html.element("div", .class("nothing")) { html in
            html.element("p") { $0.element("b", text: context.say(LedgerWord.noRows)) }
            html.element(
                "p",
                text: view.isFiltered || view.presetUnit != nil
                    ? context.say(LedgerWord.noRowsFilters, String(view.list.whole))
                    : context.say(LedgerWord.noRowsEmpty))
        }
    }

    private func table(picks: Bool, _ html: inout HTMLWriter) {
        html.element("table", .class(picks ? "ledger picked" : "ledger")) { html in
            html.element("caption", .class("unseen"), text: context.say(LedgerDeskWord.title))
            html.element("thead") { html in
                html.element("tr") { html in
                    if picks { html.element("th", .named("scope", "col"), text: context.say(LedgerDeskWord.pick)) }
                    let columns: [LedgerWord] = [.order, .task, .leadUnit, .coUnits, .deadline, .progress, .status]
                    for column in columns { html.element("th", .named("scope", "col"), text: context.say(column)) }
                }
            }
            html.element("tbody") { html in
                var group: String??
                for (index, row) in view.rows.enumerated() {
                    if let kind = view.list.group {
                        let name = kind == .unit ? row.line.lead : row.line.area
                        if group != .some(name) { heading(name, kind, picks, &html) }
                        group = .some(name)
                    }
                    DeskListRow(row: row, number: view.list.first + index + 1, picks: picks, context: context)
                        .write(to: &html)
                }
            }
        }
    }

    private func heading(
        _ name: String?, _ kind: CommitmentListView.Group, _ picks: Bool, _ html: inout HTMLWriter
    ) {
        html.element("tr", .class("group-row")) { html in
            html.element("th", .named("scope", "rowgroup"), .named("colspan", picks ? 8 : 7)) { html in
                html.text(name ?? context.say(kind == .unit ? LedgerWord.otherUnit : .otherArea))
            }
        }
    }

    private func exports(_ html: inout HTMLWriter) {
        html.element("section", .class("exports"), .named("aria-labelledby", "export-h")) { html in
            html.element("h2", .id("export-h"), text: context.say(LedgerWord.export))
            html.element("p", .class("aside"), text: context.say(LedgerWord.exportNote, String(view.found.count)))
            html.element("ul", .class("buttons")) { html in
                for (ending, name) in [("xlsx", "Excel（XLSX）"), ("csv", "CSV"), ("json", "JSON")] {
                    html.element("li") {
                        $0.element("a", .to(context.at("commitments.\(ending)", query: view.query())), text: name)
                    }
                }
            }
        }
    }
}
