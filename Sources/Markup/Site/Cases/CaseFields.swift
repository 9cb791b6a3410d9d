import LegalClocks
import Procedures

/// Fields of a form as the definition asks for them. Each says who reads it.
struct CaseFields {
    let context: SiteContext
    let form: CaseForm
    /// The form's name on the page.
    let name: String
    let procedure: Procedure

    func write(_ field: CaseField, isNeeded: Bool, to html: inout HTMLWriter) {
        let hint = [
            field.type == .file ? context.say(CaseWord.fileHint) : nil, readers(field), field.readers.map(context.say),
            field.type == .date ? context.say(CaseWord.dateHint) : nil,
        ]
        .compactMap(\.self).joined(separator: context.language == .chinese ? "" : " ")
        if field.type == .choice {
            choice(
                field.id, context.say(field.label), hint: hint, isNeeded: isNeeded,
                procedure.choices(of: field).map { ($0.id, context.say($0.label)) }, to: &html)
            return
        }
        block(field.id, context.say(field.label), hint: hint, isNeeded: isNeeded, to: &html) { html, more in
            if field.type == .longtext {
                html.open("textarea", more + [.named("rows", 8), .named("maxlength", CaseLengths.long)])
                html.newline()
                html.text(form.value(field.id, of: name))
                html.close("textarea")
            } else if field.type == .file {
                html.open("input", more + [.named("type", "file"), .flag("multiple")])
            } else {
                html.open("input", more + Self.kind(field) + [.named("value", form.value(field.id, of: name))])
            }
        }
    }

    /// One of a few stands open; of many, a list.
    func choice(
        _ id: String, _ label: String, hint: String, isNeeded: Bool, _ choices: [(id: String, label: String)],
        empty: Pair = CaseWord.choose, to html: inout HTMLWriter
    ) {
        let chosen = form.value(id, of: name)
        guard choices.count <= 7, isNeeded else {
            block(id, label, hint: hint, isNeeded: isNeeded, to: &html) { html, more in
                html.open("select", more)
                html.element("option", .named("value", ""), text: context.say(empty))
                for choice in choices {
                    html.open(
                        "option", [.named("value", choice.id)] + (choice.id == chosen ? [.flag("selected")] : []))
                    html.text(choice.label)
                    html.close("option")
                }
                html.close("select")
            }
            return
        }
        let problem = form.problem(id, of: name)
        html.open(
            "fieldset",
            [.class(problem == nil ? "case-field" : "case-field is-wrong")] + described(id, hint, problem))
        html.element("legend", text: label)
        notes(id, hint, problem, &html)
        for (place, choice) in choices.enumerated() {
            html.element("label", .class("case-choice")) { html in
                html.open(
                    "input",
                    [
                        .named("type", "radio"), .named("name", id), .named("value", choice.id),
                        .id("\(name)-\(id)" + (place == 0 ? "" : "-\(place)")),
                    ] + (choice.id == chosen ? [.flag("checked")] : []))
                html.element("span", text: choice.label)
            }
        }
        html.close("fieldset")
        html.newline()
    }

    private func block(
        _ id: String, _ label: String, hint: String, isNeeded: Bool, to html: inout HTMLWriter,
        _ control: (inout HTMLWriter, [Attribute]) -> Void
    ) {
        let problem = form.problem(id, of: name)
        html.element("div", .class(problem == nil ? "case-field" : "case-field is-wrong")) { html in
            html.element("label", .named("for", "\(name)-\(id)")) { html in
                html.text(label)
                if !isNeeded { html.element("span", .class("opt"), text: context.say(CaseWord.optional)) }
            }
            notes(id, hint, problem, &html)
            control(
                &html,
                [.id("\(name)-\(id)"), .named("name", id)] + described(id, hint, problem)
                    + (isNeeded ? [.named("aria-required", "true")] : [])
                    + (problem == nil ? [] : [.named("aria-invalid", "true")]))
        }
        html.newline()
    }

    private func notes(_ id: String, _ hint: String, _ problem: String?, _ html: inout HTMLWriter) {
        if !hint.isEmpty { html.element("p", .class("hint"), .id("\(name)-\(id)-hint"), text: hint) }
        guard let problem else { return }
        html.element("p", .class("wrong"), .id("\(name)-\(id)-wrong")) { html in
            html.element("span", .class("unseen"), text: context.say(CaseWord.wrongMark))
            html.text(problem)
        }
    }

    private func described(_ id: String, _ hint: String, _ problem: String?) -> [Attribute] {
        let ids = (hint.isEmpty ? [] : ["\(name)-\(id)-hint"]) + (problem == nil ? [] : ["\(name)-\(id)-wrong"])
        return ids.isEmpty ? [] : [.named("aria-describedby", ids.joined(separator: " "))]
    }

    private func readers(_ field: CaseField) -> String? {
        switch field.access {
        case .everyone: return field.type == .choice ? context.say(CaseWord.readByAll) : nil
        case .staff: return context.say(CaseWord.readByStaff)
        case .sealed:
            let roles = field.seenBy.compactMap { procedure.role($0).map { context.say($0.label) } }
            let mayRelease = field.released.map { $0 != "never" } ?? false
            return (mayRelease ? CaseWord.readByMayRelease : CaseWord.readBy).text(
                context.language, [context.list(roles)])
        }
    }

    private static func kind(_ field: CaseField) -> [Attribute] {
        let type: [Attribute] =
            switch field.type {
            case .phone: [.named("type", "tel"), .named("autocomplete", "tel")]
            case .name: [.named("type", "text"), .named("autocomplete", field.id == "name" ? "name" : "off")]
            case .address: [.named("type", "text"), .named("autocomplete", "street-address")]
            case .number: [.named("type", "text"), .named("inputmode", "numeric"), .class("short")]
            case .date: [.named("type", "text"), .named("inputmode", "numeric"), .class("short")]
            default: [.named("type", "text"), .named("autocomplete", "off")]
            }
        return type + [.named("maxlength", CaseLengths.line)]
    }
}

/// Characters that a field of the public forms takes: what the server holds a form to.
public enum CaseLengths {
    public static let long = 6_000
    public static let line = 400
}
