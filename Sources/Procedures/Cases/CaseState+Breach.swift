import Basics

extension CaseState {
    /// The clock that ran out first and has not been acted on; nil where there is none.
    public func lateClock(at now: Instant, in definition: Procedure) -> RunningClock? {
        guard end == nil, let current = definition.state(state) else { return nil }
        return clocks.enumerated().filter { _, clock in
            guard clock.isLive, clock.isLate(at: now), definition.clock(clock.clock)?.isRight != true else {
                return false
            }
            return clock.breachedAt == nil || (clock.clock == current.clock && !clock.isEscalated)
        }.min { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }?.element
    }

    /// When a scheduler should look next: the earliest due date of what has not run out; nil where nothing waits.
    public var nextDue: String? { nextClock?.due }

    /// The clock that runs out first; one of a right is none.
    public var nextClock: RunningClock? {
        clocks.filter { $0.isLive && $0.breachedAt == nil && $0.pausedSince == nil && !$0.isRight }.min {
            ($0.dueMoment ?? $0.from) < ($1.dueMoment ?? $1.from)
        }
    }

    /// Acts on the clock that ran out first. Called again until it is refused, it acts on each once, in order.
    /// - Throws: `case.not-due` where none ran out.
    public func breach(
        at now: Instant, setting: CaseSetting, definition: Procedure
    ) throws(CaseRefusal) -> CaseDecision {
        guard let late = lateClock(at: now, in: definition), let current = definition.state(state),
            let place = clocks.lastIndex(of: late)
        else { throw .notDue }
        var broken = late
        broken.breachedAt = broken.breachedAt ?? now
        guard late.clock == current.clock, let transition = current.breach.flatMap(definition.transition) else {
            return Self.decision(
                CaseEvent(
                    .overdue, at: now, actor: CaseActor.system.post,
                    data: ["overdue": .bool(true), "clocks": [broken.json(at: place)]]))
        }
        broken.isEscalated = true
        var marked = self
        marked.clocks[place] = broken
        let to = transition.target(from: state)
        var step = CaseStep(marked, transition, edgeTo: to, at: now, definition: definition, setting: setting)
        step.data["clock"] = .string(late.clock)
        if to == state { step.data["overdue"] = .bool(true) }
        try step.move(by: .system, values: values, given: [:], longer: nil)
        step.data["clocks"] = Self.with(broken, at: place, step.data["clocks"])
        return Self.decision(
            CaseEvent(.breached, at: now, actor: CaseActor.system.post, data: .object(step.data)))
    }

    private static func decision(_ event: CaseEvent) -> CaseDecision {
        CaseDecision([event])
    }

    /// The broken clock is told even where the step left it as it was.
    private static func with(_ clock: RunningClock, at place: Int, _ changed: JSONValue?) -> JSONValue {
        let items = changed?.array ?? []
        let isTold = items.contains { $0["n"]?.integer == place }
        return .array(isTold ? items : [clock.json(at: place)] + items)
    }
}
