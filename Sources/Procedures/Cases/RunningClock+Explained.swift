import Basics
import LegalClocks

extension RunningClock {
    /// How near its end it is; nil while it stands still and once it ended.
    public func alarm(at now: Instant, in setting: CaseSetting) -> ClockAlarm? {
        guard isLive, pausedSince == nil else { return nil }
        if breachedAt != nil || isLate(at: now) { return .late }
        // Where the rule is not known any more, the days up to the due date say it.
        if chosen == nil, let found = try? law(on: from.date(), in: setting), let clock = try? running(found),
            let alarm = clock.alarm(at: now, in: setting.calendar)
        {
            return alarm
        }
        guard let last = LocalDate(due)?.daysSince1970 else { return .quiet }
        let (first, today) = (from.date().daysSince1970, now.date().daysSince1970)
        let (used, whole) = (today - first, last - first)
        return used >= whole ? .full : used * 10 >= whole * 9 ? .ninety : used * 10 >= whole * 7 ? .seventy : .quiet
    }

    /// The last day, or that of the last moment.
    public var dueDay: LocalDate? { LocalDate(due) ?? Instant(due)?.date() }

    /// The moment behind which it is late: a day ends at midnight in Beijing.
    public var dueMoment: Instant? {
        guard let day = LocalDate(due) else { return Instant(due) }
        return Instant(milliseconds: (day.daysSince1970 + 1) * 86_400_000 - 8 * 3_600_000)
    }
}
