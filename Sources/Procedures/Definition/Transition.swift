/// A step that someone may take.
public struct Transition: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    public let act: ActMark
    public let from: [String]
    /// Nil where the case stays where it is.
    public let to: String?
    /// Roles that may take it; empty for a breach, which the clock takes.
    public let by: [String]
    /// Fields without which it is refused.
    public let needs: [String]
    /// Fields that may come with it.
    public let takes: [String]
    /// Whether it names the unit that handles the case from now on.
    public let assigns: Bool
    /// How often a case may take it; nil for as often as it likes.
    public let bound: Int?
    /// Of a bounded dispute: the article that allows the bound, and the remedies that remain behind it.
    public let boundBasis: Phrase?
    public let remedies: Phrase?
    /// Transitions whose authors may not take this one.
    public let recuse: [String]
    /// Clocks that become longer.
    public let extends: String?
    /// What it records of itself: `result: studied`.
    public let sets: [String: String]
    /// Sealed fields that the next owner may read from here on, beyond those who may anyhow.
    public let shows: [String]
    /// Only where a field has one of these values. The check takes no notice: every transition counts as possible.
    public let when: Guard?
    /// Only after another transition was taken so many times.
    public let after: Repetition?
    /// Only while this clock has not run out.
    public let within: String?
    /// What else must hold, in words.
    public let condition: Phrase?
    /// Whether it makes a promise that the ledger tracks.
    public let tracks: Bool
    public let line: Int

    public func target(from state: String) -> String { to ?? state }

    public struct Guard: Hashable, Sendable {
        public let field: String
        public let values: [String]
    }

    public struct Repetition: Hashable, Sendable {
        public let transition: String
        /// At least so many.
        public let times: Int
    }
}
