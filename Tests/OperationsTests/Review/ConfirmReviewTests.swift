import Basics
import Commitments
import ReportText
import Store
import Testing

@testable import Operations

@Suite("A confirmation does what was seen, and nothing else") struct ConfirmReviewTests {
    private func confirm(
        _ review: ReviewedReport, takesUnread: Bool = false, seen: String? = nil
    ) async throws -> (targets: Int, commitments: Int, rejected: Int) {
        try await ConfirmReview.run(
            review.report, takesUnread: takesUnread, seen: try seen ?? review.plan(takesUnread: takesUnread).digest,
            by: review.clerk, in: review.installation)
    }

    @Test("Accepted ones become items for staff alone under the ids that were shown; rejected ones are recorded")
    func confirms() async throws {
        let review = try await ReviewedReport()
        let (targets, commitments) = (try review.open(.target), try review.open())
        try await review.accept(targets[0].id)
        try await review.accept(commitments[1].id)
        try await review.reject(commitments[0].id, "不是承诺")
        try await MarkCandidates.acceptTogether(
            [commitments[2].id], of: review.report, by: review.clerk, in: review.installation)
        let plan = try review.plan()
        #expect(plan.items.map(\.id) == ["2025-T01", "2025-0001", "2025-0002"])
        #expect(plan.items.map(\.isBulk) == [false, false, true])
        let done = try await confirm(review)
        #expect(done == (1, 2, 1))
        let row = try #require(try review.county.commitment("2025-0001"))
        #expect(row.start == commitments[1].start && row.visibility == .staff && !row.isBulk)
        #expect(try #require(try review.county.commitment("2025-0002")).isBulk)
        let state = try review.state()
        #expect(state.marks.isEmpty)
        #expect(state.rows.first { $0.id == commitments[0].id }?.state == .rejected)
        let code = try await refusal { _ = try await review.undo() }
        #expect(code == "ledger.review.nothing-to-undo")
        #expect(try review.county.differences() == [])
    }

    @Test("A plan that changed since it was seen is refused and leaves everything as it was")
    func changed() async throws {
        let review = try await ReviewedReport()
        let open = try review.open()
        try await review.accept(open[0].id)
        let seen = try review.plan().digest
        try await review.accept(open[1].id)
        let before = try review.state()
        let code = try await refusal { _ = try await confirm(review, seen: seen) }
        #expect(code == "ledger.review.changed")
        #expect(try review.state() == before)
        let unread = try await refusal { _ = try await confirm(review, takesUnread: true, seen: review.plan().digest) }
        #expect(unread == "ledger.review.changed")
    }

    @Test("What nobody looked at can be confirmed too, and says so")
    func unread() async throws {
        let review = try await ReviewedReport()
        let open = try review.open()
        try await review.accept(open[0].id)
        try await review.reject(open[1].id)
        let done = try await confirm(review, takesUnread: true)
        #expect(done.commitments == open.count - 1 && done.rejected == 1)
        let rows = try review.installation.read { try $0.commitments() }
        #expect(rows.map(\.isBulk) == rows.map { $0.start != open[0].start })
        #expect(rows.allSatisfy { $0.visibility == .staff })
        let code = try await refusal { _ = try await confirm(review) }
        #expect(code == "ledger.review.nothing")
    }

    @Test("A corrected report asks only about what moved; marks and edits go with the words that stand")
    func corrected() async throws {
        let review = try await ReviewedReport()
        let open = try review.open()
        try await review.accept(open[0].id)
        _ = try await confirm(review)
        var entry = CandidateEntry(open[1].fields, .commitment)
        entry.values[.object] = "城南水厂一期"
        try await ReviewChanges.edit(
            open[1].id, of: review.report, entry, by: review.clerk, in: review.installation)
        try await review.accept(open[1].id)
        let text = County.report.replacing("各位代表：", with: "各位代表，同志们：").replacing("2.5万亩", with: "2.8万亩")
        let canonical = CanonicalText(text)
        func importing(_ correction: ImportReport.Correction) async throws -> ImportReport.Imported {
            try await ImportReport.run(
                Reading(Report(canonical)), text: canonical.string, correcting: correction, by: County.supervision,
                in: review.installation)
        }
        #expect(try await refusal { _ = try await importing(.none) } == "ledger.import.year-taken")
        #expect(try await refusal { _ = try await importing(.of("0000")) } == "ledger.import.other-year")
        let imported = try await importing(.of(review.report))
        #expect(imported.corrects == review.report)
        let rows = try review.installation.read { try $0.candidates(of: imported.report) }
        let marks = try review.installation.database.read {
            try ReviewTable($0, jurisdiction: "tangjiang", report: imported.report).marks()
        }
        let edited = try #require(rows.first { $0.fields["object"] == "城南水厂一期" })
        #expect(marks == [edited.id: ReviewMark(.accepted)])
        #expect(rows.first { $0.item == "2025-0001" }?.state == .confirmed)
        // What only staff sees does not say in public that it moved.
        try review.installation.database.read { transaction in
            try EventTable(transaction, jurisdiction: "tangjiang").each { event in
                let body = try EventBody(parsing: try #require(event.body))
                if body.subject == "commitment/2025-0001" { #expect(body.visibility == .staff) }
                return true
            }
        }
        #expect(try review.county.differences() == [])
    }
}
