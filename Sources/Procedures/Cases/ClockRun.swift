import Basics

/// What a step does to the case's clocks: some end, some stand still or go on, some start. None is taken away.
struct ClockRun {
    let before: CaseState
    let edge: Procedure.Edge
    let definition: Procedure
    let setting: CaseSetting
    let now: Instant
    private var clocks: [RunningClock]

    init(before: CaseState, edge: Procedure.Edge, definition: Procedure, setting: CaseSetting, now: Instant) {
        (self.before, self.edge, self.definition) = (before, edge, definition)
        (self.setting, self.now, clocks) = (setting, now, before.clocks)
    }

    /// The clocks that are not as they were, each with its place.
    var changed: [JSONValue] {
        clocks.indices.filter { $0 >= before.clocks.count || clocks[$0] != before.clocks[$0] }
            .map { clocks[$0].json(at: $0) }
    }

    mutating func go(values: [String: String], given: [String: String], longer: Int?) throws(CaseRefusal) {
        guard let target = definition.state(edge.to) else { return }
        if let extended = edge.transition.extends { try extend(extended, longer) }
        for index in clocks.indices where clocks[index].isLive { try carry(index, into: target) }
        for id in target.runningClocks {
            guard let spec = definition.clock(id), wants(spec, target) else { continue }
            for index in clocks.indices where clocks[index].isLive && clocks[index].clock == id {
                clocks[index].endedAt = now
            }
            clocks.append(
                try RunningClock.starting(spec, of: definition, at: now, values: values, given: given, in: setting))
        }
    }

    private mutating func extend(_ id: String, _ longer: Int?) throws(CaseRefusal) {
        guard let spec = definition.clock(id),
            let index = clocks.lastIndex(where: { $0.clock == id && $0.isLive })
        else { throw .notNow }
        let most = spec.longer.flatMap { id in
            setting.parameters["\(definition.id).\(id)"] ?? definition.parameter(id)?.standard
        }
        try clocks[index].extend(by: longer, at: now, most: most, in: setting)
    }

    /// A clock goes on, stands still or ends, as the next state has it.
    private mutating func carry(_ index: Int, into target: ProcedureState) throws(CaseRefusal) {
        let id = clocks[index].clock
        if definition.clock(id)?.until.contains(edge.transition.id) == true {
            clocks[index].endedAt = now
        } else if target.pauses.contains(id) {
            clocks[index].pause(on: now.date())
        } else if target.runningClocks.contains(id) {
            try clocks[index].resume(on: now.date(), in: setting)
        } else {
            clocks[index].endedAt = now
        }
    }

    /// Whether a clock starts with this step.
    private func wants(_ spec: ClockSpec, _ target: ProcedureState) -> Bool {
        if spec.from.contains(edge.transition.id) { return true }
        guard edge.from != edge.to else { return false }
        let live = clocks.last { $0.clock == spec.id && $0.isLive }
        // A duty that was kept is not asked again by itself, and one that a transition starts waits for it.
        if !spec.until.isEmpty, target.clock != spec.id {
            return spec.from.isEmpty && !clocks.contains { $0.clock == spec.id }
        }
        guard let live else { return true }
        // What the case was already moved up for can't limit a state any more.
        return target.clock == spec.id && live.isEscalated
    }
}
