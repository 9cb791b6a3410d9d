extension Check {
    /// A state with what the round has seen, as a case may come there.
    struct Seen: Hashable {
        let state: String
        let marks: RoundMarks
    }

    /// Every way in which an end can be entered.
    func seen() -> Set<Seen> {
        Self.reached(from: [Seen(state: procedure.start, marks: [])]) { seen in
            (next[seen.state] ?? []).map { Seen(state: $0.to, marks: procedure.marks(seen.marks, after: $0)) }
        }
    }

    /// Rule 4: nothing ends unanswered. A search over state × what the round has seen.
    var answered: [ProcedureFault] {
        let seen = seen()
        return procedure.states.filter { $0.kind == .end }.flatMap { end -> [ProcedureFault] in
            guard let kind = end.end else {
                return [
                    fault(
                        .answered, end.line, end.id, "结束“\(end.id)”没有写是哪一种", "the end \(end.id) has no kind",
                        mend: Phrase("写 end: resolved 等。", "Write end: resolved or another kind."))
                ]
            }
            let missing = seen.filter { $0.state == end.id }
                .reduce(into: RoundMarks()) { $0.formUnion(wanted(kind).subtracting($1.marks)) }
            return RoundMarks.all.filter { missing.contains($0.0) }.map { unanswered(end, $0.0) }
                + entryFaults(end, kind)
        } + replyFaults
    }

    /// What an end of a kind asks of the round.
    func wanted(_ kind: EndKind) -> RoundMarks {
        if procedure.opens == .inside {
            return procedure.objection?.isGiven == false
                ? [.concluded, .verified] : [.concluded, .objectable, .verified]
        }
        switch kind {
        case .resolved, .partly: return [.replied, .offered]
        case .refused: return [.replied, .told]
        case .withdrawn, .moved, .silent, .closed: return []
        }
    }

    private func unanswered(_ end: ProcedureState, _ mark: RoundMarks) -> ProcedureFault {
        let what: (Phrase, Phrase) =
            switch mark {
            case .replied:
                (
                    Phrase("可能没有答复", "without a reply in the round"),
                    Phrase(
                        "先经过 act: reply 的动作；重办之后要重新答复。", "Let a transition marked reply come first, after rework again."
                    )
                )
            case .offered:
                (
                    Phrase("可能没有让诉求人确认或提出异议", "without the opener being asked"),
                    Phrase(
                        "答复之后先到 kind: opener 的状态，那里有 confirm 和 dispute。",
                        "After the reply, pass an opener state that has confirm and dispute.")
                )
            case .told:
                (
                    Phrase("可能没有告知依据和救济途径", "without basis and remedy being told"),
                    Phrase("答复的动作 needs 里写 basis 和 remedy。", "Let the reply need basis and remedy.")
                )
            case .concluded:
                (
                    Phrase("可能没有送达结论", "without a conclusion delivered"),
                    Phrase("先经过 act: conclude 的动作。", "Let a transition marked conclude come first.")
                )
            case .objectable:
                (
                    Phrase("可能没有给受影响的一方提异议的机会", "without a chance to object"),
                    Phrase("结论之后先到 kind: opener 的状态，那里有 dispute。", "After it, pass an opener state that has dispute.")
                )
            default:
                (
                    Phrase("可能没有经过核查", "without verification"),
                    Phrase(
                        "先经过 act: verify 的动作；重办之后要重新核查。",
                        "Let a transition marked verify come first, after rework again.")
                )
            }
        return fault(
            .answered, end.line, end.id, "走到结束“\(end.id)”时\(what.0.chinese)",
            "the end \(end.id) can be reached \(what.0.english)", mend: what.1)
    }
}
