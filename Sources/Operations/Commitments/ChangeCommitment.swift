import Basics
import Commitments
import Store

/// The verbs of one commitment. Each loads the row, asks the pure decision, and records what it says.
public enum ChangeCommitment {
    public static func assign(
        _ id: String, _ assignment: CommitmentRow.Assignment, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, tables in
            for unit in [assignment.lead, assignment.leader].compactMap({ $0 }) + (assignment.coUnits ?? []) {
                guard try tables.row(UnitRow.self, [.text(unit)]) != nil else {
                    throw OperationFault.unknown("unit", unit)
                }
            }
            return try row.assigning(assignment, by: actor)
        }
    }

    public static func recordProgress(
        _ id: String, percent: Int, words: String, of unit: String? = nil,
        visibility: EventBody.Visibility = .everyone, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.progressing(percent: percent, words: words, of: unit, visibility: visibility, by: actor)
        }
    }

    public static func reportDone(
        _ id: String, words: String, of unit: String? = nil, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.reportingDone(words: words, of: unit, by: actor)
        }
    }

    public static func returnToWork(
        _ id: String, reason: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in try row.returning(reason: reason, by: actor) }
    }

    public static func verify(
        _ id: String, words: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in try row.verifying(words: words, by: actor) }
    }

    public static func close(_ id: String, by actor: LedgerActor, in installation: Installation) async throws {
        try await change(id, by: actor, in: installation) { row, _ in try row.closing(by: actor) }
    }

    public static func reopen(
        _ id: String, reason: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in try row.reopening(reason: reason, by: actor) }
    }

    public static func revise(
        _ id: String, _ assignment: CommitmentRow.Assignment, words: String?, reason: String, basis: String,
        by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.revising(assignment, words: words, reason: reason, basis: basis, by: actor)
        }
    }

    public static func withdraw(
        _ id: String, reason: String, basis: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(id, by: actor, in: installation) { row, _ in
            try row.withdrawing(reason: reason, basis: basis, by: actor)
        }
    }

    private static func change(
        _ id: String, by actor: LedgerActor, in installation: Installation,
        _ decide: @escaping @Sendable (CommitmentRow, LedgerTables) throws -> LedgerEvent
    ) async throws {
        try await installation.record(by: actor) { tables in
            guard let row = try tables.row(CommitmentRow.self, [.text(id)]) else {
                throw OperationFault.unknown("commitment", id)
            }
            return [try decide(row, tables)]
        }
    }
}
