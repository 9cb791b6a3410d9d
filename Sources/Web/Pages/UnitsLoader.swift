import Commitments
import Markup

/// What every unit leads and shares, of the newest report.
enum UnitsLoader {
    static func lines(_ snapshot: Snapshot) throws -> [UnitLine] {
        guard let year = try snapshot.years().first else { return try empty(snapshot) }
        let rows = try snapshot.commitments().filter { try snapshot.year(of: $0.report) == year }
        return try snapshot.units().filter(\.isActive).map { unit in
            let leads = rows.filter { $0.lead == unit.id }
            let verdicts = try leads.map { try snapshot.verdict($0) }
            return UnitLine(
                id: unit.id, name: unit.name, leads: leads.count,
                shares: rows.count { $0.coUnits.contains(unit.id) }, verified: verdicts.count { $0 == .verifiedDone },
                late: verdicts.count { $0.isLate })
        }
    }

    private static func empty(_ snapshot: Snapshot) throws -> [UnitLine] {
        try snapshot.units().filter(\.isActive).map {
            UnitLine(id: $0.id, name: $0.name, leads: 0, shares: 0, verified: 0, late: 0)
        }
    }
}
