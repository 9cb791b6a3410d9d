import GRDB
import GRDBSQLite

/// A transaction on SQLite. Lives as long as the block that was given the database.
///
/// Statements are those of the connection's cache, stepped here: values are bound and columns read by their places,
/// which are found once for each text of SQL.
final class SQLiteTransaction: Transaction {
    private let database: GRDB.Database
    private let shapes: StatementShapes
    /// What this transaction has prepared so far.
    private var prepared: [String: (statement: Statement, shape: StatementShape)] = [:]

    init(_ database: GRDB.Database, _ shapes: StatementShapes) { (self.database, self.shapes) = (database, shapes) }

    func execute(_ sql: String, _ values: [String: SQLValue]) throws {
        try step(sql, { try $0.bind(values, to: $1) }) { _, _ in true }
    }

    func execute(_ sql: String, _ names: [String], _ values: [SQLValue]) throws {
        try step(sql, { try $0.bind(names, values, to: $1) }) { _, _ in true }
    }

    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try step(sql, { try $0.bind(values, to: $1) }) { statement, columns in
            rows.append(SQLRow(statement, columns))
            return true
        }
        return rows
    }

    func each(_ sql: String, _ values: [String: SQLValue], _ take: (SQLRow) throws -> Bool) throws {
        try step(sql, { try $0.bind(values, to: $1) }) { statement, columns in try take(SQLRow(statement, columns)) }
    }

    /// Runs a statement to its end, or until `take` says false. It is left reset and without values, whatever happens.
    private func step(
        _ sql: String, _ bind: (StatementShape, OpaquePointer) throws -> Void,
        _ take: (OpaquePointer, ColumnNames) throws -> Bool
    ) throws {
        let (statement, shape) = try statement(sql)
        try withExtendedLifetime(statement) {
            let pointer = statement.sqliteStatement
            defer {
                sqlite3_reset(pointer)
                sqlite3_clear_bindings(pointer)
            }
            try bind(shape, pointer)
            while true {
                switch sqlite3_step(pointer) {
                case SQLITE_ROW: if try !take(pointer, shape.columns) { return }
                case SQLITE_DONE: return
                case let code: throw failure(code, sql)
                }
            }
        }
    }

    /// The connection's cached statement, or a new one where that is still being read further out.
    private func statement(_ sql: String) throws -> (Statement, StatementShape) {
        let known: (statement: Statement, shape: StatementShape)
        if let found = prepared[sql] {
            known = found
        } else {
            let statement = try database.cachedStatement(sql: sql)
            known = (statement, shapes.shape(of: statement.sqliteStatement, sql))
            prepared[sql] = known
        }
        if sqlite3_stmt_busy(known.statement.sqliteStatement) == 0 { return known }
        return (try database.makeStatement(sql: sql), known.shape)
    }

    /// What SQLite says of the statement that just failed.
    private func failure(_ code: CInt, _ sql: String) -> DatabaseError {
        let words = database.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: words, sql: sql)
    }
}
