import Basics
import Commitments
import Store

/// The verbs of one target. Each loads the row, asks the pure decision, and records what it says.
public enum ChangeTarget {
    public static func assign(
        _ id: String, lead: String, reason: String? = nil, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, tables in
            guard try tables.row(UnitRow.self, [.text(lead)]) != nil else { throw OperationFault.unknown("unit", lead) }
            return try row.assigning(lead: lead, reason: reason, by: actor)
        }
    }

    public static func observe(
        _ id: String, _ figures: TargetRow.Figures, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in try row.observing(figures, by: actor) }
    }

    /// - Parameters:
    ///   - wrong: the number of the figure that was wrong.
    ///   - right: the number of the one that takes its place.
    public static func supersede(
        _ id: String, wrong: Int, by right: Int, reason: String, actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, tables in
            func observation(_ number: Int) throws -> ObservationRow {
                guard let found = try tables.row(ObservationRow.self, [.text(id), .integer(number)]) else {
                    throw OperationFault.unknown("observation", "\(id) \(number)")
                }
                return found
            }
            return try row.superseding(
                try observation(wrong), by: try observation(right), reason: reason, actor: actor)
        }
    }

    public static func override(
        _ id: String, _ verdict: TargetVerdict?, reason: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.overriding(verdict, reason: reason, by: actor)
        }
    }

    public static func revise(
        _ id: String, value: String, upper: String? = nil, reason: String, basis: String, by actor: LedgerActor,
        in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.revising(value: value, upper: upper, reason: reason, basis: basis, by: actor)
        }
    }

    private static func change(
        _ id: String, by actor: LedgerActor, in installation: Installation,
        _ decide: @escaping @Sendable (TargetRow, LedgerTables) throws -> LedgerEvent
    ) async throws {
        try await installation.record(by: actor) { tables in
            guard let row = try tables.row(TargetRow.self, [.text(id)]) else {
                throw OperationFault.unknown("target", id)
            }
            return [try decide(row, tables)]
        }
    }
}
