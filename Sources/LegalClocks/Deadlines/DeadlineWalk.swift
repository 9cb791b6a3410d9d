import Basics

/// Goes day by day from the event to the last day and writes down each with its reason. Slow beside `LegalClock.due`,
/// and reckoned without it: a test holds the two to one answer.
struct DeadlineWalk {
    private let clock: LegalClock
    private let calendar: WorkCalendar
    private let words: StepWords
    private(set) var steps: [Deadline.Step] = []

    init(_ clock: LegalClock, _ calendar: WorkCalendar) {
        (self.clock, self.calendar, words) = (clock, calendar, StepWords(clock, calendar))
    }

    mutating func run() -> DuePoint {
        guard clock.unit != .hour else { return hours() }
        let start = clock.from.date
        add(start.daysSince1970, isCounted: false, words.dayZero)
        switch clock.unit {
        case .workday:
            let day = days(clock.total) { [calendar] day in calendar.local.isWorked(day) }
            return point(day, day, from: start.daysSince1970 + 1)
        case .month:
            return rolled(days((start.adding(months: clock.total) ?? start).daysSince1970 - start.daysSince1970))
        case .calendarDay, .hour: return rolled(days(clock.total))
        }
    }

    /// Counts days behind the event and gives the last one.
    private mutating func days(_ count: Int, isCounted: (Int) -> Bool = { _ in true }) -> Int {
        var (day, left) = (clock.from.date.daysSince1970, count)
        while left > 0 {
            day += 1
            if let pause = pause(day) {
                add(day, isCounted: false, words.paused(pause))
            } else if isCounted(day) {
                left -= 1
                add(day, isCounted: true, words.counted(day, number: count - left))
            } else {
                add(day, isCounted: false, words.off(day))
            }
        }
        return day
    }

    private mutating func rolled(_ raw: Int) -> DuePoint {
        var due = raw
        if !calendar.national.isWorked(raw) {
            let why = words.rolled(raw)
            repeat {
                due += 1
                if let pause = pause(due) {
                    add(due, isCounted: false, words.paused(pause))
                } else {
                    add(due, isCounted: false, why)
                }
            } while !calendar.local.isWorked(due) || pause(due) != nil
        }
        return point(raw, due, from: raw)
    }

    private func point(_ raw: Int, _ due: Int, from first: Int) -> DuePoint {
        DuePoint(
            raw: .day(LocalDate(daysSince1970: raw)), due: .day(LocalDate(daysSince1970: due)),
            isProvisional: (first...due).contains { !calendar.isKnown(LocalDate(daysSince1970: $0)) })
    }

    /// Stretches between paused days, until the hours are used up.
    private mutating func hours() -> DuePoint {
        var (time, left) = (clock.from.start.milliseconds, clock.total * 3_600_000)
        while left > 0 {
            let midnight = Moment.day(LocalDate(daysSince1970: Moment.day(of: time) + 1)).start.milliseconds
            if let pause = pause(Moment.day(of: time)) {
                add(time, midnight, isCounted: false, words.paused(pause))
                time = midnight
            } else {
                let stretch = min(left, midnight - time)
                add(time, time + stretch, isCounted: true, words.hours)
                (time, left) = (time + stretch, left - stretch)
            }
        }
        let end = Moment.instant(Instant(milliseconds: time))
        return DuePoint(raw: end, due: end, isProvisional: false)
    }

    private func pause(_ day: Int) -> ClockPause? { clock.pauses.first { $0.span.contains(day) } }

    private mutating func add(_ day: Int, isCounted: Bool, _ why: Phrase) {
        let moment = Moment.day(LocalDate(daysSince1970: day))
        if let last = steps.last, last.isCounted == isCounted, last.why == why {
            steps[steps.count - 1] = Deadline.Step(from: last.from, to: moment, isCounted: isCounted, why: why)
        } else {
            steps.append(Deadline.Step(from: moment, to: moment, isCounted: isCounted, why: why))
        }
    }

    private mutating func add(_ from: Int, _ to: Int, isCounted: Bool, _ why: Phrase) {
        let end = Moment.instant(Instant(milliseconds: to))
        if let last = steps.last, last.isCounted == isCounted, last.why == why {
            steps[steps.count - 1] = Deadline.Step(from: last.from, to: end, isCounted: isCounted, why: why)
        } else {
            let start = Moment.instant(Instant(milliseconds: from))
            steps.append(Deadline.Step(from: start, to: end, isCounted: isCounted, why: why))
        }
    }
}

extension Moment {
    /// The number of the day in Beijing time.
    static func day(of milliseconds: Int) -> Int {
        Moment.instant(Instant(milliseconds: milliseconds)).date.daysSince1970
    }
}
