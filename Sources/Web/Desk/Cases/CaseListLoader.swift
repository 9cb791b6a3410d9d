import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// The inbox and other lists of cases, a page at a time: what runs out first on top, whatever their number.
enum CaseListLoader {
    private static let size = 50
    /// Of what words are found in.
    private static let few = 25

    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        let filter = filter(page)
        let shown =
            try filter.words.map { try found($0, filter, lines) } ?? listed(lines.inbox.listing(asked(filter)), lines)
        let view = CaseListView(
            filter: filter, shown: shown, procedures: lines.current,
            units: try page.snapshot.units().filter { $0.kind != .leader }.map { .init($0.id, $0.name) },
            mayOpen: try lines.current.contains { try lines.mayOpen($0.id) },
            maySet: Permission.mayDo(.parameterSet, page.actor.role))
        return .html(CaseListPage(view, try page.context()).html())
    }

    private static func filter(_ page: DeskPage) -> CaseListView.Filter {
        var filter = CaseListView.Filter(scope: page.asked("scope").flatMap { .init(rawValue: $0) } ?? .mine)
        (filter.procedure, filter.state) = (page.asked("procedure"), page.asked("state"))
        (filter.unit, filter.words) = (page.asked("unit"), page.asked("q"))
        filter.lateOnly = page.asked("late") == "1"
        return filter
    }

    private static func asked(_ filter: CaseListView.Filter) -> CaseInbox.Filter {
        let scope: CaseInbox.Scope =
            switch filter.scope {
            case .mine: .mine
            case .open: .open
            case .ended: .ended
            }
        var asked = CaseInbox.Filter(scope)
        let state = filter.state?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        // A state stands with its procedure: that of another one is in no list.
        asked.procedure = state.first ?? filter.procedure
        if let chosen = filter.procedure, chosen != asked.procedure { asked.procedure = "" }
        asked.state = state.dropFirst().first
        (asked.unit, asked.lateOnly) = (filter.unit, filter.lateOnly)
        return asked
    }

    private static func listed(_ listing: CaseListing, _ lines: CaseLines) throws -> CaseListView.Shown {
        let (page, tables) = (lines.page, lines.page.snapshot.tables)
        let behind = page.asked("after").flatMap { CaseTurn($0) }
        let before = page.asked("before").flatMap { CaseTurn($0) }
        // One more tells whether the list goes on that way.
        var rows = try tables.page(of: listing, behind: behind, before: before, limit: size + 1)
        if behind == nil, before != nil {
            // Back at the beginning the page is a whole one again.
            rows = rows.count > size ? Array(rows.dropFirst()) : try tables.page(of: listing, limit: size + 1)
        }
        let count = try tables.count(of: listing, at: lines.desk.now, before: rows.first?.turn)
        let kept = rows.prefix(size)
        var shown = CaseListView.Shown(
            lines: try kept.compactMap { try lines.line($0.row) }, count: count.all, lateCount: count.late)
        shown.first = count.before + 1
        if count.before > 0 { shown.previous = kept.first?.turn.description }
        if count.before + kept.count < count.all { shown.next = kept.last?.turn.description }
        return shown
    }

    /// How many there are is not told: that would count hits in words that the asker may not read.
    private static func found(
        _ words: String, _ filter: CaseListView.Filter, _ lines: CaseLines
    ) throws -> CaseListView.Shown {
        let page = lines.page
        let found = try SearchCases.page(
            words, in: lines.inbox.listing(asked(filter)), before: page.asked("older").flatMap { Int($0) }, limit: few,
            for: page.party, lines.desk, page.snapshot.transaction)
        var shown = CaseListView.Shown(lines: try found.rows.compactMap(lines.line), count: nil, lateCount: 0)
        (shown.older, shown.isUnfinished) = (found.older.map { String($0) }, found.isUnfinished)
        shown.isLater = page.asked("older") != nil
        return shown
    }
}
