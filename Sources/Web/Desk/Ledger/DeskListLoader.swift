import Basics
import Commitments
import Documents
import Markup
import Operations
import Store

/// The desk's list as it is asked for, with every row that answers it, in order.
enum DeskListLoader {
    struct Found {
        var view: DeskListView
        var rows: [CommitmentListLoader.Row]
    }

    static func found(_ page: DeskPage) throws -> Found {
        let snapshot = page.snapshot
        let all = try CommitmentListLoader.rows(snapshot)
        var view = DeskListView()
        let years = try snapshot.years().map(String.init)
        view.list.defaultYear = years.first
        view.list.year = snapshot.asked("year") ?? years.first
        if page.actor.role == .reporter { view.presetUnit = page.actor.unit }
        let unit = snapshot.asked("unit") ?? view.presetUnit
        view.list.unit = unit == "all" ? nil : unit
        view.list.state = snapshot.asked("state")
        view.list.area = snapshot.asked("area")
        view.list.words = snapshot.asked("q").map { String($0.prefix(100)) }
        view.list.group = snapshot.asked("group").flatMap { CommitmentListView.Group(rawValue: $0) }
        view.mark = snapshot.asked("mark").flatMap { DeskListView.Mark(rawValue: $0) }
        view.since = snapshot.asked("since").flatMap { LocalDate($0) }
        view.sort = snapshot.asked("sort").flatMap { DeskListView.Sort(rawValue: $0) } ?? .id
        let ofYear = all.filter { view.list.year == "all" || String($0.year) == view.list.year }
        view.list.years = years.map { year in
            .init(value: year, label: year, count: all.count { String($0.year) == year })
        }
        view.list.units = try CommitmentListLoader.unitChoices(ofYear, snapshot)
        view.list.areas = CommitmentListLoader.areaChoices(ofYear)
        let instructions = try snapshot.instructions()
        var rows = ofYear.filter {
            CommitmentListLoader.matches($0, view.list) && matches($0.row, view, instructions[$0.row.id] ?? [])
        }
        rows = sorted(rows, by: view.sort)
        if let group = view.list.group { rows = try CommitmentListLoader.sorted(rows, by: group, snapshot) }
        view.list.whole = ofYear.count
        return Found(view: view, rows: rows)
    }

    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let found = try found(page)
        var (view, rows) = (found.view, found.rows)
        let size = CommitmentListLoader.pageSize
        view.list.pages = max(1, (rows.count + size - 1) / size)
        view.list.page = min(max(1, page.snapshot.askedNumber("page") ?? 1), view.list.pages)
        view.list.first = (view.list.page - 1) * size
        view.found = rows.map(\.row.id)
        rows = Array(rows[view.list.first..<min(view.list.first + size, rows.count)])
        let instructions = try page.snapshot.instructions()
        view.rows = rows.map { row in
            DeskListView.Row(
                line: row.line, isPublic: row.row.visibility == .everyone,
                instructions: (instructions[row.row.id] ?? []).count { $0.state != .settled })
        }
        view.mayAssign = Permission.mayDo(.commitmentAssigned, page.actor.role)
        view.mayPublish = Permission.mayDo(.eventPublished, page.actor.role)
        view.units = try page.snapshot.units()
        if view.mayPublish {
            view.unpublished = try PublishPlan.waiting(page.snapshot.tables, page.snapshot.events).count
        }
        return .html(DeskListPage(view, try page.context()).html())
    }

    /// The same rows as a file.
    static func file(_ form: SiteRoute.Form, _ page: DeskPage) throws -> DeskAnswer? {
        let rows = try found(page).rows
        guard form != .json else { return .file(.json(.array(rows.map { line($0) }))) }
        // What only staff has stands in a column behind the public ones.
        let isChinese = page.language == .chinese
        let sheet = CommitmentSheet.sheet(rows, page.language)
        let marks =
            [isChinese ? "公开" : "Public"]
            + rows.map { row in
                let isPublic = row.row.visibility == .everyone
                return isChinese ? (isPublic ? "是" : "否") : (isPublic ? "yes" : "no")
            }
        let cells = zip(sheet.rows, marks).map { $0 + [.text($1)] }
        return .file(
            try SheetFile.page(
                form, Sheet(name: sheet.name, rows: cells), widths: CommitmentSheet.widths + [6], name: "commitments"))
    }

    private static func line(_ row: CommitmentListLoader.Row) -> JSONValue {
        var members = PublicData.line(row).object ?? [:]
        members["visibility"] = .string(row.row.visibility.rawValue)
        return .object(members)
    }

    private static func matches(_ row: CommitmentRow, _ view: DeskListView, _ instructions: [InstructionRow]) -> Bool {
        if let since = view.since, row.changedAt < ChangesLoader.start(of: since) { return false }
        switch view.mark {
        case nil: return true
        case .unassigned: return row.stage == .open && (row.lead == nil || row.deadline == nil)
        case .unpublished: return row.visibility == .staff
        case .instructed: return instructions.contains { $0.state != .settled }
        case .toClose: return row.stage == .verified
        }
    }

    private static func sorted(
        _ rows: [CommitmentListLoader.Row], by sort: DeskListView.Sort
    ) -> [CommitmentListLoader.Row] {
        switch sort {
        case .id: rows
        case .deadline:
            rows.sorted { ($0.row.deadline ?? "9999", $0.row.id) < ($1.row.deadline ?? "9999", $1.row.id) }
        case .percent: rows.sorted { ($0.row.percent, $0.row.id) < ($1.row.percent, $1.row.id) }
        case .changed:
            rows.sorted {
                (-$0.row.changedAt.milliseconds, $0.row.id) < (-$1.row.changedAt.milliseconds, $1.row.id)
            }
        }
    }
}
