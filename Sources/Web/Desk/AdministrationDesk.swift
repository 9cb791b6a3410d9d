import Basics
import Commitments
import Markup
import Operations
import Store

/// Units, accounts and parameters.
enum AdministrationDesk {
    static let administrator: Set<Role> = [.administrator]
    static let both: Set<Role> = [.administrator, .supervisor]

    static let routes: [DeskRoute] =
        [
            .get("desk/administration", both, "单位 units", unitsPage),
            .post("desk/administration/units", administrator, "增加单位 adds units", addUnits),
            .post("desk/administration/units/{id}", administrator, "修改单位 changes a unit", changeUnit),
            .get("desk/administration/parameters", both, "参数 parameters", parametersPage),
            .post("desk/administration/parameters/{name}", both, "改参数 sets a parameter", setParameter),
        ] + AccountsDesk.routes + InstallationDesk.routes

    private static func unitsPage(_ page: DeskPage) throws -> DeskAnswer? {
        // The supervision office has the parameters alone.
        if page.actor.role != .administrator {
            return .done(try page.context().at("administration", "parameters"), nil)
        }
        let snapshot = page.snapshot
        let rows = try snapshot.commitments().filter { $0.stage != .closed && $0.stage != .withdrawn }
        let leads = Dictionary(grouping: rows, by: { $0.lead ?? "" }).mapValues(\.count)
        let accounts = Dictionary(
            grouping: try snapshot.tables.all(AccountRow.self).filter(\.isActive), by: \.unit
        ).mapValues(\.count)
        let lines = try snapshot.units().map {
            UnitsDeskPage.Line(unit: $0, leads: leads[$0.id] ?? 0, accounts: accounts[$0.id] ?? 0)
        }
        return .html(UnitsDeskPage(lines: lines, try page.context()).html())
    }

    private static func addUnits(_ act: DeskAct) async throws -> DeskAnswer {
        let names = try act.needed("names").split(separator: "\n").map { String($0).trimmed }
        let kind = act.form["kind"].flatMap { UnitRow.Kind(rawValue: $0) } ?? .department
        let count = try await AddUnits.run(names, kind: kind, by: act.actor, in: act.installation)
        return .done(act.back, DeskNotice("增加了\(count)个单位。", "\(count) units added."))
    }

    private static func changeUnit(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeUnit.run(
            act.values[0],
            .init(
                name: try act.needed("name"), position: act.form.number("position"), parent: act.form["parent"] ?? "",
                isActive: act.form["active"] != nil), by: act.actor, in: act.installation)
        return .done(act.back, DeskNotice("单位已修改。", "The unit is changed."))
    }

    private static func parametersPage(_ page: DeskPage) throws -> DeskAnswer? {
        .html(
            ParametersPage(
                rows: try page.snapshot.tables.all(ParameterRow.self), units: try page.snapshot.units(),
                try page.context()
            ).html())
    }

    private static func setParameter(_ act: DeskAct) async throws -> DeskAnswer {
        guard let parameter = LedgerParameter(rawValue: act.values[0]) else {
            throw OperationFault.unknown("parameter", act.values[0])
        }
        guard let day = LocalDate(try act.needed("day")) else { throw LedgerRefusal.dayNeeded }
        try await SetParameter.run(
            parameter, act.form.number("value") ?? -1, from: day, owner: try act.needed("owner"),
            basis: act.form["basis"], by: act.actor, in: act.installation)
        return .done(act.back, DeskNotice("参数已改，从\(day)起算。", "The parameter is set from \(day) on."))
    }
}

extension LedgerRefusal {
    static let dayNeeded = LedgerRefusal(
        "ledger.day", "日期写成 2025-12-31 这样。", "Write a day like 2025-12-31.", basis: "ISO 8601")
}
