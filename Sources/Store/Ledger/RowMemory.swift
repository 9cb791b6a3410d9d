import Commitments

/// Rows that one piece of work has read or put, so that none is read twice. What the fold makes of a row is decided by the
/// row itself, so all that is needed is to give back what was put last.
///
/// True only where every change of those rows goes through it, inside one transaction.
final class RowMemory {
    struct Key: Hashable {
        let table: ObjectIdentifier
        let key: [ColumnValue]
    }

    private var rows: [Key: any LedgerRow] = [:]
    /// Put and not written yet, in the order they were first put.
    private var changed: [Key] = []
    private var isChanged: Set<Key> = []

    var count: Int { rows.count }

    func row<Row: LedgerRow>(_ type: Row.Type, _ key: [ColumnValue]) -> Row? {
        rows[Key(table: ObjectIdentifier(type), key: key)] as? Row
    }

    func keep<Row: LedgerRow>(_ row: Row, _ key: [ColumnValue]) {
        rows[Key(table: ObjectIdentifier(Row.self), key: key)] = row
    }

    /// Keeps a row that is to be written later.
    func put<Row: LedgerRow>(_ row: Row, _ key: [ColumnValue]) {
        let key = Key(table: ObjectIdentifier(Row.self), key: key)
        rows[key] = row
        if isChanged.insert(key).inserted { changed.append(key) }
    }

    /// What was put, each row as it was put last; forgets everything.
    func take() -> [any LedgerRow] {
        let taken = changed.compactMap { rows[$0] }
        (rows, changed, isChanged) = ([:], [], [])
        return taken
    }
}
