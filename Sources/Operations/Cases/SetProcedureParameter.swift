import Basics
import Commitments
import Procedures
import Store

/// Sets a procedure's limit, the unit that plays one of its roles, what the place adds to one of its lists, or the place's own
/// words for one of its labels. What stood before keeps counting for its days, and a
/// clock that runs keeps the limit it began with.
public enum SetProcedureParameter {
    /// - Parameters:
    ///   - name: `petition.route_days`, `hotline-request.hotline` for a role, `problem-list.problem_lists`,
    ///     `deputy-suggestion.label.choice.letters.a`.
    ///   - value: a number, a unit's id, a list (`id=中文|English`, a line each), or `中文|English`.
    /// - Throws: `case.parameter-unknown`, `case.words`, `ledger.parameter.range`, an unknown unit.
    public static func run(
        _ name: String, _ value: String, from day: LocalDate, owner: String, basis: String?, by actor: LedgerActor,
        in installation: Installation
    ) async throws {
        guard Permission.mayDo(.parameterSet, actor.role) else { throw LedgerRefusal.notPermitted }
        let kind = try Kind(name)
        if kind == .number, Int(value).map({ range.contains($0) }) != true {
            throw LedgerRefusal.parameterBounds(range)
        }
        if kind == .words, PlaceWords.phrase(value) == nil { throw LedgerRefusal.words }
        if kind == .list, PlaceWords.choices(value) == nil { throw LedgerRefusal.words }
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
        case number, unit, list, words

        init(_ name: String) throws(LedgerRefusal) {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw .parameterUnknown(name) }
            let procedure = try CaseDesk.current(parts[0]).procedure
            if let parameter = procedure.parameter(parts[1]) {
                self = parameter.unit == nil ? .list : .number
            } else if parts[1].hasPrefix("label."),
                procedure.labels.contains(where: { $0.key == parts[1].dropFirst("label.".count) })
            {
                self = .words
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

    static let words = LedgerRefusal(
        "case.words", "写成“中文|English”，各不超过100字；清单一行一项：编号=中文|English。",
        "Write 中文|English, at most 100 characters each; of a list a line each: id=中文|English.",
        basis: "docs/formats/procedure.md")

    static func parameterBounds(_ range: ClosedRange<Int>) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.parameter.range", "这个参数是\(range.lowerBound)到\(range.upperBound)的整数。",
            "This parameter is a whole number from \(range.lowerBound) to \(range.upperBound).",
            basis: "docs/procedures")
    }
}
