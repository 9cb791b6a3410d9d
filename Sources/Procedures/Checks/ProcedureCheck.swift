/// Whether a definition closes: nine rules, each a search over its states or a look at what it declares.
///
/// All transitions count as possible, whatever they depend on. This covers definitions, not conduct: what passes is
/// "checked closed", not proven.
public enum ProcedureCheck {
    /// - Parameter clocks: says which rules of the law are in force where the definition is to be used.
    /// - Returns: everything that is wrong, by line, then rule.
    public static func faults(_ procedure: Procedure, clocks: some ClockBook) -> [ProcedureFault] {
        let check = Check(procedure)
        let faults =
            check.reach + check.owned + check.escalates + check.answered + check.notByItself + check.dispute
            + check.sealed + check.grounded(clocks) + check.noParking
        return faults.sorted { ($0.line, $0.rule?.rawValue ?? 0) < ($1.line, $1.rule?.rawValue ?? 0) }
    }
}

/// Knows the law's clocks.
public protocol ClockBook: Sendable {
    func isKnown(rule: String) -> Bool
    /// Whether it is in force in the place and at the time that the book stands for.
    func isInForce(rule: String) -> Bool
}

/// A definition with its graph, as the rules ask for it.
struct Check {
    let procedure: Procedure
    let edges: [Procedure.Edge]
    /// Places in `procedure.states` that a state leads to.
    let next: [String: [Procedure.Edge]]

    init(_ procedure: Procedure) {
        self.procedure = procedure
        edges = procedure.edges
        next = Dictionary(grouping: edges, by: \.from)
    }

    func fault(
        _ rule: ClosedRule, _ line: Int, _ place: String, _ chinese: String, _ english: String, mend: Phrase
    ) -> ProcedureFault {
        ProcedureFault(
            file: procedure.file, line: line, column: nil, place: place, rule: rule, says: Phrase(chinese, english),
            mend: mend)
    }

    func kind(_ state: String) -> StateKind? { procedure.state(state)?.kind }

    /// Everything that can be reached by a step function, the start included.
    static func reached<Node: Hashable>(from starts: [Node], _ step: (Node) -> [Node]) -> Set<Node> {
        var (seen, waiting) = (Set(starts), starts)
        while let node = waiting.popLast() {
            for other in step(node) where seen.insert(other).inserted { waiting.append(other) }
        }
        return seen
    }
}
