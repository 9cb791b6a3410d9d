import Basics

/// A kind of matter and the way it goes: a finite graph of states that is checked to close (docs/formats/procedure.md).
///
/// A value of this type was read; that it closes is what `ProcedureCheck` says.
public struct Procedure: Sendable {
    /// `petition`.
    public let id: String
    /// 1 or more; counts up when the definition changes.
    public let version: Int
    public var name: Phrase
    public let opens: OpensFrom
    /// The state a case begins in.
    public let start: String
    /// The role of whoever opens a case.
    public let opener: String
    /// The role of those an accusation is about; nil where there are none.
    public let accused: String?
    /// Owners from low to high.
    public let ladder: [String]
    public let basis: [Phrase]
    /// Where it opens inside: whether the law gives those affected a chance to object.
    public let objection: Objection?
    public var roles: [CaseRole]
    public var parameters: [CaseParameter]
    public var fields: [CaseField]
    public let clocks: [ClockSpec]
    public var states: [ProcedureState]
    public var transitions: [Transition]
    public var outputs: [CaseOutput]
    public var statistics: [Statistic]
    /// The file it was read from, as faults name it.
    public let file: String
    /// The content without comments and layout, as canonical JSON with every value a string. Its SHA-256 is the digest
    /// that a case keeps; read again, it gives the same definition.
    public let canonicalBytes: [UInt8]

    public struct Objection: Hashable, Sendable {
        public let isGiven: Bool
        /// The article that gives it, or why there is none.
        public let basis: Phrase
    }

    public func state(_ id: String) -> ProcedureState? { states.first { $0.id == id } }
    public func transition(_ id: String) -> Transition? { transitions.first { $0.id == id } }
    public func clock(_ id: String) -> ClockSpec? { clocks.first { $0.id == id } }
    public func field(_ id: String) -> CaseField? { fields.first { $0.id == id } }
    public func role(_ id: String) -> CaseRole? { roles.first { $0.id == id } }
    public func parameter(_ id: String) -> CaseParameter? { parameters.first { $0.id == id } }

    /// The owner's place on the ladder, 0 the lowest; nil for who stands beside it.
    public func rank(_ role: String?) -> Int? { role.flatMap { ladder.firstIndex(of: $0) } }

    /// The transitions that leave a state, the breach among them.
    public func leaving(_ state: String) -> [Transition] { transitions.filter { $0.from.contains(state) } }

    /// One step of the graph.
    public struct Edge: Sendable {
        public let transition: Transition
        public let from: String
        public let to: String
    }

    public var edges: [Edge] {
        transitions.flatMap { transition in
            transition.from.map { Edge(transition: transition, from: $0, to: transition.target(from: $0)) }
        }
    }
}

public struct CaseRole: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    public let party: RoleParty
    public let line: Int
}

/// A document that a case must have given before it ends: 信访处理意见书.
public struct CaseOutput: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    /// Transitions that give it.
    public let from: [String]
    public let line: Int
}
