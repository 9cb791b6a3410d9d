import Basics
import Commitments
import Markup
import Operations
import ReportText
import Store

/// A report under review, out of one snapshot.
struct ReviewLoader {
    private let page: DeskPage
    private let head: ReportHead
    private let reading: Reading
    private let table: ReviewTable
    private let marks: [String: ReviewMark]

    /// Nil where there is no such report.
    init?(_ page: DeskPage) throws {
        let snapshot = page.snapshot
        guard let id = page.values.first, let head = try snapshot.heads().first(where: { $0.id == id }),
            let reading = try snapshot.reading(id)
        else { return nil }
        (self.page, self.head, self.reading) = (page, head, reading)
        table = ReviewTable(snapshot.transaction, jurisdiction: snapshot.jurisdiction, report: id)
        marks = try table.marks()
    }

    func view() throws -> ReviewView {
        let tables = page.snapshot.tables
        let rows = try tables.candidates(of: head.id).filter { $0.state != .replaced }.sorted(by: Self.inText)
        let headings = HeadingPath(reading.report)
        let items = rows.map { item($0, headings) }
        let filter = ReviewView.Filter(
            show: page.asked("show").flatMap { .init(rawValue: $0) } ?? .left,
            kind: page.asked("kind").flatMap { .init(rawValue: $0) } ?? .any)
        let before = try BeforeCorrection(head, reading.report, page)
        return ReviewView(
            report: reading.report, id: head.id, year: head.year, items: items, filter: filter, at: page.asked("at"),
            old: { before?.words(for: $0) }, gone: before?.gone ?? [],
            last: try page.request.person.flatMap { try table.lastStep(of: $0.account)?.step })
    }

    /// In the order of the text; where several share words, targets first.
    static func inText(_ a: CandidateRow, _ b: CandidateRow) -> Bool {
        (a.start, a.kind == .target ? 0 : 1, a.end, a.number) < (b.start, b.kind == .target ? 0 : 1, b.end, b.number)
    }

    private func item(_ row: CandidateRow, _ headings: HeadingPath) -> ReviewView.Item {
        let length = reading.report.canonical.count
        let span = Span(max(0, min(row.start, length)), max(0, min(row.end, length)))
        return ReviewView.Item(
            id: row.id, kind: row.kind, span: span, words: words(span), fields: CandidateEntry(row.fields, row.kind),
            state: state(row), isHard: row.fields["checkable"]?.string == "hard",
            isByHand: row.fields["by_hand"] != nil, isEdited: row.fields["edited"] != nil,
            headings: headings.above(span.start))
    }

    private func state(_ row: CandidateRow) -> ReviewView.State {
        switch row.state {
        case .confirmed: return .confirmed(item: row.item ?? "")
        case .rejected: return .rejected
        case .open, .replaced:
            guard let mark = marks[row.id] else { return .left }
            switch mark.opinion {
            case .accepted: return .accepted
            case .acceptedTogether: return .together
            case .rejected: return .declined(reason: mark.reason ?? "")
            }
        }
    }

    private func words(_ span: Span) -> String {
        reading.report.canonical.text(of: span).filter { $0 != "\n" }
    }

    /// What a confirmation would do now.
    func plan() throws -> ConfirmReviewPage.View {
        let tables = page.snapshot.tables
        guard let report = try tables.row(ReportRow.self, [.text(head.id)]) else { throw DeskFault.missing }
        let marked = try ConfirmReview.plan(of: report, takesUnread: false, marks: marks, tables)
        let whole = try ConfirmReview.plan(of: report, takesUnread: true, marks: marks, tables)
        let settled = try tables.candidates(of: head.id).filter { $0.state == .confirmed }
        return ConfirmReviewPage.View(
            report: head.id, year: head.year,
            items: marked.items.map { item in
                .init(
                    id: item.id, candidate: item.candidate.id, kind: item.candidate.kind,
                    words: words(Span(item.candidate.start, item.candidate.end)), isBulk: item.isBulk,
                    isByHand: item.candidate.fields["by_hand"] != nil,
                    isEdited: item.candidate.fields["edited"] != nil)
            },
            rejections: marked.rejections.map { row, reason in
                .init(candidate: row.id, words: words(Span(row.start, row.end)), reason: reason)
            },
            seen: marked.digest, unread: whole.items.count - marked.items.count, seenWhole: whole.digest,
            confirmed: settled.count)
    }
}

/// The headings above places of a report.
private struct HeadingPath {
    private let sections: [(title: String, span: Span)]

    init(_ report: Report) {
        sections = report.sections.filter { !$0.heading.isEmpty }.map { section in
            let start = report.span(section.heading).start
            let end =
                section.end > section.heading.upperBound
                ? report.span(section.heading.lowerBound..<section.end).end : start
            let title = section.title.hasSuffix("。") ? String(section.title.dropLast()) : section.title
            return (title, Span(start, max(start, end)))
        }
    }

    func above(_ offset: Int) -> [String] { sections.filter { $0.span.contains(offset) }.map(\.title) }
}
