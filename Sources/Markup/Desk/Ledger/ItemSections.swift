import Basics
import Commitments

/// Instructions on a commitment, each with what may be done with it now.
struct InstructionList {
    let view: DeskItemView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard !view.instructions.isEmpty else { return }
        html.element("section", .named("aria-labelledby", "instructions-h")) { html in
            html.element("h2", .id("instructions-h"), text: context.say(ItemWord.instructions))
            html.element("ul", .class("instructions")) { html in
                for one in view.instructions.reversed() { write(one, &html) }
            }
        }
    }

    private func write(_ one: DeskItemView.Instruction, _ html: inout HTMLWriter) {
        let row = one.row
        html.element("li", .id("i-", row.number)) { html in
            html.element("p", .class("words"), .lang(.chinese), text: row.words)
            html.element("p", .class("meta")) { html in
                InstructionMark.of(row, context).write(to: &html)
                html.element("span", .lang(.chinese), text: one.unit)
                html.element("span", text: context.language.date(row.at.date()))
                if let due = row.due.flatMap({ LocalDate($0) }) {
                    html.element("span", text: context.say(ItemWord.dueBy, context.language.date(due)))
                }
            }
            if let answer = row.answer {
                html.element(
                    "p", .class("why"), text: context.say(ItemWord.answered, one.answeredBy ?? "—", answer))
            }
            if let settled = row.settledWords {
                html.element("p", .class("why"), text: context.say(ItemWord.settledWith, settled))
            }
            if one.mayAnswer { act("answer", ItemWord.answer, ItemWord.answerHint, row, &html) }
            if view.mayOpenTask, row.state != .settled {
                html.element("p") {
                    $0.element(
                        "a", .to(CommitmentCases.way(row.commitment, row.number, context)),
                        text: context.say(CaseDeskWord.openFromInstruction))
                }
            }
            if one.maySettle { act("settle", ItemWord.settle, ItemWord.settleHint, row, &html) }
        }
    }

    private func act(_ verb: String, _ name: Pair, _ hint: Pair, _ row: InstructionRow, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "\(verb)-\(row.number)", action: context.at("commitments", row.commitment, verb),
            hidden: [("number", String(row.number))])
        Folded(name: name, form: form, isOpen: row.state == .open).write(to: &html) { html in
            form.fields.area("words", ItemWord.words, hint: hint, to: &html)
            form.fields.button(name, to: &html)
        }
    }
}

/// An instruction's state as word and shape.
enum InstructionMark {
    static func of(_ row: InstructionRow, _ context: DeskContext) -> StateMark {
        let word = context.say(ItemWord.states[row.state] ?? Pair(row.state.rawValue, row.state.rawValue))
        let isOver = row.due.flatMap { LocalDate($0) }.map { $0 < context.today } ?? false
        switch row.state {
        case .open: return StateMark(isOver ? .serious : .waiting, word)
        case .answered: return StateMark(.claimed, word)
        case .settled: return StateMark(.done, word)
        }
    }
}

/// Evidence with its files, for staff.
struct EvidenceAtDesk {
    let view: DeskItemView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "evidence-h")) { html in
            html.element("h2", .id("evidence-h"), text: context.say(LedgerWord.evidence))
            if view.evidence.isEmpty {
                html.element("p", .class("none"), text: context.say(ItemWord.noEvidence))
                return
            }
            html.element("ul", .class("evidence")) { html in
                for piece in view.evidence {
                    html.element("li") { html in
                        html.element("p", .lang(.chinese), text: piece.shown.words)
                        html.element("p", .class("meta")) { html in
                            html.element("span", .lang(.chinese), text: piece.shown.unit)
                            html.element("span", text: context.language.date(piece.shown.date))
                            html.element(
                                "a",
                                .to(context.at("commitments", view.item.row.id, "evidence", String(piece.number))),
                                text: "\(context.say(ItemWord.download)) · \(EvidenceList.size(piece.shown.size))")
                            if !piece.isPublic {
                                html.element("span", .class("internal"), text: context.say(ChangeWord.internalOnly))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The way to what publishing would show.
struct PublishButton {
    let names: [String]
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard !names.isEmpty else { return }
        html.element("p", .class("quiet-line"), text: context.say(ItemWord.waiting, String(names.count)))
        let form = DeskForm(
            context: context, which: "publish", action: context.at("publish", "preview"),
            hidden: names.map { ("item", $0) })
        form.write(to: &html) { html in form.fields.button(ItemWord.publishOne, kind: "", to: &html) }
    }
}

/// Takes one public entry down, with reason and decision.
struct WithholdForm {
    let entries: [ChangeView]
    let action: SiteAddress
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard !entries.isEmpty else { return }
        let form = DeskForm(context: context, which: "withhold", action: action)
        Folded(name: ItemWord.withhold, form: form).write(to: &html) { html in
            html.element("p", .class("hint"), text: context.say(ItemWord.withholdNote))
            let choices = entries.compactMap { entry -> DeskFields.Choice? in
                guard let leaf = entry.leaf, let part = entry.part else { return nil }
                let words = String(entry.sentence.prefix(40))
                return .init("\(part)-\(leaf)", "\(leaf) · \(entry.date) \(words)")
            }
            form.fields.choice("leaf", ItemWord.entry, choices, to: &html)
            form.fields.area("reason", ItemWord.reason, rows: 2, hint: ItemWord.publicHint, to: &html)
            form.fields.line("decision", ItemWord.basis, hint: ItemWord.publicHint, to: &html)
            form.fields.button(ItemWord.withhold, kind: "danger", to: &html)
        }
    }
}
