import Basics

/// A clock whose end moved, or is no longer provisional, because the calendar changed.
public struct ChangedDeadline<ID: Hashable & Sendable>: Hashable, Sendable {
    public let id: ID
    public let before: DuePoint
    public let after: DuePoint
}

extension WorkCalendar {
    /// Reckons clocks anew, as when a year's notice was loaded: those that another calendar gives another end, in the
    /// order given.
    public func changes<ID>(to new: WorkCalendar, of clocks: [(id: ID, clock: LegalClock)]) -> [ChangedDeadline<ID>] {
        clocks.indices.compactMap { index in
            let (before, after) = (clocks[index].clock.due(in: self), clocks[index].clock.due(in: new))
            return before == after ? nil : ChangedDeadline(id: clocks[index].id, before: before, after: after)
        }
    }
}
