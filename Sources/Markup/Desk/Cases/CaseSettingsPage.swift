import Basics
import Commitments
import Procedures

/// What a place sets of the procedures: its own limits, and which unit plays which office.
public struct CaseSettingsPage {
    let procedures: [Procedure]
    let rows: [ParameterRow]
    let units: [UnitRow]
    let context: DeskContext

    public init(procedures: [Procedure], rows: [ParameterRow], units: [UnitRow], _ context: DeskContext) {
        (self.procedures, self.rows, self.units, self.context) = (procedures, rows, units, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseFiguresWord.settings)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("span", text: title)
            }
            html.element("h1", text: title)
            html.element("p", .class("aside"), text: context.say(CaseFiguresWord.settingsLead))
            html.element("p") { html in
                html.element("a", .to(context.at("cases", "calendar")), text: context.say(CalendarDeskWord.title))
            }
            for procedure in procedures { write(procedure, &html) }
        }
    }

    private func write(_ procedure: Procedure, _ html: inout HTMLWriter) {
        html.element("section", .id(procedure.id), .named("aria-labelledby", "\(procedure.id)-h")) { html in
            html.element("h2", .id("\(procedure.id)-h"), text: context.say(procedure.name))
            html.element("div", .class("tiles")) { html in
                html.element("div", .class("panel")) { html in
                    html.element("h3", text: context.say(CaseFiguresWord.offices))
                    for role in procedure.roles where role.party == .office { office(role, procedure, &html) }
                }
                html.element("div", .class("panel")) { html in
                    html.element("h3", text: context.say(CaseFiguresWord.parameters))
                    for parameter in procedure.parameters where parameter.unit != nil {
                        limit(parameter, procedure, &html)
                    }
                }
                html.element("div", .class("panel")) { html in
                    html.element("h3", text: context.say(CaseFiguresWord.ownWords))
                    for parameter in procedure.parameters where parameter.unit == nil {
                        list(parameter, procedure, &html)
                    }
                    label(procedure, &html)
                }
            }
        }
    }

    private func current(_ name: String) -> ParameterRow? {
        rows.filter { $0.name == name && $0.from <= context.today.description }.max { $0.from < $1.from }
    }

    private func name(_ id: String) -> String { units.first { $0.id == id }?.name ?? id }

    private func office(_ role: CaseRole, _ procedure: Procedure, _ html: inout HTMLWriter) {
        let key = "\(procedure.id).\(role.id)"
        let top = procedure.ladder.last { procedure.role($0)?.party == .office }
        let standard = role.id == top ? CaseFiguresWord.byDefaultLeader : CaseFiguresWord.byDefaultOffice
        let stands = current(key).map { name($0.value) } ?? context.say(standard)
        setting(key, context.say(role.label), stands, &html) { fields, html in
            let choices = units.filter(\.isActive).map { DeskFields.Choice($0.id, $0.name) }
            fields.choice("value", CaseFiguresWord.theUnit, choices, chosen: current(key)?.value ?? "", to: &html)
        }
    }

    private func limit(_ parameter: CaseParameter, _ procedure: Procedure, _ html: inout HTMLWriter) {
        let key = "\(procedure.id).\(parameter.id)"
        func length(_ number: String) -> String {
            guard let unit = parameter.unit.flatMap(ClockUnitWords.init), let count = Int(number) else { return number }
            return unit.text(count, context)
        }
        let suggested = length(parameter.standard.map(String.init) ?? "")
        let value = current(key)?.value
        let stands =
            value.map { "\(length($0)) · \(context.say(CaseFiguresWord.setHere, suggested))" }
            ?? context.say(CaseFiguresWord.suggestion, suggested)
        setting(key, context.say(parameter.label), stands, &html) { fields, html in
            fields.line(
                "value", AdministrationWord.value, value: value ?? parameter.standard.map(String.init) ?? "",
                type: "number", [.named("min", 1), .named("max", 3650)], to: &html)
        }
    }

    private func list(_ parameter: CaseParameter, _ procedure: Procedure, _ html: inout HTMLWriter) {
        let key = "\(procedure.id).\(parameter.id)"
        let stands = parameter.choices.map { context.say($0.label) }.joined(
            separator: context.language == .chinese ? "、" : ", ")
        setting(key, context.say(parameter.label), stands, &html) { fields, html in
            // As it stands, so that what is added or renamed is seen among the rest.
            let lines = parameter.choices.map { "\($0.id)=\($0.label.chinese)|\($0.label.english)" }
            fields.area(
                "value", CaseFiguresWord.listItems, value: lines.joined(separator: "\n"), rows: max(4, lines.count),
                hint: CaseFiguresWord.listHint, to: &html)
        }
    }

    /// Anything that is read of a procedure may have the place's own name.
    private func label(_ procedure: Procedure, _ html: inout HTMLWriter) {
        let key = "\(procedure.id).label"
        let own = rows.filter { $0.name.hasPrefix("\(key).") && $0.from <= context.today.description }
        let count = String(Set(own.map(\.name)).count)
        let stands =
            own.isEmpty ? context.say(CaseFiguresWord.noLabels) : context.say(CaseFiguresWord.labelCount, count)
        setting(key, context.say(CaseFiguresWord.labels), stands, &html) { fields, html in
            let choices = procedure.labels.map { DeskFields.Choice($0.key, "\(context.say($0.label)) · \($0.key)") }
            fields.choice("key", CaseFiguresWord.whichLabel, choices, to: &html)
            fields.line("zh", CaseFiguresWord.inChinese, [.named("maxlength", 100)], to: &html)
            fields.line("en", CaseFiguresWord.inEnglish, [.named("maxlength", 100)], to: &html)
        }
    }

    private func setting(
        _ key: String, _ label: String, _ stands: String, _ html: inout HTMLWriter,
        _ value: (DeskFields, inout HTMLWriter) -> Void
    ) {
        let form = DeskForm(context: context, which: key, action: context.at("cases", "settings", key))
        Folded(name: Pair("\(label)：\(stands)", "\(label): \(stands)"), form: form, id: "set-\(key)").write(to: &html) {
            html in
            let fields = form.fields
            value(fields, &html)
            fields.line("day", AdministrationWord.from, value: context.today.description, type: "date", to: &html)
            fields.choice(
                "owner", AdministrationWord.owner, units.filter(\.isActive).map { .init($0.id, $0.name) },
                chosen: context.person?.unit ?? "", to: &html)
            fields.line("basis", AdministrationWord.basis, isOptional: true, to: &html)
            fields.button(DeskWord.save, to: &html)
            html.element("ul", .class("lines")) { html in
                let own = rows.filter { $0.name == key || $0.name.hasPrefix("\(key).") }
                for row in own.sorted(by: { ($1.from, $0.name) < ($0.from, $1.name) }) {
                    let basis = (row.basis.map { " · \($0)" } ?? "") + (row.name == key ? "" : " · \(row.name)")
                    html.element("li", text: "\(row.from) → \(name(row.value)) · \(name(row.owner))\(basis)")
                }
            }
        }
    }
}
