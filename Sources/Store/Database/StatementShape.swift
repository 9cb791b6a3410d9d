import GRDB
import GRDBSQLite
import Synchronization

/// Where the parameters and columns of one text of SQL stand.
struct StatementShape: Sendable {
    /// Names without their colon, in the order of their places from 1 on.
    let parameters: [String]
    let columns: ColumnNames

    init(_ statement: OpaquePointer) {
        parameters = (0..<sqlite3_bind_parameter_count(statement)).map {
            // A parameter without a name has no value either: binding says so.
            sqlite3_bind_parameter_name(statement, $0 + 1).map { String(String(cString: $0).dropFirst()) } ?? ""
        }
        columns = ColumnNames(
            (0..<sqlite3_column_count(statement)).map {
                sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? ""
            })
    }

    /// Gives every parameter its value. A value that no parameter names is passed over; a parameter without a value is
    /// refused.
    func bind(_ values: [String: SQLValue], to statement: OpaquePointer) throws {
        for (place, name) in parameters.enumerated() {
            guard let value = values[name] else { throw StoreFault.parameter(name) }
            try bind(value, at: place, to: statement)
        }
    }

    /// The same with values beside their names; at once where those stand in the order of the parameters.
    func bind(_ names: [String], _ values: [SQLValue], to statement: OpaquePointer) throws {
        if names == parameters, values.count == names.count {
            for (place, value) in values.enumerated() { try bind(value, at: place, to: statement) }
        } else {
            try bind(Dictionary(zip(names, values)) { first, _ in first }, to: statement)
        }
    }

    private func bind(_ value: SQLValue, at place: Int, to statement: OpaquePointer) throws {
        let code = value.bind(to: statement, at: CInt(place + 1))
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}

/// The shapes of the statements of one database file, whose schema stays as it is while it is open.
final class StatementShapes: Sendable {
    /// Lists with conditions of their own make texts of their own; beyond so many, all are found anew.
    private static let most = 1000
    private let known = Mutex<[String: StatementShape]>([:])

    func shape(of statement: OpaquePointer, _ sql: String) -> StatementShape {
        if let shape = known.withLock({ $0[sql] }) { return shape }
        let shape = StatementShape(statement)
        known.withLock {
            if $0.count >= Self.most { $0 = [:] }
            $0[sql] = shape
        }
        return shape
    }
}

extension SQLValue {
    /// SQLite copies what it is given, so nothing here has to outlive the call.
    fileprivate func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
        // SQLITE_TRANSIENT, which C writes as a pointer of value -1.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .null: return sqlite3_bind_null(statement, place)
        case .integer(let number): return sqlite3_bind_int64(statement, place, Int64(number))
        case .text(var text):
            return text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(statement, place, "", 0, copied)
                    }
                    return sqlite3_bind_text(statement, place, start, CInt(characters.count), copied)
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress, !buffer.isEmpty else {
                    return sqlite3_bind_zeroblob(statement, place, 0)
                }
                return sqlite3_bind_blob(statement, place, start, CInt(buffer.count), copied)
            }
        }
    }

    fileprivate init(_ statement: OpaquePointer, _ place: CInt) {
        switch sqlite3_column_type(statement, place) {
        case SQLITE_INTEGER: self = .integer(Int(sqlite3_column_int64(statement, place)))
        case SQLITE_FLOAT: self = .text(String(sqlite3_column_double(statement, place)))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, place)
            let utf8 = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place)))
            self = .text(String(decoding: utf8, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, place)
            self = .blob(
                Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place)))))
        default: self = .null
        }
    }
}

extension SQLRow {
    /// The row that a statement stands on.
    init(_ statement: OpaquePointer, _ columns: ColumnNames) {
        self.init(columns, (0..<CInt(columns.list.count)).map { SQLValue(statement, $0) })
    }
}
