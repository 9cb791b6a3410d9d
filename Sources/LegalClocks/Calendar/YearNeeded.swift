import Basics

/// A year whose notice is missing while the time comes near in which open clocks need it.
public struct YearNeeded: Hashable, Sendable {
    public let year: Int
    /// The first due date that rests on it; nil where none is open and only the calendar's end comes near.
    public let firstDue: LocalDate?
    /// How many open due dates rest on missing years.
    public let count: Int

    /// Days before the missing year's first day from which it is told.
    public static let notice = 60

    /// - Parameters:
    ///   - openDueDates: of all clocks that run, in any order.
    ///   - today: in Beijing time.
    /// - Returns: nil while the calendar's end is more than `notice` days away, whatever is open.
    public init?(_ openDueDates: [LocalDate], _ calendar: WorkCalendar, today: LocalDate) {
        let missing = calendar.known.upperBound + 1
        guard today.daysSince1970 + Self.notice >= LocalDate.firstDay(of: missing) else { return nil }
        let resting = openDueDates.filter { $0.year >= missing }
        (year, firstDue, count) = (missing, resting.min(), resting.count)
    }
}
