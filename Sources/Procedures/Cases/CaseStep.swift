import Basics

/// One step of a case, as the event will carry it.
struct CaseStep {
    let before: CaseState
    let transition: Transition
    let definition: Procedure
    let setting: CaseSetting
    let now: Instant
    let to: String
    var data: [String: JSONValue]
    private var unit: String?

    init(
        _ before: CaseState, _ transition: Transition, edgeTo to: String, at now: Instant, definition: Procedure,
        setting: CaseSetting
    ) {
        (self.before, self.transition, self.definition) = (before, transition, definition)
        (self.setting, self.now, self.to, unit) = (setting, now, to, before.unit)
        data = [
            "transition": .string(transition.id), "act": .string(transition.act.rawValue),
            "from": .string(before.state), "to": .string(to),
        ]
    }

    var target: ProcedureState? { definition.state(to) }

    mutating func assign(_ unit: String?) {
        self.unit = unit
        data["unit"] = JSONValue(unit)
    }

    /// Whether whoever acts handles the matter by it.
    func isHandling(_ actor: CaseActor) -> Bool {
        guard let from = definition.state(before.state), from.kind == .work else { return false }
        return from.owner == actor.role && definition.role(actor.role)?.party != .opener
    }

    /// Fills in what follows from the step.
    mutating func move(by actor: CaseActor, values: [String: String], given: [String: String], longer: Int?)
        throws(CaseRefusal)
    {
        let edge = Procedure.Edge(transition: transition, from: before.state, to: to)
        let marks = definition.marks(before.marks, after: edge)
        data["marks"] = .array(marks.names.map(JSONValue.string))
        data["round"] = .integer(before.round + (transition.act == .dispute ? 1 : 0))
        let outputs = definition.outputs.filter { $0.from.contains(transition.id) }.map(\.id)
        if !outputs.isEmpty { data["outputs"] = .array(outputs.map(JSONValue.string)) }
        if let kind = target?.end {
            guard marks.isSuperset(of: Check(definition).wanted(kind)) else { throw .unanswered }
            data["end"] = .string(kind.rawValue)
        }
        var handlers: [String] = []
        if target?.kind == .work, definition.role(target?.owner ?? "")?.party == .unit, let unit {
            handlers.append(unit)
        }
        if isHandling(actor), let unit = actor.unit { handlers.append(unit) }
        if !handlers.isEmpty { data["handlers"] = .array(handlers.map(JSONValue.string)) }
        var run = ClockRun(before: before, edge: edge, definition: definition, setting: setting, now: now)
        try run.go(values: values, given: given, longer: longer)
        if !run.changed.isEmpty { data["clocks"] = .array(run.changed) }
    }
}
