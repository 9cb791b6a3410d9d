import Commitments

/// The rows of tables with what was put and not written yet: a row that a thousand events change is written once.
public struct GatheredRows: LedgerState {
    private let tables: LedgerTables
    private let memory = RowMemory()

    public init(_ tables: LedgerTables) { self.tables = tables }

    public func row<Row: LedgerRow>(_ type: Row.Type, _ key: [ColumnValue]) throws -> Row? {
        if let row = memory.row(Row.self, key) { return row }
        guard let row = try tables.row(Row.self, key) else { return nil }
        memory.keep(row, key)
        return row
    }

    public func put(_ row: any LedgerRow) { put(opened: row) }

    private func put<Row: LedgerRow>(opened row: Row) { memory.put(row, row.identity) }

    /// Writes what was put, each row as it stands now.
    /// - Returns: the rows that it wrote.
    @discardableResult public func write() throws -> [any LedgerRow] {
        let rows = memory.take()
        for row in rows { try tables.put(row) }
        return rows
    }
}
