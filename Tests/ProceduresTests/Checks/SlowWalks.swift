@testable import Procedures

/// Walks through a definition, written without the check's own searches.
enum SlowWalks {
    static func isPath(
        _ procedure: Procedure, _ from: String, to isWanted: (String) -> Bool, seen: Set<String> = []
    ) -> Bool {
        if isWanted(from) { return true }
        return procedure.transitions.contains { transition in
            transition.from.contains(from) && !seen.contains(transition.target(from: from))
                && isPath(procedure, transition.target(from: from), to: isWanted, seen: seen.union([from]))
        }
    }

    /// Ends that some walk of at most so many steps enters without what it needs, judged by the walk alone.
    static func unanswered(_ procedure: Procedure, depth: Int) -> Set<String> {
        var bad: Set<String> = []
        func walk(_ state: String, _ history: [(act: Transition, to: String)]) {
            if let end = procedure.state(state), end.kind == .end, let kind = end.end,
                !isAnswered(kind, history, procedure)
            {
                bad.insert(state)
            }
            guard history.count < depth else { return }
            for transition in procedure.transitions where transition.from.contains(state) {
                let to = transition.target(from: state)
                walk(to, history + [(transition, to == state ? "" : to)])
            }
        }
        walk(procedure.start, [])
        return bad
    }

    private static func isAnswered(
        _ kind: EndKind, _ history: [(act: Transition, to: String)], _ procedure: Procedure
    ) -> Bool {
        let work = history.lastIndex { procedure.state($0.to)?.kind == .work } ?? -1
        let reply = history.lastIndex { $0.act.act == .reply || $0.act.act == .refuse } ?? -1
        let isReplied = reply > work
        switch kind {
        case .resolved, .partly:
            let asked = history.lastIndex { step in
                guard procedure.state(step.to)?.kind == .opener else { return false }
                let acts = procedure.transitions.filter { $0.from.contains(step.to) }.map(\.act)
                return acts.contains(.confirm) && acts.contains(.dispute)
            }
            return isReplied && (asked ?? -1) >= reply
        case .refused: return isReplied && Set(history[reply].act.needs).isSuperset(of: ["basis", "remedy"])
        default: return true
        }
    }

    static func answerers(_ procedure: Procedure, before state: String, seen: Set<String>) -> Set<String> {
        var owners: Set<String> = []
        for transition in procedure.transitions {
            for from in transition.from where transition.target(from: from) == state {
                if [.reply, .refuse, .conclude].contains(transition.act) {
                    if let owner = procedure.state(from)?.owner { owners.insert(owner) }
                } else if procedure.state(from)?.kind != .opener, !seen.contains(from) {
                    owners.formUnion(answerers(procedure, before: from, seen: seen.union([state, from])))
                }
            }
        }
        return owners
    }

    /// Whether one can come back to a state by free steps with no clock kept all the way.
    static func parks(_ check: Check, at start: String) -> Bool {
        struct Place: Hashable {
            let state: String
            let kept: Set<String>
        }
        let all = Set(check.procedure.clocks.map(\.id))
        var (seen, waiting): (Set<Place>, [Place]) = ([], [Place(state: start, kept: all)])
        while let place = waiting.popLast() {
            for edge in check.freeEdges where edge.from == place.state {
                let kept = place.kept.filter { id in
                    check.procedure.clock(id).map { check.keeps($0, over: edge) } == true
                }
                if edge.to == start, kept.isEmpty { return true }
                let next = Place(state: edge.to, kept: kept)
                if seen.insert(next).inserted { waiting.append(next) }
            }
        }
        return false
    }
}
