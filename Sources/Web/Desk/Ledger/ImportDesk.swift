import Basics
import Commitments
import Documents
import Markup
import Operations
import ReportText

/// The clerk's own table by upload: its columns, what would become of each row, then the same written.
enum ImportDesk {
    /// Cells of a table that a form may carry on.
    static let mostCells = 60_000

    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let years = try page.snapshot.years()
        return .html(ImportPage.html(years: years, try page.context()))
    }

    /// A table as the forms carry it, with the columns that a person named.
    private struct Sent {
        let cells: [[String]]
        let header: Int
        /// A column's name for each cell of the header; nil for one that is not used.
        let columns: [TaskColumn?]

        init(_ form: SentForm) throws {
            cells = try Self.cells(form)
            header = TaskTable.headerLine(of: cells)
            let names = cells.indices.contains(header) ? cells[header] : []
            var taken: Set<TaskColumn> = []
            columns = names.enumerated().map { index, name in
                let chosen: TaskColumn? =
                    switch form["column-\(index)"] {
                    case nil: TaskColumn.named(name)
                    case let word?: TaskColumn(rawValue: word)
                    }
                guard let chosen, taken.insert(chosen).inserted else { return nil }
                return chosen
            }
        }

        /// The same table with known names in its header.
        func table() throws -> TaskTable {
            let named = columns.map { $0?.names.first ?? "" }
            let rows = cells.enumerated().map { offset, row in
                offset < header ? [] : offset == header ? named : row
            }
            return try TaskTable(rows)
        }

        private static func cells(_ form: SentForm) throws -> [[String]] {
            if let text = form["table"], let value = try? JSONValue.parse(Array(text.utf8)), let rows = value.array {
                return rows.map { ($0.array ?? []).map { $0.string ?? "" } }
            }
            guard let file = form.file("file") else { throw LedgerRefusal.fileMissing }
            let rows: [[String]]
            do {
                rows = try SheetReader.rows(of: file.bytes) { try? CanonicalText(decoding: $0).utf8 }
            } catch {
                throw LedgerRefusal(
                    "desk.table.unreadable", error.chinese, error.english, basis: "docs/formats/task-table.md")
            }
            guard rows.reduce(0, { $0 + $1.count }) <= mostCells else { throw LedgerRefusal.tableTooLarge }
            return rows
        }

        var json: String {
            let value = JSONValue.array(cells.map { .array($0.map(JSONValue.string)) })
            return String(decoding: value.canonicalBytes, as: UTF8.self)
        }
    }

    private static func order(_ form: SentForm, isDryRun: Bool) -> ImportTaskTable.Order {
        ImportTaskTable.Order(
            year: form.number("year"), isDryRun: isDryRun, reason: form["reason"], basis: form["basis"],
            visibility: .staff)
    }

    static func look(_ act: DeskAct) async throws -> DeskDrawing {
        let sent = try Sent(act.form)
        var view = ImportPage.View(
            table: sent.json, header: sent.cells.indices.contains(sent.header) ? sent.cells[sent.header] : [],
            columns: sent.columns)
        (view.year, view.reason, view.basis) = (act.form["year"], act.form["reason"], act.form["basis"])
        do {
            let table = try sent.table()
            let outcomes = try await ImportTaskTable.run(
                table, order(act.form, isDryRun: true), by: act.actor, in: act.installation)
            let tasks = Dictionary(table.rows.map { ($0.line, $0[.task] ?? $0[.words] ?? "") }) { first, _ in first }
            view.rows = outcomes.map { outcome in
                ImportPage.Row(
                    line: outcome.line, words: tasks[outcome.line] ?? "", item: outcome.item,
                    result: result(outcome.act), chinese: outcome.chinese, english: outcome.english)
            }
        } catch let refusal as LedgerRefusal where refusal.code == "ledger.table.header" {
            view.problem = DeskProblem(
                code: refusal.code, chinese: "表里没有认出“目标任务”或“原文”这样的列。在下面指明哪一列是任务，再看一遍。",
                english: "No column that names the task was found. Say below which one it is, then look again.",
                basis: refusal.basis)
        }
        let shown = view
        return { .html(ImportPage.preview(shown, try $0.context())) }
    }

    static func apply(_ act: DeskAct) async throws -> DeskAnswer {
        let outcomes = try await ImportTaskTable.run(
            try Sent(act.form).table(), order(act.form, isDryRun: false), by: act.actor, in: act.installation)
        func count(_ act: ImportTaskTable.Outcome.Act) -> Int { outcomes.count { $0.act == act } }
        return .done(
            act.at("commitments"),
            DeskNotice(
                "任务表已导入：增加\(count(.added))，更新\(count(.changed))，不变\(count(.unchanged))，没有导入\(count(.refused))。",
                "Imported: \(count(.added)) added, \(count(.changed)) changed, \(count(.unchanged)) unchanged, \(count(.refused)) refused."
            ))
    }

    private static func result(_ act: ImportTaskTable.Outcome.Act) -> ImportPage.Row.Result {
        switch act {
        case .added: .added
        case .changed: .changed
        case .unchanged: .unchanged
        case .refused: .refused
        }
    }
}

extension LedgerRefusal {
    static let tableTooLarge = LedgerRefusal(
        "desk.table.large", "表太大，网页上最多六万格；请拆开，或在服务器上用 duixian ledger import。",
        "The table is too large for a page (60,000 cells); split it, or use duixian ledger import.",
        basis: "docs/formats/task-table.md")
}
