import Basics
import Commitments
import Store

/// Units by the names that tables use for them.
struct TaskUnits {
    /// The units that a row names.
    struct Named {
        var lead: String?
        var coUnits: [String] = []
        var leader: String?
    }

    private var ids: [String: String]
    private var next: Int
    private let addsUnits: Bool

    init(_ units: [UnitRow], addsUnits: Bool) {
        ids = Dictionary(units.flatMap { [($0.name, $0.id), ($0.id, $0.id)] }, uniquingKeysWith: { first, _ in first })
        next = (units.map(\.position).max() ?? 0) + 1
        self.addsUnits = addsUnits
    }

    /// The first unit of the lead's cell leads; others there, and those of the other cell, share it.
    mutating func named(in row: TaskTable.Row, _ session: RecordingSession) throws -> Named {
        var named = Named()
        var leads = try (row[.lead].map(TaskTable.units) ?? []).map { try id(of: $0, .department, session) }
        if !leads.isEmpty { named.lead = leads.removeFirst() }
        let others = try (row[.coUnits].map(TaskTable.units) ?? []).map { try id(of: $0, .department, session) }
        for unit in leads + others where unit != named.lead && !named.coUnits.contains(unit) {
            named.coUnits.append(unit)
        }
        if named.lead == nil, !named.coUnits.isEmpty, row[.lead] == nil { named.lead = named.coUnits.removeFirst() }
        named.leader = try row[.leader].map { try id(of: $0, .leader, session) }
        return named
    }

    private mutating func id(of name: String, _ kind: UnitRow.Kind, _ session: RecordingSession) throws -> String {
        if let id = ids[name] { return id }
        guard addsUnits, Permission.mayDo(.unitAdded, .administrator) else {
            throw OperationFault.unknown("unit", name)
        }
        let isTownship = ["镇", "乡", "街道", "街道办", "街道办事处"].contains { name.hasSuffix($0) }
        var id = "u\(next)"
        while ids.values.contains(id) {
            next += 1
            id = "u\(next)"
        }
        try session.record(
            LedgerEvent(
                .unitAdded, subject: "unit/\(id)",
                data: [
                    "name": .string(name), "kind": .string((isTownship ? .township : kind).rawValue),
                    "position": .integer(next),
                ]))
        next += 1
        ids[name] = id
        return id
    }
}
