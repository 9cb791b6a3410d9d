import Basics

/// Someone signed in, on one device. Only the token's digest is kept.
public struct Session: Sendable, Hashable {
    public let digest: [UInt8]
    public let account: String
    public let begunAt: Instant
    public let endsAt: Instant
    public var seenAt: Instant
    /// What the browser called itself, shortened.
    public let device: String

    public init(
        digest: [UInt8], account: String, begunAt: Instant, endsAt: Instant, seenAt: Instant, device: String
    ) {
        (self.digest, self.account, self.begunAt, self.endsAt) = (digest, account, begunAt, endsAt)
        (self.seenAt, self.device) = (seenAt, device)
    }
}

/// The table of sessions.
public struct Sessions {
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    private static let columns = "digest, account, begun_at, ends_at, seen_at, device"

    public func session(_ digest: [UInt8]) throws -> Session? {
        try transaction.row(
            "SELECT \(Self.columns) FROM session WHERE jurisdiction = :jurisdiction AND digest = :digest",
            ["jurisdiction": .text(jurisdiction), "digest": .blob(digest)]
        ).map(Session.init)
    }

    /// The newest first.
    public func of(_ account: String) throws -> [Session] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM session WHERE jurisdiction = :jurisdiction AND account = :account
            ORDER BY begun_at DESC, digest
            """, ["jurisdiction": .text(jurisdiction), "account": .text(account)]
        ).map(Session.init)
    }

    public func put(_ session: Session) throws {
        try transaction.execute(
            """
            INSERT INTO session (jurisdiction, \(Self.columns))
            VALUES (:jurisdiction, :digest, :account, :begun_at, :ends_at, :seen_at, :device)
            ON CONFLICT (jurisdiction, digest) DO UPDATE SET seen_at = excluded.seen_at
            """,
            [
                "jurisdiction": .text(jurisdiction), "digest": .blob(session.digest),
                "account": .text(session.account), "begun_at": .integer(session.begunAt.milliseconds),
                "ends_at": .integer(session.endsAt.milliseconds), "seen_at": .integer(session.seenAt.milliseconds),
                "device": .text(session.device),
            ])
    }

    public func remove(_ digest: [UInt8]) throws {
        try transaction.execute(
            "DELETE FROM session WHERE jurisdiction = :jurisdiction AND digest = :digest",
            ["jurisdiction": .text(jurisdiction), "digest": .blob(digest)])
    }

    /// Signs an account out everywhere.
    public func removeAll(of account: String) throws {
        try transaction.execute(
            "DELETE FROM session WHERE jurisdiction = :jurisdiction AND account = :account",
            ["jurisdiction": .text(jurisdiction), "account": .text(account)])
    }

    public func removeEnded(before now: Instant) throws {
        try transaction.execute(
            "DELETE FROM session WHERE jurisdiction = :jurisdiction AND ends_at <= :now",
            ["jurisdiction": .text(jurisdiction), "now": .integer(now.milliseconds)])
    }
}

extension Session {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            digest: try row.blob("digest"), account: try row.text("account"),
            begunAt: Instant(milliseconds: try row.integer("begun_at")),
            endsAt: Instant(milliseconds: try row.integer("ends_at")),
            seenAt: Instant(milliseconds: try row.integer("seen_at")), device: try row.text("device"))
    }
}
