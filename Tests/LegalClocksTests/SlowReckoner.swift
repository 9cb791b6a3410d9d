import Basics
import LegalClocks

/// A second reckoning that shares nothing with the first but the days of the notices: it walks from day to day with its
/// own step over months and years, and asks of each whether it counts.
struct SlowReckoner {
    let off: Set<String>
    let worked: Set<String>
    let years: ClosedRange<Int>
    var suspended: Set<String> = []

    init(_ calendar: WorkCalendar) {
        let marks = calendar.years.flatMap(\.marks)
        off = Set(marks.filter(\.isOff).map(\.day.description))
        worked = Set(marks.filter { !$0.isOff }.map(\.day.description))
        years = calendar.known
    }

    struct Day: Equatable {
        var year: Int
        var month: Int
        var day: Int
        var text: String { LocalDate(year: year, month: month, day: day)?.description ?? "" }

        init(_ date: LocalDate) { (year, month, day) = (date.year, date.month, date.day) }

        static func length(_ month: Int, _ year: Int) -> Int {
            if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
            return [4, 6, 9, 11].contains(month) ? 30 : 31
        }

        mutating func step() {
            day += 1
            if day > Day.length(month, year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }

        /// Sakamoto's method: 0 is Sunday.
        var weekday: Int {
            let table = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
            let year = month < 3 ? self.year - 1 : self.year
            return (year + year / 4 - year / 100 + year / 400 + table[month - 1] + day) % 7
        }
    }

    func isNationalWorkday(_ day: Day) -> Bool {
        if off.contains(day.text) { return false }
        if worked.contains(day.text) { return true }
        return (1...5).contains(day.weekday)
    }

    func isWorkday(_ day: Day) -> Bool { isNationalWorkday(day) && !suspended.contains(day.text) }

    struct Answer: Equatable, CustomStringConvertible {
        let raw: String
        let due: String
        let isProvisional: Bool
        var description: String { "\(raw) → \(due)\(isProvisional ? " provisional" : "")" }
    }

    func days(_ unit: ClockUnit, _ total: Int, from: LocalDate, paused: Set<String>) -> Answer {
        var day = Day(from)
        var left = total
        if unit == .month { left = lengthOfMonths(total, from: from) }
        var isProvisional = false
        while left > 0 {
            day.step()
            if unit == .workday, !years.contains(day.year) { isProvisional = true }
            if paused.contains(day.text) || (unit == .workday && !isWorkday(day)) { continue }
            left -= 1
        }
        let raw = day
        if unit != .workday {
            isProvisional = !years.contains(day.year)
            if !isNationalWorkday(day) {
                repeat {
                    day.step()
                    if !years.contains(day.year) { isProvisional = true }
                } while !isWorkday(day) || paused.contains(day.text)
            }
        }
        return Answer(raw: raw.text, due: day.text, isProvisional: isProvisional)
    }

    /// Days until the same number so many months later, or that month's last day.
    private func lengthOfMonths(_ months: Int, from: LocalDate) -> Int {
        var (year, month) = (from.year, from.month)
        for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
        let target = min(from.day, Day.length(month, year))
        var day = Day(from)
        var count = 0
        while !(day.year == year && day.month == month && day.day == target) {
            day.step()
            count += 1
        }
        return count
    }

    /// Minute by minute. The start is a whole minute of Beijing time.
    func hours(_ total: Int, from: LocalDate, minute: Int, paused: Set<String>) -> (day: String, minute: Int) {
        var day = Day(from)
        var (minute, left) = (minute, total * 60)
        while left > 0 {
            if !paused.contains(day.text) { left -= 1 }
            minute += 1
            if minute == 1440 { (minute, day) = (0, day.after) }
        }
        return (day.text, minute)
    }
}

extension SlowReckoner.Day {
    var after: SlowReckoner.Day {
        var day = self
        day.step()
        return day
    }
}
