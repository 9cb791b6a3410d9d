import Basics
import Commitments

/// The small forms of one commitment's acts, each folded up under its name.
struct ActForms {
    let view: DeskItemView
    let context: DeskContext

    private var row: CommitmentRow { view.item.row }
    /// Whether the asker enters for units.
    private var isOffice: Bool { context.person?.role == .supervisor }

    func write(to html: inout HTMLWriter) {
        if view.acts.isEmpty {
            html.element("p", .class("none"), text: context.say(ItemWord.noActs))
        }
        if let why = view.whyNotVerify {
            html.element("p", .class("hint"), text: context.say(ItemWord.whyNot) + why.text(context.language))
        }
        for act in view.acts { folded(act, &html) }
    }

    private func folded(_ act: CommitmentAct, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: act.rawValue, action: context.at("commitments", row.id, act.rawValue),
            isUpload: act == .evidence)
        Folded(name: ItemWord.of(act), form: form, isOpen: view.opened == act.rawValue, id: "act-\(act.rawValue)")
            .write(to: &html) { html in write(act, form.fields, &html) }
    }

    private func write(_ act: CommitmentAct, _ fields: DeskFields, _ html: inout HTMLWriter) {
        switch act {
        case .verify: fields.area("words", ItemWord.words, hint: ItemWord.verifyHint, to: &html)
        case .giveBack: fields.area("reason", ItemWord.reason, hint: ItemWord.giveBackHint, to: &html)
        case .close: html.element("p", .class("hint"), text: context.say(ItemWord.closeNote))
        case .assign: assignment(fields, onlyEmpty: true, &html)
        case .progress: progress(fields, &html)
        case .reportDone:
            fields.area("words", ItemWord.words, hint: ItemWord.reportDoneHint, to: &html)
            forUnit(fields, &html)
        case .evidence:
            fields.line("file", ItemWord.file, type: "file", hint: ItemWord.fileHint, to: &html)
            fields.line("words", ItemWord.fileWords, [.named("maxlength", 300)], to: &html)
            forUnit(fields, &html)
        case .revise:
            assignment(fields, onlyEmpty: false, &html)
            fields.area("words", ItemWord.theWords, value: row.words, to: &html)
            because(fields, &html)
        case .reopen: fields.area("reason", ItemWord.reason, hint: ItemWord.publicHint, to: &html)
        case .withdraw:
            html.element("p", .class("hint"), text: context.say(ItemWord.withdrawNote))
            because(fields, &html)
        case .instruct: instruct(fields, &html)
        }
        let isHard = act == .withdraw || act == .giveBack
        fields.button(ItemWord.of(act), kind: isHard ? "danger" : "main", to: &html)
    }

    private func progress(_ fields: DeskFields, _ html: inout HTMLWriter) {
        fields.line(
            "percent", ItemWord.percent, value: String(row.percent), type: "number",
            [.named("min", 0), .named("max", 100), .named("step", 1)], to: &html)
        fields.area("words", ItemWord.progressWords, rows: 2, to: &html)
        fields.choice(
            "audience", ItemWord.audience,
            [
                .init("everyone", context.say(ItemWord.audienceAll)),
                .init("staff", context.say(ItemWord.audienceStaff)),
            ], chosen: "everyone", hint: view.isPublic ? nil : ItemWord.internalNow, to: &html)
        forUnit(fields, &html)
    }

    /// The supervision office says for which unit it enters something.
    private func forUnit(_ fields: DeskFields, _ html: inout HTMLWriter) {
        guard isOffice, !view.concerned.isEmpty else { return }
        fields.choice(
            "unit", ItemWord.unit, view.concerned.map { .init($0.id, $0.name) }, chosen: row.lead ?? "",
            hint: ItemWord.unitHint, to: &html)
    }

    private func because(_ fields: DeskFields, _ html: inout HTMLWriter) {
        fields.area("reason", ItemWord.reason, rows: 2, hint: ItemWord.publicHint, to: &html)
        fields.line("basis", ItemWord.basis, hint: ItemWord.publicHint, to: &html)
    }

    private func assignment(_ fields: DeskFields, onlyEmpty: Bool, _ html: inout HTMLWriter) {
        let choices = UnitChoices(view.units)
        html.element("p", .class("hint"), text: context.say(onlyEmpty ? ItemWord.assignNote : ItemWord.reviseNote))
        if !onlyEmpty || row.lead == nil {
            fields.choice(
                "lead", LedgerWord.leadUnit, choices.working, chosen: row.lead ?? "", isOptional: true, to: &html)
        }
        if !onlyEmpty || row.leader == nil, !choices.leaders.isEmpty {
            fields.choice(
                "leader", LedgerWord.leader, choices.leaders, chosen: row.leader ?? "", isOptional: true, to: &html)
        }
        if !onlyEmpty || row.deadline == nil {
            fields.line(
                "deadline", LedgerWord.deadline, value: row.deadline ?? "", type: "date", isOptional: true, to: &html)
        }
        if !onlyEmpty || row.coUnits.isEmpty {
            fields.boxes("co", LedgerWord.coUnits, choices.working, chosen: row.coUnits, to: &html)
        }
    }

    private func instruct(_ fields: DeskFields, _ html: inout HTMLWriter) {
        fields.area("words", ItemWord.instructWords, hint: ItemWord.instructHint, to: &html)
        fields.line("due", ItemWord.due, type: "date", isOptional: true, to: &html)
        if isOffice {
            let leaders = UnitChoices(view.units).leaders
            if !leaders.isEmpty {
                fields.choice(
                    "leader", ItemWord.ofLeader, leaders, chosen: row.leader ?? "", isOptional: true, to: &html)
            }
        }
    }
}

/// A form folded up under its name; open where it was refused or asked for.
struct Folded {
    let name: Pair
    let form: DeskForm
    var isOpen = false
    var id: String?

    func write(to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        let context = form.context
        let isRefused = context.entered("which", of: form.which) != nil
        html.open(
            "details",
            [.class("act")] + (id.map { [.id($0)] } ?? []) + (isOpen || isRefused ? [.flag("open")] : []))
        html.element("summary", text: context.say(name))
        form.write(to: &html, content)
        html.close("details")
        html.newline()
    }
}
