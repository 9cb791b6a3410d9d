import Basics
import Yams

extension Procedure {
    /// Reads a definition. What is wrong is told with its line; nothing of it brings the reader down.
    ///
    /// - Parameter file: what faults call the file.
    /// - Returns: the definition, nil where there are faults.
    public static func read(_ text: String, file: String) -> (procedure: Procedure?, faults: [ProcedureFault]) {
        let notes = FaultNotes(file: file)
        guard let tree = YAMLText.tree(text, notes),
            let map = YAMLMap(tree, "procedure", known: ProcedureReader.keys, notes)
        else { return (nil, notes.faults) }
        let procedure = ProcedureReader(map: map, notes: notes).procedure(CanonicalTree.json(tree).canonicalBytes)
        References(procedure, notes).note()
        return notes.faults.isEmpty ? (procedure, []) : (nil, notes.faults)
    }
}

struct ProcedureReader {
    let map: YAMLMap
    let notes: FaultNotes

    static let keys = [
        "procedure", "version", "name", "opens", "start", "opener", "accused", "ladder", "basis", "objection", "roles",
        "parameters", "fields", "clocks", "states", "transitions", "outputs", "statistics",
    ]

    func procedure(_ bytes: [UInt8]) -> Procedure {
        for key in ["procedure", "version", "opens", "opener", "basis"] where !map.has(key) {
            map.note(key, "缺\(key)", "\(key) is missing")
        }
        return Procedure(
            id: map.identifier("procedure") ?? "", version: map.number("version", in: 1...1_000_000) ?? 1,
            name: map.neededPhrase("name"), opens: map.word("opens", OpensFrom.self) ?? .outside,
            start: map.neededIdentifier("start"), opener: map.identifier("opener") ?? "",
            accused: map.identifier("accused"), ladder: map.identifiers("ladder"), basis: map.phrases("basis"),
            objection: objection, roles: roles, parameters: parameters, fields: fields, clocks: clocks, states: states,
            transitions: transitions, outputs: outputs, statistics: statistics, file: notes.file, canonicalBytes: bytes)
    }

    private var objection: Procedure.Objection? {
        map.map("objection", "objection", known: ["given", "basis"]).map {
            Procedure.Objection(isGiven: $0.flag("given"), basis: $0.neededPhrase("basis"))
        }
    }

    private var roles: [CaseRole] {
        map.maps("roles", "roles", known: ["id", "party", "zh", "en"]).map { map in
            CaseRole(
                id: map.neededIdentifier("id"), label: map.phrase, party: map.word("party", RoleParty.self) ?? .office,
                line: map.line)
        }
    }

    private var outputs: [CaseOutput] {
        map.maps("outputs", "outputs", known: ["id", "zh", "en", "from"]).map { map in
            CaseOutput(
                id: map.neededIdentifier("id"), label: map.phrase, from: map.identifiers("from"), line: map.line)
        }
    }

    private var statistics: [Statistic] {
        map.maps("statistics", "statistics", known: ["id", "zh", "en", "counts", "of"]).map { map in
            Statistic(
                id: map.neededIdentifier("id"), label: map.phrase, numerator: conditions("counts", map),
                denominator: conditions("of", map), line: map.line)
        }
    }

    private func conditions(_ key: String, _ map: YAMLMap) -> [Statistic.Condition] {
        map.items(key).compactMap { node in
            if case .scalar(let scalar) = node, let condition = Statistic.Condition(scalar.string) { return condition }
            map.notes.note(
                node.position, "statistics", "统计口径写不对", "this is no condition",
                mend: Phrase("写成 ended、end=resolved、in-time=clock 这样。", "Write ended, end=resolved, in-time=clock."))
            return nil
        }
    }
}
