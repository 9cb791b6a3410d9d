extension Check {
    /// What rule 4 asks of an end and of the transitions into it, as they are declared.
    func entryFaults(_ end: ProcedureState, _ kind: EndKind) -> [ProcedureFault] {
        var faults: [ProcedureFault] = []
        if (kind == .closed) != (procedure.opens == .inside) && [.closed, .resolved, .partly, .refused].contains(kind) {
            faults.append(
                fault(
                    .answered, end.line, end.id, "“\(kind.rawValue)”不是这类事项的结束",
                    "\(kind.rawValue) is no end of such a matter",
                    mend: Phrase(
                        "外部提出的用 resolved、partly、refused，内部的用 closed。",
                        "Outside: resolved, partly, refused; inside: closed.")))
        }
        if kind == .moved, end.moves == nil {
            faults.append(
                fault(
                    .answered, end.line, end.id, "转出的结束“\(end.id)”没有写转到哪里",
                    "the end \(end.id) does not say where it moves to",
                    mend: Phrase("写 moves_to。", "Write moves_to.")))
        }
        return faults + edges.filter { $0.to == end.id }.compactMap { entry($0, kind) }
    }

    private func entry(_ edge: Procedure.Edge, _ kind: EndKind) -> ProcedureFault? {
        let transition = edge.transition
        switch kind {
        case .withdrawn where procedure.opens == .outside && transition.by != [procedure.opener]:
            return fault(
                .answered, transition.line, edge.to, "“\(transition.id)”：只有诉求人自己可以撤回",
                "\(transition.id): only the opener may withdraw",
                mend: Phrase("by 只写诉求人。", "Let the opener alone take it."))
        case .silent where self.kind(edge.from) != .opener:
            return fault(
                .answered, transition.line, edge.to, "“\(transition.id)”：没有回音的结束只能从等诉求人的状态来",
                "\(transition.id): silence ends only an opener state",
                mend: Phrase("改到别的结束。", "Lead it to another end."))
        case .moved where !transition.needs.contains(CaseField.Known.reason):
            return fault(
                .answered, transition.line, edge.to, "“\(transition.id)”：转出要写理由",
                "\(transition.id): moving needs a reason",
                mend: Phrase("needs 里写 reason。", "Let it need reason."))
        default: return nil
        }
    }

    /// A reply is a text, a conclusion too: without one nothing was said.
    var replyFaults: [ProcedureFault] {
        procedure.transitions.compactMap { transition in
            let wanted: String
            switch transition.act {
            case .reply, .refuse: wanted = CaseField.Known.reply
            case .conclude: wanted = CaseField.Known.conclusion
            default: return nil
            }
            guard !transition.needs.contains(wanted) else { return nil }
            return fault(
                .answered, transition.line, transition.id, "“\(transition.id)”没有要求填 \(wanted)",
                "\(transition.id) needs no \(wanted)", mend: Phrase("needs 里写 \(wanted)。", "Let it need \(wanted)."))
        }
    }
}
