import Procedures

/// The inbox of cases, and every other list of them.
public struct CaseListPage {
    let view: CaseListView
    let context: DeskContext

    public init(_ view: CaseListView, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let title = context.say(CaseDeskWord.title)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.element("h1", text: title)
            html.element("p", .class("aside"), text: context.say(CaseDeskWord.lead))
            ways(&html)
            filter(&html)
            html.element("p", .class("found"), .id("rows"), .named("role", "status")) { html in
                html.element("b", text: found)
                if view.shown.lateCount > 0 {
                    html.text(context.say(CaseDeskWord.foundLate, String(view.shown.lateCount)))
                }
                if view.shown.isUnfinished { html.text(" " + context.say(CaseDeskWord.unfinished)) }
            }
            if view.shown.lines.isEmpty {
                nothing(&html)
            } else {
                CaseTable(lines: view.shown.lines, context: context).write(to: &html)
            }
            CasePager(view: view, context: context).write(to: &html)
        }
    }

    /// How many; of hits only those on the page, where there are more.
    private var found: String {
        let shown = view.shown
        let isPart = shown.count == nil && (shown.older != nil || shown.isLater)
        return context.say(
            isPart ? CaseDeskWord.foundHere : CaseDeskWord.found, String(shown.count ?? shown.lines.count))
    }

    private func ways(_ html: inout HTMLWriter) {
        html.element("ul", .class("ways-on")) { html in
            func way(_ path: String, _ word: Pair) {
                html.element("li") { $0.element("a", .to(context.at("cases", path)), text: context.say(word)) }
            }
            if view.mayOpen { way("open", CaseDeskWord.open) }
            way("figures", CaseDeskWord.figures)
            if view.maySet { way("settings", CaseDeskWord.settings) }
        }
    }

    private func nothing(_ html: inout HTMLWriter) {
        html.element("div", .class("nothing")) { html in
            let isPlain = view.filter.scope == .mine && !view.filter.isNarrow
            html.element("p") {
                $0.element("b", text: context.say(isPlain ? CaseDeskWord.nothingMine : CaseDeskWord.nothing))
            }
            html.element("p", text: context.say(CaseDeskWord.nothingWhy))
        }
    }

    private func filter(_ html: inout HTMLWriter) {
        let asked = view.filter
        html.newline()
        html.element(
            "form", .class("filter"), .named("method", "get"), .named("action", context.at("cases").text),
            .label(context.say(LedgerWord.filters))
        ) { html in
            select("scope", CaseDeskWord.scope, scopes, asked.scope.rawValue, &html)
            select(
                "procedure", CaseDeskWord.procedure,
                [.init("", context.say(CaseDeskWord.anyProcedure))]
                    + view.procedures.map { .init($0.id, context.say($0.name)) }, asked.procedure ?? "", &html)
            select("state", CaseDeskWord.state, states, asked.state ?? "", &html)
            select(
                "unit", CaseDeskWord.unit, [.init("", context.say(CaseDeskWord.anyUnit))] + view.units,
                asked.unit ?? "", &html)
            select(
                "late", CaseDeskWord.lateOnly,
                [.init("", context.say(CaseDeskWord.anyLate)), .init("1", context.say(CaseDeskWord.onlyLate))],
                asked.lateOnly ? "1" : "", &html)
            html.element("p") { html in
                html.element("label", .named("for", "f-q"), text: context.say(CaseDeskWord.words))
                html.open(
                    "input", .named("type", "search"), .id("f-q"), .named("name", "q"),
                    .named("value", asked.words ?? ""), .named("maxlength", 100),
                    .named("placeholder", context.say(CaseDeskWord.wordsHint)))
            }
            html.element("p", .class("do")) { html in
                html.element("button", text: context.say(LedgerWord.apply))
                if asked.isNarrow {
                    html.literal(" ")
                    html.element("a", .to(context.at("cases")), text: context.say(LedgerWord.clear))
                }
            }
        }
    }

    private var scopes: [CaseListView.Choice] {
        CaseListView.Scope.allCases.map { .init($0.rawValue, context.say($0.word)) }
    }

    /// Of the procedure that was chosen, or of all with its name in front.
    private var states: [CaseListView.Choice] {
        let chosen = view.procedures.filter { view.filter.procedure == nil || $0.id == view.filter.procedure }
        let colon = context.language == .chinese ? "：" : ": "
        return [.init("", context.say(CaseDeskWord.anyState))]
            + chosen.flatMap { procedure in
                procedure.states.map { state in
                    let label = context.say(state.label)
                    return .init(
                        "\(procedure.id)/\(state.id)",
                        chosen.count == 1 ? label : context.say(procedure.name) + colon + label)
                }
            }
    }

    private func select(
        _ name: StaticString, _ label: Pair, _ choices: [CaseListView.Choice], _ chosen: String,
        _ html: inout HTMLWriter
    ) {
        html.element("p") { html in
            html.element("label", .named("for", "f-\(name)"), text: context.say(label))
            html.element("select", .id("f-\(name)"), .named("name", name.description)) { html in
                for choice in choices {
                    html.open(
                        "option",
                        [.named("value", choice.value)] + (choice.value == chosen ? [.flag("selected")] : []))
                    html.text(choice.label)
                    html.close("option")
                }
            }
        }
    }
}

/// Cases as rows.
struct CaseTable {
    let lines: [CaseLine]
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("table", .class("ledger cases")) { html in
            html.element("caption", .class("unseen"), text: context.say(CaseDeskWord.title))
            html.element("thead") { html in
                html.element("tr") { html in
                    let heads = [
                        CaseDeskWord.matter, CaseDeskWord.owner, CaseDeskWord.due, CaseDeskWord.rounds,
                        CaseDeskWord.state,
                    ]
                    for head in heads { html.element("th", .named("scope", "col"), text: context.say(head)) }
                }
            }
            html.element("tbody") { html in for line in lines { row(line, &html) } }
        }
    }

    private func row(_ line: CaseLine, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("a", .to(context.at("cases", line.id)), text: line.name(context))
                html.literal(" ")
                let kind = line.title == nil ? "" : " · " + context.say(line.procedure.name)
                html.element("span", .class("id"), text: line.id + kind)
                if line.isPublic { html.element("span", .class("internal"), text: context.say(CaseDeskWord.isPublic)) }
            }
            cell(CaseDeskWord.owner, line.owner(context), &html)
            html.element("td", .class("due"), .named("data-label", context.say(CaseDeskWord.due))) { html in
                html.element("span", text: line.due(context))
                if let mark = line.lateMark(context) {
                    html.literal(" ")
                    mark.write(to: &html)
                }
            }
            cell(CaseDeskWord.rounds, isShort: true, context.say(CaseDeskWord.round, String(line.state.round)), &html)
            html.element("td", .class("status")) { line.mark(context).write(to: &$0) }
        }
    }

    private func cell(_ head: Pair, isShort: Bool = false, _ text: String, _ html: inout HTMLWriter) {
        html.element("td", .class(isShort ? "round" : ""), .named("data-label", context.say(head)), text: text)
    }
}
