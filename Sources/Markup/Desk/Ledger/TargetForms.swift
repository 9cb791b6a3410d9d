import Basics
import Commitments

/// The small forms of one target's acts.
struct TargetForms {
    let view: DeskIndicatorPage.View
    let context: DeskContext
    private var row: Commitments.TargetRow { view.target.row }

    func write(to html: inout HTMLWriter) {
        if view.acts.isEmpty { html.element("p", .class("none"), text: context.say(ItemWord.noActs)) }
        for act in view.acts {
            let form = DeskForm(
                context: context, which: act.rawValue, action: context.at("indicators", row.id, act.rawValue))
            Folded(name: FiguresWord.of(act), form: form).write(to: &html) { html in
                write(act, form.fields, &html)
                form.fields.button(FiguresWord.of(act), to: &html)
            }
        }
    }

    private func write(_ act: TargetAct, _ fields: DeskFields, _ html: inout HTMLWriter) {
        switch act {
        case .observe: observe(fields, &html)
        case .assign:
            fields.choice(
                "lead", LedgerWord.leadUnit, UnitChoices(view.units).working, chosen: row.lead ?? "", to: &html)
            if row.lead != nil {
                fields.line("reason", FiguresWord.assignReason, hint: ItemWord.publicHint, isOptional: true, to: &html)
            }
        case .supersede:
            let choices = view.counting.map { figure in
                DeskFields.Choice(
                    String(figure.number), "\(figure.number) · \(figure.asOf) · \(view.target.composed(figure))")
            }
            fields.choice("wrong", FiguresWord.wrong, choices, to: &html)
            fields.choice("right", FiguresWord.right, choices, to: &html)
            fields.area("reason", ItemWord.reason, rows: 2, hint: ItemWord.publicHint, to: &html)
        case .judge:
            html.element("p", .class("hint"), text: context.say(FiguresWord.judgeNote))
            let verdicts = TargetVerdict.inOrder.map { DeskFields.Choice($0.rawValue, $0.label(context.language)) }
            let back = row.override == nil ? [] : [DeskFields.Choice("-", context.say(FiguresWord.takeBack))]
            fields.choice("verdict", FiguresWord.verdict, verdicts + back, chosen: row.override ?? "", to: &html)
            fields.area("reason", ItemWord.reason, rows: 2, hint: ItemWord.publicHint, to: &html)
        case .revise:
            html.element("p", .class("hint"), text: context.say(FiguresWord.reviseNote))
            fields.line(
                "value", FiguresWord.newValue, value: row.value ?? "", [.named("inputmode", "decimal")], to: &html)
            fields.line(
                "upper", FiguresWord.upper, value: row.upper ?? "", isOptional: true, [.named("inputmode", "decimal")],
                to: &html)
            fields.area("reason", ItemWord.reason, rows: 2, hint: ItemWord.publicHint, to: &html)
            fields.line("basis", ItemWord.basis, hint: ItemWord.publicHint, to: &html)
        }
    }

    private func observe(_ fields: DeskFields, _ html: inout HTMLWriter) {
        let unit = row.unit ?? "—"
        let hint = Pair(
            "照印出来的写，如 6.3 或 -2；单位：\(unit)。", "As printed, such as 6.3 or -2; unit: \(unit).")
        fields.line("value", FiguresWord.value, hint: hint, [.named("inputmode", "decimal")], to: &html)
        fields.line("as-of", FiguresWord.asOf, type: "date", to: &html)
        fields.choice(
            "status", FiguresWord.status,
            ObservationRow.Status.allCases.map { .init($0.rawValue, $0.label(context.language)) },
            chosen: ObservationRow.Status.preliminary.rawValue, to: &html)
        fields.line("source", FiguresWord.source, hint: FiguresWord.sourceHint, to: &html)
        fields.line("basis", FiguresWord.place, isOptional: true, to: &html)
    }
}
