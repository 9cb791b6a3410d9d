import Basics

/// A clock that runs in a matter: what it counts, from when, and what it does not count. Small, for many at once.
public struct LegalClock: Hashable, Sendable {
    public let rule: String
    public let unit: ClockUnit
    /// In `unit`, without extension.
    public let length: Int
    public let isMinimum: Bool
    /// Its day is day 0; a clock in hours starts at the instant.
    public let from: Moment
    /// By so many of `unit` it was made longer; 0 where it was not.
    public let extendedBy: Int
    public let pauses: [ClockPause]
    /// The first day of a pause that has no end yet; nil while the clock runs.
    public let pausedSince: LocalDate?
    /// The pauses in order, none touching another, and none before the start.
    let spans: [DaySpan]

    /// - Parameter extendedBy: at most what the rule allows.
    /// - Throws: an extension that the rule does not know, and days beyond the years 1900…9000.
    public init(
        _ rule: ClockRule, from: Moment, extendedBy: Int = 0, pauses: [ClockPause] = [], pausedSince: LocalDate? = nil
    ) throws(ClockFault) {
        if extendedBy != 0 { try rule.mayExtend(by: extendedBy) }
        let days = [from.date] + pauses.flatMap { [$0.first, $0.last] } + (pausedSince.map { [$0] } ?? [])
        guard days.allSatisfy({ (1900...9000).contains($0.year) }) else { throw .years }
        (self.rule, unit, length, isMinimum) = (rule.id, rule.unit, rule.length, rule.isMinimum)
        (self.from, self.extendedBy, self.pauses, self.pausedSince) = (from, extendedBy, pauses, pausedSince)
        spans = pauses.isEmpty ? [] : DaySpan.merged(pauses.map(\.span))
    }

    /// Length and extension.
    public var total: Int { length + extendedBy }
}

extension ClockFault {
    static let years = ClockFault(
        "clock.years", "日期要在1900年到9000年之间。", "Days must lie between 1900 and 9000.", basis: "docs/clocks.md")
}
