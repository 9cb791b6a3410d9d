import Basics
import Commitments

/// How many entries of a part of the log can be read, and how many can't.
public struct EntryCounts: Hashable, Sendable {
    public let published: Int
    public let unpublished: Int
    public let withheld: Int
}

/// A place among the events that everyone may see: the event by which one can be seen, and its own number.
public struct ShownPlace: Hashable, Sendable {
    public let event: Int
    public let id: Int

    public init(event: Int, id: Int) { (self.event, self.id) = (event, id) }
}

/// What pages ask of events. An event that may be shown to a visitor is public by its own word or was published since, and
/// is not withheld; the word `event.published` itself says nothing to a reader and is left out of lists.
extension EventTable {
    /// Events that everyone may see, in the order in which they could first be seen, the newest first: what was published
    /// later stands where it was published.
    ///
    /// - Parameters:
    ///   - before: the place from which to go on.
    ///   - since: only what could first be seen from this moment on.
    ///   - verbs: only these; all but `event.published` where nil.
    public func newest(
        before: ShownPlace? = nil, since: Instant? = nil, verbs: [LedgerVerb]? = nil, limit: Int
    ) throws -> [StoredEvent] {
        var values: [String: SQLValue] = [
            "place": .integer(before?.event ?? Int(Int64.max)), "id": .integer(before?.id ?? 0),
            "since": .integer(try since.map { try last(before: $0) } ?? 0), "limit": .integer(limit),
        ]
        var condition = "verb <> :publishing"
        values["publishing"] = .text(LedgerVerb.eventPublished.rawValue)
        if let verbs {
            values["publishing"] = nil
            let names = verbs.enumerated().map { index, verb in
                values["verb\(index)"] = .text(verb.rawValue)
                return ":verb\(index)"
            }
            condition = "verb IN (\(names.joined(separator: ", ")))"
        }
        return try selected(
            """
            withheld IS NULL AND body IS NOT NULL AND \(Self.shownBy) > :since
            AND (\(Self.shownBy) < :place OR (\(Self.shownBy) = :place AND id < :id)) AND \(condition)
            ORDER BY \(Self.shownBy) DESC, id DESC LIMIT :limit
            """, values)
    }

    /// The event by which an event can be seen: itself, or the one that published it; NULL where neither.
    static let shownBy = "(CASE WHEN visibility = 'public' THEN id ELSE published END)"

    /// The number of the last event before a moment; 0 where there is none.
    private func last(before moment: Instant) throws -> Int {
        try first(
            "SELECT id FROM event WHERE jurisdiction = :jurisdiction AND at < :moment ORDER BY id DESC LIMIT 1",
            ["moment": .integer(moment.milliseconds)])?.integer("id") ?? 0
    }

    /// When an event was; nil where there is none.
    public func moment(of id: Int) throws -> Instant? {
        try first("SELECT at FROM event WHERE jurisdiction = :jurisdiction AND id = :id", ["id": .integer(id)])
            .map { Instant(milliseconds: try $0.integer("at")) }
    }

    /// The newest few events of every subject that begins so (`commitment/2025-`), public and not withheld, the newest
    /// first.
    public func newest(_ count: Int, ofSubjectsFrom prefix: String) throws -> [StoredEvent] {
        try rows(
            """
            SELECT * FROM (
                SELECT *, ROW_NUMBER() OVER (PARTITION BY subject ORDER BY id DESC) AS place FROM event
                WHERE jurisdiction = :jurisdiction AND \(Self.shownFrom)
            ) AS shown WHERE place <= :count ORDER BY id DESC
            """, Self.from(prefix).merging(["count": .integer(count)]) { first, _ in first }
        ).map(StoredEvent.init)
    }

    /// The numbers in the log of every subject that begins so, in the order they were given.
    public func leaves(ofSubjectsFrom prefix: String) throws -> [String: [Int]] {
        let found = try rows(
            """
            SELECT subject, leaf FROM event WHERE jurisdiction = :jurisdiction AND \(Self.shownFrom)
            AND leaf IS NOT NULL ORDER BY id
            """, Self.from(prefix))
        return try found.reduce(into: [:]) { $0[try $1.text("subject"), default: []].append(try $1.integer("leaf")) }
    }

    private static let shownFrom =
        "subject >= :from AND subject < :to AND (visibility = :public OR published IS NOT NULL) AND withheld IS NULL "
        + "AND body IS NOT NULL"

    private static func from(_ prefix: String) -> [String: SQLValue] {
        [
            "from": .text(prefix), "to": .text(prefix + "\u{10FFFF}"),
            "public": .text(EventBody.Visibility.everyone.rawValue),
        ]
    }

    /// How many entries of a part have public content.
    public func counts(part: Int, below size: Int) throws -> EntryCounts {
        let row = try first(
            """
            SELECT COUNT(*) AS whole, COALESCE(SUM(CASE WHEN withheld IS NOT NULL THEN 1 ELSE 0 END), 0) AS withheld,
                COALESCE(SUM(CASE WHEN withheld IS NULL AND (published IS NOT NULL OR verb IN \(Self.ofLog)) THEN 1 ELSE 0 END), 0)
                    AS published
            FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf < :size
            """, ["part": .integer(part), "size": .integer(size)])
        guard let row else { return EntryCounts(published: 0, unpublished: 0, withheld: 0) }
        let (whole, published) = (try row.integer("whole"), try row.integer("published"))
        let withheld = try row.integer("withheld")
        return EntryCounts(published: published, unpublished: whole - published - withheld, withheld: withheld)
    }

    /// Numbers of a part whose content is not public, ascending.
    public func unpublishedLeaves(part: Int, limit: Int) throws -> [Int] {
        try rows(
            """
            SELECT leaf FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf IS NOT NULL
            AND (withheld IS NOT NULL OR (published IS NULL AND verb NOT IN \(Self.ofLog))) ORDER BY leaf LIMIT :limit
            """, ["part": .integer(part), "limit": .integer(limit)]
        ).map { try $0.integer("leaf") }
    }

    /// Subjects with the moments of their withheld events: rows that those made are not shown.
    public func withheldMoments() throws -> Set<String> {
        Set(
            try rows(
                "SELECT subject, at FROM event WHERE jurisdiction = :jurisdiction AND withheld IS NOT NULL", [:]
            ).map { Self.moment(try $0.text("subject"), Instant(milliseconds: try $0.integer("at"))) })
    }

    /// How `withheldMoments` names one.
    public static func moment(_ subject: String, _ at: Instant) -> String { "\(subject)@\(at.milliseconds)" }
    /// The subject in such a name.
    public static func subject(ofMoment name: String) -> String {
        name.lastIndex(of: "@").map { String(name[..<$0]) } ?? name
    }

    /// The number of the newest event; 0 where there is none.
    public func last() throws -> Int {
        try first("SELECT COALESCE(MAX(id), 0) AS last FROM event WHERE jurisdiction = :jurisdiction", [:])?
            .integer("last") ?? 0
    }

    private static let ofLog =
        "(" + LedgerVerb.allCases.filter(\.isOfLog).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
}
