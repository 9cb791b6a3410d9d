import Basics
import LegalClocks
import TestSupport
import Testing

@Suite("Deadlines are those of a slow reckoning day by day")
struct ReckoningPropertyTests {
    private let slow = SlowReckoner(.builtIn)

    @Test("Every rule, with pauses, extension and both ends of the calendar")
    func days() throws {
        try forAll(4000) { numbers in
            let random = try RandomClock(&numbers)
            let point = try random.clock.due(in: .builtIn)
            let total = random.rule.length + random.extendedBy
            if random.rule.unit == .hour {
                let answer = slow.hours(total, from: random.from, minute: random.minute, paused: random.paused)
                let day = try #require(LocalDate(answer.day))
                let end = Moment.day(day).start.milliseconds + answer.minute * 60_000
                #expect(point.due.start.milliseconds == end && !point.isProvisional, "\(random)")
            } else {
                let answer = slow.days(random.rule.unit, total, from: random.from, paused: random.paused)
                #expect(
                    answer
                        == SlowReckoner.Answer(
                            raw: point.raw.description, due: point.due.description, isProvisional: point.isProvisional),
                    "\(random)")
            }
        }
    }

    @Test("The quick answer is the explained one, and its steps leave no gap")
    func explained() throws {
        try forAll(2000) { numbers in
            let random = try RandomClock(&numbers)
            let clock = try random.clock
            let deadline = Deadline.explaining(clock, random.rule, in: .builtIn)
            #expect(deadline.point == clock.due(in: .builtIn), "\(random)")
            try check(deadline)
        }
    }

    /// Steps follow each other, none has its neighbour's words, and those that count make the length.
    private func check(_ deadline: Deadline) throws {
        let steps = deadline.steps
        let unit = deadline.rule.unit
        #expect(steps.first?.from == deadline.clock.from)
        #expect(steps.last?.to == deadline.due)
        for (before, after) in zip(steps, steps.dropFirst()) {
            let next = unit == .hour ? before.to : .day(before.to.date.advanced(by: 1))
            #expect(after.from == next)
            #expect(after.why != before.why || after.isCounted != before.isCounted)
        }
        let counted = steps.filter(\.isCounted)
        switch unit {
        case .hour:
            let time = counted.reduce(0) { $0 + $1.to.start.milliseconds - $1.from.start.milliseconds }
            #expect(time == deadline.clock.total * 3_600_000)
        case .workday, .calendarDay:
            let days = counted.reduce(0) { $0 + $1.to.date.daysSince1970 - $1.from.date.daysSince1970 + 1 }
            #expect(days == deadline.clock.total)
        case .month: #expect(!counted.isEmpty)
        }
    }

    @Test("Suspensions of a place move working days there and nowhere else")
    func suspended() throws {
        try forAll(500) { numbers in
            let random = try RandomClock(&numbers)
            guard (2004...2026).contains(random.from.year), random.rule.unit != .hour else { return }
            let first = max(random.from.advanced(by: numbers.below(30)), random.from)
            let last = min(first.advanced(by: numbers.below(12)), LocalDate(daysSince1970: 20_818))
            guard last >= first, first.year <= 2026 else { return }
            let flood = try #require(
                LocalSuspension(
                    name: Phrase("洪灾停工", "flood"), first: first, last: last, place: .chongqing,
                    basis: Phrase("县政府决定", "a decision of the county")))
            let county = try #require(Division("CN-500233"))
            let here = try WorkCalendar.builtIn.at(county, suspensions: [flood])
            let elsewhere = try WorkCalendar.builtIn.at(.china, suspensions: [flood])
            var slow = slow
            slow.suspended = Set(
                (first.daysSince1970...last.daysSince1970).map { LocalDate(daysSince1970: $0).description })
            let clock = try random.clock
            let point = clock.due(in: here)
            let answer = slow.days(clock.unit, clock.total, from: random.from, paused: random.paused)
            #expect(point.raw.description == answer.raw && point.due.description == answer.due, "\(random) \(flood)")
            #expect(Deadline.explaining(clock, random.rule, in: here).point == point)
            #expect(clock.due(in: elsewhere) == clock.due(in: .builtIn))
        }
    }
}
