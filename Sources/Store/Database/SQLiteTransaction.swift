#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import GRDB

/// A transaction on SQLite. Lives as long as the block that was given the database.
final class SQLiteTransaction: Transaction {
    private let database: GRDB.Database

    init(_ database: GRDB.Database) { self.database = database }

    func execute(_ sql: String, _ values: [String: SQLValue]) throws {
        let statement = try prepared(sql, values)
        try statement.execute()
    }

    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] {
        try Row.fetchAll(try prepared(sql, values)).map(SQLRow.init)
    }

    func each(_ sql: String, _ values: [String: SQLValue], _ take: (SQLRow) throws -> Bool) throws {
        let cursor = try Row.fetchCursor(try prepared(sql, values))
        while let row = try cursor.next() {
            if try !take(SQLRow(row)) { return }
        }
    }

    private func prepared(_ sql: String, _ values: [String: SQLValue]) throws -> Statement {
        let statement = try database.cachedStatement(sql: sql)
        try statement.setArguments(StatementArguments(values.mapValues(\.databaseValue)))
        return statement
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(Int(number))
            case .double(let number): .text(String(number))
            case .string(let text): .text(text)
            case .blob(let data): .blob(Array(data))
            }
    }
}

extension SQLRow {
    fileprivate init(_ row: Row) {
        var columns: [String: SQLValue] = [:]
        for (name, value) in row { columns[name] = SQLValue(value) }
        self.init(columns: columns)
    }
}
