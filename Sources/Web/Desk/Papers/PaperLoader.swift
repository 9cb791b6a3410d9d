import Basics
import Commitments
import Markup
import Store

/// Gathers what a paper is made of. A public paper is loaded as a visitor sees the ledger, so nothing internal can be in it.
struct PaperLoader {
    private let page: DeskPage
    /// What its readers may see.
    private let snapshot: Snapshot
    let isPublic: Bool

    init(_ page: DeskPage) throws {
        self.page = page
        isPublic = page.asked("for") == "public"
        let request = PageRequest(
            path: [page.installation.jurisdiction] + page.request.path, query: page.request.query,
            language: page.language, role: isPublic ? .visitor : page.actor.role)
        snapshot = Snapshot(
            page.snapshot.transaction, jurisdiction: page.installation.jurisdiction, request: request,
            today: page.today, cache: page.snapshot.cache)
    }

    /// Twelve months back, then every year that has a report.
    func choices() throws -> [PaperPage.Choice] {
        var (month, choices) = (ReportMonth(of: page.today), [PaperPage.Choice]())
        for _ in 0..<12 {
            choices.append(PaperPage.Choice(year: month.year, month: month.month))
            month = month.previous
        }
        return choices + (try snapshot.years().map { PaperPage.Choice(year: $0) })
    }

    /// What is asked for: a month or a year; this month's note where nothing is. Nil where it is neither.
    func wanted() throws -> String? {
        guard let asked = page.asked("paper") else { return ReportMonth(of: page.today).description }
        if ReportMonth(asked) != nil { return asked }
        return try Int(asked).map { try snapshot.years().contains($0) } ?? false ? asked : nil
    }

    /// Nil where there is no report to write of.
    func paper(_ wanted: String) throws -> Paper? {
        let site = try snapshot.context(path: page.request.path)
        if let month = ReportMonth(wanted) {
            // A month's note speaks of the report of its year, or of the newest before.
            guard let year = try snapshot.years().first(where: { $0 <= month.year }) else { return nil }
            return PaperWriter.month(
                month, try facts(year, from: month.first, to: month.last, verbs: Self.moves, month: month), site)
        }
        guard let year = Int(wanted), let first = LocalDate(year: year, month: 1, day: 1) else { return nil }
        return PaperWriter.year(
            try facts(year, from: first, to: page.today, verbs: Self.revisions, month: nil), site)
    }

    private static let revisions: Set<String> = [
        LedgerVerb.commitmentRevised.rawValue, LedgerVerb.commitmentWithdrawn.rawValue,
        LedgerVerb.targetRevised.rawValue,
    ]
    private static let moves = revisions.union([
        LedgerVerb.commitmentVerified.rawValue, LedgerVerb.commitmentReturned.rawValue,
        LedgerVerb.commitmentReopened.rawValue, LedgerVerb.commitmentClosed.rawValue,
        LedgerVerb.commitmentReportedDone.rawValue,
    ])

    private func facts(
        _ year: Int, from first: LocalDate, to last: LocalDate, verbs: Set<String>, month: ReportMonth?
    ) throws -> PaperFacts {
        let (names, notes) = (try snapshot.unitNames(), try snapshot.notes())
        let rows = try snapshot.commitments().filter { try snapshot.year(of: $0.report) == year }
        let items = try rows.map { row in
            PaperFacts.Item(
                row: row, verdict: try snapshot.verdict(row), lead: row.lead.map { names[$0] ?? $0 },
                notes: notes[row.id] ?? [])
        }
        let targets = try IndicatorLoader.views(snapshot).filter { $0.year == year }
        let subjects =
            rows.filter { $0.changedAt.date() >= first }.map { "commitment/\($0.id)" }
            + targets.map { "target/\($0.row.id)" }
        let changes = try subjects.flatMap { try snapshot.history(of: $0).changes }
            .filter { verbs.contains($0.verb) && first <= $0.date && $0.date <= last }
            .sorted { ($0.at, $0.event) < ($1.at, $1.event) }
        return PaperFacts(
            year: year, office: try office(), items: items, targets: targets, changes: changes,
            instructions: try isPublic ? nil : instructions(rows, from: first, to: last),
            answers: try isPublic ? nil : month.map { try answers($0) }, unitNames: names)
    }

    /// The supervision office by its full name: the government's and its own.
    private func office() throws -> String {
        let office = try snapshot.units().first { $0.kind == .office }?.name
        return [try snapshot.context().place, office].compactMap { $0 }.joined(
            separator: page.language == .chinese ? "" : " ")
    }

    private func instructions(
        _ rows: [CommitmentRow], from first: LocalDate, to last: LocalDate
    ) throws -> [PaperFacts.Instruction] {
        let (all, names) = (try snapshot.instructions(), try snapshot.unitNames())
        return rows.flatMap { row in
            (all[row.id] ?? []).filter { $0.at.date() <= last && ($0.state != .settled || first <= $0.at.date()) }
                .map { one in
                    PaperFacts.Instruction(
                        row: one, item: row.words, unit: row.lead.map { names[$0] ?? $0 } ?? "—")
                }
        }
    }

    private func answers(_ month: ReportMonth) throws -> PaperFacts.Answers {
        let sheets = try snapshot.tables.all(SheetRow.self).filter { $0.month == month.description }
        let names = try snapshot.unitNames()
        return PaperFacts.Answers(
            sent: sheets.count, missing: sheets.filter { $0.answeredAt == nil }.map { names[$0.unit] ?? $0.unit })
    }
}
