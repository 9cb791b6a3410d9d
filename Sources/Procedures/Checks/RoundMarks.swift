/// What the current round of a case has seen. The check searches over these, and a running case keeps them: one rule says how
/// they change.
public struct RoundMarks: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Answered.
    public static let replied = RoundMarks(rawValue: 1)
    /// The opener was given the answer to confirm or dispute.
    public static let offered = RoundMarks(rawValue: 2)
    /// The answer named its legal basis and the remedy against it.
    public static let told = RoundMarks(rawValue: 4)
    /// A conclusion was delivered to those it affects.
    public static let concluded = RoundMarks(rawValue: 8)
    /// They could object to it.
    public static let objectable = RoundMarks(rawValue: 16)
    /// Someone other than the handler found it so.
    public static let verified = RoundMarks(rawValue: 32)

    static let all: [(RoundMarks, name: String)] = [
        (.replied, "replied"), (.offered, "offered"), (.told, "told"), (.concluded, "concluded"),
        (.objectable, "objectable"), (.verified, "verified"),
    ]

    /// As events carry them.
    public var names: [String] { Self.all.filter { contains($0.0) }.map(\.name) }

    public init(names: [String]) {
        self = Self.all.reduce(into: RoundMarks()) { if names.contains($1.name) { $0.insert($1.0) } }
    }
}

extension Procedure {
    /// What a round has seen after a step: an answer counts anew, entering work clears all.
    public func marks(_ marks: RoundMarks, after edge: Edge) -> RoundMarks {
        var marks = marks
        switch edge.transition.act {
        case .reply, .refuse:
            marks.subtract([.offered, .told])
            marks.insert(.replied)
            if edge.transition.tellsRemedy { marks.insert(.told) }
        case .conclude:
            marks.subtract(.objectable)
            marks.insert(.concluded)
        case .verify: marks.insert(.verified)
        default: break
        }
        guard edge.from != edge.to, let target = state(edge.to) else { return marks }
        if target.kind == .work { return [] }
        if target.kind == .opener {
            let acts = Set(leaving(edge.to).map(\.act))
            if marks.contains(.replied), acts.isSuperset(of: [.confirm, .dispute]) { marks.insert(.offered) }
            if marks.contains(.concluded), acts.contains(.dispute) { marks.insert(.objectable) }
        }
        return marks
    }
}

extension Transition {
    var tellsRemedy: Bool {
        needs.contains(CaseField.Known.basis) && needs.contains(CaseField.Known.remedy)
    }
}
