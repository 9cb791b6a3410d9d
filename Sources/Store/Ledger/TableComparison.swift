import Commitments

/// Compares the folded tables of two databases cell by cell.
public enum TableComparison {
    /// How many differences are named.
    private static let most = 100

    /// Each difference with table, key and column, the first 100 of them: table by table, in the order of their keys.
    ///
    /// - Parameter page: how many rows of each are in memory at a time.
    public static func differences(
        _ found: any Transaction, _ expected: any Transaction, jurisdiction: String, page: Int = 2000
    ) throws -> [String] {
        var differences: [String] = []
        for type in TableSQL.folded where differences.count < most {
            var here = try TableRows(found, type, jurisdiction, page)
            var there = try TableRows(expected, type, jurisdiction, page)
            while differences.count < most, here.next != nil || there.next != nil {
                compare(&here, &there, type, &differences)
                try here.refill()
                try there.refill()
            }
        }
        return Array(differences.prefix(most))
    }

    /// Compares the next rows, and steps over the one or both of the smaller key.
    private static func compare(
        _ here: inout TableRows, _ there: inout TableRows, _ type: any LedgerRow.Type, _ differences: inout [String]
    ) {
        if here.next == there.next {
            here.step()
            there.step()
        } else if let row = here.next, let other = there.next, here.key(row) == there.key(other) {
            for (index, column) in type.columns.enumerated() where row[index] != other[index] {
                differences.append("\(type.table) \(here.name(row)): \(column) is not what the events give")
            }
            here.step()
            there.step()
        } else if let row = here.next, there.next.map({ here.precedes(row, $0) }) ?? true {
            differences.append("\(type.table) \(here.name(row)): a row that no event made")
            here.step()
        } else if let row = there.next {
            differences.append("\(type.table) \(there.name(row)): a row is missing that events made")
            there.step()
        }
    }
}

/// The rows of a table in the order of their keys, some at a time.
private struct TableRows {
    private let transaction: any Transaction
    private let sql: TableSQL
    private let names: [String]
    private let jurisdiction: String
    private let page: Int
    /// Where the key stands among the columns.
    private let places: [Int]
    private var rows: [[SQLValue]] = []
    private var position = 0
    private var isLast = false

    init(_ transaction: any Transaction, _ type: any LedgerRow.Type, _ jurisdiction: String, _ page: Int) throws {
        (self.transaction, self.jurisdiction, self.page) = (transaction, jurisdiction, page)
        (sql, names) = (TableSQL.of(type), type.key)
        places = type.key.compactMap { type.columns.firstIndex(of: $0) }
        try refill()
    }

    var next: [SQLValue]? { position < rows.count ? rows[position] : nil }
    mutating func step() { position += 1 }

    /// Fetches the page behind the last one where that one is used up.
    mutating func refill() throws {
        if position < rows.count || isLast { return }
        var values: [String: SQLValue] = ["jurisdiction": .text(jurisdiction), "limit": .integer(page)]
        if let last = rows.last { for (name, value) in zip(names, key(last)) { values[name] = value } }
        rows = try transaction.rows(rows.isEmpty ? sql.firstPage : sql.nextPage, values).map(\.values)
        (position, isLast) = (0, rows.count < page)
    }

    func key(_ row: [SQLValue]) -> [SQLValue] { places.map { row[$0] } }

    func name(_ row: [SQLValue]) -> String { key(row).map(\.words).joined(separator: " ") }

    func precedes(_ row: [SQLValue], _ other: [SQLValue]) -> Bool {
        for place in places where row[place] != other[place] { return row[place].precedes(other[place]) }
        return false
    }
}

extension SQLValue {
    fileprivate var words: String {
        switch self {
        case .null: "-"
        case .integer(let number): String(number)
        case .text(let text): text
        case .blob(let bytes): "\(bytes.count) bytes"
        }
    }

    /// Numbers before texts, texts by their bytes: the order that the database sorts keys by.
    fileprivate func precedes(_ other: SQLValue) -> Bool {
        switch (self, other) {
        case (.integer(let one), .integer(let two)): one < two
        case (.text(let one), .text(let two)): one.utf8.lexicographicallyPrecedes(two.utf8)
        case (.integer, .text): true
        default: false
        }
    }
}
