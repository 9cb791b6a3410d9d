import TestSupport

@testable import Procedures

/// Small definitions without sense, for the searches to be held against slow ones.
enum RandomDefinition {
    private static let kinds: [StateKind] = [.work, .review, .opener, .paused, .end, .work, .review]
    private static let acts: [ActMark] = [
        .reply, .conclude, .verify, .confirm, .dispute, .note, .refuse, .order, .suspend, .route,
    ]
    private static let roles = ["low", "mid", "top"]

    static func make(_ numbers: inout SeededNumbers) -> Procedure {
        let count = 3 + numbers.below(3)
        let names = (0..<count).map { "s\($0)" }
        var transitions: [Transition] = []
        var states: [ProcedureState] = []
        for (index, name) in names.enumerated() {
            let kind = index == count - 1 ? .end : kinds[numbers.below(kinds.count)]
            let breach = "late-\(name)"
            if kind != .end {
                transitions.append(
                    transition(breach, .breach, from: name, to: names[numbers.below(count)], &numbers, by: []))
            }
            states.append(state(name, kind, breach, &numbers))
        }
        for index in 0..<(3 + numbers.below(5)) {
            let from = names[numbers.below(count - 1)]
            transitions.append(
                transition(
                    "t\(index)", acts[numbers.below(acts.count)], from: from, to: names[numbers.below(count)], &numbers,
                    by: [roles[numbers.below(3)]]))
        }
        return procedure(states, transitions, &numbers)
    }

    private static func state(
        _ name: String, _ kind: StateKind, _ breach: String, _ numbers: inout SeededNumbers
    ) -> ProcedureState {
        let ends: [EndKind] = [.resolved, .partly, .refused, .withdrawn, .silent]
        let isEnd = kind == .end
        let also = ["c0", "c1", "c2"].filter { _ in numbers.below(3) == 0 }
        return ProcedureState(
            id: name, label: Phrase(name, name), kind: kind, owner: isEnd ? nil : roles[numbers.below(3)],
            clock: isEnd ? nil : "c\(numbers.below(3))", also: isEnd ? [] : also, breach: isEnd ? nil : breach,
            end: isEnd ? ends[numbers.below(ends.count)] : nil, ground: nil, pauses: [], resume: nil, moves: nil,
            line: 1)
    }

    private static func transition(
        _ id: String, _ act: ActMark, from: String, to: String, _ numbers: inout SeededNumbers, by: [String]
    ) -> Transition {
        Transition(
            id: id, label: Phrase(id, id), act: act, from: [from], to: to, by: by,
            needs: numbers.below(2) == 0 ? ["reply", "basis", "remedy"] : [], takes: [], assigns: false,
            bound: act != .breach && numbers.below(5) == 0 ? 1 : nil, boundBasis: nil, remedies: nil, recuse: [],
            extends: nil, sets: [:], shows: [], when: nil, after: nil, within: nil, condition: nil, tracks: false,
            line: 1)
    }

    private static func procedure(
        _ states: [ProcedureState], _ transitions: [Transition], _ numbers: inout SeededNumbers
    ) -> Procedure {
        let clocks = (0..<3).map { number in
            ClockSpec(
                id: "c\(number)", rule: nil, parameter: nil, cases: [],
                from: transitions.map(\.id).filter { _ in numbers.below(6) == 0 },
                until: numbers.below(4) == 0 ? ["t0"] : [], chosenBy: nil, longer: nil, isRight: false, line: 1)
        }
        return Procedure(
            id: "random", version: 1, name: Phrase("r", "r"), opens: .outside, start: "s0", opener: "low", accused: nil,
            ladder: roles, basis: [], objection: nil, roles: [], parameters: [], fields: [], clocks: clocks,
            states: states, transitions: transitions, outputs: [], statistics: [], file: "random", canonicalBytes: [])
    }
}
