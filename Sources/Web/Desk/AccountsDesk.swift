import Basics
import Commitments
import Markup
import Operations
import Store

/// Accounts: adding, one-time codes, changing, ending.
enum AccountsDesk {
    private static let roles = AdministrationDesk.administrator

    static let routes: [DeskRoute] = [
        .get("desk/administration/accounts", roles, "账号 accounts", page),
        .post("desk/administration/accounts", roles, "增加账号 adds an account", add),
        .post("desk/administration/accounts/for-units", roles, "各单位各开一个 one for each unit", addForUnits),
        .post("desk/administration/accounts/{id}", roles, "改岗位 changes a post", change),
        .post("desk/administration/accounts/{id}/code", roles, "发登录码 gives a code", giveCode),
        .post("desk/administration/accounts/{id}/sign-out", roles, "让它退出 signs it out", signOut),
        .post("desk/administration/accounts/{id}/end", roles, "停用 ends it", { try await turn($0, isActive: false) }),
        .post(
            "desk/administration/accounts/{id}/restore", roles, "恢复 takes it up again",
            { try await turn($0, isActive: true) }),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let (snapshot, installation) = (page.snapshot, page.installation)
        let (transaction, slug) = (snapshot.transaction, installation.jurisdiction)
        let credentials = Dictionary(
            try Credentials(transaction, jurisdiction: slug).all().map { ($0.account, $0) }
        ) { first, _ in first }
        let sessions = Sessions(transaction, jurisdiction: slug)
        let accounts = try snapshot.tables.all(AccountRow.self)
        let lines = try accounts.map { account in
            AccountsPage.Line(
                id: account.id, name: try installation.name(of: account, in: transaction), unit: account.unit,
                role: account.role, isActive: account.isActive, login: credentials[account.id]?.login,
                hasFactor: credentials[account.id]?.secondFactor != nil, sessions: try sessions.of(account.id).count)
        }
        let order = Dictionary(
            try snapshot.units().enumerated().map { ($0.element.id, $0.offset) }
        ) { first, _ in first }
        let sorted = lines.sorted {
            (order[$0.unit] ?? .max, $0.role.rawValue, $0.id) < (order[$1.unit] ?? .max, $1.role.rawValue, $1.id)
        }
        let units = try snapshot.units().filter(\.isActive)
        return .html(
            AccountsPage(
                lines: sorted, units: units, withoutReporter: without(accounts, units).count, try page.context()
            ).html())
    }

    /// Units that do work and have nobody to report it.
    private static func without(_ accounts: [AccountRow], _ units: [UnitRow]) -> [UnitRow] {
        let have = Set(accounts.filter { $0.isActive && $0.role == .reporter }.map(\.unit))
        return units.filter { $0.kind != .leader && $0.id != "supervision" && !have.contains($0.id) }
    }

    private static func add(_ act: DeskAct) async throws -> DeskAnswer {
        let (name, unit) = (try act.needed("name"), try act.needed("unit"))
        let role = act.form["role"].flatMap { Role(rawValue: $0) } ?? .visitor
        let id = try await AddAccount.run(name: name, unit: unit, role: role, by: act.actor, in: act.installation)
        return try await slips([(id, name, unit)], act)
    }

    private static func addForUnits(_ act: DeskAct) async throws -> DeskAnswer {
        let (accounts, units) = try act.installation.read {
            (try $0.all(AccountRow.self), try $0.units().filter(\.isActive))
        }
        var made: [(id: String, name: String, unit: String)] = []
        for unit in without(accounts, units) {
            let name = "\(unit.name)填报员"
            let id = try await AddAccount.run(
                name: name, unit: unit.id, role: .reporter, by: act.actor, in: act.installation)
            made.append((id, name, unit.id))
        }
        return try await slips(made, act)
    }

    private static func giveCode(_ act: DeskAct) async throws -> DeskAnswer {
        let id = act.values[0]
        let found = try act.installation.database.read { transaction -> (String?, String)? in
            let tables = LedgerTables(transaction, jurisdiction: act.installation.jurisdiction)
            guard let account = try tables.row(AccountRow.self, [.text(id)]) else { return nil }
            return (try act.installation.name(of: account, in: transaction), account.unit)
        }
        guard let found else { throw OperationFault.unknown("account", id) }
        return try await slips([(id, found.0 ?? id, found.1)], act)
    }

    /// Codes for accounts, on a page that is shown once.
    private static func slips(
        _ accounts: [(id: String, name: String, unit: String)], _ act: DeskAct
    ) async throws -> DeskAnswer {
        var codes: [String] = []
        for account in accounts {
            codes.append(try await AccountAccess.giveCode(to: account.id, by: act.person, in: act.installation))
        }
        let given = codes
        let address = "\(act.request.host)/\(act.installation.jurisdiction)/sign-in/code"
        return try await act.page { page in
            let names = try page.snapshot.unitNames()
            let slips = zip(accounts, given).map { account, code in
                SlipsPage.Slip(name: account.name, unit: names[account.unit] ?? account.unit, code: code)
            }
            return .html(SlipsPage(slips: slips, address: address, try page.context()).html())
        }
    }

    private static func change(_ act: DeskAct) async throws -> DeskAnswer {
        guard let role = act.form["role"].flatMap({ Role(rawValue: $0) }) else {
            throw LedgerRefusal.fieldEmpty("role")
        }
        try await AccountAccess.change(
            act.values[0], unit: try act.needed("unit"), role: role, by: act.actor, in: act.installation)
        act.forget()
        return .done(act.back, DeskNotice("岗位已改，这个账号要重新登录。", "The post is changed; the account signs in anew."))
    }

    private static func turn(_ act: DeskAct, isActive: Bool) async throws -> DeskAnswer {
        try await AccountAccess.change(act.values[0], isActive: isActive, by: act.actor, in: act.installation)
        act.forget()
        return .done(
            act.back,
            isActive
                ? DeskNotice("账号已恢复。", "The account is back.")
                : DeskNotice("账号已停用，登录都已退出。", "The account has ended and is signed out."))
    }

    private static func signOut(_ act: DeskAct) async throws -> DeskAnswer {
        try await AccountAccess.revoke(act.values[0], by: act.person, in: act.installation)
        act.forget()
        return .done(act.back, DeskNotice("它的登录都已退出。", "It is signed out everywhere."))
    }
}
