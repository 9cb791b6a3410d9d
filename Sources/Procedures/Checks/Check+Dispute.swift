extension Check {
    /// Rule 6: a dispute leads to work, or to review by someone higher than who answered, under a clock that it starts.
    var dispute: [ProcedureFault] {
        edges.filter { $0.transition.act == .dispute }.flatMap { edge -> [ProcedureFault] in
            guard let target = procedure.state(edge.to) else { return [] }
            return [destination(edge, target), clock(edge, target)].compactMap { $0 }
        } + procedure.transitions.filter { $0.act == .dispute && $0.bound != nil }.compactMap(bounded)
    }

    private func destination(_ edge: Procedure.Edge, _ target: ProcedureState) -> ProcedureFault? {
        if target.kind == .work { return nil }
        let place = edge.transition
        guard target.kind == .review, let rank = procedure.rank(target.owner) else {
            return fault(
                .dispute, place.line, edge.from, "异议“\(place.id)”没有去重办，也没有去上级复查",
                "the dispute \(place.id) leads neither to work nor to review by a higher owner",
                mend: Phrase("通向 kind: work，或更高一级的 kind: review。", "Lead it to work, or to a review by a higher owner.")
            )
        }
        guard let answerer = answerers(before: edge.from).first(where: { (procedure.rank($0) ?? 0) >= rank }) else {
            return nil
        }
        return fault(
            .dispute, place.line, edge.from, "异议“\(place.id)”又回到作答的一级（\(answerer)）",
            "the dispute \(place.id) goes to an owner that is not higher than \(answerer), who answered",
            mend: Phrase("交给比它更高的一级。", "Give it to a higher owner."))
    }

    /// Owners whose answer or conclusion an opener state may be about.
    private func answerers(before state: String) -> Set<String> {
        let before = Dictionary(grouping: edges, by: \.to)
        var owners: Set<String> = []
        _ = Self.reached(from: [state]) { place in
            (before[place] ?? []).compactMap { edge in
                switch edge.transition.act {
                case .reply, .refuse, .conclude:
                    if let owner = procedure.state(edge.from)?.owner { owners.insert(owner) }
                    return nil
                default: return kind(edge.from) == .opener ? nil : edge.from
                }
            }
        }
        return owners
    }

    private func clock(_ edge: Procedure.Edge, _ target: ProcedureState) -> ProcedureFault? {
        guard target.kind != .end, let id = target.clock, let clock = procedure.clock(id) else { return nil }
        let isRunning = procedure.state(edge.from)?.runningClocks.contains(id) == true
        guard isRunning, !clock.from.contains(edge.transition.id) else { return nil }
        return fault(
            .dispute, edge.transition.line, edge.from, "异议“\(edge.transition.id)”没有起新的时限",
            "the dispute \(edge.transition.id) starts no clock of its own",
            mend: Phrase("在时限 \(id) 的 from 里写上它。", "Name it in from of the clock \(id)."))
    }

    private func bounded(_ transition: Transition) -> ProcedureFault? {
        guard transition.boundBasis == nil || transition.remedies == nil else { return nil }
        return fault(
            .dispute, transition.line, transition.id, "异议“\(transition.id)”限了次数，却没有写依据和剩下的救济途径",
            "the dispute \(transition.id) is bounded without a legal basis and the remedies that remain",
            mend: Phrase("写 bound_basis 和 remedies，或去掉 bound。", "Write bound_basis and remedies, or drop bound."))
    }
}
