extension Check {
    /// Rule 9: a matter can't go round for ever without the opener's word: every cycle is counted, or a clock runs through it.
    var noParking: [ProcedureFault] { pauses + parkings }

    /// The steps that can be taken without end and without the opener.
    var freeEdges: [Procedure.Edge] {
        edges.filter { edge in
            edge.from != edge.to && edge.transition.bound == nil && kind(edge.from) != .opener
                && kind(edge.to) != .opener && !isApprovedPause(edge)
        }
    }

    /// Whether a clock goes on over a step: it runs on both sides and is neither started, ended nor broken by it.
    func keeps(_ clock: ClockSpec, over edge: Procedure.Edge) -> Bool {
        guard let from = procedure.state(edge.from), let to = procedure.state(edge.to) else { return false }
        if edge.transition.act == .breach, from.clock == clock.id { return false }
        return runs(clock, in: from) && runs(clock, in: to) && clock.until.isEmpty && !clock.isRight
            && !clock.from.contains(edge.transition.id)
    }

    /// A pause stops the clock; it goes on behind it.
    private func runs(_ clock: ClockSpec, in state: ProcedureState) -> Bool {
        state.runningClocks.contains(clock.id) || state.pauses.contains(clock.id)
    }

    /// The groups of states that can be gone round in, each with the steps inside it.
    private var parkings: [ProcedureFault] {
        let free = freeEdges
        let onward = Dictionary(grouping: free, by: \.from)
        let reached = Dictionary(
            uniqueKeysWithValues: procedure.states.map { state in
                (state.id, Self.reached(from: (onward[state.id] ?? []).map(\.to)) { (onward[$0] ?? []).map(\.to) })
            })
        var told: Set<String> = []
        return procedure.states.compactMap { state in
            guard reached[state.id]?.contains(state.id) == true, !told.contains(state.id) else { return nil }
            let group = procedure.states.map(\.id).filter {
                reached[state.id]?.contains($0) == true && reached[$0]?.contains(state.id) == true
            }
            told.formUnion(group)
            let inside = free.filter { group.contains($0.from) && group.contains($0.to) }
            guard !procedure.clocks.contains(where: { clock in inside.allSatisfy { keeps(clock, over: $0) } }) else {
                return nil
            }
            return parking(state, group)
        }
    }

    private func parking(_ state: ProcedureState, _ group: [String]) -> ProcedureFault {
        fault(
            .noParking, state.line, state.id, "可以在 \(group.joined(separator: "、")) 之间一直转下去，不经过诉求人，也没有时限贯穿",
            "a matter can go round \(group.joined(separator: ", ")) without end, without the opener and without a clock",
            mend: Phrase(
                "给其中一步写 bound，或让一个时限贯穿这些状态（also），不在途中重起。",
                "Bound one of the steps, or let one clock run through all of them (also) without being started anew."))
    }

    /// Whoever pauses a matter without end must stand above its owner.
    private var pauses: [ProcedureFault] {
        edges.compactMap { edge in
            guard kind(edge.to) == .paused, edge.from != edge.to, edge.transition.bound == nil,
                !isApprovedPause(edge)
            else { return nil }
            return fault(
                .noParking, edge.transition.line, edge.to, "中止“\(edge.transition.id)”没有次数限制，也不由上一级批准",
                "the pause \(edge.transition.id) is neither bounded nor approved by someone above the owner",
                mend: Phrase("写 bound，或让 ladder 里更高的角色来批。", "Bound it, or let a higher role take it."))
        }
    }

    private func isApprovedPause(_ edge: Procedure.Edge) -> Bool {
        guard kind(edge.to) == .paused, let owner = procedure.rank(procedure.state(edge.from)?.owner) else {
            return false
        }
        let ranks = edge.transition.by.map { procedure.rank($0) ?? -1 }
        return !ranks.isEmpty && ranks.allSatisfy { $0 > owner }
    }
}
