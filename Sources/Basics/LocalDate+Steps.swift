extension LocalDate {
    /// ISO 8601: 1 is Monday, 7 Sunday.
    public var weekday: Int { LocalDate.weekday(ofDay: daysSince1970) }

    /// The weekday of a day given by its number from 1970-01-01, a Thursday.
    public static func weekday(ofDay day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }

    /// So many days later, or earlier where negative.
    public func advanced(by days: Int) -> LocalDate { LocalDate(daysSince1970: daysSince1970 + days) }

    /// The day of the same number so many months later; where the month has no such day, its last one
    /// (民法典 §202). Nil beyond the years 1…9999.
    public func adding(months: Int) -> LocalDate? {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        guard count >= 12, year <= 9999 else { return nil }
        return LocalDate(year: year, month: month, day: min(day, LocalDate.days(in: month, of: year)))
    }
}
