import Basics
import Commitments
import Store

/// Accounts: a person's post in a unit. The name is sealed under the person's own key; the log shows the post alone.
public enum AddAccount {
    /// - Returns: the account's id.
    public static func run(
        name: String, unit: String, role: Role, by actor: LedgerActor, in installation: Installation
    ) async throws -> String {
        let id = "a\(Hex.text(installation.random(5)))"
        try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.accountAdded, actor.role) else { throw LedgerRefusal.accountsNotPermitted }
            guard !name.isEmpty else { throw LedgerRefusal.accountName }
            guard role != .system, role != .visitor else { throw LedgerRefusal.accountRole }
            guard try tables.row(UnitRow.self, [.text(unit)]) != nil else { throw OperationFault.unknown("unit", unit) }
            return [
                LedgerEvent(
                    .accountAdded, subject: "account/\(id)", visibility: .staff,
                    data: ["unit": .string(unit), "role": .string(role.rawValue)],
                    sealed: [SealedValue(name: "account.name", value: Array(name.utf8), person: "account/\(id)")])
            ]
        }
        return id
    }
}

extension LedgerRefusal {
    static let accountsNotPermitted = LedgerRefusal(
        "ledger.not-permitted", "这个岗位不能增减账号，请由管理员办理。", "This post may not add accounts; the administrator does.",
        basis: "docs/permissions.md")
    static let accountName = LedgerRefusal(
        "ledger.account.name", "要写姓名。", "A name is needed.", basis: "docs/permissions.md")
    static let accountRole = LedgerRefusal(
        "ledger.account.role", "账号的岗位是 administrator、supervisor、reporter 或 leader。",
        "An account is administrator, supervisor, reporter or leader.", basis: "docs/permissions.md")
}
