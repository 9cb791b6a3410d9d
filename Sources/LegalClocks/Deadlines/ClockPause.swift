import Basics

/// Days that a clock does not count, both included.
public struct ClockPause: Hashable, Sendable {
    public let first: LocalDate
    public let last: LocalDate
    /// Why, in the words of the record; nil where nobody said.
    public let ground: Phrase?

    /// - Throws: where the last day lies before the first.
    public init(first: LocalDate, last: LocalDate, ground: Phrase? = nil) throws(ClockFault) {
        guard first <= last else {
            throw ClockFault(
                "clock.pause.reversed", "中止的最后一日\(last)早于第一日\(first)。",
                "The pause ends on \(last), before it begins on \(first).", basis: "docs/clocks.md")
        }
        (self.first, self.last, self.ground) = (first, last, ground)
    }

    var span: DaySpan { DaySpan(first: first.daysSince1970, last: last.daysSince1970) }
}
