import Basics

/// A due date that explains itself: every day from the event to the last one is in a step that says whether it counts
/// and why.
public struct Deadline: Hashable, Sendable {
    /// Days, or instants of a clock in hours, that follow each other and have one reason.
    public struct Step: Hashable, Sendable {
        public let from: Moment
        /// Included where it is a day.
        public let to: Moment
        public let isCounted: Bool
        public let why: Phrase
    }

    public let rule: ClockRule
    public let clock: LegalClock
    public let point: DuePoint
    /// Whether the rule's text was in force on the day of the event; nil where that is not known here.
    public let isInForce: Bool?
    /// Without gaps or overlaps, from the event to the last day.
    public let steps: [Step]
    /// What else must be said where the date is shown: that it is provisional, who approves an extension.
    public let notes: [Phrase]

    /// The last day, or instant, in time; for a minimum clock the first on which the act may follow.
    public var due: Moment { point.due }
    /// The same before it was moved off a weekend or holiday.
    public var dueRaw: Moment { point.raw }
    public var isProvisional: Bool { point.isProvisional }

    /// - Parameters:
    ///   - calendar: that of the place, with its suspensions.
    ///   - pauses: days that do not count, both ends included.
    ///   - extendedBy: in the rule's unit, at most what it allows.
    public static func reckon(
        _ rule: ClockRule, from: Moment, in calendar: WorkCalendar, pauses: [ClockPause] = [], extendedBy: Int = 0
    ) throws(ClockFault) -> Deadline {
        explaining(try LegalClock(rule, from: from, extendedBy: extendedBy, pauses: pauses), rule, in: calendar)
    }

    /// The same of a clock that runs. The rule is the one that it was made with.
    public static func explaining(_ clock: LegalClock, _ rule: ClockRule, in calendar: WorkCalendar) -> Deadline {
        var walk = DeadlineWalk(clock, calendar)
        let point = walk.run()
        let isInForce = rule.isInForce(on: clock.from.date)
        return Deadline(
            rule: rule, clock: clock, point: point, isInForce: isInForce, steps: walk.steps,
            notes: DeadlineNotes.of(clock, rule, point, isInForce, calendar))
    }
}
