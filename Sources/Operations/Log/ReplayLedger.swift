import Basics
import Commitments
import Store

/// Rows are the fold of events: `duixian doctor` folds them again into a scratch database and compares every row.
public enum ReplayLedger {
    public struct Replayed: Sendable {
        public let events: Int
        /// Each names table, key and column.
        public let differences: [String]
    }

    /// - Parameter scratch: the path of a database to make; it must not be there.
    public static func run(_ installation: Installation, scratch path: String) async throws -> Replayed {
        let (source, jurisdiction) = (installation.database, installation.jurisdiction)
        let scratch = try LedgerDatabase(path: path)
        var faults: [String] = []
        var count = 0
        var pending: [(Int, EventBody)] = []
        try source.read { transaction in
            try EventTable(transaction, jurisdiction: jurisdiction).each { event in
                count += 1
                guard let bytes = event.body else { return true }
                guard let body = try? EventBody(parsing: bytes) else {
                    faults.append("event \(event.id): its body does not read")
                    return true
                }
                pending.append((event.id, body))
                return true
            }
        }
        let bodies = pending
        faults += try await scratch.write { transaction in
            let tables = LedgerTables(transaction, jurisdiction: jurisdiction)
            var faults: [String] = []
            for (id, body) in bodies {
                do {
                    for row in try LedgerFold.rows(body, id: id, in: tables) { try tables.put(row) }
                } catch { faults.append("event \(id): \(error)") }
            }
            return faults
        }
        let differences = try source.read { found in
            try scratch.read { expected in
                try TableComparison.differences(found, expected, jurisdiction: jurisdiction)
            }
        }
        try scratch.close()
        return Replayed(events: count, differences: faults + differences)
    }
}
