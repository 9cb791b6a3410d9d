extension Check {
    /// Rule 1: every state is reachable from the start, and an end from every state.
    var reach: [ProcedureFault] {
        let reachable = Self.reached(from: [procedure.start]) { state in (next[state] ?? []).map(\.to) }
        let before = Dictionary(grouping: edges, by: \.to)
        let ends = procedure.states.filter { $0.kind == .end }.map(\.id)
        let ending = Self.reached(from: ends) { state in (before[state] ?? []).map(\.from) }
        return procedure.states.flatMap { state -> [ProcedureFault] in
            var faults: [ProcedureFault] = []
            if !reachable.contains(state.id) {
                faults.append(
                    fault(
                        .reach, state.line, state.id, "从起点走不到“\(state.id)”",
                        "\(state.id) can't be reached from the start",
                        mend: Phrase("加一条通到这里的办理动作，或删去这个状态。", "Add a transition that leads here, or drop the state.")))
            }
            if !ending.contains(state.id) {
                faults.append(
                    fault(
                        .reach, state.line, state.id, "从“\(state.id)”走不到任何结束",
                        "no end can be reached from \(state.id)",
                        mend: Phrase("加一条通向结束的办理动作。", "Add a way on that leads to an end.")))
            }
            if state.kind == .end, next[state.id]?.isEmpty == false {
                faults.append(
                    fault(
                        .reach, state.line, state.id, "结束“\(state.id)”之后还有动作", "the end \(state.id) is left again",
                        mend: Phrase("结束之后不再有动作；要继续，另开一件并关联。", "Nothing leaves an end; open a linked case.")))
            }
            return faults
        }
    }
}
