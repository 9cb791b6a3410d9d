import Basics

/// One-time codes, as digests. Outside the fold: who signs in is the security audit's matter, not the log's.
public struct SignInCodes {
    fileprivate let transaction: any Transaction
    fileprivate let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    public func put(_ digest: [UInt8], account: String, until: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO sign_in_code (jurisdiction, account, digest, expires_at)
            VALUES (:jurisdiction, :account, :digest, :until)
            ON CONFLICT (jurisdiction, account)
            DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at, used_at = NULL
            """,
            [
                "jurisdiction": .text(jurisdiction), "account": .text(account), "digest": .blob(digest),
                "until": .integer(until.milliseconds),
            ])
    }

    /// The digest of an account's code while it can still be used.
    public func open(_ account: String, at now: Instant) throws -> (digest: [UInt8], until: Instant)? {
        try transaction.row(
            """
            SELECT digest, expires_at FROM sign_in_code
            WHERE jurisdiction = :jurisdiction AND account = :account AND used_at IS NULL AND expires_at > :now
            """,
            ["jurisdiction": .text(jurisdiction), "account": .text(account), "now": .integer(now.milliseconds)]
        ).map { (try $0.blob("digest"), Instant(milliseconds: try $0.integer("expires_at"))) }
    }
}

extension SignInCodes {
    /// A code opens once.
    public func use(_ account: String, at now: Instant) throws {
        try transaction.execute(
            "UPDATE sign_in_code SET used_at = :now WHERE jurisdiction = :jurisdiction AND account = :account",
            ["jurisdiction": .text(jurisdiction), "account": .text(account), "now": .integer(now.milliseconds)])
    }

    /// Every code that can still be used, by account.
    public func open(at now: Instant) throws -> [(account: String, digest: [UInt8])] {
        try transaction.rows(
            """
            SELECT account, digest FROM sign_in_code
            WHERE jurisdiction = :jurisdiction AND used_at IS NULL AND expires_at > :now ORDER BY account
            """, ["jurisdiction": .text(jurisdiction), "now": .integer(now.milliseconds)]
        ).map { (try $0.text("account"), try $0.blob("digest")) }
    }
}
