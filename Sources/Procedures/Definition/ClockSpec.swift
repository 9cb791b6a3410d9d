/// What limits a state, or several.
public struct ClockSpec: Hashable, Sendable {
    public let id: String
    /// A rule of the law: `petition.handle`.
    public let rule: String?
    /// A place's own limit; where a rule stands beside it, this counts where the rule does not apply.
    public let parameter: String?
    /// Other parameters by what kind of case it is; the first that fits counts.
    public let cases: [Choice]
    /// Transitions that start it, `opened`; where none did, it starts as the case comes under it.
    public let from: [String]
    /// Transitions that end it as kept, whatever the state.
    public let until: [String]
    /// A date field: where the transition that starts it brings one, that day is the limit.
    public let chosenBy: String?
    /// A parameter by which an extension makes it longer; the rule's own extension counts without one.
    public let longer: String?
    /// Whether it limits a right: when it runs out the right is gone, and nobody is late.
    public let isRight: Bool
    public let line: Int

    public struct Choice: Hashable, Sendable {
        public let when: Transition.Guard
        public let parameter: String
    }

    /// All parameters it may count by.
    public var parameters: [String] { (parameter.map { [$0] } ?? []) + cases.map(\.parameter) }
}

/// What a place sets for itself: a number of days, or a list of words. What stands here is a suggestion until it does.
public struct CaseParameter: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    /// The role that answers for it.
    public let owner: String?
    /// The first day on which it counts, ISO 8601.
    public let from: String?
    /// `wd`, `cal`, `mon`, `h`; nil for a list.
    public let unit: String?
    public let standard: Int?
    public var choices: [Choice]
    public let line: Int

    public struct Choice: Hashable, Sendable {
        public let id: String
        public var label: Phrase

        public init(id: String, label: Phrase) { (self.id, self.label) = (id, label) }
    }
}
