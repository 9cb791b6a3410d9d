/// When a clock runs out.
public struct DuePoint: Hashable, Sendable {
    /// Before it is moved off a weekend or holiday.
    public let raw: Moment
    /// The last day, or instant, that is in time; for a minimum clock the first on which the act may follow.
    public let due: Moment
    /// Whether it rests on days of a year whose notice is not known.
    public let isProvisional: Bool
}
