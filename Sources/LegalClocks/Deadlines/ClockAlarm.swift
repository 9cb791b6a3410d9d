import Basics

/// How near a clock is to its end, for reminders. Counted by the day that is not moved off a weekend: some laws are
/// silent on moving it, so no reminder waits for that.
public enum ClockAlarm: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// Less than seven tenths are used up.
    case quiet = 0
    case seventy = 70
    case ninety = 90
    /// All is used up; the last day that is in time is not over.
    case full = 100
    /// Strictly after the last day.
    case late = 101

    public static func < (a: ClockAlarm, b: ClockAlarm) -> Bool { a.rawValue < b.rawValue }
}

extension LegalClock {
    /// Nil for a minimum clock, which nobody can miss, and while a pause has no end.
    public func alarm(at now: Instant, in calendar: WorkCalendar) -> ClockAlarm? {
        guard !isMinimum, case .runs(let point) = standing(in: calendar) else { return nil }
        if now > point.due.end { return .late }
        let (used, whole) =
            unit == .hour
            ? (spentTime(until: now), total * 3_600_000)
            : (spentDays(through: Moment.instant(now).date.daysSince1970, calendar), totalDays)
        if used >= whole { return .full }
        return used * 10 >= whole * 9 ? .ninety : used * 10 >= whole * 7 ? .seventy : .quiet
    }
}
