import Basics
import Commitments
import Store

/// Finds the item of the ledger that a row of a table speaks of: by id, by the report's words, by its own task.
struct TaskPlaces {
    enum Item {
        case target(TargetRow)
        case commitment(CommitmentRow)
    }

    private let tables: LedgerTables
    private let text: [Unicode.Scalar]
    /// Ids by words or task, in the ledger's order: where several share them, each row takes the next.
    private var commitments: [String: [String]] = [:]
    private var targets: [String: [String]] = [:]

    init(_ report: ReportRow, _ tables: LedgerTables) throws {
        self.tables = tables
        text = Array(report.text.unicodeScalars)
        for row in try tables.targets(of: report.id) { targets[row.words, default: []].append(row.id) }
        for row in try tables.commitments(.init(year: report.year), limit: 1_000_000) {
            commitments[Self.key(row), default: []].append(row.id)
        }
    }

    private static func key(_ row: CommitmentRow) -> String {
        guard let task = row.fields["task"]?.string else { return row.words }
        return key(task: task, measure: row.fields["measure"]?.string, words: row.words)
    }

    private static func key(task: String, measure: String?, words: String) -> String {
        "\(words)\n\(task)\n\(measure ?? "")"
    }

    mutating func item(of row: TaskTable.Row) throws -> Item? {
        if let id = row[.id] {
            if let found = try tables.row(CommitmentRow.self, [.text(id)]) { return .commitment(found) }
            if let found = try tables.row(TargetRow.self, [.text(id)]) { return .target(found) }
            throw LedgerRefusal.unknownItem(id)
        }
        let words = row[.words] ?? row[.task] ?? ""
        if let id = Self.next(words, in: &targets) {
            return try tables.row(TargetRow.self, [.text(id)]).map(Item.target)
        }
        let own = Self.key(task: row[.task] ?? words, measure: row[.measure], words: words)
        if let id = Self.next(own, in: &commitments) ?? Self.next(words, in: &commitments) {
            return try tables.row(CommitmentRow.self, [.text(id)]).map(Item.commitment)
        }
        return nil
    }

    private static func next(_ key: String, in ids: inout [String: [String]]) -> String? {
        guard let list = ids[key], !list.isEmpty else { return nil }
        return ids[key]?.removeFirst()
    }

    /// Where the words stand in the report, if they stand there once.
    func span(of words: String) -> Span? {
        let wanted = Array(words.unicodeScalars)
        guard let first = wanted.first, wanted.count >= 4, wanted.count <= text.count else { return nil }
        var found: Span?
        for start in 0...(text.count - wanted.count)
        where text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted) {
            if found != nil { return nil }
            found = Span(start, start + wanted.count)
        }
        return found
    }
}

/// Permanent ids of commitments and targets.
enum CommitmentID {
    /// `2025-0147`.
    static func text(year: Int, number: Int) -> String { "\(year)-\(padded(number, 4))" }
    /// `2025-T01`.
    static func target(year: Int, number: Int) -> String { "\(year)-T\(padded(number, 2))" }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension LedgerRefusal {
    static func unknownItem(_ id: String) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.table.id", "台账里没有这个编号：\(id)。", "The ledger has no item of this id: \(id).", basis: "编号一经给出不再改变")
    }
}
