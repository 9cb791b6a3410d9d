import Basics
import Commitments
import Procedures
import Store

/// Who plays which role of a procedure here. A place says so by parameters named `procedure.role`, whose value is a unit;
/// where it has not, the top of the ladder is the leaders' and every other office the supervision office's.
public struct CaseParties: Sendable {
    private let parameters: [ParameterRow]
    private let parents: [String: String]
    private let today: LocalDate

    public init(_ tables: LedgerTables, on today: LocalDate) throws {
        self.today = today
        parameters = try tables.all(ParameterRow.self)
        parents = Dictionary(try tables.units().compactMap { unit in unit.parent.map { (unit.id, $0) } }) { first, _ in
            first
        }
    }

    /// What a place set, as it counts on the day; nil where it did not.
    public func value(_ name: String) -> String? {
        parameters.filter { $0.name == name && $0.from <= today.description }.max { $0.from < $1.from }?.value
    }

    /// Everything that a place set of a procedure.
    func names(of procedure: Procedure) -> Set<String> {
        Set(parameters.lazy.map(\.name).filter { $0.hasPrefix("\(procedure.id).") })
    }

    /// Units that a unit stands below, whatever the height.
    public func above(_ unit: String) -> Set<String> {
        var (found, next) = (Set<String>(), parents[unit])
        while let parent = next, found.insert(parent).inserted { next = parents[parent] }
        return found
    }

    /// The actors that someone at the desk can be in a procedure, the lowest role first.
    public func actors(_ actor: LedgerActor, account: String, in procedure: Procedure) -> [CaseActor] {
        procedure.roles.filter { plays($0, actor, procedure) }.map {
            CaseActor(unit: actor.unit, role: $0.id, account: account, above: above(actor.unit))
        }
    }

    private func plays(_ role: CaseRole, _ actor: LedgerActor, _ procedure: Procedure) -> Bool {
        guard role.id != procedure.accused else { return false }
        switch role.party {
        case .opener: return false
        case .unit: return actor.role == .reporter || actor.role == .supervisor
        case .office:
            if let unit = value("\(procedure.id).\(role.id)") { return actor.unit == unit && actor.role != .visitor }
            let isTop = role.id == procedure.ladder.last { procedure.role($0)?.party == .office }
            return actor.role == (isTop ? .leader : .supervisor)
        }
    }

    /// The limits that the place set for a procedure.
    public func limits(of procedure: Procedure) -> [String: Int] {
        procedure.parameters.reduce(into: [:]) { limits, parameter in
            let name = "\(procedure.id).\(parameter.id)"
            if let number = value(name).flatMap({ Int($0) }) { limits[name] = number }
        }
    }
}
