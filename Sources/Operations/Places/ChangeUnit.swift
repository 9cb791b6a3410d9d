import Basics
import Commitments
import Store

/// Changes a unit's name, place in the order, parent, or ends it. Its id stays for ever.
public enum ChangeUnit {
    public struct Change: Sendable, Hashable {
        public var name: String?
        public var position: Int?
        /// Empty for none.
        public var parent: String?
        public var isActive: Bool?

        public init(name: String? = nil, position: Int? = nil, parent: String? = nil, isActive: Bool? = nil) {
            (self.name, self.position, self.parent, self.isActive) = (name, position, parent, isActive)
        }
    }

    public static func run(
        _ id: String, _ change: Change, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.unitChanged, actor.role) else { throw LedgerRefusal.unitsNotPermitted }
            guard let row = try tables.row(UnitRow.self, [.text(id)]) else {
                throw OperationFault.unknown("unit", id)
            }
            if change.isActive == false { try mayEnd(id, tables) }
            var data: [String: JSONValue] = [:]
            if let name = change.name, name != row.name {
                guard !name.isEmpty else { throw LedgerRefusal.unitNameMissing }
                data["name"] = .string(name)
            }
            if let position = change.position, position != row.position { data["position"] = .integer(position) }
            if let parent = change.parent, parent != row.parent ?? "" { data["parent"] = try named(parent, id, tables) }
            if let isActive = change.isActive, isActive != row.isActive { data["is_active"] = .bool(isActive) }
            if data.isEmpty { return [] }
            return [LedgerEvent(.unitChanged, subject: "unit/\(id)", data: .object(data))]
        }
    }

    /// A parent that is there, and no circle.
    private static func named(_ parent: String, _ id: String, _ tables: LedgerTables) throws -> JSONValue {
        if parent.isEmpty { return .null }
        var above: String? = parent
        while let unit = above {
            if unit == id { throw LedgerRefusal.unitCircle }
            guard let row = try tables.row(UnitRow.self, [.text(unit)]) else {
                throw OperationFault.unknown("unit", unit)
            }
            above = row.parent
        }
        return .string(parent)
    }

    /// A unit that still leads something open is not ended: its commitments would belong to nobody.
    private static func mayEnd(_ id: String, _ tables: LedgerTables) throws {
        let open = try tables.commitments(.init(lead: id), limit: 100_000).count {
            $0.stage != .closed && $0.stage != .withdrawn
        }
        if open > 0 { throw LedgerRefusal.unitLeads(open) }
    }
}

/// Several units at once, as a list is pasted: one name a line, in the order leaders expect.
public enum AddUnits {
    /// - Returns: how many were added; names that are there already are passed over.
    public static func run(
        _ names: [String], kind: UnitRow.Kind, by actor: LedgerActor, in installation: Installation
    ) async throws -> Int {
        try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.unitAdded, actor.role) else { throw LedgerRefusal.unitsNotPermitted }
            let units = try tables.units()
            var (known, ids) = (Set(units.map(\.name)), Set(units.map(\.id)))
            var position = units.last?.position ?? 0
            return names.compactMap { name in
                guard !name.isEmpty, known.insert(name).inserted else { return nil }
                position += 1
                var number = ids.count + 1
                while !ids.insert("u\(number)").inserted { number += 1 }
                return LedgerEvent(
                    .unitAdded, subject: "unit/u\(number)",
                    data: [
                        "name": .string(name), "kind": .string(kind.rawValue), "position": .integer(position),
                    ])
            }
        }.count
    }
}

/// Sets a parameter of the place from a day on.
public enum SetParameter {
    public static func run(
        _ parameter: LedgerParameter, _ value: Int, from day: LocalDate, owner: String, basis: String?,
        by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            if try tables.row(UnitRow.self, [.text(owner)]) == nil { throw OperationFault.unknown("unit", owner) }
            return [try parameter.setting(value, from: day, owner: owner, basis: basis, by: actor)]
        }
    }
}

extension LedgerRefusal {
    static let unitNameMissing = LedgerRefusal(
        "ledger.unit.name", "要写单位名称。", "A unit needs a name.", basis: "docs/glossary.md")
    static let unitCircle = LedgerRefusal(
        "ledger.unit.circle", "上级单位不能是自己或自己的下级。", "A unit can't belong to itself or to one below it.",
        basis: "docs/glossary.md")
    static func unitLeads(_ count: Int) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.unit.leads", "这个单位还牵头\(count)项没有办结的承诺，先改由别的单位牵头。",
            "This unit still leads \(count) open commitments; give them another lead first.", basis: "责任到单位")
    }
}
