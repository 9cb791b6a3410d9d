import Basics

/// How an account signs in. Outside the fold: passwords are no part of the record, and a forgotten one is replaced.
public struct Credential: Sendable, Hashable {
    public let account: String
    public var login: String
    /// The password's scrypt hash with its salt and costs.
    public var password: [UInt8]
    /// The second factor's secret, sealed; nil where there is none.
    public var secondFactor: [UInt8]?
    /// The last step of time whose code was used: a code counts once.
    public var lastStep: Int
    /// Failed attempts since the last success.
    public var failures: Int
    public var blockedUntil: Instant
    public var setAt: Instant

    public init(
        account: String, login: String, password: [UInt8], secondFactor: [UInt8]? = nil, lastStep: Int = 0,
        failures: Int = 0, blockedUntil: Instant = Instant(milliseconds: 0), setAt: Instant
    ) {
        (self.account, self.login, self.password, self.secondFactor) = (account, login, password, secondFactor)
        (self.lastStep, self.failures, self.blockedUntil, self.setAt) = (lastStep, failures, blockedUntil, setAt)
    }
}

/// The table of credentials.
public struct Credentials {
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    private static let columns =
        "account, login, password, second_factor, last_step, failures, blocked_until, set_at"

    public func named(_ login: String) throws -> Credential? {
        try transaction.row(
            "SELECT \(Self.columns) FROM credential WHERE jurisdiction = :jurisdiction AND login = :login",
            ["jurisdiction": .text(jurisdiction), "login": .text(login)]
        ).map(Credential.init)
    }

    public func of(_ account: String) throws -> Credential? {
        try transaction.row(
            "SELECT \(Self.columns) FROM credential WHERE jurisdiction = :jurisdiction AND account = :account",
            ["jurisdiction": .text(jurisdiction), "account": .text(account)]
        ).map(Credential.init)
    }

    public func all() throws -> [Credential] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM credential WHERE jurisdiction = :jurisdiction ORDER BY account",
            ["jurisdiction": .text(jurisdiction)]
        ).map(Credential.init)
    }

    public func put(_ credential: Credential) throws {
        try transaction.execute(
            """
            INSERT INTO credential (jurisdiction, \(Self.columns))
            VALUES (:jurisdiction, :account, :login, :password, :second_factor, :last_step, :failures,
                :blocked_until, :set_at)
            ON CONFLICT (jurisdiction, account) DO UPDATE SET login = excluded.login, password = excluded.password,
                second_factor = excluded.second_factor, last_step = excluded.last_step,
                failures = excluded.failures, blocked_until = excluded.blocked_until, set_at = excluded.set_at
            """,
            [
                "jurisdiction": .text(jurisdiction), "account": .text(credential.account),
                "login": .text(credential.login), "password": .blob(credential.password),
                "second_factor": credential.secondFactor.map(SQLValue.blob) ?? .null,
                "last_step": .integer(credential.lastStep), "failures": .integer(credential.failures),
                "blocked_until": .integer(credential.blockedUntil.milliseconds),
                "set_at": .integer(credential.setAt.milliseconds),
            ])
    }
}

extension Credential {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            account: try row.text("account"), login: try row.text("login"), password: try row.blob("password"),
            secondFactor: row.optionalBlob("second_factor"), lastStep: try row.integer("last_step"),
            failures: try row.integer("failures"),
            blockedUntil: Instant(milliseconds: try row.integer("blocked_until")),
            setAt: Instant(milliseconds: try row.integer("set_at")))
    }
}
