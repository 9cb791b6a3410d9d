import Basics
import Commitments

/// One row of the desk's list.
struct DeskListRow {
    let row: DeskListView.Row
    let number: Int
    let picks: Bool
    let context: DeskContext

    private var line: CommitmentLine { row.line }

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("tr", .class("t-\(line.verdict.tone.rawValue)")) { html in
            if picks {
                html.element("td", .class("pick")) { html in
                    html.open(
                        "input", .named("type", "checkbox"), .named("name", "id"), .named("value", line.id),
                        .label(context.say(LedgerDeskWord.pickRow, line.id)))
                }
            }
            html.element("td", .class("no"), text: String(number))
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("a", .to(context.at("commitments", line.id)), .lang(.chinese), text: line.words)
                html.literal(" ")
                html.element("span", .class("id"), text: line.id)
                if !row.isPublic { tag(LedgerDeskWord.internalOnly, &html) }
                if row.instructions > 0 { tag(LedgerDeskWord.instruction, &html) }
            }
            cell("lead-unit", .leadUnit, line.lead, &html)
            cell("co", .coUnits, line.coUnits.isEmpty ? nil : line.coUnits.joined(separator: "、"), none: "—", &html)
            cell("due", .deadline, line.deadline?.description, &html)
            html.element("td", .class("progress"), .named("data-label", context.say(LedgerWord.progress))) { html in
                html.element("b", text: "\(line.percent)%")
                if let latest = line.latest {
                    html.literal(" ")
                    html.element("span", .lang(.chinese), text: latest)
                }
            }
            html.element("td", .class("status")) { StateMark(line.verdict, context.language).write(to: &$0) }
        }
    }

    private func tag(_ word: Pair, _ html: inout HTMLWriter) {
        html.literal(" ")
        html.element("span", .class("internal"), text: context.say(word))
    }

    private func cell(
        _ kind: String, _ label: LedgerWord, _ value: String?, none: String? = nil, _ html: inout HTMLWriter
    ) {
        html.element("td", .class(kind), .named("data-label", context.say(label))) { html in
            if let value {
                html.element("span", .lang(.chinese), text: value)
            } else {
                html.element("span", .class("silent"), text: none ?? context.say(LedgerWord.noneYet))
            }
        }
    }
}

/// What is set for many rows at once.
struct ManyFields {
    let view: DeskListView
    let fields: DeskFields
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("section", .class("panel many"), .named("aria-labelledby", "many-h")) { html in
            html.element("h2", .id("many-h"), text: context.say(LedgerDeskWord.many))
            html.element("p", .class("hint"), text: context.say(LedgerDeskWord.manyNote))
            html.element("div", .class("many-fields")) { html in
                fields.choice(
                    "scope", LedgerDeskWord.scope,
                    [
                        .init("picked", context.say(LedgerDeskWord.scopePicked)),
                        .init("found", context.say(LedgerDeskWord.scopeFound, String(view.found.count))),
                    ], chosen: "picked", to: &html)
                if view.mayAssign {
                    let units = UnitChoices(view.units)
                    fields.choice(
                        "lead", LedgerWord.leadUnit, units.working, isOptional: true, empty: LedgerDeskWord.stays,
                        to: &html)
                    fields.choice(
                        "leader", LedgerWord.leader, units.leaders, isOptional: true, empty: LedgerDeskWord.stays,
                        to: &html)
                    fields.line("deadline", LedgerDeskWord.deadline, type: "date", isOptional: true, to: &html)
                }
            }
            if view.mayAssign {
                html.element("details", .class("act")) { html in
                    html.element("summary", text: context.say(LedgerDeskWord.coUnits))
                    fields.boxes("co", LedgerDeskWord.coUnits, UnitChoices(view.units).working, to: &html)
                }
                html.element("div", .class("many-fields")) { html in
                    fields.line(
                        "reason", LedgerDeskWord.reason, hint: LedgerDeskWord.reasonHint, isOptional: true, to: &html)
                    fields.line(
                        "basis", LedgerDeskWord.basis, hint: LedgerDeskWord.basisHint, isOptional: true, to: &html)
                }
            }
            html.element("p", .class("go")) { html in
                if view.mayAssign { fields.button(LedgerDeskWord.look, to: &html) }
                if view.mayPublish {
                    fields.button(
                        LedgerDeskWord.lookPublish, kind: view.mayAssign ? "" : "main",
                        [.named("formaction", context.at("publish", "preview").text)], to: &html)
                }
            }
        }
    }
}

/// Units to choose from: those that work, and the leaders' portfolios.
struct UnitChoices {
    let working: [DeskFields.Choice]
    let leaders: [DeskFields.Choice]

    init(_ units: [UnitRow]) {
        let active = units.filter(\.isActive)
        working = active.filter { $0.kind != .leader }.map { .init($0.id, $0.name) }
        leaders = active.filter { $0.kind == .leader }.map { .init($0.id, $0.name) }
    }
}
