import Dispatch
import GRDB
import Synchronization

/// One durable commit for all writers that wait: the disk is the slow part, and it is asked once for many.
///
/// Each operation has a savepoint of its own, so one that fails takes nothing of the others with it. An operation is
/// answered only after the commit that holds it.
final class GroupCommit: Sendable {
    private struct Waiting: Sendable {
        /// Runs in the transaction.
        let run: @Sendable (any Transaction) -> Ran
    }

    private struct Ran: Sendable {
        /// Called after the commit, or with the failure that took everything back.
        let answer: @Sendable ((any Error)?) -> Void
        /// Why the whole transaction can't go on; nil where this operation left it as it should be.
        let breach: (any Error)?
    }

    private let pool: DatabasePool
    private let shapes: StatementShapes
    private let queue = DispatchQueue(label: "duixian.writer")
    private let waiting = Mutex<[Waiting]>([])
    private let counts = Mutex((commits: 0, operations: 0))

    /// Durable commits so far, and the operations that they served.
    var statistics: (commits: Int, operations: Int) { counts.withLock { $0 } }

    init(_ pool: DatabasePool, _ shapes: StatementShapes) { (self.pool, self.shapes) = (pool, shapes) }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let entry = Waiting { transaction in
                let (result, breach) = Self.inSavepoint(transaction, body)
                return Ran(
                    answer: { failure in
                        if let failure {
                            continuation.resume(throwing: failure)
                        } else {
                            continuation.resume(with: result)
                        }
                    }, breach: breach)
            }
            waiting.withLock { $0.append(entry) }
            queue.async { self.drain() }
        }
    }

    private func drain() {
        let batch = waiting.withLock { list in
            let batch = list
            list = []
            return batch
        }
        if batch.isEmpty { return }
        var answers: [@Sendable ((any Error)?) -> Void] = []
        var failure: (any Error)?
        do {
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "BEGIN IMMEDIATE")
                do {
                    try Self.run(batch, in: SQLiteTransaction(database, shapes), of: database, &answers)
                    try database.execute(sql: "COMMIT")
                } catch {
                    // Nothing of the batch is in the database; everyone is told. A full disk has often rolled back already.
                    if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
                    throw error
                }
            }
        } catch { failure = error }
        if failure == nil {
            counts.withLock { ($0.commits, $0.operations) = ($0.commits + 1, $0.operations + batch.count) }
        }
        for answer in answers { answer(failure) }
        // The transaction could not begin, or broke before their turn: these have not run.
        if answers.count < batch.count {
            for entry in batch[answers.count...] { entry.run(Refusing(failure)).answer(failure) }
        }
    }

    /// On a full or failing disk SQLite may take the whole transaction back at any statement. What came behind would then
    /// commit by itself, so the batch ends there.
    private static func run(
        _ batch: [Waiting], in transaction: SQLiteTransaction, of database: Database,
        _ answers: inout [@Sendable ((any Error)?) -> Void]
    ) throws {
        for entry in batch {
            let ran = entry.run(transaction)
            answers.append(ran.answer)
            if let breach = ran.breach { throw breach }
            guard database.isInsideTransaction else { throw StoreFault.database("the transaction ended early") }
        }
    }

    /// - Returns: what came of it, and why the transaction around it can't go on, where it can't.
    private static func inSavepoint<Value>(
        _ transaction: any Transaction, _ body: (any Transaction) throws -> Value
    ) -> (Result<Value, any Error>, breach: (any Error)?) {
        do {
            try transaction.execute("SAVEPOINT operation", [:])
            let value = try body(transaction)
            try transaction.execute("RELEASE operation", [:])
            return (.success(value), nil)
        } catch {
            do {
                try transaction.execute("ROLLBACK TO operation", [:])
                try transaction.execute("RELEASE operation", [:])
                return (.failure(error), nil)
            } catch let other {
                // The savepoint is gone with its transaction; why is what the operation was told first.
                return (.failure(error), error is DatabaseError ? error : other)
            }
        }
    }
}

/// Stands in where no transaction could be begun, and refuses every statement with the reason.
private final class Refusing: Transaction {
    private let reason: any Error

    init(_ reason: (any Error)?) { self.reason = reason ?? StoreFault.database("the transaction did not begin") }

    func execute(_ sql: String, _ values: [String: SQLValue]) throws { throw reason }
    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] { throw reason }
    func each(_ sql: String, _ values: [String: SQLValue], _ take: (SQLRow) throws -> Bool) throws { throw reason }
}
