import Commitments

/// A value that a statement binds or a row gives.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    public init(_ number: Int?) { self = number.map(SQLValue.integer) ?? .null }
    public init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

    init(_ value: ColumnValue) {
        self =
            switch value {
            case .null: .null
            case .integer(let number): .integer(number)
            case .text(let text): .text(text)
            }
    }

    var column: ColumnValue {
        switch self {
        case .null, .blob: .null
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        }
    }
}

/// The names of an answer's columns, shared by its rows.
final class ColumnNames: Sendable {
    let list: [String]
    private let places: [String: Int]

    init(_ list: [String]) {
        self.list = list
        places = Dictionary(list.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    func place(of name: String) -> Int? { places[name] }
}

/// One row of an answer, its columns by name.
public struct SQLRow: Sendable {
    private let names: ColumnNames
    /// In the order of the statement's columns.
    let values: [SQLValue]

    /// - Parameter values: as many as there are names.
    init(_ names: ColumnNames, _ values: [SQLValue]) { (self.names, self.values) = (names, values) }

    public subscript(name: String) -> SQLValue { names.place(of: name).map { values[$0] } ?? .null }

    public func integer(_ name: String) throws(StoreFault) -> Int {
        guard case .integer(let number) = self[name] else { throw StoreFault.column(name) }
        return number
    }

    public func text(_ name: String) throws(StoreFault) -> String {
        guard case .text(let text) = self[name] else { throw StoreFault.column(name) }
        return text
    }

    public func blob(_ name: String) throws(StoreFault) -> [UInt8] {
        guard case .blob(let bytes) = self[name] else { throw StoreFault.column(name) }
        return bytes
    }

    public func optionalInteger(_ name: String) -> Int? {
        if case .integer(let number) = self[name] { number } else { nil }
    }
    public func optionalText(_ name: String) -> String? { if case .text(let text) = self[name] { text } else { nil } }
    public func optionalBlob(_ name: String) -> [UInt8]? {
        if case .blob(let bytes) = self[name] { bytes } else { nil }
    }
}

/// What the store refuses or finds broken.
public enum StoreFault: Error, Hashable, Sendable {
    /// A row lacks a column that every such row has.
    case column(String)
    /// A statement was given no value for a parameter that it names.
    case parameter(String)
    /// The database was made by a newer build: its version and the newest that this one knows.
    case newerSchema(found: Int, known: Int)
    /// The database can't be opened or written; the system's words.
    case database(String)
    /// There is no such database folder.
    case missing(String)
    /// Disk or file fail: how, which file, and SQLite's own code and words.
    case trouble(StoreTrouble, String, String)
}
