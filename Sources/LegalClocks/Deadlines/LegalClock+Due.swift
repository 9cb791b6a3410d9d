import Basics

extension LegalClock {
    /// When it runs out, as if a pause that has no end yet were not there (`standing` knows that one). Quick: no words.
    public func due(in calendar: WorkCalendar) -> DuePoint {
        let start = from.date.daysSince1970
        switch unit {
        case .workday:
            let day = working(total, after: start, calendar.local)
            return .day(day, day, provisional: !calendar.knows(start + 1, through: day))
        case .calendarDay: return rolled(calendarDay(total, after: start), calendar)
        case .month:
            let end = from.date.adding(months: total)?.daysSince1970 ?? start
            return rolled(calendarDay(end - start, after: start), calendar)
        case .hour:
            let end = Moment.instant(Instant(milliseconds: hours(total)))
            return DuePoint(raw: end, due: end, isProvisional: false)
        }
    }

    private func working(_ count: Int, after start: Int, _ table: DayTable) -> Int {
        var (day, left) = (start, count)
        for span in spans where span.last > day {
            let counted = span.first > day ? table.count(from: day + 1, to: span.first) : 0
            if counted >= left { break }
            (day, left) = (span.last, left - counted)
        }
        return table.working(left, after: day)
    }

    private func calendarDay(_ count: Int, after start: Int) -> Int {
        var (day, left) = (start, count)
        for span in spans where span.last > day {
            let counted = max(0, span.first - 1 - day)
            if counted >= left { break }
            (day, left) = (span.last, left - counted)
        }
        return day + left
    }

    /// Milliseconds since 1970; paused days are passed over whole, from 00:00 to 24:00 Beijing time.
    private func hours(_ count: Int) -> Int {
        var (time, left) = (from.start.milliseconds, count * 3_600_000)
        for span in spans {
            let stop = span.first * Moment.dayLength - Moment.offset
            let goesOn = (span.last + 1) * Moment.dayLength - Moment.offset
            guard goesOn > time else { continue }
            let counted = max(0, stop - time)
            if counted >= left { break }
            (time, left) = (goesOn, left - counted)
        }
        return time + left
    }

    /// A last day that is a weekend or holiday moves to the next working day (民法典 §203) that is not paused.
    private func rolled(_ raw: Int, _ calendar: WorkCalendar) -> DuePoint {
        var due = raw
        if !calendar.national.isWorked(raw) {
            due = calendar.local.working(1, after: raw)
            for span in spans where span.contains(due) { due = calendar.local.working(1, after: span.last) }
        }
        return .day(raw, due, provisional: !calendar.knows(raw, through: due))
    }
}

extension DuePoint {
    fileprivate static func day(_ raw: Int, _ due: Int, provisional: Bool) -> DuePoint {
        DuePoint(
            raw: .day(LocalDate(daysSince1970: raw)), due: .day(LocalDate(daysSince1970: due)),
            isProvisional: provisional)
    }
}

extension WorkCalendar {
    func knows(_ first: Int, through last: Int) -> Bool { first >= national.first && last < national.end }
}
