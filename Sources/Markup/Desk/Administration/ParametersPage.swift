import Basics
import Commitments

/// What the place sets for itself: each value with owner, first day and basis, and those that counted before.
public struct ParametersPage {
    let rows: [ParameterRow]
    let units: [UnitRow]
    let context: DeskContext

    public init(rows: [ParameterRow], units: [UnitRow], _ context: DeskContext) {
        (self.rows, self.units, self.context) = (rows, units, context)
    }

    public func html() -> [UInt8] {
        let frame = AdministrationFrame(
            part: .parameters, lead: AdministrationWord.parametersLead, context: context)
        return frame.page { html in
            html.element("div", .class("tiles")) { html in
                for parameter in LedgerParameter.allCases { write(parameter, &html) }
            }
        }
    }

    private func write(_ parameter: LedgerParameter, _ html: inout HTMLWriter) {
        let name = AdministrationWord.parameterNames[parameter].map { context.say($0) } ?? parameter.rawValue
        html.element("section", .class("panel"), .id(parameter.rawValue)) { html in
            html.element("h2", text: name)
            html.element("p", .class("value")) { html in
                html.element("b", text: String(parameter.value(on: context.today, in: rows)))
                html.text(" ")
                html.element(
                    "span", .class("quietly"),
                    text: context.say(AdministrationWord.standard, String(parameter.standard)))
            }
            html.element("ul", .class("lines")) { html in
                for row in rows.filter({ $0.name == parameter.rawValue }).sorted(by: { $0.from > $1.from }) {
                    html.element("li") { html in
                        let owner = units.first { $0.id == row.owner }?.name ?? row.owner
                        html.text("\(row.from) → \(row.value) · \(owner)" + (row.basis.map { " · \($0)" } ?? ""))
                    }
                }
            }
            set(parameter, &html)
        }
    }

    private func set(_ parameter: LedgerParameter, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: parameter.rawValue,
            action: context.at("administration", "parameters", parameter.rawValue))
        let isSent = context.entered("value", of: form.which) != nil
        html.open("details", [.class("act")] + (isSent ? [.flag("open")] : []))
        html.element("summary") { html in
            html.text(context.say(AdministrationWord.setParameter))
            html.element(
                "span", .class("unseen"),
                text: " " + (AdministrationWord.parameterNames[parameter].map { context.say($0) } ?? ""))
        }
        form.write(to: &html) { html in
            let fields = form.fields
            fields.line(
                "value", AdministrationWord.value,
                value: String(parameter.value(on: context.today, in: rows)), type: "number",
                [.named("min", parameter.range.lowerBound), .named("max", parameter.range.upperBound)], to: &html)
            fields.line(
                "day", AdministrationWord.from, value: context.today.description, type: "date", to: &html)
            fields.choice(
                "owner", AdministrationWord.owner, units.filter(\.isActive).map { .init($0.id, $0.name) },
                chosen: context.person?.unit ?? "", to: &html)
            fields.line("basis", AdministrationWord.basis, isOptional: true, to: &html)
            fields.button(DeskWord.save, to: &html)
        }
        html.close("details")
    }
}
