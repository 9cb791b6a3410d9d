extension Check {
    /// Rule 3: who lets a clock run out loses the matter to a higher owner; at the top it stays, marked overdue.
    var escalates: [ProcedureFault] {
        procedure.states.compactMap { state in
            guard state.kind != .end, let breach = state.breach.flatMap(procedure.transition),
                let target = procedure.state(breach.target(from: state.id))
            else { return nil }
            switch state.kind {
            case .work, .review: return escalation(state, target)
            case .opener:
                guard target.kind != .end || target.end != .silent else { return nil }
                return fault(
                    .escalates, state.line, state.id, "“\(state.id)”到期要走到 silent 的结束",
                    "the breach of \(state.id) must lead to an end that is silent",
                    mend: Phrase(
                        "没有回音单独计，不算满意：加一个 end: silent 的结束。", "Silence is counted apart: add an end with end: silent."))
            case .paused:
                guard target.kind != .work else { return nil }
                return fault(
                    .escalates, state.line, state.id, "中止“\(state.id)”到期要回到办理",
                    "the breach of the pause \(state.id) must lead back to work",
                    mend: Phrase("到期动作通向 kind: work 的状态。", "Lead it to a state of kind work."))
            case .end: return nil
            }
        }
    }

    private func escalation(_ state: ProcedureState, _ target: ProcedureState) -> ProcedureFault? {
        guard let owner = state.owner else { return nil }
        guard let rank = procedure.rank(owner) else {
            return fault(
                .escalates, state.line, state.id, "“\(state.id)”的责任方 \(owner) 不在 ladder 里",
                "the owner \(owner) of \(state.id) is not on the ladder", mend: Phrase("把它排进 ladder。", "Put it there."))
        }
        if rank == procedure.ladder.count - 1 {
            guard target.id != state.id else { return nil }
            return fault(
                .escalates, state.line, state.id, "“\(state.id)”已在最高一级，到期要留在原处并标逾期",
                "\(state.id) is at the top: its breach stays there and marks it overdue",
                mend: Phrase("到期动作不写 to。", "Leave out to in its breach."))
        }
        if let higher = procedure.rank(target.owner), higher > rank { return nil }
        return fault(
            .escalates, state.line, state.id, "“\(state.id)”到期没有交给更高一级",
            "the breach of \(state.id) does not lead to a higher owner",
            mend: Phrase(
                "到期动作通向 ladder 里排在 \(owner) 之后的责任方的状态。",
                "Lead it to a state whose owner stands after \(owner) on the ladder."))
    }
}
