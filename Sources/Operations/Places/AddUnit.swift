import Basics
import Commitments
import Store

/// Units of the government, in the order leaders expect.
public enum AddUnit {
    /// Adds a unit behind those that are there, or at a position.
    public static func run(
        _ id: String, name: String, kind: UnitRow.Kind, parent: String? = nil, position: Int? = nil,
        by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.unitAdded, actor.role) else { throw LedgerRefusal.unitsNotPermitted }
            guard Slug.isGood(id) else { throw LedgerRefusal.unitName }
            guard try tables.row(UnitRow.self, [.text(id)]) == nil else { throw LedgerRefusal.unitThere }
            if let parent, try tables.row(UnitRow.self, [.text(parent)]) == nil {
                throw OperationFault.unknown("unit", parent)
            }
            let last = try tables.units().last?.position ?? 0
            var data: [String: JSONValue] = [
                "name": .string(name), "kind": .string(kind.rawValue), "position": .integer(position ?? last + 1),
            ]
            data["parent"] = parent.map(JSONValue.string)
            return [LedgerEvent(.unitAdded, subject: "unit/\(id)", data: .object(data))]
        }
    }
}

extension LedgerRefusal {
    static let unitsNotPermitted = LedgerRefusal(
        "ledger.not-permitted", "这个岗位不能增减单位，请由管理员办理（--as administrator）。",
        "This post may not add units; the administrator does (--as administrator).", basis: "docs/permissions.md")
    static let unitName = LedgerRefusal(
        "ledger.unit.id", "单位编号用2到40个小写字母、数字或-。", "A unit's id is 2 to 40 small letters, digits or -.",
        basis: "docs/glossary.md")
    static let unitThere = LedgerRefusal(
        "ledger.unit.exists", "已经有这个单位编号。", "There is a unit of this id already.", basis: "docs/glossary.md")
}
