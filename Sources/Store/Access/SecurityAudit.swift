import Basics

/// Sign-ins and failures: who opened the desk, not what was done at it.
public struct SecurityEvent: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case signedIn = "signed_in"
        case signedOut = "signed_out"
        case passwordWrong = "password_wrong"
        case factorWrong = "factor_wrong"
        case throttled
        case codeUsed = "code_used"
        case codeWrong = "code_wrong"
        case codeGiven = "code_given"
        case passwordSet = "password_set"
        case factorSet = "factor_set"
        case factorRemoved = "factor_removed"
        case revoked
    }

    public let at: Instant
    public let kind: Kind
    /// Nil where nobody's account was named.
    public let account: String?
    /// Where it came from.
    public let address: String?

    public init(at: Instant, kind: Kind, account: String?, address: String?) {
        (self.at, self.kind, self.account, self.address) = (at, kind, account, address)
    }
}

/// The security audit's table. Appended to; what is older than `keptDays` goes.
public struct SecurityAudit {
    public static let keptDays = 180
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    public func append(_ event: SecurityEvent) throws {
        try transaction.execute(
            """
            INSERT INTO security_audit (jurisdiction, id, at, kind, account, address)
            SELECT :jurisdiction, COALESCE(MAX(id), 0) + 1, :at, :kind, :account, :address
            FROM security_audit WHERE jurisdiction = :jurisdiction
            """,
            [
                "jurisdiction": .text(jurisdiction), "at": .integer(event.at.milliseconds),
                "kind": .text(event.kind.rawValue), "account": SQLValue(event.account),
                "address": SQLValue(event.address),
            ])
        try transaction.execute(
            "DELETE FROM security_audit WHERE jurisdiction = :jurisdiction AND at < :before",
            [
                "jurisdiction": .text(jurisdiction),
                "before": .integer(event.at.milliseconds - Self.keptDays * 86_400_000),
            ])
    }

    /// The newest first.
    public func newest(_ limit: Int, of account: String? = nil) throws -> [SecurityEvent] {
        var values: [String: SQLValue] = ["jurisdiction": .text(jurisdiction), "limit": .integer(limit)]
        if let account { values["account"] = .text(account) }
        return try transaction.rows(
            "SELECT at, kind, account, address FROM security_audit WHERE jurisdiction = :jurisdiction"
                + (account == nil ? "" : " AND account = :account") + " ORDER BY id DESC LIMIT :limit", values
        ).compactMap { row in
            guard let kind = SecurityEvent.Kind(rawValue: try row.text("kind")) else { return nil }
            return SecurityEvent(
                at: Instant(milliseconds: try row.integer("at")), kind: kind, account: row.optionalText("account"),
                address: row.optionalText("address"))
        }
    }
}
