import Basics
import Commitments
import Procedures
import Store

/// Sets a procedure's limit, or the unit that plays one of its roles. What stood before keeps counting for its days, and a
/// clock that runs keeps the limit it began with.
public enum SetProcedureParameter {
    /// - Parameters:
    ///   - name: `petition.route_days`, or `hotline-request.hotline` for a role.
    ///   - value: a number, or a unit's id.
    /// - Throws: `case.parameter-unknown`, `ledger.parameter.range`, an unknown unit.
    public static func run(
        _ name: String, _ value: String, from day: LocalDate, owner: String, basis: String?, by actor: LedgerActor,
        in installation: Installation
    ) async throws {
        guard Permission.mayDo(.parameterSet, actor.role) else { throw LedgerRefusal.notPermitted }
        let kind = try Kind(name)
        if kind == .number, Int(value).map({ range.contains($0) }) != true {
            throw LedgerRefusal.parameterBounds(range)
        }
        try await installation.record(by: actor) { tables in
            for unit in [owner] + (kind == .unit ? [value] : [])
            where try tables.row(UnitRow.self, [.text(unit)]) == nil {
                throw OperationFault.unknown("unit", unit)
            }
            var data: [String: JSONValue] = [
                "from": .string(day.description), "value": .string(value), "owner": .string(owner),
            ]
            data["basis"] = basis.map(JSONValue.string)
            return [LedgerEvent(.parameterSet, subject: "parameter/\(name)", data: .object(data))]
        }
    }

    /// As a definition may have them.
    static let range = 1...3650

    private enum Kind {
        case number, unit

        init(_ name: String) throws(LedgerRefusal) {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw .parameterUnknown(name) }
            let procedure = try CaseDesk.current(parts[0]).procedure
            if procedure.parameter(parts[1]).map({ $0.unit != nil }) == true {
                self = .number
            } else if procedure.role(parts[1])?.party == .office {
                self = .unit
            } else {
                throw .parameterUnknown(name)
            }
        }
    }
}

extension LedgerRefusal {
    static func parameterUnknown(_ name: String) -> LedgerRefusal {
        LedgerRefusal(
            "case.parameter-unknown", "程序里没有“\(name)”这个参数。", "No procedure has the parameter \(name).",
            basis: "docs/procedures")
    }

    static func parameterBounds(_ range: ClosedRange<Int>) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.parameter.range", "这个参数是\(range.lowerBound)到\(range.upperBound)的整数。",
            "This parameter is a whole number from \(range.lowerBound) to \(range.upperBound).",
            basis: "docs/procedures")
    }
}
