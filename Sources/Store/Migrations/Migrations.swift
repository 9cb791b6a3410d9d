import GRDB

/// Numbered steps of the schema. A step is never changed once it has shipped; the last one's number is `newest`.
enum Migrations {
    static let all: [(number: Int, sql: String)] = [
        (1, Migration0001.sql), (2, Migration0002.sql), (3, Migration0003.sql), (4, Migration0004.sql),
        (5, Migration0005.sql), (6, Migration0006.sql),
    ]
    static var newest: Int { all.last?.number ?? 0 }

    /// Brings a database to `newest`, each step in a transaction of its own. Refuses one that is newer.
    static func run(on database: Database) throws {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found <= newest else { throw StoreFault.newerSchema(found: found, known: newest) }
        for step in all where step.number > found {
            try database.inTransaction(.immediate) {
                try database.execute(sql: step.sql)
                try database.execute(sql: "PRAGMA user_version = \(step.number)")
                return .commit
            }
        }
    }
}
