import Basics

/// Where a clock stands.
public enum ClockStanding: Hashable, Sendable {
    case runs(DuePoint)
    /// A pause that has no end yet began before it ran out: it has no due date now, and so much is left.
    case paused(since: LocalDate, left: ClockRemainder)
}

/// What is left of a clock.
public enum ClockRemainder: Hashable, Sendable {
    case workdays(Int)
    /// Of clocks in days or months: calendar days.
    case days(Int)
    case milliseconds(Int)
}

extension LegalClock {
    public func standing(in calendar: WorkCalendar) -> ClockStanding {
        let point = due(in: calendar)
        guard let since = pausedSince else { return .runs(point) }
        if unit == .hour {
            let stop = Moment.day(since).start
            guard point.raw.start > stop else { return .runs(point) }
            return .paused(since: since, left: .milliseconds(total * 3_600_000 - spentTime(until: stop)))
        }
        guard point.raw.date >= since else { return .runs(point) }
        let left = totalDays - spentDays(through: since.daysSince1970 - 1, calendar)
        return .paused(since: since, left: unit == .workday ? .workdays(left) : .days(left))
    }

    /// What the clock counts in days: of months the calendar days they have here.
    var totalDays: Int {
        guard unit == .month else { return total }
        return (from.date.adding(months: total) ?? from.date).daysSince1970 - from.date.daysSince1970
    }

    /// Days that were counted up to a day and on it.
    func spentDays(through day: Int, _ calendar: WorkCalendar) -> Int {
        let start = from.date.daysSince1970
        func counted(_ first: Int, _ last: Int) -> Int {
            guard first <= last else { return 0 }
            return unit == .workday ? calendar.local.count(from: first, to: last + 1) : last - first + 1
        }
        return spans.reduce(counted(start + 1, day)) { left, span in
            left - counted(max(span.first, start + 1), min(span.last, day))
        }
    }

    /// Milliseconds that were counted up to a moment.
    func spentTime(until moment: Instant) -> Int {
        let start = from.start.milliseconds
        return spans.reduce(max(0, moment.milliseconds - start)) { left, span in
            let stop = max(span.first * Moment.dayLength - Moment.offset, start)
            let goesOn = min((span.last + 1) * Moment.dayLength - Moment.offset, moment.milliseconds)
            return left - max(0, goesOn - stop)
        }
    }
}
