extension Check {
    /// Rule 2: every state that is no end has one owner, a clock and a breach; a paused one also its ground, its longest
    /// time and the transition that ends it.
    var owned: [ProcedureFault] {
        procedure.states.flatMap { state -> [ProcedureFault] in
            guard state.kind != .end else { return endFaults(state) }
            return [ownerFault(state), clockFault(state), breachFault(state)].compactMap { $0 } + pauseFaults(state)
        } + unassigned + procedure.transitions.compactMap(strayBreach)
    }

    private func ownerFault(_ state: ProcedureState) -> ProcedureFault? {
        guard state.owner == nil else { return nil }
        return fault(
            .owned, state.line, state.id, "“\(state.id)”没有责任方", "\(state.id) has no owner",
            mend: Phrase("写 owner：轮到谁办。", "Name its owner: whose turn it is."))
    }

    private func clockFault(_ state: ProcedureState) -> ProcedureFault? {
        let clock = state.clock.flatMap(procedure.clock)
        guard clock == nil || clock?.isRight == true else { return nil }
        return fault(
            .owned, state.line, state.id, "“\(state.id)”没有时限", "\(state.id) has no clock",
            mend: Phrase("写 clock：最长多久。", "Name its clock: how long at most."))
    }

    private func breachFault(_ state: ProcedureState) -> ProcedureFault? {
        let mend = Phrase(
            "写 breach：到期走哪一步；那一步 act 为 breach、从这里出发、不写 by。",
            "Name its breach: a transition marked breach that leaves here and has no by.")
        guard let id = state.breach, let breach = procedure.transition(id) else {
            return fault(
                .owned, state.line, state.id, "“\(state.id)”没有写到期怎么办", "\(state.id) has no breach", mend: mend)
        }
        guard breach.act == .breach, breach.from.contains(state.id), breach.by.isEmpty else {
            return fault(
                .owned, state.line, state.id, "“\(state.id)”的到期动作 \(id) 不是到期动作",
                "the breach \(id) of \(state.id) is not one", mend: mend)
        }
        return nil
    }

    /// A transition that someone takes names who; a breach that no state calls its own is taken by nobody.
    private func strayBreach(_ transition: Transition) -> ProcedureFault? {
        if transition.act != .breach, transition.by.isEmpty {
            return fault(
                .owned, transition.line, transition.id, "“\(transition.id)”没有写谁可以做", "nobody may take \(transition.id)",
                mend: Phrase("写 by。", "Name by whom."))
        }
        guard transition.act == .breach else { return nil }
        let calling = procedure.states.filter { $0.breach == transition.id }.map(\.id)
        guard let stray = transition.from.first(where: { !calling.contains($0) }) else { return nil }
        return fault(
            .owned, transition.line, transition.id, "到期动作“\(transition.id)”不是“\(stray)”的到期动作",
            "\(transition.id) is marked breach, but \(stray) does not name it",
            mend: Phrase("在那个状态写 breach。", "Name it there."))
    }

    private func pauseFaults(_ state: ProcedureState) -> [ProcedureFault] {
        guard state.kind == .paused else { return [] }
        var faults: [ProcedureFault] = []
        if state.ground == nil {
            faults.append(
                fault(
                    .owned, state.line, state.id, "中止“\(state.id)”没有写理由", "the pause \(state.id) names no ground",
                    mend: Phrase("写 ground：凭哪一条可以中止。", "Write its ground: what lets the clock stand still.")))
        }
        let resume = state.resume.flatMap(procedure.transition)
        if resume?.from.contains(state.id) != true || resume?.act == .breach
            || resume?.target(from: state.id) == state.id
        {
            faults.append(
                fault(
                    .owned, state.line, state.id, "中止“\(state.id)”没有写怎样恢复",
                    "the pause \(state.id) names no transition that ends it",
                    mend: Phrase("写 resume。", "Name its resume.")))
        }
        return faults
    }

    private func endFaults(_ state: ProcedureState) -> [ProcedureFault] {
        guard state.owner != nil || state.clock != nil || state.breach != nil else { return [] }
        return [
            fault(
                .owned, state.line, state.id, "结束“\(state.id)”不该有责任方、时限或到期动作",
                "the end \(state.id) has an owner, clock or breach", mend: Phrase("删去它们。", "Drop them."))
        ]
    }

    /// A state of the assigned unit is entered only after a unit was assigned: a search over state × assigned.
    private var unassigned: [ProcedureFault] {
        struct Place: Hashable {
            let state: String
            let isAssigned: Bool
        }
        let places = Self.reached(from: [Place(state: procedure.start, isAssigned: false)]) { place in
            (next[place.state] ?? []).map {
                Place(state: $0.to, isAssigned: place.isAssigned || $0.transition.assigns)
            }
        }
        return procedure.states.filter { state in
            procedure.role(state.owner ?? "")?.party == .unit
                && places.contains(Place(state: state.id, isAssigned: false))
        }.map { state in
            fault(
                .owned, state.line, state.id, "走到“\(state.id)”时可能还没有定承办单位",
                "\(state.id) can be entered before a unit is assigned",
                mend: Phrase("通到这里的动作写 assigns: yes。", "Write assigns: yes on the transition that leads here."))
        }
    }
}
