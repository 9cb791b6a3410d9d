import Basics
import Commitments
import Documents
import Markup
import ReportText
import Store

/// The list of commitments as it is asked for, and the same rows as files.
enum CommitmentListLoader {
    static let pageSize = 100

    struct Row {
        let row: CommitmentRow
        let line: CommitmentLine
        let year: Int
        /// The heading it stands under, by the section's id.
        let area: String?
    }

    static func page(_ form: SiteRoute.Form, _ snapshot: Snapshot) throws -> Page {
        let (view, rows) = try list(snapshot)
        switch form {
        case .page:
            var shown = view
            shown.rows = rows[view.first..<min(view.first + pageSize, rows.count)].map(\.line)
            return Page(body: CommitmentListPage(shown, try snapshot.context()).html())
        case .json: return .json(.array(rows.map { PublicData.line($0) }))
        case .csv, .xlsx:
            return try SheetFile.page(
                form, CommitmentSheet.sheet(rows, snapshot.language), widths: CommitmentSheet.widths,
                name: "commitments")
        }
    }

    /// What was asked for, with every row that answers it, in order.
    private static func list(_ snapshot: Snapshot) throws -> (CommitmentListView, [Row]) {
        let all = try rows(snapshot)
        var view = CommitmentListView()
        let years = try snapshot.years().map(String.init)
        view.defaultYear = years.first
        view.year = snapshot.asked("year") ?? years.first
        view.unit = snapshot.asked("unit")
        view.state = snapshot.asked("state")
        view.area = snapshot.asked("area")
        view.words = snapshot.asked("q").map { String($0.prefix(100)) }
        view.group = snapshot.asked("group").flatMap { CommitmentListView.Group(rawValue: $0) }
        let ofYear = all.filter { view.year == nil || view.year == "all" || String($0.year) == view.year }
        view.years = years.map { year in
            .init(value: year, label: year, count: all.count { String($0.year) == year })
        }
        view.units = try unitChoices(ofYear, snapshot)
        view.areas = areaChoices(ofYear)
        var found = ofYear.filter { matches($0, view) }
        if let group = view.group { found = try sorted(found, by: group, snapshot) }
        (view.found, view.whole) = (found.count, ofYear.count)
        view.pages = max(1, (found.count + pageSize - 1) / pageSize)
        view.page = min(max(1, snapshot.askedNumber("page") ?? 1), view.pages)
        view.first = (view.page - 1) * pageSize
        return (view, found)
    }

    static func matches(_ row: Row, _ view: CommitmentListView) -> Bool {
        if let unit = view.unit, row.row.lead != unit, !row.row.coUnits.contains(unit) { return false }
        if let area = view.area, row.area != area { return false }
        if let words = view.words {
            let holds =
                row.row.words.contains(words) || row.row.id == words
                || row.line.lead?.contains(words) == true || row.line.latest?.contains(words) == true
            if !holds { return false }
        }
        guard let state = view.state else { return true }
        return state == "late" ? row.line.verdict.isLate : row.line.verdict.rawValue == state
    }

    static func rows(_ snapshot: Snapshot) throws -> [Row] {
        let (names, notes) = (try snapshot.unitNames(), try snapshot.notes())
        return try snapshot.commitments().map { row in
            let area = try Areas.of(row, snapshot)
            let line = CommitmentLine(
                id: row.id, words: row.words, lead: row.lead.map { names[$0] ?? $0 },
                coUnits: row.coUnits.map { names[$0] ?? $0 }, deadline: row.deadline.flatMap { LocalDate($0) },
                percent: row.percent, verdict: try snapshot.verdict(row), latest: notes[row.id]?.last?.words,
                area: area?.title)
            return Row(row: row, line: line, year: try snapshot.year(of: row.report), area: area?.id)
        }
    }

    static func unitChoices(_ rows: [Row], _ snapshot: Snapshot) throws -> [CommitmentListView.Choice] {
        var counts: [String: Int] = [:]
        for row in rows {
            for unit in Set([row.row.lead].compactMap { $0 } + row.row.coUnits) { counts[unit, default: 0] += 1 }
        }
        return try snapshot.units().compactMap { unit in
            counts[unit.id].map { .init(value: unit.id, label: unit.name, count: $0) }
        }
    }

    static func areaChoices(_ rows: [Row]) -> [CommitmentListView.Choice] {
        var order: [(id: String, title: String)] = []
        var counts: [String: Int] = [:]
        for row in rows {
            guard let area = row.area, let title = row.line.area else { continue }
            if counts[area] == nil { order.append((area, title)) }
            counts[area, default: 0] += 1
        }
        return order.map { .init(value: $0.id, label: $0.title, count: counts[$0.id] ?? 0) }
    }

    /// Groups in the order of units or of the text; those without one come last. Inside a group the order of ids stays.
    static func sorted(
        _ rows: [Row], by group: CommitmentListView.Group, _ snapshot: Snapshot
    ) throws -> [Row] {
        let positions = Dictionary(
            try snapshot.units().enumerated().map { ($0.element.id, $0.offset) }
        ) { first, _ in first }
        var areas: [String: Int] = [:]
        for row in rows {
            if let area = row.area, areas[area] == nil { areas[area] = areas.count }
        }
        func place(_ row: Row) -> Int {
            let place = group == .unit ? row.row.lead.flatMap { positions[$0] } : row.area.flatMap { areas[$0] }
            return place ?? Int.max
        }
        return rows.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }
}

/// The heading of the report that a commitment stands under: the lowest of the first two levels.
enum Areas {
    static func of(_ row: CommitmentRow, _ snapshot: Snapshot) throws -> (id: String, title: String)? {
        guard let start = row.start, let report = try snapshot.reading(row.report)?.report else { return nil }
        let unit = report.reading.index(at: start)
        guard let section = report.path(at: unit).last(where: { $0.level <= 2 }) else { return nil }
        let title = section.title.hasSuffix("。") ? String(section.title.dropLast()) : section.title
        guard let number = section.number else { return (section.id, title) }
        return (section.id, section.level == 1 ? "\(number)、\(title)" : "（\(number)）\(title)")
    }
}
