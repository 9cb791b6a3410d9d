import Dispatch
import GRDB
import Synchronization

/// One durable commit for all writers that wait: the disk is the slow part, and it is asked once for many.
///
/// Each operation has a savepoint of its own, so one that fails takes nothing of the others with it. An operation is
/// answered only after the commit that holds it.
final class GroupCommit: Sendable {
    private struct Waiting: Sendable {
        /// Runs in the transaction; what it returns is called after the commit, or with the commit's own failure.
        let run: @Sendable (any Transaction) -> @Sendable ((any Error)?) -> Void
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
                let result = Result { try Self.inSavepoint(transaction, body) }
                return { failure in
                    if let failure { continuation.resume(throwing: failure) } else { continuation.resume(with: result) }
                }
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
                let transaction = SQLiteTransaction(database, shapes)
                for entry in batch {
                    // Where the disk is full, SQLite may have ended the transaction by itself: what ran behind that would
                    // be committed alone, and told as failed.
                    guard database.isInsideTransaction else {
                        throw StoreFault.database("the transaction was rolled back; is the disk full?")
                    }
                    answers.append(entry.run(transaction))
                }
                do { try database.execute(sql: "COMMIT") } catch {
                    // Nothing of the batch is in the database; everyone is told.
                    try? database.execute(sql: "ROLLBACK")
                    throw error
                }
            }
        } catch { failure = error }
        if failure == nil {
            counts.withLock { ($0.commits, $0.operations) = ($0.commits + 1, $0.operations + batch.count) }
        }
        for answer in answers { answer(failure) }
        // The transaction could not even begin: no entry has run.
        if answers.count < batch.count {
            for entry in batch[answers.count...] { entry.run(Refusing(failure))(failure) }
        }
    }

    private static func inSavepoint<Value>(
        _ transaction: any Transaction, _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        try transaction.execute("SAVEPOINT operation", [:])
        do {
            let value = try body(transaction)
            try transaction.execute("RELEASE operation", [:])
            return value
        } catch {
            try transaction.execute("ROLLBACK TO operation", [:])
            try transaction.execute("RELEASE operation", [:])
            throw error
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
