import Basics
import Commitments
import Store

/// What an administrator does about how others sign in.
public enum AccountAccess {
    /// A one-time code with which an account chooses a name and a password, for the first time or anew. Its sessions
    /// stay until it is used.
    ///
    /// - Returns: the code, to be handed over; it is kept only as its digest.
    public static func giveCode(
        to account: String, by person: SignedIn, in installation: Installation
    ) async throws -> String {
        guard Permission.mayDo(.accountChanged, person.actor.role) else { throw LedgerRefusal.accountsNotPermitted }
        return try await giveCode(to: account, in: installation)
    }

    /// The same for the machine's owner, at the command line.
    public static func giveCode(to account: String, in installation: Installation) async throws -> String {
        let (now, jurisdiction) = (installation.now(), installation.jurisdiction)
        let code = AdministratorCode.made(installation.random)
        try await installation.database.write { transaction in
            let tables = LedgerTables(transaction, jurisdiction: jurisdiction)
            guard try tables.row(AccountRow.self, [.text(account)])?.isActive == true else {
                throw OperationFault.unknown("account", account)
            }
            try SignInCodes(transaction, jurisdiction: jurisdiction).put(
                AdministratorCode.digest(code), account: account,
                until: Instant(milliseconds: now.milliseconds + OpenGovernment.codeHours * 3_600_000))
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: .codeGiven, account: account, address: nil))
        }
        return code
    }

    /// Changes an account's post or ends it; one that has ended is signed out everywhere.
    public static func change(
        _ account: String, unit: String? = nil, role: Role? = nil, isActive: Bool? = nil, by actor: LedgerActor,
        in installation: Installation
    ) async throws {
        let jurisdiction = installation.jurisdiction
        try await installation.work(by: actor) { session in
            guard Permission.mayDo(.accountChanged, actor.role) else { throw LedgerRefusal.accountsNotPermitted }
            let tables = session.tables
            guard let row = try tables.row(AccountRow.self, [.text(account)]) else {
                throw OperationFault.unknown("account", account)
            }
            if role == .system || role == .visitor { throw LedgerRefusal.accountRole }
            if let unit, try tables.row(UnitRow.self, [.text(unit)]) == nil {
                throw OperationFault.unknown("unit", unit)
            }
            let keeps = isActive ?? row.isActive && (role ?? row.role) == .administrator
            if row.role == .administrator, !keeps,
                try !tables.all(AccountRow.self).contains(where: {
                    $0.id != account && $0.isActive && $0.role == .administrator
                })
            {
                throw LedgerRefusal.lastAdministrator
            }
            var data: [String: JSONValue] = [:]
            data["unit"] = unit.map(JSONValue.string)
            data["role"] = role.map { .string($0.rawValue) }
            data["is_active"] = isActive.map(JSONValue.bool)
            try session.record(
                LedgerEvent(
                    .accountChanged, subject: "account/\(account)", visibility: .staff, data: .object(data)))
            try Sessions(session.transaction, jurisdiction: jurisdiction).removeAll(of: account)
        }
    }

    /// Ends one session of an account, or all of them.
    public static func revoke(
        _ account: String, session digest: [UInt8]? = nil, by person: SignedIn, in installation: Installation
    ) async throws {
        guard account == person.account || Permission.mayDo(.accountChanged, person.actor.role) else {
            throw LedgerRefusal.accountsNotPermitted
        }
        let (now, jurisdiction) = (installation.now(), installation.jurisdiction)
        try await installation.database.write { transaction in
            let sessions = Sessions(transaction, jurisdiction: jurisdiction)
            if let digest {
                guard try sessions.session(digest)?.account == account else { return }
                try sessions.remove(digest)
            } else {
                try sessions.removeAll(of: account)
            }
            let isOwn = digest == person.digest
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: isOwn ? .signedOut : .revoked, account: account, address: nil))
        }
    }
}

extension LedgerRefusal {
    static let lastAdministrator = LedgerRefusal(
        "ledger.account.last-administrator", "这是最后一个管理员账号，先增加另一个再停用或改岗。",
        "This is the last administrator; add another before ending or changing it.", basis: "docs/permissions.md")
}
