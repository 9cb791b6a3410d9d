import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// The inbox and other lists of cases.
enum CaseListLoader {
    private static let size = 50

    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        let filter = filter(page)
        let (all, isCut) = try candidates(filter, lines, page)
        let found = all.filter { line in fits(line, filter) }
        let pages = max(1, (found.count + size - 1) / size)
        let number = min(max(1, page.asked("page").flatMap { Int($0) } ?? 1), pages)
        let shown = found.dropFirst((number - 1) * size).prefix(size)
        let view = CaseListView(
            filter: filter, lines: Array(shown), count: found.count, lateCount: found.count(where: \.isLate),
            page: number, pages: pages, procedures: lines.current,
            units: try page.snapshot.units().filter { $0.kind != .leader }.map { .init($0.id, $0.name) },
            mayOpen: try lines.current.contains { try lines.mayOpen($0.id) },
            maySet: Permission.mayDo(.parameterSet, page.actor.role), most: isCut ? CaseLines.most : nil)
        return .html(CaseListPage(view, try page.context()).html())
    }

    private static func filter(_ page: DeskPage) -> CaseListView.Filter {
        var filter = CaseListView.Filter(scope: page.asked("scope").flatMap { .init(rawValue: $0) } ?? .mine)
        (filter.procedure, filter.state) = (page.asked("procedure"), page.asked("state"))
        (filter.unit, filter.words) = (page.asked("unit"), page.asked("q"))
        filter.lateOnly = page.asked("late") == "1"
        return filter
    }

    private static func candidates(
        _ filter: CaseListView.Filter, _ lines: CaseLines, _ page: DeskPage
    ) throws -> ([CaseLine], Bool) {
        if let words = filter.words {
            let index = CaseIndex(page.snapshot.transaction, jurisdiction: page.snapshot.jurisdiction)
            let waiting = filter.scope == .mine ? Set(try lines.waiting().map(\.id)) : nil
            let found = try index.newest(words, limit: CaseLines.most).compactMap { hit -> CaseLine? in
                guard let row = try page.snapshot.tables.caseRow(hit.id), isReadable(words, row, lines) else {
                    return nil
                }
                return try lines.line(row)
            }
            let inScope = found.filter { line in
                switch filter.scope {
                case .mine: waiting?.contains(line.id) == true
                case .open: line.state.end == nil
                case .ended: line.state.end != nil
                }
            }
            return (inScope, found.count == CaseLines.most)
        }
        switch filter.scope {
        case .mine: return (try lines.waiting(), false)
        case .open: return try open(filter, lines, page)
        case .ended:
            let rows = try page.snapshot.tables.cases(filter.procedure, limit: CaseLines.most)
            return (try rows.filter { $0.state.end != nil }.compactMap(lines.line), rows.count == CaseLines.most)
        }
    }

    private static func open(
        _ filter: CaseListView.Filter, _ lines: CaseLines, _ page: DeskPage
    ) throws -> ([CaseLine], Bool) {
        var (found, isCut): ([CaseLine], Bool) = ([], false)
        for procedure in lines.current where filter.procedure == nil || procedure.id == filter.procedure {
            let rows = try page.snapshot.tables.openCases(
                procedure.id, states: procedure.states.map(\.id), unit: filter.unit, limit: CaseLines.most)
            isCut = isCut || rows.count == CaseLines.most
            found += try rows.compactMap(lines.line)
        }
        return (CaseLines.sorted(found), isCut)
    }

    /// A hit in words that the asker may not read would tell that they are there.
    private static func isReadable(_ words: String, _ row: CaseRow, _ lines: CaseLines) -> Bool {
        guard let procedure = try? lines.desk.definition(of: row.state).procedure else { return false }
        let wanted = words.filter { !$0.isWhitespace }.lowercased()
        return row.state.values.contains { id, value in
            guard value.filter({ !$0.isWhitespace }).lowercased().contains(wanted), let field = procedure.field(id)
            else { return false }
            return lines.page.party.mayRead(field, row.state, procedure, lines.desk)
        }
    }

    private static func fits(_ line: CaseLine, _ filter: CaseListView.Filter) -> Bool {
        (filter.procedure == nil || line.procedure.id == filter.procedure)
            && (filter.state == nil || "\(line.procedure.id)/\(line.state.state)" == filter.state)
            && (filter.unit == nil || line.state.unit == filter.unit) && (!filter.lateOnly || line.isLate)
    }
}
