import Basics
import LegalClocks
import TestSupport
import Testing

@Suite("What may be done with a clock that runs")
struct ClockActTests {
    private func rule(_ id: String) throws -> ClockRule { try ClockRules.rule(id, in: nil, on: day("2024-03-01")) }
    private func at(_ text: String) throws -> Instant { try #require(Moment(text)).start }

    @Test("Extended once, as far as the law allows, before it runs out")
    func extending() throws {
        let handle = try rule("petition.handle")
        let clock = try LegalClock(handle, from: .day(day("2024-03-01")))
        #expect(clock.due(in: .builtIn).due.description == "2024-04-30")
        let longer = try clock.extended(by: 30, under: handle, at: at("2024-04-30T23:59:59"), in: .builtIn)
        #expect(longer.due(in: .builtIn).due.description == "2024-05-30")
        let cases: [(LegalClock, Int, String, String)] = [
            (clock, 31, "2024-04-01", "clock.extension.limit"), (clock, 0, "2024-04-01", "clock.extension.limit"),
            (clock, 30, "2024-05-01", "clock.extension.late"), (longer, 10, "2024-05-02", "clock.extension.twice"),
        ]
        for (clock, days, now, code) in cases {
            let fault = try #require(throws: ClockFault.self) {
                try clock.extended(by: days, under: handle, at: at(now), in: .builtIn)
            }
            #expect(fault.code == code)
        }
        let register = try rule("petition.register")
        let fault = try #require(throws: ClockFault.self) {
            try LegalClock(register, from: .day(day("2024-03-01")), extendedBy: 1)
        }
        #expect(fault.code == "clock.extension.none")
    }

    @Test("A suggestion that is wide or difficult has six months from its assignment, not three and three")
    func months() throws {
        let reply = try rule("deputy.reply")
        let from = try Moment.day(day("2023-11-30"))
        #expect(try LegalClock(reply, from: from).due(in: .builtIn).due.description == "2024-02-29")
        #expect(try LegalClock(reply, from: from, extendedBy: 3).due(in: .builtIn).due.description == "2024-05-30")
    }

    @Test("Started anew where the law says so, never backwards")
    func restarting() throws {
        let reply = try rule("disclosure.reply")
        let clock = try LegalClock(
            reply, from: .day(day("2024-03-01")),
            pauses: [ClockPause(first: day("2024-03-05"), last: day("2024-03-06"))])
        let anew = try clock.restarted(from: .day(day("2024-03-11")), under: reply)
        #expect(anew.pauses.isEmpty && anew.due(in: .builtIn).due.description == "2024-04-09")
        #expect(throws: ClockFault.self) { try clock.restarted(from: .day(day("2024-02-28")), under: reply) }
        let notice = try rule("petition.notice")
        let other = try LegalClock(notice, from: .day(day("2024-03-01")))
        #expect(throws: ClockFault.self) { try other.restarted(from: .day(day("2024-03-11")), under: notice) }
    }

    @Test("Late is strictly after the day it was moved to; a minimum is never late")
    func late() throws {
        let register = try LegalClock(rule("petition.register"), from: .day(day("2023-09-20")))
        #expect(try !register.isLate(at: at("2023-10-07T23:59:59.999"), in: .builtIn))
        #expect(try register.isLate(at: at("2023-10-08T00:00"), in: .builtIn))
        let hour = try LegalClock(rule("accident.report"), from: #require(Moment("2023-10-01T23:30")))
        #expect(try !hour.isLate(at: at("2023-10-02T00:30"), in: .builtIn))
        #expect(try hour.isLate(at: at("2023-10-02T00:30:00.001"), in: .builtIn))
        let least = try LegalClock(rule("decision.legality"), from: .day(day("2023-09-20")))
        #expect(try !least.isLate(at: at("2024-10-08"), in: .builtIn))
        #expect(try least.alarm(at: at("2024-10-08"), in: .builtIn) == nil)
    }

    @Test(
        "Reminders at seven and nine tenths and at the end, by the day that is not moved",
        arguments: [
            ("2023-09-20", ClockAlarm.quiet), ("2023-09-30", .quiet), ("2023-10-01", .seventy),
            ("2023-10-03", .seventy),
            ("2023-10-04", .ninety), ("2023-10-05", .full), ("2023-10-07", .full), ("2023-10-08", .late),
        ])
    func alarms(today: String, alarm: ClockAlarm) throws {
        let clock = try LegalClock(rule("petition.register"), from: .day(day("2023-09-20")))
        #expect(try clock.alarm(at: at(today + "T12:00"), in: .builtIn) == alarm)
    }

    @Test(
        "Of hours by the minute",
        arguments: [
            ("2024-05-01T10:00", ClockAlarm.quiet), ("2024-05-01T11:23", .quiet), ("2024-05-01T11:24", .seventy),
            ("2024-05-01T11:48", .ninety), ("2024-05-01T12:00", .full), ("2024-05-01T12:00:00.001", .late),
        ])
    func hourly(now: String, alarm: ClockAlarm) throws {
        let clock = try LegalClock(rule("accident.tier"), from: #require(Moment("2024-05-01T10:00")))
        #expect(try clock.alarm(at: at(now), in: .builtIn) == alarm)
    }

    @Test("A pause that has no end leaves what it leaves; once it ends, the clock ends where the rest says")
    func paused() throws {
        try forAll(1500) { numbers in
            let random = try RandomClock(&numbers)
            let since = random.from.advanced(by: numbers.below(70))
            let until = since.advanced(by: numbers.below(40))
            let clock = try LegalClock(
                random.rule, from: random.moment, extendedBy: random.extendedBy, pauses: random.pauses,
                pausedSince: since)
            let ended = try LegalClock(
                random.rule, from: random.moment, extendedBy: random.extendedBy,
                pauses: random.pauses + [ClockPause(first: since, last: until)])
            switch clock.standing(in: .builtIn) {
            case .runs(let point):
                #expect(point.raw == ended.due(in: .builtIn).raw, "\(random)")
            case .paused(let day, let left):
                #expect(day == since && clock.alarm(at: Moment.day(until).start, in: .builtIn) == nil)
                try rest(left, of: ended, random, behind: until)
            }
        }
    }

    /// The slow way gives the raw end of what is left when it starts the day behind the pause.
    private func rest(
        _ left: ClockRemainder, of ended: LegalClock, _ random: RandomClock, behind until: LocalDate
    ) throws {
        let slow = SlowReckoner(.builtIn)
        let raw = ended.due(in: .builtIn).raw
        switch left {
        case .workdays(let count):
            #expect(count > 0)
            #expect(slow.days(.workday, count, from: until, paused: random.paused).raw == raw.description, "\(random)")
        case .days(let count):
            #expect(count > 0)
            #expect(
                slow.days(.calendarDay, count, from: until, paused: random.paused).raw == raw.description, "\(random)")
        case .milliseconds(let time): #expect(time > 0 && time <= random.rule.length * 3_600_000)
        }
    }
}
