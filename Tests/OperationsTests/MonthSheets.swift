import Basics
import Commitments
import Documents
import Store
import Testing

@testable import Operations

/// A county whose months are sent and answered, for the tests of sheets.
struct MonthSheets {
    let county: County
    let month: ReportMonth

    var installation: Installation { county.installation }

    /// Three of the four commitments are the housing office's, one of them shared with the water office; one is water's.
    init(seed: UInt64 = 1) async throws {
        county = try await County(seed: seed)
        month = try #require(ReportMonth("2025-11"))
        try await county.importing()
        for (id, lead, others) in [
            ("2025-0001", "housing", [String]()), ("2025-0002", "housing", ["water"]), ("2025-0003", "housing", []),
            ("2025-0004", "water", []),
        ] {
            try await ChangeCommitment.assign(
                id, .init(lead: lead, coUnits: others, deadline: "2025-12-31"), by: County.supervision,
                in: installation)
        }
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 30, words: "基础完工", by: County.housing, in: installation)
    }

    @discardableResult
    func send(_ units: [String]? = nil, again: Bool = false) async throws -> [SendSheets.Sent] {
        try await SendSheets.run(month, to: units, again: again, by: County.supervision, in: installation)
    }

    /// The sheet as a unit has it: its form, and the cells of its rows by id.
    func form(_ unit: String) throws -> FormSheet {
        try installation.read { tables in
            let sheet = try #require(try tables.row(SheetRow.self, [.text(month.description), .text(unit)]))
            return try MonthSheet.form(sheet, origin: "example.org/tangjiang", tables)
        }
    }

    /// What comes back: the form with words in it, its rows in the order given.
    func returned(_ unit: String, _ filled: [(id: String, cells: [String])]) throws -> [UInt8] {
        let form = try form(unit)
        let rows = try filled.map { id, cells in
            let given = try #require(form.rows.first { $0[1] == .text(id) })
            return given + cells.map(Cell.text)
        }
        return try XLSXForm.bytes(
            of: FormSheet(name: form.name, title: form.title, columns: form.columns, rows: rows, marks: form.marks))
    }

    func read(_ bytes: [UInt8]) throws -> ReturnedSheet {
        try ReturnedSheet(bytes, origin: "example.org/tangjiang")
    }

    func preview(_ bytes: [UInt8]) throws -> SheetPreview {
        let sheet = try read(bytes)
        return try installation.read { try SheetPreview.of(sheet, in: $0) }
    }

    @discardableResult
    func answer(
        _ bytes: [UInt8], choices: [String: AnswerSheets.Choice] = [:], by actor: LedgerActor = County.supervision
    ) async throws -> [AnswerSheets.Recorded] {
        try await AnswerSheets.run([.init(try read(bytes), choices: choices)], by: actor, in: installation)
    }

    func last(_ id: String) throws -> ProgressRow? { try installation.read { try $0.newestProgress(of: id) } }

    func sheet(_ unit: String) throws -> SheetRow? {
        try installation.read { try $0.row(SheetRow.self, [.text(month.description), .text(unit)]) }
    }

    func events() throws -> Int {
        try installation.database.read { try EventTable($0, jurisdiction: "tangjiang").last() }
    }
}
