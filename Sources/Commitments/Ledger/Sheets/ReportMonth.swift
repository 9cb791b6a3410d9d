import Basics

/// A month that units report on: `2025-11`.
public struct ReportMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Its first day.
    public let first: LocalDate

    /// Reads `2025-11`; nil for anything else.
    public init?(_ text: String) {
        guard let first = LocalDate(text + "-01") else { return nil }
        self.first = first
    }

    /// The month of a day.
    public init(of day: LocalDate) { first = LocalDate(daysSince1970: day.daysSince1970 - day.day + 1) }

    public var year: Int { first.year }
    /// 1…12.
    public var month: Int { first.month }
    /// Its last day.
    public var last: LocalDate {
        LocalDate(daysSince1970: first.daysSince1970 + LocalDate.days(in: month, of: year) - 1)
    }
    public var previous: ReportMonth { ReportMonth(of: LocalDate(daysSince1970: first.daysSince1970 - 1)) }
    public var next: ReportMonth { ReportMonth(of: LocalDate(daysSince1970: last.daysSince1970 + 1)) }

    /// Its `day`-th day.
    public func day(_ day: Int) -> LocalDate { LocalDate(daysSince1970: first.daysSince1970 + day - 1) }
    public func contains(_ day: LocalDate) -> Bool { first <= day && day <= last }

    public var description: String { String(first.description.prefix(7)) }
    public static func < (a: ReportMonth, b: ReportMonth) -> Bool { a.first < b.first }
}
