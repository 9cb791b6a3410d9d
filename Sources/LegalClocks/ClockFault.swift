/// Why a clock can't be reckoned, and what to do.
public struct ClockFault: Error, Hashable, Sendable {
    /// Stable, for programs and documentation: `clock.outside-place`.
    public let code: String
    public let chinese: String
    public let english: String
    /// The rule or article behind it.
    public let basis: String

    public init(_ code: String, _ chinese: String, _ english: String, basis: String) {
        (self.code, self.chinese, self.english, self.basis) = (code, chinese, english, basis)
    }
}
