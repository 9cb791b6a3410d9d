import Basics

extension CaseState {
    /// What an act makes happen.
    /// - Throws: why it can't be done.
    public func decide(
        _ act: CaseAct, by actor: CaseActor, at now: Instant, setting: CaseSetting, definition: Procedure
    ) throws(CaseRefusal) -> CaseDecision {
        guard let transition = definition.transition(act.transition) else { throw .notNow }
        if let refusal = refusal(of: transition, by: actor, at: now, in: definition) { throw refusal }
        var values = try CaseValues(
            act.values, act.files, needed: transition.needs.compactMap(definition.field),
            taken: transition.takes.compactMap(definition.field), in: definition)
        values.take(act.files, after: attachments.count, at: now)
        if transition.assigns { try checkUnit(act.unit) }
        if transition.act == .merge, act.link?.isEmpty != false { throw .moveMissing }
        var step = CaseStep(
            self, transition, edgeTo: transition.target(from: state), at: now, definition: definition,
            setting: setting)
        step.data["values"] = Self.json(transition.sets.merging(values.open) { _, given in given })
        if transition.assigns { step.assign(act.unit) }
        if transition.act == .merge { step.data["merged_into"] = JSONValue(act.link) }
        let known = self.values.merging(values.unsealed) { _, new in new }.merging(transition.sets) { _, new in new }
        try step.move(by: actor, values: known, given: values.unsealed, longer: act.longer)
        var note = Self.note(by: actor, values)
        note["transition"] = .string(transition.id)
        if step.isHandling(actor) { note["handled"] = .bool(true) }
        return CaseDecision(
            [
                CaseEvent(.moved, at: now, actor: actor.post, data: .object(step.data)),
                CaseEvent(.noted, at: now, actor: actor.post, data: .object(note), sealed: values.sealed.keys.sorted()),
            ], sealed: values.sealed,
            promise: transition.tracks ? CasePromise(transition, values.unsealed, in: definition) : nil,
            next: transition.act == .move ? step.target?.moves?.procedure : nil)
    }

    private static func json(_ values: [String: String]) -> JSONValue? {
        values.isEmpty ? nil : .object(values.mapValues(JSONValue.string))
    }

    private func checkUnit(_ unit: String?) throws(CaseRefusal) {
        guard let unit, !unit.isEmpty else { throw .unitMissing }
        if accused.contains(unit) { throw .accused }
    }

    /// Ties the case to another matter: `recurrence`, `same`.
    public func linking(_ link: CaseLink, by actor: CaseActor, at now: Instant) -> CaseEvent {
        CaseEvent(.linked, at: now, actor: actor.post, data: link.json)
    }

    /// Due dates as another calendar gives them; nil where none moves.
    public func redated(at now: Instant, setting: CaseSetting) throws(CaseRefusal) -> CaseEvent? {
        var changed: [JSONValue] = []
        for (place, clock) in clocks.enumerated() where clock.isLive && clock.breachedAt == nil {
            var other = clock
            try other.reckon(in: setting)
            if other != clock { changed.append(other.json(at: place)) }
        }
        if changed.isEmpty { return nil }
        return CaseEvent(.redated, at: now, actor: CaseActor.system.post, data: ["clocks": .array(changed)])
    }
}
