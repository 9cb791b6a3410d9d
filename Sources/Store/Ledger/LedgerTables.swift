import Basics
import Commitments

/// Rows of the ledger, read and written by their own columns.
public struct LedgerTables: LedgerState {
    let transaction: any Transaction
    public let jurisdiction: String
    private let memory: RowMemory?

    /// - Parameter remembering: whether rows read or put are given back without asking the database again. Only for
    ///   work that changes rows through these tables alone, in one transaction.
    public init(_ transaction: any Transaction, jurisdiction: String, remembering: Bool = false) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
        memory = remembering ? RowMemory() : nil
    }

    public func row<Row: LedgerRow>(_ type: Row.Type, _ key: [ColumnValue]) throws -> Row? {
        if let row = memory?.row(Row.self, key) { return row }
        var values: [String: SQLValue] = ["jurisdiction": .text(jurisdiction)]
        for (column, value) in zip(Row.key, key) { values[column] = SQLValue(value) }
        guard let row = try transaction.row(TableSQL.of(Row.self).select, values).map(Row.init) else { return nil }
        memory?.keep(row, key)
        return row
    }

    /// All rows of a table in the order of their key.
    public func all<Row: LedgerRow>(_ type: Row.Type) throws -> [Row] {
        try transaction.rows(TableSQL.of(Row.self).all, ["jurisdiction": .text(jurisdiction)]).map(Row.init)
    }

    /// Rows by a condition on columns, in an order that ends in the key.
    func rows<Row: LedgerRow>(
        _ type: Row.Type, where condition: String, order: String, limit: Int = 10_000,
        _ values: [String: SQLValue]
    ) throws -> [Row] {
        var values = values
        values["jurisdiction"] = .text(jurisdiction)
        values["limit"] = .integer(limit)
        let columns = Row.columns.joined(separator: ", ")
        return try transaction.rows(
            "SELECT \(columns) FROM \(Row.table) WHERE jurisdiction = :jurisdiction AND \(condition) ORDER BY \(order) LIMIT :limit",
            values
        ).map(Row.init)
    }

    func first(_ sql: String, _ values: [String: SQLValue]) throws -> SQLRow? {
        try transaction.row(sql, values.merging(["jurisdiction": .text(jurisdiction)]) { first, _ in first })
    }

    public func put(_ row: any LedgerRow) throws { try put(opened: row) }

    private func put<Row: LedgerRow>(opened row: Row) throws {
        let sql = TableSQL.of(Row.self)
        try transaction.execute(sql.put, sql.names, [.text(jurisdiction)] + row.values.map(SQLValue.init))
        memory?.keep(row, row.identity)
    }

    /// The statement that writes a row, and what it binds.
    public static func statement<Row: LedgerRow>(
        _ row: Row, jurisdiction: String
    ) -> (sql: String, values: [String: SQLValue]) {
        let sql = TableSQL.of(Row.self)
        let values = [.text(jurisdiction)] + row.values.map(SQLValue.init)
        return (sql.put, Dictionary(uniqueKeysWithValues: zip(sql.names, values)))
    }
}

extension LedgerRow {
    init(_ row: SQLRow) throws { try self.init(ColumnReader { row[$0].column }) }
}

/// The statements of one table; the same text on SQLite and PostgreSQL.
struct TableSQL {
    let select: String
    let all: String
    /// The first `:limit` rows in the order of the key, and those behind a key.
    let firstPage: String
    let nextPage: String
    let put: String
    /// What `put` binds, in the order in which it names them.
    let names: [String]

    private init(_ type: any LedgerRow.Type) {
        let columns = type.columns.joined(separator: ", ")
        let key = ["jurisdiction"] + type.key
        names = ["jurisdiction"] + type.columns
        let match = key.map { "\($0) = :\($0)" }.joined(separator: " AND ")
        select = "SELECT \(columns) FROM \(type.table) WHERE \(match)"
        let (whole, order) = (
            "SELECT \(columns) FROM \(type.table) WHERE jurisdiction = :jurisdiction", type.key.joined(separator: ", ")
        )
        let behind = "(\(order)) > (\(type.key.map { ":\($0)" }.joined(separator: ", ")))"
        all = "\(whole) ORDER BY \(order)"
        firstPage = "\(whole) ORDER BY \(order) LIMIT :limit"
        nextPage = "\(whole) AND \(behind) ORDER BY \(order) LIMIT :limit"
        let rest = type.columns.filter { !type.key.contains($0) }
        let updates = rest.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        put =
            "INSERT INTO \(type.table) (jurisdiction, \(columns)) VALUES (:jurisdiction, "
            + type.columns.map { ":\($0)" }.joined(separator: ", ")
            + ") ON CONFLICT (\(key.joined(separator: ", "))) DO "
            + (rest.isEmpty ? "NOTHING" : "UPDATE SET \(updates)")
    }

    /// Every table that events fold to. Replaying compares exactly these.
    static let folded: [any LedgerRow.Type] = [
        JurisdictionRow.self, UnitRow.self, AccountRow.self, ReportRow.self, CandidateRow.self, TargetRow.self,
        ObservationRow.self, CommitmentRow.self, ProgressRow.self, EvidenceRow.self,
        ParameterRow.self, InstructionRow.self, SheetRow.self, CaseRow.self, CaseLinkRow.self, CaseAccusedRow.self,
        ProcedureRow.self, CaseAttachmentRow.self, CalendarPartRow.self,
    ]

    private static let texts: [ObjectIdentifier: TableSQL] = Dictionary(
        uniqueKeysWithValues: folded.map { (ObjectIdentifier($0), TableSQL($0)) })

    static func of(_ type: any LedgerRow.Type) -> TableSQL { texts[ObjectIdentifier(type)] ?? TableSQL(type) }
}
