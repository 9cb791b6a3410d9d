import Basics
import LegalClocks
import TestSupport
import Testing

@Suite("A further year is loaded from its notice")
struct CalendarYearTests {
    private static let notice = """
        {"year": 2027, "source": {"zh": "某年通知", "en": "A year's notice"}, "loaded": "2026-12-01", "holidays": [
         {"zh": "元旦", "en": "New Year's Day", "off": ["2027-01-01..2027-01-04"], "worked": ["2026-12-26", "2027-01-09"]},
         {"zh": "国庆节", "en": "National Day", "off": ["2027-10-01"], "worked": []}]}
        """

    private func year(_ text: String = notice) throws -> CalendarYear { try CalendarYear(json: Array(text.utf8)) }

    @Test("Its days count, also those it moves in the year before")
    func adding() throws {
        let calendar = try WorkCalendar.builtIn.adding(year())
        #expect(calendar.known == 2004...2027)
        #expect(try calendar.isWorkday(day("2026-12-26")) && !calendar.isWorkday(day("2027-01-04")))
        #expect(try calendar.isWorkday(day("2027-01-09")) && !calendar.isWorkday(day("2027-10-01")))
        #expect(try !WorkCalendar.builtIn.isWorkday(day("2026-12-26")))
        #expect(try calendar.adding(year()).known == 2004...2027, "a year again takes the place of the one there was")
    }

    @Test("A deadline beyond the calendar is provisional, and reckoned anew when the year is there")
    func recomputed() throws {
        let rule = try ClockRules.rule("disclosure.reply", in: nil, on: day("2026-12-20"))
        let clocks = try (0..<40).map { offset in
            (id: offset, clock: try LegalClock(rule, from: .day(day("2026-11-20").advanced(by: offset))))
        }
        let calendar = try WorkCalendar.builtIn.adding(year())
        let changes = WorkCalendar.builtIn.changes(to: calendar, of: clocks)
        let expected = clocks.filter { $0.clock.due(in: .builtIn) != $0.clock.due(in: calendar) }
        #expect(changes.map(\.id) == expected.map(\.id) && !changes.isEmpty && changes.count < 40)
        for change in changes { #expect(change.before.isProvisional || change.before.due > change.after.due) }
        let late = try Deadline.reckon(rule, from: .day(day("2026-12-20")), in: .builtIn)
        #expect(late.isProvisional && late.due.description == "2027-01-15")
        #expect(late.notes.contains { $0.chinese.contains("暂算") })
        #expect(late.steps.contains { $0.why.english.contains("the notice of 2027 is not loaded") })
        let firm = try Deadline.reckon(rule, from: .day(day("2026-12-20")), in: calendar)
        #expect(!firm.isProvisional && firm.due.description == "2027-01-15")
    }

    @Test(
        "What is wrong with a notice is said by name",
        arguments: [
            ("\"year\": 2027", "\"year\": \"2027\"", "year"),
            ("2026-12-01", "2026-12-32", "loaded"),
            ("\"2027-10-01\"", "\"2027-10-01\", \"2027-10-01\"", "stands twice"),
            ("2027-01-09", "2027-01-08", "no Saturday or Sunday"),
            ("\"2027-10-01\"", "\"2028-03-01\"", "not around 2027"),
            ("\"2027-10-01\"", "\"2027-10-03..2027-10-01\"", "off"),
            ("\"zh\": \"元旦\", ", "", "holidays.zh"),
            ("]}", "", "no JSON"),
        ])
    func refused(old: String, new: String, named: String) throws {
        let fault = try #require(throws: ClockFault.self) { try year(Self.notice.replacing(old, with: new)) }
        #expect(fault.english.contains(named), "\(fault.english)")
    }

    @Test("No year may be missing between")
    func gap() throws {
        let mark = CalendarYear.Mark(day: try day("2029-01-01"), isOff: true, name: Phrase("元旦", "New Year's Day"))
        let far = try CalendarYear(
            year: 2029, marks: [mark], source: Phrase("通知", "notice"), loaded: day("2028-12-01"))
        let fault = try #require(throws: ClockFault.self) { try WorkCalendar.builtIn.adding(far) }
        #expect(fault.english.contains("2027 is missing"))
        #expect(throws: ClockFault.self) { try WorkCalendar(years: []) }
    }

    @Test("A missing year is told sixty days before its first day, with what rests on it")
    func needed() throws {
        let due = try ["2026-12-30", "2027-02-03", "2027-01-20"].map { try day($0) }
        #expect(YearNeeded(due, .builtIn, today: try day("2026-11-01")) == nil)
        let needed = try #require(YearNeeded(due, .builtIn, today: try day("2026-11-02")))
        #expect(try needed.year == 2027 && needed.count == 2 && needed.firstDue == day("2027-01-20"))
        let idle = try #require(YearNeeded([], .builtIn, today: try day("2026-12-31")))
        #expect(idle.count == 0 && idle.firstDue == nil)
    }

    @Test("Suspensions are read, and only where their year is known")
    func suspensions() throws {
        let text = """
            [{"zh": "洪灾停工", "en": "flood", "first": "2020-08-19", "last": "2020-08-21", "place": "CN-50",
              "basis": {"zh": "县政府通告", "en": "a notice of the county"}}]
            """
        let suspensions = try LocalSuspension.list(json: Array(text.utf8))
        let here = try WorkCalendar.builtIn.at(.chongqing, suspensions: suspensions)
        #expect(try !here.isWorkday(day("2020-08-20")) && WorkCalendar.builtIn.isWorkday(day("2020-08-20")))
        let rule = try ClockRules.rule("petition.objection", in: .chongqing, on: day("2020-08-18"))
        let deadline = try Deadline.reckon(rule, from: .day(day("2020-08-18")), in: here)
        #expect(deadline.due.description == "2020-08-28")
        #expect(deadline.steps.contains { $0.why.chinese.contains("洪灾停工（县政府通告），CN-50停止办公") && !$0.isCounted })
        let later = text.replacing("2020", with: "2030")
        let far = try LocalSuspension.list(json: Array(later.utf8))
        #expect(throws: ClockFault.self) { try WorkCalendar.builtIn.at(.chongqing, suspensions: far) }
        #expect(try WorkCalendar.builtIn.at(.china, suspensions: far).suspensions.isEmpty)
        #expect(throws: ClockFault.self) { try LocalSuspension.list(json: Array("[{}]".utf8)) }
    }
}

extension Moment {
    fileprivate static func > (a: Moment, b: Moment) -> Bool { a.start > b.start }
}
