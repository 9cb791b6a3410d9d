/// A form of the desk. It carries the session's token, a name by which it counts once, and where it stood.
public struct DeskForm {
    let context: DeskContext
    /// Which form of the page it is; what was entered into it comes back where it is refused.
    let which: String
    let action: SiteAddress
    /// Whether it sends files.
    var isUpload = false
    /// Where to go once it is done; nil for the page it stands on.
    var next: SiteAddress?
    /// Names the form's kind for its style.
    var kind = ""
    /// Fields that nobody sees.
    var hidden: [(name: String, value: String)] = []

    func write(to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        html.open(
            "form",
            [.named("method", "post"), .named("action", action.text)]
                + (isUpload ? [.named("enctype", "multipart/form-data")] : [])
                + (kind.isEmpty ? [] : [.class(kind)]))
        var fields = [("which", which), ("from", context.here.text)]
        if !context.formToken.isEmpty { fields.append(("form", context.formToken)) }
        if !context.once.isEmpty { fields.append(("once", "\(context.once)-\(which)")) }
        if let next { fields.append(("next", next.text)) }
        for (name, value) in fields + hidden {
            html.open("input", .named("type", "hidden"), .named("name", name), .named("value", value))
        }
        content(&html)
        html.close("form")
        html.newline()
    }

    /// Fields of this form.
    var fields: DeskFields { DeskFields(context: context, form: which) }
}

/// Fields with label and hint. What was entered into a refused form stands in them again.
struct DeskFields {
    let context: DeskContext
    let form: String

    /// An id of the page: fields of one name stand in several forms.
    func id(_ name: String) -> String { "\(form)-\(name)" }

    func value(_ name: String, _ standard: String) -> String {
        context.entered(name, of: form).map { $0.first ?? "" } ?? standard
    }

    private func label(
        _ name: String, _ label: some Wording, hint: (any Wording)?, isOptional: Bool, _ html: inout HTMLWriter
    ) {
        html.element("label", .named("for", id(name))) { html in
            html.text(context.say(label))
            if isOptional { html.element("span", .class("opt"), text: context.say(DeskWord.optional)) }
        }
        if let hint {
            html.element("p", .class("hint"), .id(id(name) + "-hint"), text: hint.text(context.language, []))
        }
    }

    private func described(_ name: String, _ hint: (any Wording)?) -> [Attribute] {
        hint == nil ? [] : [.named("aria-describedby", id(name) + "-hint")]
    }

    /// One line.
    ///
    /// - Parameters:
    ///   - isRequired: whether the browser holds the form back without it.
    ///   - more: further attributes: `autocomplete`, `inputmode`, `maxlength`.
    func line(
        _ name: String, _ wording: some Wording, value standard: String = "", type: String = "text",
        hint: (any Wording)? = nil, isOptional: Bool = false, isRequired: Bool = true, _ more: [Attribute] = [],
        to html: inout HTMLWriter
    ) {
        html.element("div", .class("field")) { html in
            label(name, wording, hint: hint, isOptional: isOptional, &html)
            html.open(
                "input",
                [.named("type", type), .id(id(name)), .named("name", name)]
                    + (type == "file" || type == "password" ? [] : [.named("value", value(name, standard))])
                    + (isOptional || !isRequired ? [] : [.flag("required")]) + described(name, hint) + more)
        }
        html.newline()
    }

    /// Several lines.
    func area(
        _ name: String, _ wording: some Wording, value standard: String = "", rows: Int = 3, hint: (any Wording)? = nil,
        isOptional: Bool = false, _ more: [Attribute] = [], to html: inout HTMLWriter
    ) {
        html.element("div", .class("field")) { html in
            label(name, wording, hint: hint, isOptional: isOptional, &html)
            html.open(
                "textarea",
                [.id(id(name)), .named("name", name), .named("rows", rows)] + (isOptional ? [] : [.flag("required")])
                    + described(name, hint) + more)
            // The parser drops one line end at the start.
            html.newline()
            html.text(value(name, standard))
            html.close("textarea")
        }
        html.newline()
    }

    struct Choice {
        let value: String
        let label: String

        init(_ value: String, _ label: String) { (self.value, self.label) = (value, label) }
    }

    /// One of a list. An empty value stands in front where it is optional or nothing is chosen yet.
    ///
    /// - Parameter empty: what the empty value says.
    func choice(
        _ name: String, _ wording: some Wording, _ choices: [Choice], chosen standard: String = "",
        hint: (any Wording)? = nil, isOptional: Bool = false, empty: Pair? = nil, _ more: [Attribute] = [],
        to html: inout HTMLWriter
    ) {
        let chosen = value(name, standard)
        html.element("div", .class("field")) { html in
            label(name, wording, hint: hint, isOptional: isOptional, &html)
            html.open(
                "select",
                [.id(id(name)), .named("name", name)] + (isOptional ? [] : [.flag("required")])
                    + described(name, hint) + more)
            if isOptional || !choices.contains(where: { $0.value == chosen }) {
                html.element(
                    "option", .named("value", ""),
                    text: context.say(empty ?? (isOptional ? DeskWord.none : DeskWord.choose)))
            }
            for choice in choices {
                html.open(
                    "option",
                    [.named("value", choice.value)] + (choice.value == chosen ? [.flag("selected")] : []))
                html.text(choice.label)
                html.close("option")
            }
            html.close("select")
        }
        html.newline()
    }

    /// Any of a list, as boxes under one heading.
    func boxes(
        _ name: String, _ wording: some Wording, _ choices: [Choice], chosen standard: [String] = [],
        to html: inout HTMLWriter
    ) {
        let chosen = Set(context.entered(name, of: form) ?? standard)
        html.element("fieldset", .class("field boxes")) { html in
            html.element("legend", text: context.say(wording))
            for choice in choices {
                html.element("label") { html in
                    html.open(
                        "input",
                        [.named("type", "checkbox"), .named("name", name), .named("value", choice.value)]
                            + (chosen.contains(choice.value) ? [.flag("checked")] : []))
                    html.text(choice.label)
                }
            }
        }
        html.newline()
    }

    /// One box.
    func box(_ name: String, _ wording: some Wording, isOn: Bool = false, to html: inout HTMLWriter) {
        let isOn = context.entered(name, of: form).map { !$0.isEmpty } ?? isOn
        html.element("div", .class("field box")) { html in
            html.element("label") { html in
                html.open(
                    "input",
                    [.named("type", "checkbox"), .named("name", name), .named("value", "1")]
                        + (isOn ? [.flag("checked")] : []))
                html.text(context.say(wording))
            }
        }
        html.newline()
    }

    func button(_ wording: some Wording, kind: String = "main", _ more: [Attribute] = [], to html: inout HTMLWriter) {
        html.open("button", [.class(kind)] + more)
        html.text(context.say(wording))
        html.close("button")
        html.newline()
    }
}
