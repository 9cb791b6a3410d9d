import Basics
import Commitments
import Store

/// A leader's instruction on a commitment: given, answered by a unit that does the work, settled by another party.
public enum Instructions {
    /// - Parameters:
    ///   - due: a day, `2025-12-05`.
    ///   - leader: the unit whose words they are, where the supervision office writes them down.
    /// - Returns: the instruction's number.
    @discardableResult public static func give(
        _ id: String, words: String, due: String? = nil, of leader: String? = nil, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> Int {
        try await installation.work(by: actor) { session in
            let row = try commitment(id, session.tables)
            if let leader, try session.tables.row(UnitRow.self, [.text(leader)]) == nil {
                throw OperationFault.unknown("unit", leader)
            }
            let number = (try session.tables.instructions(of: id).last?.number ?? 0) + 1
            try session.record(try row.instructing(words, number: number, due: due, of: leader, by: actor))
            return number
        }
    }

    public static func answer(
        _ number: Int, of id: String, words: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(number, of: id, by: actor, in: installation) { row, instruction in
            try row.answering(instruction, words: words, by: actor)
        }
    }

    public static func settle(
        _ number: Int, of id: String, words: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await change(number, of: id, by: actor, in: installation) { row, instruction in
            try row.settling(instruction, words: words, by: actor)
        }
    }

    private static func change(
        _ number: Int, of id: String, by actor: LedgerActor, in installation: Installation,
        _ decide: @escaping @Sendable (CommitmentRow, InstructionRow) throws -> LedgerEvent
    ) async throws {
        try await installation.record(by: actor) { tables in
            let row = try commitment(id, tables)
            guard let instruction = try tables.row(InstructionRow.self, [.text(id), .integer(number)]) else {
                throw OperationFault.unknown("instruction", "\(id) \(number)")
            }
            return [try decide(row, instruction)]
        }
    }

    private static func commitment(_ id: String, _ tables: LedgerTables) throws -> CommitmentRow {
        guard let row = try tables.row(CommitmentRow.self, [.text(id)]) else {
            throw OperationFault.unknown("commitment", id)
        }
        return row
    }
}
