import Basics

/// Where a clock starts or ends: a whole day, or an instant for clocks in hours. Days are those of Beijing time (UTC+8),
/// which China keeps without summer time (1986–1991, when it did, is not told apart).
public enum Moment: Hashable, Sendable, CustomStringConvertible {
    case day(LocalDate)
    case instant(Instant)

    /// Minutes by which Beijing time is ahead of UTC.
    public static let minutesAhead = 480
    static let dayLength = 86_400_000
    static let offset = minutesAhead * 60_000

    public var date: LocalDate {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.date(minutesAhead: Self.minutesAhead)
        }
    }

    /// A day begins at 00:00 Beijing time.
    public var start: Instant {
        switch self {
        case .day(let day): Instant(milliseconds: day.daysSince1970 * Self.dayLength - Self.offset)
        case .instant(let instant): instant
        }
    }

    /// The last instant that is in time: a day is in time until 24:00, an instant itself.
    var end: Instant {
        switch self {
        case .day(let day): Instant(milliseconds: (day.daysSince1970 + 1) * Self.dayLength - Self.offset - 1)
        case .instant(let instant): instant
        }
    }

    /// `2023-02-15`, or `2023-02-15T09:30:00+08:00`.
    public var description: String {
        guard case .instant(let instant) = self else { return date.description }
        // The same digits as UTC eight hours later; thousandths only where there are any.
        let text = Instant(milliseconds: instant.milliseconds + Self.offset).description
        return text.dropLast(text.hasSuffix(".000Z") ? 5 : 1) + "+08:00"
    }
}
