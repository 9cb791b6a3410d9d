import Commitments

/// Compares the folded tables of two databases cell by cell.
public enum TableComparison {
    /// Each difference with table, key and column, the first 100 of them.
    public static func differences(
        _ found: any Transaction, _ expected: any Transaction, jurisdiction: String
    ) throws -> [String] {
        var differences: [String] = []
        for type in TableSQL.folded {
            let sql = TableSQL.of(type).all
            let values: [String: SQLValue] = ["jurisdiction": .text(jurisdiction)]
            let (here, there) = (
                try keyed(found.rows(sql, values), type.key), try keyed(expected.rows(sql, values), type.key)
            )
            for (key, row) in here.sorted(by: { $0.key < $1.key }) {
                guard let other = there[key] else {
                    differences.append("\(type.table) \(key): a row that no event made")
                    continue
                }
                for column in type.columns where row[column] != other[column] {
                    differences.append("\(type.table) \(key): \(column) is not what the events give")
                }
            }
            for key in there.keys.sorted() where here[key] == nil {
                differences.append("\(type.table) \(key): a row is missing that events made")
            }
        }
        return Array(differences.prefix(100))
    }

    private static func keyed(_ rows: [SQLRow], _ key: [String]) throws -> [String: SQLRow] {
        Dictionary(
            rows.map { row in (key.map { row[$0].words }.joined(separator: " "), row) }, uniquingKeysWith: { $1 })
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
}
