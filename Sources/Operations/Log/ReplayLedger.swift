import Basics
import Commitments
import Store
import TransparencyLog

/// Rows are the fold of events: `duixian doctor` folds them again into a scratch database and compares every row.
public enum ReplayLedger {
    public struct Replayed: Sendable {
        public let events: Int
        /// Events whose body and salt are not what their digest says, or can't be folded; rows that differ.
        public let differences: [String]
    }

    /// Events folded in one transaction of the scratch database.
    private static let batch = 5000

    /// All of one moment, however long it takes and whoever writes meanwhile.
    ///
    /// - Parameter scratch: the path of a database to make; it must not be there.
    public static func run(_ installation: Installation, scratch path: String) throws -> Replayed {
        try run(installation.database, installation.jurisdiction, scratch: path)
    }

    static func run(_ database: LedgerDatabase, _ jurisdiction: String, scratch path: String) throws -> Replayed {
        let scratch = try LedgerDatabase(path: path, isScratch: true)
        defer { try? scratch.close() }
        return try database.read { transaction in
            var run = Run(scratch: scratch, jurisdiction: jurisdiction)
            try EventTable(transaction, jurisdiction: jurisdiction).each { event in
                try run.take(event)
                return true
            }
            try run.fold()
            let differences = try scratch.read { expected in
                try TableComparison.differences(transaction, expected, jurisdiction: jurisdiction)
            }
            return Replayed(events: run.count, differences: run.faults + differences)
        }
    }

    private struct Run {
        let scratch: LedgerDatabase
        let jurisdiction: String
        var count = 0
        var faults: [String] = []
        private var waiting: [(id: Int, body: EventBody)] = []

        init(scratch: LedgerDatabase, jurisdiction: String) {
            (self.scratch, self.jurisdiction) = (scratch, jurisdiction)
        }

        mutating func take(_ event: StoredEvent) throws {
            count += 1
            guard let bytes = event.body, let salt = event.salt else {
                if event.withheld == nil {
                    faults.append("event \(event.id): its body is missing, and nothing withholds it")
                }
                return
            }
            if SaltedDigest.event(body: bytes, salt: salt).bytes != event.digest {
                faults.append("event \(event.id): body and salt are not what its digest committed to")
            }
            guard let body = try? EventBody(parsing: bytes) else {
                faults.append("event \(event.id): its body does not read")
                return
            }
            if body.verb != event.verb { faults.append("event \(event.id): verb is not what its body says") }
            waiting.append((event.id, body))
            if waiting.count == ReplayLedger.batch { try fold() }
        }

        mutating func fold() throws {
            let (jurisdiction, batch) = (jurisdiction, waiting)
            waiting = []
            faults += try scratch.writeNow { transaction in
                let rows = GatheredRows(LedgerTables(transaction, jurisdiction: jurisdiction))
                var faults: [String] = []
                for (id, body) in batch {
                    do {
                        for row in try RecordFold.rows(body, id: id, in: rows) { rows.put(row) }
                    } catch { faults.append("event \(id): \(error)") }
                }
                try rows.write()
                return faults
            }
        }
    }
}
