import Basics

/// One-time codes, as digests. Outside the fold: who signs in is the security audit's matter, not the log's.
public struct SignInCodes {
    private let transaction: any Transaction
    private let jurisdiction: String

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
}
