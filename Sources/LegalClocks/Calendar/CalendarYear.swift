import Basics

/// One year of the State Council's calendar: which days are off, and which Saturdays and Sundays are worked for them.
/// All other days are what their weekday says.
public struct CalendarYear: Hashable, Sendable {
    /// A day that is not what its weekday says, or a weekend day that belongs to a holiday.
    public struct Mark: Hashable, Sendable {
        public let day: LocalDate
        public let isOff: Bool
        /// The holiday.
        public let name: Phrase

        public init(day: LocalDate, isOff: Bool, name: Phrase) {
            (self.day, self.isOff, self.name) = (day, isOff, name)
        }
    }

    public let year: Int
    /// In the order of their days; each day once.
    public let marks: [Mark]
    /// The notice where its text was read; else who says so.
    public let source: Phrase
    /// When it was taken from there.
    public let loaded: LocalDate

    /// - Throws: a day that stands twice, a make-up day that is no Saturday or Sunday, or a day beyond December of the
    ///   year before and January of the year behind: a notice sometimes moves those.
    public init(year: Int, marks: [Mark], source: Phrase, loaded: LocalDate) throws(ClockFault) {
        let sorted = marks.sorted { $0.day < $1.day }
        for (index, mark) in sorted.enumerated() {
            if index > 0, sorted[index - 1].day == mark.day {
                throw .calendar("\(mark.day)写了两次", "\(mark.day) stands twice")
            }
            if !mark.isOff, mark.day.weekday < 6 {
                throw .calendar("\(mark.day)不是周末，不用调休上班", "\(mark.day) is no Saturday or Sunday to be worked")
            }
            let months = mark.day.year * 12 + mark.day.month - year * 12
            guard (0...13).contains(months) else {
                throw .calendar("\(mark.day)不在\(year)年前后", "\(mark.day) is not around \(year)")
            }
        }
        guard sorted.contains(where: { $0.isOff && $0.day.year == year }) else {
            throw .calendar("\(year)年没有一个放假的日子", "\(year) has no day off")
        }
        self.init(known: year, marks: sorted, source: source, loaded: loaded)
    }

    /// For years that are built in, which tests hold to the rules above.
    init(known year: Int, marks: [Mark], source: Phrase, loaded: LocalDate) {
        (self.year, self.marks, self.source, self.loaded) = (year, marks, source, loaded)
    }
}

extension ClockFault {
    static func calendar(_ chinese: String, _ english: String) -> ClockFault {
        ClockFault(
            "clock.calendar", "放假安排读不了：\(chinese)。", "The calendar can't be taken: \(english).", basis: "docs/clocks.md"
        )
    }
}
