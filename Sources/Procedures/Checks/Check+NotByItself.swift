extension Check {
    /// Rule 5: no role that owns a work state verifies, confirms or closes. Which unit and person may is asked of each case.
    var notByItself: [ProcedureFault] {
        let workers = Set(procedure.states.filter { $0.kind == .work }.compactMap(\.owner))
        return procedure.transitions.compactMap { transition in
            guard transition.isJudgement, let role = transition.by.first(where: workers.contains) else { return nil }
            return fault(
                .notByItself, transition.line, transition.id, "“\(transition.id)”让办理的一方（\(role)）自己验自己",
                "\(transition.id) lets \(role), who handles the matter, judge its own work",
                mend: Phrase("by 里去掉办理的角色，由另一方核查。", "Take that role out of by; another party verifies."))
        }
    }
}

extension Transition {
    /// Whether it says of the work that it is good.
    public var isJudgement: Bool { act == .verify || act == .confirm || act == .close }
}
