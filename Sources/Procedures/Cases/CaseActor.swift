import Basics
import LegalClocks

/// Who acts in a case.
public struct CaseActor: Hashable, Sendable {
    /// Nil for an opener outside the government.
    public let unit: String?
    /// A role of the procedure that the unit, or the opener, plays.
    public let role: String
    /// The person's account, or the opener's reference: says nothing by itself.
    public let account: String
    /// Units that the unit stands below.
    public let above: Set<String>

    public init(unit: String?, role: String, account: String, above: Set<String> = []) {
        (self.unit, self.role, self.account, self.above) = (unit, role, account, above)
    }

    /// The program itself, when a clock runs out.
    public static let system = CaseActor(unit: nil, role: "system", account: "")
}

/// What someone wants to do.
public struct CaseAct: Hashable, Sendable {
    /// Of the definition.
    public let transition: String
    /// The unit that gets the case, where the transition assigns.
    public var unit: String?
    /// By field.
    public var values: [String: String]
    /// Of a merge: the case that this one goes into.
    public var link: String?
    /// Of an extension: by how much, in the clock's unit; nil for as much as the rule allows.
    public var longer: Int?

    public init(
        _ transition: String, unit: String? = nil, values: [String: String] = [:], link: String? = nil,
        longer: Int? = nil
    ) {
        (self.transition, self.unit, self.values, self.link) = (transition, unit, values, link)
        self.longer = longer
    }
}

/// What a case begins with.
public struct CaseOpening: Hashable, Sendable {
    public var values: [String: String]
    /// Units that an accusation is about.
    public var accused: [String]
    /// The first date of a matter that comes from another procedure; nil where it begins now.
    public var firstOpened: Instant?
    /// What it came from or belongs to: `commitment/2025-0012`.
    public var links: [CaseLink]

    public init(
        values: [String: String], accused: [String] = [], firstOpened: Instant? = nil, links: [CaseLink] = []
    ) {
        (self.values, self.accused, self.firstOpened, self.links) = (values, accused, firstOpened, links)
    }
}

public struct CaseLink: Hashable, Sendable {
    /// `origin`, `recurrence`, `same`.
    public let kind: String
    public let subject: String

    public init(_ kind: String, _ subject: String) { (self.kind, self.subject) = (kind, subject) }
}

/// What a place brings to every decision: its calendar, and what it set for itself as of the day.
public struct CaseSetting: Sendable {
    public let calendar: WorkCalendar
    public let place: Division?
    public let localRules: [LocalRule]
    /// By `procedure.parameter`; what is absent counts by its default.
    public let parameters: [String: Int]

    public init(
        calendar: WorkCalendar = .builtIn, place: Division? = nil, localRules: [LocalRule] = [],
        parameters: [String: Int] = [:]
    ) {
        (self.calendar, self.place, self.localRules, self.parameters) = (calendar, place, localRules, parameters)
    }
}

/// A definition with the SHA-256 of its `canonicalBytes`, as a case names it.
public struct DefinedProcedure: Sendable {
    public let procedure: Procedure
    /// Small hexadecimal digits.
    public let digest: String

    public init(_ procedure: Procedure, digest: String) { (self.procedure, self.digest) = (procedure, digest) }
}

/// What was decided: events to commit together, and the sealed values that belong to them and stand in none.
public struct CaseDecision: Hashable, Sendable {
    public let events: [CaseEvent]
    /// By field.
    public let sealed: [String: String]
    /// Whether a promise was made that the ledger should track.
    public let makesPromise: Bool
    /// Where the matter goes on, of a case that moved.
    public let moves: MoveTarget?
}
