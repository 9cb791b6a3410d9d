import Basics
import Commitments
import ReportText
import Store
import Testing

@testable import Operations

/// A report under review in a county of its own.
struct ReviewedReport {
    let county: County
    let report: String
    let clerk = Reviewer(account: "clerk", actor: County.supervision)

    init(seed: UInt64 = 1, text: String = County.report) async throws {
        county = try await County(seed: seed)
        report = try await county.importing(text, confirms: false).report
    }

    var installation: Installation { county.installation }

    /// What a person sees: the candidates that count, with their marks.
    struct State: Equatable {
        let rows: [CandidateRow]
        let marks: [String: ReviewMark]
    }

    func state() throws -> State {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: "tangjiang")
            return State(
                rows: try tables.candidates(of: report).filter { $0.state != .replaced },
                marks: try ReviewTable(transaction, jurisdiction: "tangjiang", report: report).marks())
        }
    }

    func open(_ kind: CandidateRow.Kind = .commitment) throws -> [CandidateRow] {
        try state().rows.filter { $0.kind == kind && $0.state == .open }
    }

    func accept(_ id: String) async throws {
        try await MarkCandidates.accept(id, of: report, by: clerk, in: installation)
    }

    func reject(_ id: String, _ reason: String = "重复") async throws {
        try await MarkCandidates.reject(id, reason: reason, of: report, by: clerk, in: installation)
    }

    func undo(by reviewer: Reviewer? = nil) async throws -> UndoReview.Outcome {
        try await UndoReview.run(of: report, by: reviewer ?? clerk, in: installation)
    }

    func plan(takesUnread: Bool = false) throws -> ConfirmReview.Plan {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: "tangjiang")
            let row = try #require(try tables.row(ReportRow.self, [.text(report)]))
            let marks = try ReviewTable(transaction, jurisdiction: "tangjiang", report: report).marks()
            return try ConfirmReview.plan(of: row, takesUnread: takesUnread, marks: marks, tables)
        }
    }
}

@Suite("A review is kept step by step, and each step can be taken back") struct ReviewTests {
    @Test("Marks change nothing of the ledger; taken back they are gone")
    func marks() async throws {
        let review = try await ReviewedReport()
        let first = try review.state()
        let open = try review.open()
        try await review.accept(open[0].id)
        try await review.reject(open[1].id)
        try await review.accept(open[1].id)
        let marks = try review.state().marks
        #expect(marks[open[0].id] == ReviewMark(.accepted) && marks[open[1].id] == ReviewMark(.accepted))
        #expect(try review.state().rows == first.rows)
        guard case .undone(let step) = try await review.undo() else { throw LedgerRefusal.nothingToUndo }
        #expect(step.act == .accept && step.place == open[1].id)
        #expect(try review.state().marks[open[1].id] == ReviewMark(.rejected, reason: "重复"))
        _ = try await review.undo()
        _ = try await review.undo()
        #expect(try review.state() == first)
        let code = try await refusal { _ = try await review.undo() }
        #expect(code == "ledger.review.nothing-to-undo")
    }

    @Test("A mark goes with words that stay one; what was cut is looked at anew")
    func marksFollow() async throws {
        let review = try await ReviewedReport()
        let open = try review.open()
        try await review.accept(open[0].id)
        let moved = try await ReviewChanges.move(
            open[0].id, of: review.report, to: Span(open[0].start, open[0].end - 1), by: review.clerk,
            in: review.installation)
        #expect(try review.state().marks == [moved: ReviewMark(.accepted)])
        let half = open[0].start + 3
        let part = try await ReviewChanges.split(
            moved, of: review.report, into: [Span(open[0].start, half), Span(half, open[0].end - 1)],
            by: review.clerk, in: review.installation)
        #expect(try review.state().marks == [:])
        #expect(part == "commitment-\(open[0].start)-\(half)-0")
        #expect(try review.county.differences() == [])
    }

    @Test("Words that were cut are read anew: each part has its own figure")
    func rereads() async throws {
        let text = County.report.replacing("新建高标准农田2.5万亩，新增规上工业企业18家以上。", with: "新建高标准农田2.5万亩、改造老旧小区12个。")
        let review = try await ReviewedReport(text: text)
        let words = "新建高标准农田2.5万亩、改造老旧小区12个"
        let whole = try #require(WordsInText(text).place(of: words, near: 0))
        let added = try await ReviewChanges.add(
            .commitment, at: whole, to: review.report, by: review.clerk, in: review.installation)
        let parts = try #require(WordsInText(text).parts(of: whole, cut: "新建高标准农田2.5万亩、\n改造老旧小区12个"))
        _ = try await ReviewChanges.split(
            added, of: review.report, into: parts, by: review.clerk, in: review.installation)
        let figures = try review.open().filter { whole.contains($0.start) && $0.fields["by_hand"] != nil }.map {
            [$0.fields["object"]?.string, $0.fields["quantity"]?["value"]?.string]
        }
        #expect(figures == [["高标准农田", "2.5"], ["老旧小区", "12"]])
    }

    @Test("An edit taken back leaves no trace on the candidate, and a false figure is refused")
    func edits() async throws {
        let review = try await ReviewedReport()
        let first = try review.state()
        let target = try #require(try review.open(.target).first)
        var entry = CandidateEntry(target.fields, .target)
        entry.values[.value] = "6.5"
        entry.values[.indicator] = "GDP"
        let edited = try await ReviewChanges.edit(
            target.id, of: review.report, entry, by: review.clerk, in: review.installation)
        let after = try #require(try review.open(.target).first)
        #expect(edited && after.fields["value"] == "6.5" && after.fields["indicator"] == "GDP")
        #expect(after.fields["edited"] == .bool(true))
        entry.values[.value] = "六"
        let wrong = entry
        let code = try await refusal {
            try await ReviewChanges.edit(
                target.id, of: review.report, wrong, by: review.clerk, in: review.installation)
        }
        #expect(code == "ledger.candidate.value")
        _ = try await review.undo()
        #expect(try review.state() == first)
        #expect(try review.county.differences() == [])
    }

    @Test("What someone else changed since is not undone, and the step is offered no more")
    func overtaken() async throws {
        let review = try await ReviewedReport()
        let open = try review.open()
        let other = Reviewer(account: "other", actor: County.supervision)
        try await review.accept(open[0].id)
        try await MarkCandidates.reject(
            open[0].id, reason: "不是承诺", of: review.report, by: other, in: review.installation)
        guard case .overtaken = try await review.undo() else { throw LedgerRefusal.nothingToUndo }
        #expect(try review.state().marks[open[0].id]?.opinion == .rejected)
        guard case .undone = try await review.undo(by: other) else { throw LedgerRefusal.nothingToUndo }
        #expect(try review.state().marks[open[0].id] == ReviewMark(.accepted))
    }

    @Test("Only the supervision office reviews")
    func office() async throws {
        let review = try await ReviewedReport()
        let first = try #require(try review.open().first)
        let housing = Reviewer(account: "zhang", actor: County.housing)
        let code = try await refusal {
            try await MarkCandidates.accept(first.id, of: review.report, by: housing, in: review.installation)
        }
        #expect(code == "ledger.not-permitted")
    }
}
