import Basics

/// An event as it is kept.
public struct StoredEvent: Hashable, Sendable {
    public let id: Int
    public let digest: [UInt8]
    public let salt: [UInt8]?
    public let body: [UInt8]?
    public let part: Int?
    public let leaf: Int?
    /// The id of the `event.published` that names it.
    public let published: Int?
    /// The id of the `event.withheld` that names it.
    public let withheld: Int?
    public let verb: String
    public let subject: String
    public let visibility: String

    /// The event that published it later than it was recorded; nil where it was public from the start or is not yet.
    public var publishedLater: Int? { visibility == EventBody.Visibility.everyone.rawValue ? nil : published }
    /// Where it stands among those that everyone may see.
    public var place: ShownPlace { ShownPlace(event: publishedLater ?? id, id: id) }
}

/// Events in the order they were committed.
public struct EventTable {
    private let transaction: any Transaction
    public let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    /// Keeps an event and gives it its number: one more than the largest.
    public func append(_ body: EventBody, bytes: [UInt8], salt: [UInt8], digest: [UInt8]) throws -> Int {
        let row = try transaction.row(
            """
            INSERT INTO event (jurisdiction, id, at, verb, subject, visibility, digest, salt, body)
            VALUES (:jurisdiction,
                (SELECT COALESCE(MAX(id), 0) + 1 FROM event WHERE jurisdiction = :jurisdiction),
                :at, :verb, :subject, :visibility, :digest, :salt, :body)
            RETURNING id
            """,
            [
                "jurisdiction": .text(jurisdiction), "at": .integer(body.at.milliseconds), "verb": .text(body.verb),
                "subject": .text(body.subject), "visibility": .text(body.visibility.rawValue), "digest": .blob(digest),
                "salt": .blob(salt), "body": .blob(bytes),
            ])
        guard let row else { throw StoreFault.database("no number came back for an event") }
        return try row.integer("id")
    }

    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] {
        try transaction.rows(sql, values.merging(["jurisdiction": .text(jurisdiction)]) { first, _ in first })
    }

    func first(_ sql: String, _ values: [String: SQLValue]) throws -> SQLRow? { try rows(sql, values).first }

    func selected(_ condition: String, _ values: [String: SQLValue]) throws -> [StoredEvent] {
        try rows("SELECT * FROM event WHERE jurisdiction = :jurisdiction AND \(condition)", values)
            .map(StoredEvent.init)
    }

    /// Every event in order, one at a time.
    public func each(_ take: (StoredEvent) throws -> Bool) throws {
        try transaction.each(
            "SELECT * FROM event WHERE jurisdiction = :jurisdiction ORDER BY id",
            ["jurisdiction": .text(jurisdiction)]
        ) { try take(StoredEvent($0)) }
    }

    /// Committed events without a leaf number, in order. A snapshot, never a cursor behind the largest number seen: a
    /// transaction that commits late would be skipped.
    public func waiting(limit: Int) throws -> [StoredEvent] {
        try transaction.rows(
            "SELECT * FROM event WHERE jurisdiction = :jurisdiction AND leaf IS NULL ORDER BY id LIMIT :limit",
            ["jurisdiction": .text(jurisdiction), "limit": .integer(limit)]
        ).map(StoredEvent.init)
    }

    public func number(_ id: Int, part: Int, leaf: Int) throws {
        try transaction.execute(
            "UPDATE event SET part = :part, leaf = :leaf WHERE jurisdiction = :jurisdiction AND id = :id",
            ["jurisdiction": .text(jurisdiction), "id": .integer(id), "part": .integer(part), "leaf": .integer(leaf)])
    }

    /// - Parameter publishing: the id of the event that names it.
    public func publish(_ id: Int, by publishing: Int) throws {
        try transaction.execute(
            """
            UPDATE event SET published = :by
            WHERE jurisdiction = :jurisdiction AND id = :id AND published IS NULL
            """, ["jurisdiction": .text(jurisdiction), "id": .integer(id), "by": .integer(publishing)])
    }

    /// Takes a public body down. It stays in the database, where rows are folded from it.
    public func withhold(_ id: Int, by withholding: Int) throws {
        try transaction.execute(
            "UPDATE event SET withheld = :by WHERE jurisdiction = :jurisdiction AND id = :id",
            ["jurisdiction": .text(jurisdiction), "id": .integer(id), "by": .integer(withholding)])
    }

    /// When the newest event was; nil where there is none.
    public func lastMoment() throws -> Instant? {
        try transaction.row(
            "SELECT at FROM event WHERE jurisdiction = :jurisdiction ORDER BY id DESC LIMIT 1",
            ["jurisdiction": .text(jurisdiction)]
        ).map { Instant(milliseconds: try $0.integer("at")) }
    }

    public func event(_ id: Int) throws -> StoredEvent? {
        try transaction.row(
            "SELECT * FROM event WHERE jurisdiction = :jurisdiction AND id = :id",
            ["jurisdiction": .text(jurisdiction), "id": .integer(id)]
        ).map(StoredEvent.init)
    }

    public func event(leaf: Int, part: Int) throws -> StoredEvent? {
        try transaction.row(
            "SELECT * FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf = :leaf",
            ["jurisdiction": .text(jurisdiction), "part": .integer(part), "leaf": .integer(leaf)]
        ).map(StoredEvent.init)
    }

    public func events(of subject: String) throws -> [StoredEvent] {
        try transaction.rows(
            "SELECT * FROM event WHERE jurisdiction = :jurisdiction AND subject = :subject ORDER BY id",
            ["jurisdiction": .text(jurisdiction), "subject": .text(subject)]
        ).map(StoredEvent.init)
    }

    /// Events of one part from a leaf on, in leaf order.
    public func leaves(from leaf: Int, part: Int, limit: Int) throws -> [StoredEvent] {
        try transaction.rows(
            """
            SELECT * FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf >= :leaf
            ORDER BY leaf LIMIT :limit
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part), "leaf": .integer(leaf),
                "limit": .integer(limit),
            ]
        ).map(StoredEvent.init)
    }
}

extension StoredEvent {
    init(_ row: SQLRow) throws(StoreFault) {
        id = try row.integer("id")
        digest = try row.blob("digest")
        (salt, body) = (row.optionalBlob("salt"), row.optionalBlob("body"))
        (part, leaf) = (row.optionalInteger("part"), row.optionalInteger("leaf"))
        (published, withheld) = (row.optionalInteger("published"), row.optionalInteger("withheld"))
        (verb, subject, visibility) = (try row.text("verb"), try row.text("subject"), try row.text("visibility"))
    }
}
