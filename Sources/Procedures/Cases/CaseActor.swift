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
    public var files: [CaseAttachment.Given] = []
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
    public var files: [CaseAttachment.Given] = []
    /// Units that an accusation is about.
    public var accused: [String]
    /// The first date of a matter that comes from another procedure; nil where it begins now.
    public var firstOpened: Instant?
    /// What it came from or belongs to: `commitment/2025-0012`.
    public var links: [CaseLink]
    /// Whether the matter goes on from another procedure: what that one never asked can't be missing.
    public var isCarried: Bool

    public init(
        values: [String: String], accused: [String] = [], firstOpened: Instant? = nil, links: [CaseLink] = [],
        isCarried: Bool = false
    ) {
        (self.values, self.accused, self.firstOpened, self.links) = (values, accused, firstOpened, links)
        self.isCarried = isCarried
    }
}

public struct CaseLink: Hashable, Sendable {
    /// `origin`, `recurrence`, `same`; `moved` of a case that goes on from another, `promise` of what a reply promised.
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
    /// What was promised and the ledger tracks from here on.
    public let promise: CasePromise?
    /// The procedure in which the matter goes on.
    public let next: String?

    init(_ events: [CaseEvent], sealed: [String: String] = [:], promise: CasePromise? = nil, next: String? = nil) {
        (self.events, self.sealed, self.promise, self.next) = (events, sealed, promise, next)
    }
}

/// What a reply promises, in words that are not sealed.
public struct CasePromise: Hashable, Sendable {
    public let words: String
    /// Nil where no day was named.
    public let day: LocalDate?

    /// The first free words beside the reply, or the reply's, and the first day among what the step asked for.
    init(_ transition: Transition, _ values: [String: String], in procedure: Procedure) {
        let fields = (transition.needs + transition.takes).compactMap(procedure.field)
        let free = fields.filter { $0.type.isFree && $0.type != .file && values[$0.id] != nil }
        let words = free.first { $0.id != CaseField.Known.reply } ?? free.first
        self.words = words.flatMap { values[$0.id] } ?? transition.label.chinese
        day = fields.first { $0.type == .date && values[$0.id] != nil }.flatMap { values[$0.id] }.flatMap {
            LocalDate($0)
        }
    }
}
