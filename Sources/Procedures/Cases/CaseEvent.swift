import Basics

public enum CaseVerb: String, Sendable, CaseIterable {
    case opened = "case.opened"
    /// A step that someone took.
    case moved = "case.moved"
    /// A step that a clock took.
    case breached = "case.breached"
    /// A clock beside the state's own ran out: nothing moves, the mark is set.
    case overdue = "case.overdue"
    /// What only staff may read of the step before it: who acted, internal fields, names of sealed ones.
    case noted = "case.noted"
    case linked = "case.linked"
    /// Dates that a calendar change moved.
    case redated = "case.redated"
}

/// What happened in a case. The state is exactly the fold of these; sealed values stand in none.
public struct CaseEvent: Hashable, Sendable {
    public let verb: CaseVerb
    public let at: Instant
    /// The post; never a person.
    public let actor: EventBody.Actor
    public let data: JSONValue
    /// Names of the sealed fields that belong to it.
    public let sealed: [String]

    public init(_ verb: CaseVerb, at: Instant, actor: EventBody.Actor, data: JSONValue, sealed: [String] = []) {
        (self.verb, self.at, self.actor, self.data, self.sealed) = (verb, at, actor, data, sealed)
    }

    /// Whether the body could ever be published: a note never, everything else by its own act.
    public var isPublishable: Bool { verb != .noted }
}

/// An event that does not fit the state it is folded into: the record is broken.
public struct CaseFault: Error, Hashable, Sendable {
    public let reason: String
}
