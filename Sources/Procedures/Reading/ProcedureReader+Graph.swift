extension ProcedureReader {
    private static let stateKeys = [
        "id", "zh", "en", "kind", "owner", "clock", "also", "breach", "end", "ground", "pauses", "resume", "moves_to",
    ]

    var states: [ProcedureState] {
        map.maps("states", "states", known: Self.stateKeys).map { map in
            if !map.has("kind") { map.note("kind", "缺kind", "kind is missing") }
            return ProcedureState(
                id: map.neededIdentifier("id"), label: map.phrase, kind: map.word("kind", StateKind.self) ?? .work,
                owner: map.identifier("owner"), clock: map.identifier("clock"), also: map.identifiers("also"),
                breach: map.identifier("breach"), end: map.word("end", EndKind.self), ground: map.phrase("ground"),
                pauses: map.identifiers("pauses"), resume: map.identifier("resume"), moves: moves(map), line: map.line)
        }
    }

    private func moves(_ map: YAMLMap) -> MoveTarget? {
        guard let target = map.map("moves_to", "moves_to", known: ["procedure", "elsewhere"]) else { return nil }
        if let id = target.identifier("procedure") { return .procedure(id) }
        return target.phrase("elsewhere").map(MoveTarget.elsewhere)
    }

    private static let transitionKeys = [
        "id", "zh", "en", "act", "from", "to", "by", "needs", "takes", "assigns", "bound", "bound_basis", "remedies",
        "recuse", "extends", "sets", "shows", "when", "after", "within", "condition", "tracks",
    ]

    var transitions: [Transition] {
        map.maps("transitions", "transitions", known: Self.transitionKeys).map { map in
            for key in ["act", "from"] where !map.has(key) { map.note(key, "缺\(key)", "\(key) is missing") }
            return Transition(
                id: map.neededIdentifier("id"), label: map.phrase, act: map.word("act", ActMark.self) ?? .note,
                from: map.identifiers("from"), to: map.identifier("to"), by: map.identifiers("by"),
                needs: map.identifiers("needs"), takes: map.identifiers("takes"), assigns: map.flag("assigns"),
                bound: map.number("bound", in: 1...100), boundBasis: map.phrase("bound_basis"),
                remedies: map.phrase("remedies"), recuse: map.identifiers("recuse"),
                extends: map.identifier("extends"), sets: map.pairs("sets"), shows: map.identifiers("shows"),
                when: map.guardValue("when"), after: repetition(map), within: map.identifier("within"),
                condition: map.phrase("condition"),
                tracks: map.flag("tracks"), line: map.line)
        }
    }

    private func repetition(_ map: YAMLMap) -> Transition.Repetition? {
        map.map("after", "after", known: ["transition", "times"]).map {
            Transition.Repetition(
                transition: $0.neededIdentifier("transition"), times: $0.number("times", in: 1...100) ?? 1)
        }
    }

    private static let clockKeys = [
        "id", "rule", "parameter", "cases", "from", "until", "chosen_by", "longer", "right",
    ]

    var clocks: [ClockSpec] {
        map.maps("clocks", "clocks", known: Self.clockKeys).map { map in
            let cases = map.maps("cases", "cases", known: ["when", "parameter"]).compactMap { map in
                map.guardValue("when").map {
                    ClockSpec.Choice(when: $0, parameter: map.neededIdentifier("parameter"))
                }
            }
            return ClockSpec(
                id: map.neededIdentifier("id"), rule: map.text("rule"), parameter: map.identifier("parameter"),
                cases: cases, from: map.identifiers("from"), until: map.identifiers("until"),
                chosenBy: map.identifier("chosen_by"), longer: map.identifier("longer"), isRight: map.flag("right"),
                line: map.line)
        }
    }
}
