import Basics
import Procedures

/// A case in a list.
public struct CaseLine: Sendable {
    public let id: String
    public let procedure: Procedure
    public let state: CaseState
    /// The unit's name.
    public let unit: String?
    /// Nil where nothing that the asker may read says it.
    public let title: String?
    public let isPublic: Bool
    public let now: Instant

    public init(
        id: String, procedure: Procedure, state: CaseState, unit: String?, title: String?, isPublic: Bool, now: Instant
    ) {
        (self.id, self.procedure, self.state, self.unit) = (id, procedure, state, unit)
        (self.title, self.isPublic, self.now) = (title, isPublic, now)
    }

    public var place: ProcedureState? { procedure.state(state.state) }

    /// The clock of the state.
    public var clock: RunningClock? { (place?.clock).flatMap(state.live) }

    /// The clock that runs out first, by which lists are sorted; nil where none waits. Nobody waits for a right to run out.
    public var next: RunningClock? {
        guard state.end == nil, let next = state.nextClock, procedure.clock(next.clock)?.isRight != true else {
            return nil
        }
        return next
    }

    /// Whether a clock ran out: marked so, or since the last look at the clocks.
    public var isLate: Bool { state.end == nil && (state.isOverdue || next?.isLate(at: now) == true) }

    /// Whether a limit on the government's own work ran out before, and the matter moved up for it.
    public var hasMovedUp: Bool {
        let own = procedure.states.filter { $0.kind == .work || $0.kind == .review }.compactMap(\.clock)
        return state.end == nil && state.clocks.contains { $0.isEscalated && own.contains($0.clock) }
    }

    /// Its title; where none may be read, what kind of matter it is.
    func name(_ context: DeskContext) -> String {
        if let title { return title }
        let name = context.say(procedure.name)
        guard let kind = procedure.field("kind"), kind.access == .everyone, let value = state.values[kind.id] else {
            return name
        }
        return "\(name) · \(procedure.shown(value, of: kind, context))"
    }

    func owner(_ context: DeskContext) -> String {
        guard let role = place?.owner.flatMap(procedure.role) else { return "—" }
        let label = context.say(role.label)
        return role.party == .unit ? unit.map { "\($0)（\(label)）" } ?? label : label
    }

    /// What limits its state; in front of it another clock that runs out before, by its name.
    func due(_ context: DeskContext) -> String {
        if state.end != nil { return "—" }
        let own = clock.map { text($0, context) } ?? context.say(CaseDeskWord.noClock)
        guard let next, next != clock else { return own }
        let first = context.say(CaseDeskWord.runsFirst, procedure.name(of: next, context), text(next, context))
        return first + (context.language == .chinese ? "；" : "; ") + own
    }

    private func text(_ clock: RunningClock, _ context: DeskContext) -> String {
        guard let day = clock.dueDay else { return context.say(CaseDeskWord.noClock) }
        if clock.pausedSince != nil { return context.say(CaseDeskWord.paused) }
        let days = day.daysSince1970 - now.date().daysSince1970
        let distance =
            days < 0
            ? context.say(WorkWord.overdue, String(-days)) : context.say(WorkWord.daysLeft, String(days))
        return context.moment(clock.due) + " · " + distance
    }

    /// That it is late, or was before; nil where it is neither.
    func lateMark(_ context: DeskContext) -> StateMark? {
        if state.end == nil, state.isOverdue { return StateMark(.serious, context.say(CaseDeskWord.overdueMark)) }
        if isLate { return StateMark(.late, context.say(CaseDeskWord.lateMark)) }
        return hasMovedUp ? StateMark(.late, context.say(CaseDeskWord.movedUpMark)) : nil
    }

    func mark(_ context: DeskContext) -> StateMark {
        StateMark(place?.tone ?? .unknown, place.map { context.say($0.label) } ?? state.state)
    }
}
