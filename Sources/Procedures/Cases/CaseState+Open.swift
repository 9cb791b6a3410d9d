import Basics

extension CaseState {
    /// Opens a case.
    /// - Throws: what is missing or off in the opening.
    public static func open(
        _ opening: CaseOpening, by actor: CaseActor, at now: Instant, setting: CaseSetting,
        definition: DefinedProcedure
    ) throws(CaseRefusal) -> CaseDecision {
        let procedure = definition.procedure
        let fields = procedure.fields.filter { $0.from.contains("open") }
        var values = try CaseValues(
            opening.values, opening.files, needed: opening.isCarried ? [] : fields.filter(\.isRequired), taken: fields,
            in: procedure)
        values.take(opening.files, after: 0, at: now)
        let first = opening.firstOpened.map { min($0, now) } ?? now
        var clocks: [JSONValue] = []
        for spec in procedure.clocks where procedure.state(procedure.start)?.runningClocks.contains(spec.id) == true {
            let clock = try RunningClock.starting(
                spec, of: procedure, at: now, values: values.unsealed, given: values.unsealed, in: setting)
            clocks.append(clock.json(at: clocks.count))
        }
        let data: [String: JSONValue] = [
            "procedure": .string(procedure.id), "version": .integer(procedure.version),
            "digest": .string(definition.digest), "state": .string(procedure.start),
            "first_opened_at": .string(first.description), "clocks": .array(clocks),
            "values": .object(values.open.mapValues(JSONValue.string)),
            "links": .array(opening.links.map(\.json)),
        ]
        var note = Self.note(by: actor, values)
        note["opener"] = .bool(true)
        if !opening.accused.isEmpty { note["accused"] = .array(opening.accused.map(JSONValue.string)) }
        return CaseDecision(
            [
                CaseEvent(.opened, at: now, actor: actor.post, data: .object(data)),
                CaseEvent(.noted, at: now, actor: actor.post, data: .object(note), sealed: values.sealed.keys.sorted()),
            ], sealed: values.sealed)
    }

    /// What only staff may read of a step.
    static func note(by actor: CaseActor, _ values: CaseValues) -> [String: JSONValue] {
        var note: [String: JSONValue] = ["by": .string(actor.account)]
        if !values.files.isEmpty { note["files"] = .array(values.files.map(\.json)) }
        if !values.staff.isEmpty { note["values"] = .object(values.staff.mapValues(JSONValue.string)) }
        return note
    }
}

extension CaseActor {
    /// The post, as events name it.
    var post: EventBody.Actor { EventBody.Actor(unit: unit ?? "", role: role) }
}

extension RunningClock {
    /// With its place in the case's list.
    func json(at place: Int) -> JSONValue {
        guard case .object(var members) = json else { return json }
        members["n"] = .integer(place)
        return .object(members)
    }
}
