/// Statements inside one transaction. Its body is synchronous code, so that it is the same on every database.
///
/// Values are bound by name, `:name`, everywhere: `$1` is a name in SQLite and a place in PostgreSQL.
public protocol Transaction: AnyObject {
    func execute(_ sql: String, _ values: [String: SQLValue]) throws
    /// The same, with values in a list beside the list of their names.
    func execute(_ sql: String, _ names: [String], _ values: [SQLValue]) throws
    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow]
    /// Hands rows over one at a time, for answers that don't fit memory. The callback returns false to stop.
    func each(_ sql: String, _ values: [String: SQLValue], _ take: (SQLRow) throws -> Bool) throws
}

extension Transaction {
    public func execute(_ sql: String, _ names: [String], _ values: [SQLValue]) throws {
        try execute(sql, Dictionary(zip(names, values)) { first, _ in first })
    }

    public func row(_ sql: String, _ values: [String: SQLValue] = [:]) throws -> SQLRow? {
        try rows(sql, values).first
    }
}
