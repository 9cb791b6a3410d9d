/// A figure over cases, with both its numbers said: 办结率 is answered in time ÷ due.
public struct Statistic: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    /// Conditions that all hold of a case that is counted.
    public let numerator: [Condition]
    /// Empty where the figure is a plain count.
    public let denominator: [Condition]
    public let line: Int

    /// `ended`, `end=silent`, `in-time=handle`, `field=source:superior`; `!` in front turns it round.
    public struct Condition: Hashable, Sendable {
        public enum Subject: String, Sendable, CaseIterable {
            case opened, ended, overdue
            /// The end's kind.
            case end
            /// A clock that was started and did not run out, or one that was started at all.
            case inTime = "in-time"
            case clock
            /// A transition that was taken.
            case act
            /// A field with a value: `rating:satisfied`.
            case field
            /// More rounds than one.
            case again
            /// A link of that kind: `recurrence`.
            case link
        }
        public let subject: Subject
        public let object: String?
        public let isTurned: Bool

        public init(subject: Subject, object: String?, isTurned: Bool = false) {
            (self.subject, self.object, self.isTurned) = (subject, object, isTurned)
        }

        public init?(_ text: String) {
            let isTurned = text.hasPrefix("!")
            let parts = text.dropFirst(isTurned ? 1 : 0).split(separator: "=", maxSplits: 1).map(String.init)
            guard let subject = parts.first.flatMap(Subject.init(rawValue:)) else { return nil }
            let wantsObject: Bool =
                switch subject {
                case .opened, .ended, .overdue, .again: false
                case .end, .inTime, .clock, .act, .field, .link: true
                }
            guard wantsObject == (parts.count == 2) else { return nil }
            self.init(subject: subject, object: parts.count == 2 ? parts[1] : nil, isTurned: isTurned)
        }

        public var text: String { (isTurned ? "!" : "") + subject.rawValue + (object.map { "=" + $0 } ?? "") }
    }
}
