import Basics
import Commitments
import Markup
import Store

/// "My work": what waits for the one who asks.
enum WorkDesk {
    static let routes: [DeskRoute] = [
        .get("desk", DeskRoute.staff, "我的工作 my work", page)
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let list = try WorkList(page)
        let (ways, groups) =
            switch page.actor.role {
            case .supervisor: (try list.officeWays(), try list.office())
            case .reporter: (try list.unitWays(), try list.unit(page.actor.unit))
            case .leader: ([WorkPage.Way](), try list.leader(page.actor.unit))
            default: (try list.administratorWays(), [WorkPage.Group]())
            }
        let waiting = try CaseLines(page).waitingWays()
        return .html(WorkPage(ways: waiting + ways, groups: groups.filter { $0.count > 0 }, try page.context()).html())
    }
}

/// Picks from one snapshot what waits for a post.
private struct WorkList {
    let page: DeskPage
    let context: DeskContext
    let rows: [(row: CommitmentRow, verdict: CommitmentVerdict)]
    let names: [String: String]
    let instructions: [String: [InstructionRow]]
    let soonDays: Int

    /// Items of a group that are shown before "all".
    private static let few = 8

    init(_ page: DeskPage) throws {
        let snapshot = page.snapshot
        (self.page, context) = (page, try page.context())
        rows = try snapshot.commitments().map { ($0, try snapshot.verdict($0)) }
        (names, instructions) = (try snapshot.unitNames(), try snapshot.instructions())
        soonDays = try snapshot.parameter(.soonDays)
    }

    private func say(_ word: Pair, _ slots: String...) -> String { word.text(page.language, slots) }

    // MARK: - Groups

    func office() throws -> [WorkPage.Group] {
        [
            group(WorkWord.verify, WorkWord.verifyHint, "reported_done") { $0.row.stage == .reportedDone },
            group(WorkWord.close, WorkWord.closeHint, "to_close", by: "mark") { $0.row.stage == .verified },
            group(
                WorkWord.settle, WorkWord.settleHint, "instructed", by: "mark",
                said: { $0.last { $0.state == .answered }?.answer }
            ) {
                one in (instructions[one.row.id] ?? []).contains { $0.state == .answered }
            },
            late { _ in true }, soon { _ in true },
            group(WorkWord.unassigned, WorkWord.unassignedHint, "unassigned", by: "mark") { one in
                one.row.stage == .open && (one.row.lead == nil || one.row.deadline == nil)
            },
        ]
    }

    func unit(_ unit: String) throws -> [WorkPage.Group] {
        func isOurs(_ row: CommitmentRow) -> Bool { row.lead == unit || row.coUnits.contains(unit) }
        let notes = try page.snapshot.notes()
        let month = page.today.description.prefix(7)
        return [
            group(WorkWord.returned, WorkWord.returnedHint, "disputed") { isOurs($0.row) && $0.row.stage == .disputed },
            group(
                WorkWord.answer, WorkWord.answerHint, "instructed", by: "mark",
                said: { $0.last { $0.state == .open }?.words }
            ) { one in
                isOurs(one.row) && (instructions[one.row.id] ?? []).contains { $0.state == .open }
            },
            late(isOurs), soon(isOurs),
            group(
                WorkWord.silent, say(WorkWord.silentHint, String(try page.snapshot.parameter(.reportDay))), nil
            ) { one in
                isOurs(one.row) && one.row.stage == .open
                    && notes[one.row.id]?.last.map { $0.at.date().description.prefix(7) != month } ?? true
            },
        ]
    }

    func leader(_ unit: String) throws -> [WorkPage.Group] {
        [
            group(
                WorkWord.asked, WorkWord.askedHint, "instructed", by: "mark",
                said: { $0.last { $0.unit == unit }?.words }
            ) { one in
                (instructions[one.row.id] ?? []).contains { $0.unit == unit && $0.state != .settled }
            },
            group(WorkWord.verify, WorkWord.verifyHint, "reported_done") {
                $0.row.stage == .reportedDone && $0.row.leader == unit
            },
            late { _ in true },
        ]
    }

    private func late(_ isMine: (CommitmentRow) -> Bool) -> WorkPage.Group {
        group(WorkWord.late, WorkWord.lateHint, "late") { isMine($0.row) && $0.verdict.isLate }
    }

    private func soon(_ isMine: (CommitmentRow) -> Bool) -> WorkPage.Group {
        group(WorkWord.soon, say(WorkWord.soonHint, String(soonDays)), nil) { one in
            guard isMine(one.row), one.row.stage == .open || one.row.stage == .disputed, !one.verdict.isLate,
                let deadline = one.row.deadline.flatMap({ LocalDate($0) })
            else { return false }
            return (0...soonDays).contains(deadline.daysSince1970 - page.today.daysSince1970)
        }
    }

    private func group(
        _ title: Pair, _ hint: Pair, _ state: String?, by filter: String = "state",
        said: (([InstructionRow]) -> String?)? = nil,
        _ isIn: ((row: CommitmentRow, verdict: CommitmentVerdict)) -> Bool
    ) -> WorkPage.Group { group(title, say(hint), state, by: filter, said: said, isIn) }

    /// The nearest deadline first.
    private func group(
        _ title: Pair, _ hint: String, _ state: String?, by filter: String = "state",
        said: (([InstructionRow]) -> String?)? = nil,
        _ isIn: ((row: CommitmentRow, verdict: CommitmentVerdict)) -> Bool
    ) -> WorkPage.Group {
        let found = rows.filter(isIn).sorted {
            ($0.row.deadline ?? "9999", $0.row.id) < ($1.row.deadline ?? "9999", $1.row.id)
        }
        let items = found.prefix(Self.few).map { row, verdict in
            WorkPage.Item(
                id: row.id, words: row.words, verdict: verdict, lead: row.lead.map { names[$0] ?? $0 },
                deadline: row.deadline.flatMap { LocalDate($0) }, percent: row.percent,
                said: said?(instructions[row.id] ?? []) ?? (row.stage == .disputed ? row.reason : nil))
        }
        let all = state.map { context.at("commitments", query: [.init(filter, $0)]) }
        return WorkPage.Group(title: say(title), hint: hint, items: Array(items), count: found.count, all: all)
    }

    // MARK: - Ways on

    func officeWays() throws -> [WorkPage.Way] {
        let reports = try page.snapshot.heads()
        if reports.isEmpty { return [WorkPage.Way(say(WorkWord.importReport), context.at("review"))] }
        var ways: [WorkPage.Way] = []
        let open = try page.snapshot.tables.openCandidates()
        if open > 0 { ways.append(WorkPage.Way(say(WorkWord.review, String(open)), context.at("review"))) }
        if try page.snapshot.units().count < 2 {
            ways.append(WorkPage.Way(say(WorkWord.noUnits), context.at("administration")))
        }
        return ways + (try sheetWays { _ in true })
    }

    func unitWays() throws -> [WorkPage.Way] { try sheetWays { $0 == page.actor.unit } }

    private func sheetWays(_ isMine: (String) -> Bool) throws -> [WorkPage.Way] {
        let month = String(page.today.description.prefix(7))
        let waiting = try page.snapshot.tables.all(SheetRow.self).count {
            $0.month == month && $0.answeredAt == nil && isMine($0.unit)
        }
        return waiting == 0 ? [] : [WorkPage.Way(say(WorkWord.sheets, String(waiting)), context.at("sheets"))]
    }

    func administratorWays() throws -> [WorkPage.Way] {
        try page.snapshot.units().count < 2
            ? [WorkPage.Way(say(WorkWord.noUnits), context.at("administration"))] : []
    }
}
