import Basics

extension CaseState {
    /// What anyone may be shown of a case once its release was decided: no sealed or internal field, no person, no accused unit.
    public func publicProjection(in definition: Procedure) -> JSONValue {
        let shown = values.filter { definition.field($0.key)?.access == .everyone }
        var members: [String: JSONValue] = [
            "procedure": .string(procedure), "state": .string(state), "round": .integer(round),
            "first_opened_on": .string(firstOpenedAt.date().description), "overdue": .bool(isOverdue),
            "values": .object(shown.mapValues(JSONValue.string)),
            "outputs": .array(outputs.map(JSONValue.string)),
            "clocks": .array(clocks.map(\.publicJSON)),
        ]
        members["unit"] = unit.map(JSONValue.string)
        members["end"] = end.map { .string($0.rawValue) }
        members["ended_on"] = endedAt.map { .string($0.date().description) }
        if let remedies = remainingRemedies(in: definition) {
            members["remedies"] = ["zh": .string(remedies.chinese), "en": .string(remedies.english)]
        }
        return .object(members)
    }

    /// The remedies that remain where a bounded dispute is used up.
    public func remainingRemedies(in definition: Procedure) -> Phrase? {
        definition.transitions.first { transition in
            transition.bound.map { counts[transition.id, default: 0] >= $0 } == true && transition.remedies != nil
        }?.remedies
    }
}

extension RunningClock {
    fileprivate var publicJSON: JSONValue {
        var members: [String: JSONValue] = [
            "clock": .string(clock), "from": .string(from.date().description), "due": .string(due),
            "provisional": .bool(isProvisional), "paused": .bool(pausedSince != nil),
            "ran_out": .bool(breachedAt != nil), "ended": .bool(endedAt != nil),
        ]
        members["rule"] = rule.map(JSONValue.string)
        members["parameter"] = parameter.map(JSONValue.string)
        return .object(members)
    }
}
