import Commitments
import Procedures

/// The steps that the asker may take now, each a small form folded up under its name; its fields are those that the
/// definition asks for.
struct CaseActForms {
    let view: CaseDeskView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        if view.acts.isEmpty { html.element("p", .class("none"), text: context.say(CaseDeskWord.noActs)) }
        for refused in view.refused {
            html.element("p", .class("hint")) { html in
                html.text(context.say(CaseDeskWord.whyNot, context.say(refused.act.label)))
                html.text(refused.why.text(context.language))
            }
        }
        for act in view.acts { folded(act, &html) }
    }

    private func folded(_ act: Transition, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "act-\(act.id)", action: context.at("cases", view.line.id, "act"),
            isUpload: CaseFieldForm.isUpload(act.needs + act.takes, view.procedure), hidden: [("transition", act.id)])
        Folded(name: act.label.pair, form: form, isOpen: view.acts.count == 1, id: "act-\(act.id)").write(to: &html) {
            html in
            if let condition = act.condition { html.element("p", .class("hint"), text: context.say(condition)) }
            content(act, form.fields, &html)
            let isHard = [.refuse, .giveBack, .withdraw, .merge].contains(act.act)
            form.fields.button(act.label.pair, kind: isHard ? "danger" : "main", to: &html)
        }
    }

    private func content(_ act: Transition, _ fields: DeskFields, _ html: inout HTMLWriter) {
        if act.assigns {
            let units = UnitChoices(view.units).working.filter { !view.state.accused.contains($0.value) }
            fields.choice("unit", CaseDeskWord.toUnit, units, chosen: view.state.unit ?? "", to: &html)
        }
        if act.act == .merge {
            fields.line(
                "link", CaseDeskWord.mergeInto, value: view.likely?.first?.line.id ?? "", [.named("maxlength", 20)],
                to: &html)
        }
        if act.extends != nil {
            fields.line(
                "longer", CaseDeskWord.longer, type: "number", hint: CaseDeskWord.longerHint, isOptional: true,
                [.named("min", 1)], to: &html)
        }
        let form = CaseFieldForm(procedure: view.procedure, context: context)
        for id in act.needs {
            if let field = view.procedure.field(id) { form.write(field, isNeeded: true, in: fields, &html) }
        }
        for id in act.takes where !act.needs.contains(id) {
            if let field = view.procedure.field(id) { form.write(field, isNeeded: false, in: fields, &html) }
        }
    }
}

/// A field of a definition as a field of a form.
struct CaseFieldForm {
    let procedure: Procedure
    let context: DeskContext

    /// Names of fields stand apart from the form's own.
    static func name(_ field: CaseField) -> String { "v-\(field.id)" }

    /// Whether a form with these fields sends files.
    static func isUpload(_ ids: [String], _ procedure: Procedure) -> Bool {
        ids.contains { procedure.field($0)?.type == .file }
    }

    func write(
        _ field: CaseField, isNeeded: Bool, value: String = "", in fields: DeskFields, _ html: inout HTMLWriter
    ) {
        let (name, label, hint) = (Self.name(field), field.label.pair, readers(field))
        switch field.type {
        case .longtext:
            fields.area(name, label, value: value, rows: 4, hint: hint, isOptional: !isNeeded, to: &html)
        case .choice:
            let choices = procedure.choices(of: field).map { DeskFields.Choice($0.id, context.say($0.label)) }
            fields.choice(name, label, choices, chosen: value, hint: hint, isOptional: !isNeeded, to: &html)
        case .file:
            // A paper that lies elsewhere counts as well: neither alone is asked for.
            fields.line(
                "\(CaseFieldNames.file)\(field.id)", label, type: "file", hint: hint, isOptional: !isNeeded,
                isRequired: false, [.flag("multiple")], to: &html)
            fields.line(
                name, CaseDeskWord.paper, value: value, hint: CaseDeskWord.paperHint, isOptional: true, more(field),
                to: &html)
        default:
            fields.line(
                name, label, value: value, type: type(field), hint: hint, isOptional: !isNeeded, more(field), to: &html)
        }
    }

    private func type(_ field: CaseField) -> String {
        switch field.type {
        case .date: "date"
        case .number: "number"
        case .phone: "tel"
        default: "text"
        }
    }

    /// What is entered is someone else's: the browser does not offer one's own.
    private func more(_ field: CaseField) -> [Attribute] {
        var more: [Attribute] = [.named("autocomplete", "off")]
        if field.type == .number {
            more.append(.named("min", 0))
            if let most = field.most { more.append(.named("max", most)) }
        }
        return more
    }

    /// Who reads it, first of all.
    private func readers(_ field: CaseField) -> Pair {
        let seen = field.seenBy.compactMap(procedure.role)
        let who = (seen.map(\.label.chinese).joined(separator: "、"), seen.map(\.label.english).joined(separator: ", "))
        let base =
            switch field.access {
            case .sealed:
                Pair(CaseDeskWord.sealedHint.text(.chinese, [who.0]), CaseDeskWord.sealedHint.text(.english, [who.1]))
            case .staff: CaseDeskWord.internalHint
            case .everyone: CaseDeskWord.publicHint
            }
        var (zh, en) = (base.zh, base.en)
        if field.type == .file { (zh, en) = (CaseDeskWord.fileHint.zh + zh, CaseDeskWord.fileHint.en + " " + en) }
        if let readers = field.readers { (zh, en) = (zh + readers.chinese, en + " " + readers.english) }
        return Pair(zh, en)
    }
}

/// Names that fields have in forms, which the desk reads again.
public enum CaseFieldNames {
    /// Before a field's id: the files for it.
    public static let file = "f-"
}
