import Basics

/// Which days are worked, day by day where the calendar is known and by the weekday beyond it. Days are numbers from
/// 1970-01-01. Counting and finding take the same few steps however far they go.
struct DayTable: Sendable {
    /// The first day that is known.
    let first: Int
    /// The day behind the last that is known.
    let end: Int
    /// Working days before each day, from `first`; one more entry than days.
    private let before: [Int32]
    /// The working days themselves.
    private let worked: [Int32]

    /// - Parameter isWorked: for each day from `first` on.
    init(first: Int, isWorked: [Bool]) {
        (self.first, end) = (first, first + isWorked.count)
        var before: [Int32] = [0]
        var worked: [Int32] = []
        before.reserveCapacity(isWorked.count + 1)
        for (index, flag) in isWorked.enumerated() {
            if flag { worked.append(Int32(first + index)) }
            before.append(Int32(worked.count))
        }
        (self.before, self.worked) = (before, worked)
    }

    func isKnown(_ day: Int) -> Bool { day >= first && day < end }

    func isWorked(_ day: Int) -> Bool {
        isKnown(day) ? before[day - first] < before[day - first + 1] : Self.isWeekday(day)
    }

    /// Working days before a day, counted from `first`; negative before that.
    func rank(_ day: Int) -> Int {
        if day < first { return Self.weekdays(before: day) - Self.weekdays(before: first) }
        if day < end { return Int(before[day - first]) }
        return worked.count + Self.weekdays(before: day) - Self.weekdays(before: end)
    }

    /// The working day that has so many before it: what `rank` says, turned around.
    func day(ofRank rank: Int) -> Int {
        if rank < 0 { return Self.weekday(rank + Self.weekdays(before: first)) }
        if rank < worked.count { return Int(worked[rank]) }
        return Self.weekday(rank - worked.count + Self.weekdays(before: end))
    }

    /// Working days from `day` up to the day in front of `end`.
    func count(from day: Int, to end: Int) -> Int { rank(end) - rank(day) }

    /// The `count`th working day behind a day; `count` is at least 1.
    func working(_ count: Int, after day: Int) -> Int { self.day(ofRank: rank(day + 1) + count - 1) }

    static func isWeekday(_ day: Int) -> Bool { LocalDate.weekday(ofDay: day) < 6 }

    /// Days from Monday to Friday before a day, counted from Monday 1969-12-29.
    private static func weekdays(before day: Int) -> Int {
        let shifted = day + 3
        let rest = ((shifted % 7) + 7) % 7
        return (shifted - rest) / 7 * 5 + min(rest, 5)
    }

    /// The day from Monday to Friday that has so many before it.
    private static func weekday(_ count: Int) -> Int {
        let rest = ((count % 5) + 5) % 5
        return (count - rest) / 5 * 7 + rest - 3
    }
}
