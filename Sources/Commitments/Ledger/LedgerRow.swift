import Basics

/// A value of one column. Decimals and days are text as printed.
public enum ColumnValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)

    public init(_ text: String?) { self = text.map(ColumnValue.text) ?? .null }
    public init(_ number: Int?) { self = number.map(ColumnValue.integer) ?? .null }
    public init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}

/// A row of the ledger: what events fold to. Every key begins with the jurisdiction, which the store adds.
public protocol LedgerRow: Sendable {
    static var table: String { get }
    /// The key's columns, without the jurisdiction.
    static var key: [String] { get }
    static var columns: [String] { get }
    /// In the order of `columns`.
    var values: [ColumnValue] { get }
    /// The values of `key`, in its order.
    var identity: [ColumnValue] { get }
    init(_ row: ColumnReader) throws(RowFault)
}

extension LedgerRow {
    /// Keys stand first among the columns.
    public var identity: [ColumnValue] { Array(values.prefix(Self.key.count)) }
}

/// A row of the database that does not hold what the ledger needs.
public struct RowFault: Error, Equatable, Sendable {
    public let column: String

    public init(column: String) { self.column = column }
}

/// Reads columns by name.
public struct ColumnReader {
    private let value: (String) -> ColumnValue

    public init(_ value: @escaping (String) -> ColumnValue) { self.value = value }

    public func text(_ column: String) throws(RowFault) -> String {
        guard case .text(let text) = value(column) else { throw RowFault(column: column) }
        return text
    }

    public func optionalText(_ column: String) -> String? {
        if case .text(let text) = value(column) { text } else { nil }
    }

    public func integer(_ column: String) throws(RowFault) -> Int {
        guard case .integer(let number) = value(column) else { throw RowFault(column: column) }
        return number
    }

    public func optionalInteger(_ column: String) -> Int? {
        if case .integer(let number) = value(column) { number } else { nil }
    }

    public func flag(_ column: String) throws(RowFault) -> Bool { try integer(column) != 0 }

    public func json(_ column: String) throws(RowFault) -> JSONValue {
        guard let value = try? JSONValue.parse(Array(try text(column).utf8)) else { throw RowFault(column: column) }
        return value
    }

    public func raw<Word: RawRepresentable<String>>(_ column: String) throws(RowFault) -> Word {
        guard let word = Word(rawValue: try text(column)) else { throw RowFault(column: column) }
        return word
    }
}

extension ColumnValue {
    init(json: JSONValue) { self = .text(String(decoding: json.canonicalBytes, as: UTF8.self)) }
}
