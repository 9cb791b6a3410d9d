import Basics

/// The working days of a place: the State Council's calendar, year after year, less what a place suspended.
///
/// Where its years end, weekdays from Monday to Friday count as worked: no holiday and no make-up day is guessed, and
/// whatever is reckoned there is provisional.
public struct WorkCalendar: Sendable {
    /// Without gaps, ascending.
    public let years: [CalendarYear]
    /// Those that hold for this calendar's place.
    public let suspensions: [LocalSuspension]
    /// The State Council's days.
    let national: DayTable
    /// The same less the suspended ones.
    let local: DayTable
    /// What stands in the notices, by day number.
    private let marks: [Int: CalendarYear.Mark]

    /// 2004 to 2026, for a place without suspensions.
    public static let builtIn = WorkCalendar(known: CalendarYears.builtIn, [])

    /// - Throws: where there is no year, one stands twice or one between is missing.
    public init(years: [CalendarYear]) throws(ClockFault) {
        let sorted = years.sorted { $0.year < $1.year }
        guard !sorted.isEmpty else { throw .calendar("没有一个年份", "there is no year") }
        for (before, after) in zip(sorted, sorted.dropFirst()) where after.year != before.year + 1 {
            throw after.year == before.year
                ? .calendar("\(after.year)年有两份", "\(after.year) stands twice")
                : .calendar("缺\(before.year + 1)年，先载入这一年", "\(before.year + 1) is missing; load it first")
        }
        self.init(known: sorted, [])
    }

    private init(known years: [CalendarYear], _ suspensions: [LocalSuspension]) {
        let first = LocalDate.firstDay(of: years.first?.year ?? 1970)
        let end = LocalDate.firstDay(of: (years.last?.year ?? 1969) + 1)
        var isWorked = (first..<end).map(DayTable.isWeekday)
        var marks: [Int: CalendarYear.Mark] = [:]
        // A later notice may move days at the end of the year before, and then is the one that counts.
        for mark in years.flatMap(\.marks) {
            let day = mark.day.daysSince1970
            guard day >= first, day < end else { continue }
            isWorked[day - first] = !mark.isOff
            marks[day] = mark
        }
        (self.years, self.suspensions, self.marks) = (years, suspensions, marks)
        national = DayTable(first: first, isWorked: isWorked)
        guard !suspensions.isEmpty else {
            local = national
            return
        }
        for suspension in suspensions {
            let days =
                max(first, suspension.first.daysSince1970)..<max(first, min(end, suspension.last.daysSince1970 + 1))
            for day in days { isWorked[day - first] = false }
        }
        local = DayTable(first: first, isWorked: isWorked)
    }

    /// The years whose notices are known.
    public var known: ClosedRange<Int> { (years.first?.year ?? 1970)...(years.last?.year ?? 1970) }

    /// Whether the day's year is known.
    public func isKnown(_ day: LocalDate) -> Bool { known.contains(day.year) }

    /// Whether offices of this place work on a day.
    public func isWorkday(_ day: LocalDate) -> Bool { local.isWorked(day.daysSince1970) }

    /// Working days from one day to another, both included; 0 where the last lies before the first.
    public func workdays(from first: LocalDate, through last: LocalDate) -> Int {
        first <= last ? local.count(from: first.daysSince1970, to: last.daysSince1970 + 1) : 0
    }

    /// The same with a year more, or with that year's notice in place of the one there was.
    /// - Throws: where a year between would be missing.
    public func adding(_ year: CalendarYear) throws(ClockFault) -> WorkCalendar {
        let wider = try WorkCalendar(years: years.filter { $0.year != year.year } + [year])
        return WorkCalendar(known: wider.years, suspensions)
    }

    /// The calendar of a place: of all suspensions those that hold there.
    /// - Throws: a suspension whose years are not known: load the year first.
    public func at(_ place: Division, suspensions: [LocalSuspension]) throws(ClockFault) -> WorkCalendar {
        let here = suspensions.filter { $0.place.contains(place) }
        for suspension in here where !isKnown(suspension.first) || !isKnown(suspension.last) {
            throw .calendar(
                "“\(suspension.name.chinese)”的年份还没有放假通知，先载入",
                "the year of “\(suspension.name.english)” is not known; load it first")
        }
        return WorkCalendar(known: years, here)
    }

    func mark(_ day: Int) -> CalendarYear.Mark? { marks[day] }
    func suspension(_ day: Int) -> LocalSuspension? { suspensions.first { $0.contains(day) } }
}

extension LocalDate {
    /// The number of 1 January.
    static func firstDay(of year: Int) -> Int { LocalDate(year: year, month: 1, day: 1)?.daysSince1970 ?? 0 }
}
