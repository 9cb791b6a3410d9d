import Basics
import Commitments
import Markup
import Store

/// The four answers of the front page.
enum FrontLoader {
    /// Items that are shown of those behind, and lines of changes.
    static let (lateShown, changesShown) = (6, 12)

    static func view(_ snapshot: Snapshot) throws -> FrontView {
        let from = LocalDate(daysSince1970: snapshot.today.daysSince1970 - 6)
        var view = FrontView(changesFrom: from)
        let years = try snapshot.years()
        guard let year = years.first else { return view }
        view.year = year
        view.otherYears = Array(years.dropFirst())
        view.deliveredOn = try snapshot.head(ofYear: year)?.deliveredOn.flatMap { LocalDate($0) }
        var late: [(row: CommitmentRow, verdict: CommitmentVerdict)] = []
        for row in try snapshot.commitments() where try snapshot.year(of: row.report) == year {
            let verdict = try snapshot.verdict(row)
            view.states[verdict, default: 0] += 1
            if row.isBulk { view.bulk += 1 }
            if verdict.isLate { late.append((row, verdict)) }
        }
        for row in try snapshot.targets() where try snapshot.year(of: row.report) == year {
            let target = try IndicatorLoader.view(of: row, snapshot)
            view.targets[target.verdict, default: 0] += 1
            if target.isMissedSoFar { view.missedSoFar += 1 }
        }
        view.late = try worst(late, year, snapshot).prefix(lateShown).map { try item($0.row, $0.verdict, snapshot) }
        let events = try snapshot.events.newest(since: ChangesLoader.start(of: from), limit: 2_000)
        let changes = ChangeView.gathered(
            try events.compactMap { try ChangesLoader.listed($0, snapshot) }, snapshot.language)
        view.changes = Array(changes.prefix(changesShown))
        return view
    }

    /// Seriously behind first, then the longest over, then the furthest from its schedule.
    static func worst(
        _ late: [(row: CommitmentRow, verdict: CommitmentVerdict)], _ year: Int, _ snapshot: Snapshot
    ) -> [(row: CommitmentRow, verdict: CommitmentVerdict)] {
        func key(_ entry: (row: CommitmentRow, verdict: CommitmentVerdict)) -> (Int, Int, Int, String) {
            let deadline = entry.row.deadline.flatMap { LocalDate($0) }
            let over = deadline.map { snapshot.today.daysSince1970 - $0.daysSince1970 } ?? 0
            let due = deadline.map { CommitmentVerdict.expected(by: $0, year: year, on: snapshot.today) } ?? 0
            return (
                entry.verdict == .seriouslyBehind ? 0 : 1, -max(0, over), entry.row.percent - due, entry.row.id
            )
        }
        return late.sorted { key($0) < key($1) }
    }

    private static func item(
        _ row: CommitmentRow, _ verdict: CommitmentVerdict, _ snapshot: Snapshot
    ) throws -> FrontView.Late {
        let names = try snapshot.unitNames()
        let note = try snapshot.notes()[row.id]?.last
        return FrontView.Late(
            id: row.id, words: row.words, verdict: verdict, lead: row.lead.map { names[$0] ?? $0 },
            deadline: row.deadline.flatMap { LocalDate($0) }, percent: row.percent,
            latest: note.map { ($0.words, $0.at.date(), names[$0.unit] ?? $0.unit) })
    }
}
