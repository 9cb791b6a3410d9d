import Basics
import Commitments
import Markup
import ReportText
import Store

/// The living report of a year.
enum ReportLoader {
    static func page(_ route: SiteRoute, _ snapshot: Snapshot) throws -> Page? {
        let years = try snapshot.years()
        switch route {
        case .report(let name), .reportText(let name):
            guard let year = Int(name), String(year) == name else { return nil }
            guard let head = try snapshot.head(ofYear: year), let reading = try snapshot.reading(head.id) else {
                return Page(
                    status: 404, body: ErrorPages.noReport(of: name, years: years, try snapshot.context()))
            }
            if case .reportText = route {
                return Page(contentType: "text/plain; charset=utf-8", body: reading.report.canonical.utf8)
            }
            return Page(body: ReportPage(try view(head, reading, snapshot), try snapshot.context()).html())
        default:
            guard let year = years.first else {
                return Page(status: 404, body: ErrorPages.notFound(try snapshot.context()))
            }
            return .redirect(address(["reports", String(year)], snapshot))
        }
    }

    static func address(_ path: [String], _ snapshot: Snapshot) -> SiteAddress {
        SiteAddress(language: snapshot.language, slug: snapshot.jurisdiction, path: path)
    }

    private static func view(_ head: ReportHead, _ reading: Reading, _ snapshot: Snapshot) throws -> ReportView {
        let length = reading.report.canonical.count
        func span(_ start: Int?, _ end: Int?) -> Span? {
            guard let start, let end, start >= 0, start < end, end <= length else { return nil }
            return Span(start, end)
        }
        let changes = try changes(of: head.year, snapshot)
        let leaves = try snapshot.events.leaves(ofSubjectsFrom: "commitment/\(head.year)-")
        let (names, notes, evidence) = (try snapshot.unitNames(), try snapshot.notes(), try snapshot.evidence())
        let items = try snapshot.commitments().filter { $0.report == head.id }.map { row in
            let note = notes[row.id]?.last
            return ReportView.Item(
                id: row.id, span: span(row.start, row.end), words: row.words, verdict: try snapshot.verdict(row),
                lead: row.lead.map { names[$0] ?? $0 }, coUnits: row.coUnits.map { names[$0] ?? $0 },
                deadline: row.deadline.flatMap { LocalDate($0) }, percent: row.percent,
                latest: note.map { ($0.words, $0.at.date(), names[$0.unit] ?? $0.unit) },
                evidence: evidence[row.id]?.count ?? 0, changes: changes[row.id] ?? [],
                leaves: leaves["commitment/\(row.id)"] ?? [])
        }
        let targets = try snapshot.targets().filter { $0.report == head.id }.compactMap { row in
            try span(row.start, row.end).map { (view: try IndicatorLoader.view(of: row, snapshot), span: $0) }
        }
        return ReportView(
            report: reading.report, quantities: reading.quantities, year: head.year, items: items, targets: targets)
    }

    /// The newest changes of every commitment of a year: what a card has room for.
    private static func changes(of year: Int, _ snapshot: Snapshot) throws -> [String: [ChangeView]] {
        let events = try snapshot.events.newest(2, ofSubjectsFrom: "commitment/\(year)-")
        return try events.reduce(into: [:]) { changes, event in
            if let change = try snapshot.change(event), let item = change.item {
                changes[item, default: []].append(change)
            }
        }
    }
}

/// One year's targets against the next report.
enum ReconciliationLoader {
    static func page(_ route: SiteRoute, _ snapshot: Snapshot) throws -> Page? {
        let pairs = pairs(try snapshot.years())
        guard case .reconciliation(let name) = route else {
            guard let newest = pairs.first else {
                return Page(body: ReconciliationSitePage(nil, years: [], try snapshot.context()).html())
            }
            return .redirect(
                ReportLoader.address(["reconciliation", "\(newest.from)-\(newest.to)"], snapshot))
        }
        guard let pair = pairs.first(where: { "\($0.from)-\($0.to)" == name }),
            let earlier = try reading(pair.from, snapshot), let later = try reading(pair.to, snapshot)
        else { return nil }
        return Page(
            body: ReconciliationSitePage(
                Reconciliation(earlier, later), years: pairs, try snapshot.context()
            ).html())
    }

    private static func reading(_ year: Int, _ snapshot: Snapshot) throws -> Reading? {
        try snapshot.head(ofYear: year).flatMap { try snapshot.reading($0.id) }
    }

    /// Consecutive years that both have a report, the newest first.
    static func pairs(_ years: [Int]) -> [(from: Int, to: Int)] {
        years.sorted(by: >).compactMap { years.contains($0 - 1) ? ($0 - 1, $0) : nil }
    }
}
