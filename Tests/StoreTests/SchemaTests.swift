import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("The schema and the plans of the main queries stand as they were agreed") struct SchemaTests {
    private static let goldens = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/store")

    /// Compares with the golden, or writes it anew where `DUIXIAN_RECORD=1` asks for it.
    private func agrees(_ text: String, with name: String) throws {
        let file = Self.goldens.appending(path: name)
        if Setting.isRecording {
            try FileManager.default.createDirectory(at: Self.goldens, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let agreed = try String(contentsOf: file, encoding: .utf8)
        #expect(text == agreed, "run the tests with DUIXIAN_RECORD=1 where the new \(name) is meant")
    }

    @Test("A new database has the tables and indexes of schema.sql")
    func schema() throws {
        let scratch = try Scratch()
        let rows = try scratch.database.read {
            try $0.rows(
                """
                SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'paragraph_%' AND name NOT LIKE 'case_words_%'
                ORDER BY tbl_name, type DESC, name
                """, [:])
        }
        let statements = try rows.map { row in
            try row.text("sql").split { $0 == " " || $0 == "\n" }.joined(separator: " ") + ";"
        }
        try agrees(statements.joined(separator: "\n") + "\n", with: "schema.sql")
    }

    @Test("Every table's key begins with the jurisdiction")
    func keys() throws {
        let scratch = try Scratch()
        let tables = try scratch.database.read {
            try $0.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'paragraph%' AND name NOT LIKE 'case_words%'",
                [:]
            )
            .map { try $0.text("name") }
        }
        #expect(tables.count > 12)
        for table in tables {
            let first = try scratch.database.read {
                try $0.row("SELECT name FROM pragma_table_info(:table) WHERE pk = 1", ["table": .text(table)])?.text(
                    "name")
            }
            #expect(first == "jurisdiction", "\(table)")
        }
    }

    @Test("The main queries find their rows by key or index, never by a walk through a whole table")
    func plans() throws {
        let scratch = try Scratch()
        var text = ""
        for (name, sql) in MainQueries.all {
            let values = MainQueries.names(in: sql).reduce(into: [String: SQLValue]()) { $0[$1] = .null }
            let plan = try scratch.database.read { try $0.rows("EXPLAIN QUERY PLAN " + sql, values) }
                .map { try $0.text("detail") }
            text += "\(name)\n" + plan.map { "    \($0)\n" }.joined()
            #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }, "\(name): \(plan)")
        }
        try agrees(text, with: "plans.txt")
    }
}
