import Commitments

/// The units of the government: order, names, what each leads; add, change, end.
public struct UnitsDeskPage {
    public struct Line: Sendable {
        public let unit: UnitRow
        /// Open commitments that it leads.
        public let leads: Int
        public let accounts: Int

        public init(unit: UnitRow, leads: Int, accounts: Int) {
            (self.unit, self.leads, self.accounts) = (unit, leads, accounts)
        }
    }

    let lines: [Line]
    let context: DeskContext

    public init(lines: [Line], _ context: DeskContext) { (self.lines, self.context) = (lines, context) }

    public func html() -> [UInt8] {
        let frame = AdministrationFrame(part: .units, lead: AdministrationWord.unitsLead, context: context)
        return frame.page { html in
            html.element("div", .class("side")) { html in
                html.element("div") { html in
                    let heads = [
                        AdministrationWord.position, AdministrationWord.unitName, AdministrationWord.kind,
                        AdministrationWord.leads, AdministrationWord.people, AdministrationWord.edit,
                    ]
                    frame.table(heads, &html) { html in for line in lines { write(line, frame, &html) } }
                }
                add(&html)
            }
        }
    }

    private func write(_ line: Line, _ frame: AdministrationFrame, _ html: inout HTMLWriter) {
        let unit = line.unit
        html.element("tr", .class(unit.isActive ? "" : "struck")) { html in
            frame.cell(AdministrationWord.position, String(unit.position), &html)
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("span", .lang(.chinese), text: unit.name)
                let ended = unit.isActive ? "" : " · " + context.say(AdministrationWord.ended)
                html.element(
                    "span", .class("id"), text: context.say(AdministrationWord.unitId, unit.id) + ended)
            }
            frame.cell(
                AdministrationWord.kind,
                AdministrationWord.kinds[unit.kind].map { context.say($0) } ?? unit.kind.rawValue, &html)
            frame.cell(AdministrationWord.leads, String(line.leads), &html)
            frame.cell(AdministrationWord.people, String(line.accounts), &html)
            html.element("td") { html in change(unit, &html) }
        }
    }

    private func change(_ unit: UnitRow, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "unit-\(unit.id)", action: context.at("administration", "units", unit.id))
        let isSent = context.entered("name", of: form.which) != nil
        html.open("details", isSent ? [.flag("open")] : [])
        html.element("summary") { html in
            html.text(context.say(AdministrationWord.edit))
            html.element("span", .class("unseen"), text: " " + unit.name)
        }
        form.write(to: &html) { html in
            let fields = form.fields
            fields.line("name", AdministrationWord.unitName, value: unit.name, to: &html)
            fields.line(
                "position", AdministrationWord.position, value: String(unit.position), type: "number", to: &html)
            fields.choice(
                "parent", AdministrationWord.parent,
                lines.filter { $0.unit.id != unit.id && $0.unit.isActive }.map { .init($0.unit.id, $0.unit.name) },
                chosen: unit.parent ?? "", isOptional: true, to: &html)
            fields.box("active", AdministrationWord.isActive, isOn: unit.isActive, to: &html)
            fields.button(DeskWord.save, to: &html)
        }
        html.close("details")
    }

    private func add(_ html: inout HTMLWriter) {
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(AdministrationWord.addUnits))
            let form = DeskForm(
                context: context, which: "add", action: context.at("administration", "units"))
            form.write(to: &html) { html in
                form.fields.area(
                    "names", AdministrationWord.unitNames, rows: 8, hint: AdministrationWord.addUnitsHint, to: &html)
                form.fields.choice(
                    "kind", AdministrationWord.kind,
                    UnitRow.Kind.allCases.map { kind in
                        .init(kind.rawValue, AdministrationWord.kinds[kind].map { context.say($0) } ?? kind.rawValue)
                    }, chosen: UnitRow.Kind.department.rawValue, to: &html)
                form.fields.button(AdministrationWord.add, to: &html)
            }
        }
    }
}
