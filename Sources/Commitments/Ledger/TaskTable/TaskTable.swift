import Basics

/// A table of tasks as a county keeps it: which column is what, and its rows.
public struct TaskTable: Sendable {
    /// One row that holds a task.
    public struct Row: Sendable, Hashable {
        /// As a spreadsheet counts, from 1.
        public let line: Int
        public let cells: [TaskColumn: String]

        public subscript(column: TaskColumn) -> String? { cells[column] }
    }

    /// Which column of the table holds what.
    public let columns: [TaskColumn: Int]
    public let rows: [Row]

    /// - Parameters:
    ///   - cells: the table's rows; above the header there may be titles.
    ///   - mapping: headers that a person says are columns; they come before the known names.
    /// - Throws: `ledger.table.header` where no header names a task.
    public init(_ cells: [[String]], mapping: [String: TaskColumn] = [:]) throws(LedgerRefusal) {
        let looked = cells.prefix(20).enumerated().map { ($0.offset, Self.columns($0.element, mapping)) }
        guard let (line, columns) = looked.max(by: { $0.1.count < $1.1.count }),
            columns[.task] != nil || columns[.words] != nil
        else { throw .noTaskColumn }
        self.columns = columns
        rows = cells.enumerated().dropFirst(line + 1).compactMap { offset, cells in
            var found: [TaskColumn: String] = [:]
            for (column, index) in columns where cells.indices.contains(index) {
                let value = cells[index].trimmed
                if !value.isEmpty { found[column] = value }
            }
            return found[.task] == nil && found[.words] == nil ? nil : Row(line: offset + 1, cells: found)
        }
    }

    /// Where the header stands, from 0: the row of the first twenty with the most known names, or the most cells.
    public static func headerLine(of cells: [[String]]) -> Int {
        let rows = cells.prefix(20).enumerated().map { offset, row in
            (line: offset, known: columns(row, [:]).count, filled: row.count { !$0.trimmed.isEmpty })
        }
        // The first of those that are equal.
        return rows.max { ($0.known, $0.filled, -$0.line) < ($1.known, $1.filled, -$1.line) }?.line ?? 0
    }

    private static func columns(_ header: [String], _ mapping: [String: TaskColumn]) -> [TaskColumn: Int] {
        var columns: [TaskColumn: Int] = [:]
        for (index, cell) in header.enumerated() {
            guard let column = mapping[cell.trimmed], columns[column] == nil else { continue }
            columns[column] = index
        }
        for (index, cell) in header.enumerated() where !columns.values.contains(index) {
            guard let column = TaskColumn.named(cell), columns[column] == nil else { continue }
            columns[column] = index
        }
        return columns
    }

    /// Units as a cell lists them: the first one leads.
    public static func units(_ cell: String) -> [String] {
        cell.split { "、，,;；/\n\r\t ".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// `40%`, `40`, `0.4`: a whole number of percent; nil for anything else.
    public static func percent(_ cell: String) -> Int? {
        let plain = cell.trimmed
        let digits = plain.hasSuffix("%") || plain.hasSuffix("％") ? String(plain.dropLast()) : plain
        guard let figure = Figure(digits.trimmed) else { return nil }
        let value = digits == plain && figure.decimals > 0 && figure.double <= 1 ? figure.double * 100 : figure.double
        let whole = Int(value.rounded())
        return (0...100).contains(whole) ? whole : nil
    }
}

extension String {
    /// Without white space at both ends, full-width included.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}

extension LedgerRefusal {
    static let noTaskColumn = LedgerRefusal(
        "ledger.table.header", "表里没有“目标任务”或“原文”这样的列；用 --map 表头=task 指明。",
        "No header of the table names the task; say which with --map HEADER=task.", basis: "docs/formats/task-table.md")
}
