import GRDB

/// The database of an installation: one file, many readers, one writer that commits in groups.
public final class LedgerDatabase: Sendable {
    private let pool: DatabasePool
    private let commits: GroupCommit
    public let path: String

    /// Opens the file, makes it where it is not, and brings its schema to this build's.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.foreignKeysEnabled = true
        configuration.label = "duixian"
        let pool = try StoreFault.telling(path) { try DatabasePool(path: path, configuration: configuration) }
        (self.pool, self.path) = (pool, path)
        commits = GroupCommit(pool)
        try StoreFault.telling(path) { try prepare() }
    }

    private func prepare() throws {
        // The library lowers synchronous on the writer after it prepared the connection, so it is set again here; a
        // test reads it back.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 2000")
            // What is taken away is overwritten in the file, not only unlinked.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        try keepBeforeMigration()
        try pool.writeWithoutTransaction { try Migrations.run(on: $0) }
    }

    /// A whole copy stands beside the file before a newer schema changes it: `ledger.sqlite.schema-1`.
    private func keepBeforeMigration() throws {
        let found = try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        guard found > 0, found < Migrations.newest else { return }
        try copy(to: "\(path).schema-\(found)")
    }

    /// Runs in the writer's next commit and returns after that commit is on the disk.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        do { return try await commits.write(body) } catch { throw StoreFault.told(error, path) }
    }

    /// Durable commits since it was opened, and the operations that they served.
    public var statistics: (commits: Int, operations: Int) { commits.statistics }

    /// Writes in a transaction of its own and returns when it is on the disk. For scratch databases, where nobody else
    /// writes.
    public func writeNow<Value>(_ body: (any Transaction) throws -> Value) throws -> Value {
        try StoreFault.telling(path) { try pool.write { try body(SQLiteTransaction($0)) } }
    }

    /// What the file says of itself: `ok`, or what is broken.
    public func integrity() throws -> [String] {
        try StoreFault.telling(path) {
            try pool.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(20)") }
        }
    }

    /// The number of the schema's newest step in this file, and in this build.
    public func schema() throws -> (found: Int, known: Int) {
        try StoreFault.telling(path) {
            (try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }, Migrations.newest)
        }
    }

    /// Every table and index as it was made, in one order, to compare with a new database's.
    public func statements() throws -> [String] {
        try read { transaction in
            try transaction.rows(
                "SELECT type || ' ' || name || ': ' || sql AS made FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
                [:]
            ).map { try $0.text("made") }
        }
    }

    /// A snapshot: what it reads is of one moment.
    public func read<Value>(_ body: (any Transaction) throws -> Value) throws -> Value {
        try StoreFault.telling(path) { try pool.read { try body(SQLiteTransaction($0)) } }
    }

    /// `PRAGMA synchronous` of the writer: 2 is FULL.
    public func synchronous() throws -> Int {
        try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }

    /// Moves everything out of the write-ahead log and empties it, so that no older state of a page is left in it.
    ///
    /// - Returns: false where a reader of an older state keeps that from being done now.
    public func forget() throws -> Bool {
        try StoreFault.telling(path) {
            try pool.writeWithoutTransaction { database in
                try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
            }
        }
    }

    /// A whole copy of one moment into a new file, while others write.
    public func copy(to path: String) throws {
        try StoreFault.telling(path) {
            let other = try DatabaseQueue(path: path)
            try pool.backup(to: other)
            try other.close()
        }
    }

    /// Brings what is in the write-ahead log into the file and empties the log, as far as no reader needs it.
    public func checkpoint() throws {
        try StoreFault.telling(path) { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    }

    public func close() throws { try pool.close() }
}
