import Basics

/// Where a case stands: exactly the fold of its events.
public struct CaseState: Hashable, Sendable {
    public let procedure: String
    public let version: Int
    /// SHA-256 of the definition it is under, for good.
    public let digest: String
    public var state: String
    /// From 1; a dispute begins the next.
    public var round: Int
    /// When this procedure began.
    public let openedAt: Instant
    /// The first date of the matter, also where it began elsewhere. Age counts from here and never anew.
    public let firstOpenedAt: Instant
    /// The opener's reference.
    public var opener: String
    /// Units that an accusation is about.
    public var accused: [String]
    /// The unit that the case is assigned to.
    public var unit: String?
    /// Units and accounts that handled it, in any round.
    public var handlerUnits: [String]
    public var handlerAccounts: [String]
    /// Accounts by transition.
    public var authors: [String: [String]]
    /// In the order they were started.
    public var clocks: [RunningClock]
    /// How often each transition was taken.
    public var counts: [String: Int]
    public var marks: RoundMarks
    /// Documents that were given.
    public var outputs: [String]
    /// A clock ran out that nobody can be moved above, or that runs beside the state's own.
    public var isOverdue: Bool
    /// Files, in the order in which they came.
    public var attachments: [CaseAttachment]
    /// Public and internal fields, the newest value of each. Sealed ones are not here.
    public var values: [String: String]
    public var links: [CaseLink]
    public var mergedInto: String?
    /// The kind of its end; nil while it goes on.
    public var end: EndKind?
    public var endedAt: Instant?
    public var changedAt: Instant

    /// Days since the matter first began, to its end or to now.
    public func age(at now: Instant) -> Int {
        (endedAt ?? now).date().daysSince1970 - firstOpenedAt.date().daysSince1970
    }

    /// The clock that counts of that kind; nil where none does.
    public func live(_ clock: String) -> RunningClock? { clocks.last { $0.clock == clock && $0.isLive } }
}
