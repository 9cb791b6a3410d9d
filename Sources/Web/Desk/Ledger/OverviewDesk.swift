import Basics
import Commitments
import Markup
import Store

/// The leader's view of the newest year.
enum OverviewDesk {
    static let soonDays = 30

    static let routes: [DeskRoute] = [
        .get("desk/overview", [.supervisor, .leader], "全局，?by=area the leader's view", page)
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let context = try page.context()
        guard let year = try page.snapshot.years().first else { return .html(OverviewPage(nil, context).html()) }
        return .html(OverviewPage(try view(year, page), context).html())
    }

    private static func view(_ year: Int, _ page: DeskPage) throws -> OverviewPage.View {
        let snapshot = page.snapshot
        var view = OverviewPage.View(year: year)
        view.isByArea = page.asked("by") == "area"
        view.mayInstruct = Permission.mayDo(.commitmentInstructed, page.actor.role)
        var late: [(row: CommitmentRow, verdict: CommitmentVerdict)] = []
        var soon: [(row: CommitmentRow, verdict: CommitmentVerdict)] = []
        var (waiting, instructed) = (soon, soon)
        let instructions = try snapshot.instructions()
        for row in try snapshot.commitments() {
            let verdict = try snapshot.verdict(row)
            if (instructions[row.id] ?? []).contains(where: { $0.state != .settled }) {
                instructed.append((row, verdict))
            }
            guard try snapshot.year(of: row.report) == year else { continue }
            view.states[verdict, default: 0] += 1
            if verdict.isLate { late.append((row, verdict)) }
            if verdict == .reportedDone { waiting.append((row, verdict)) }
            let left = row.deadline.flatMap { LocalDate($0) }.map { $0.daysSince1970 - snapshot.today.daysSince1970 }
            if let left, (0...soonDays).contains(left), row.stage == .open || row.stage == .disputed {
                soon.append((row, verdict))
            }
        }
        soon.sort { ($0.row.deadline ?? "", $0.row.id) < ($1.row.deadline ?? "", $1.row.id) }
        let make = try Maker(snapshot, instructions)
        view.late = try FrontLoader.worst(late, year, snapshot).map(make.item)
        view.soon = try soon.map(make.item)
        view.waiting = try waiting.map(make.item)
        view.instructed = try instructed.map(make.item)
        return view
    }

    private struct Maker {
        let snapshot: Snapshot
        let instructions: [String: [InstructionRow]]
        let names: [String: String]
        let notes: [String: [ProgressRow]]

        init(_ snapshot: Snapshot, _ instructions: [String: [InstructionRow]]) throws {
            (self.snapshot, self.instructions) = (snapshot, instructions)
            (names, notes) = (try snapshot.unitNames(), try snapshot.notes())
        }

        func item(_ found: (row: CommitmentRow, verdict: CommitmentVerdict)) throws -> OverviewPage.Item {
            let (row, note) = (found.row, notes[found.row.id]?.last)
            return OverviewPage.Item(
                id: row.id, words: row.words, verdict: found.verdict, lead: row.lead.map { names[$0] ?? $0 },
                area: try Areas.of(row, snapshot)?.title, deadline: row.deadline.flatMap { LocalDate($0) },
                percent: row.percent, latest: note.map { ($0.words, $0.at.date(), names[$0.unit] ?? $0.unit) },
                instructions: (instructions[row.id] ?? []).filter { $0.state != .settled }.map {
                    ($0, names[$0.unit] ?? $0.unit)
                })
        }
    }
}
