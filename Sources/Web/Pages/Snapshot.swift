import Basics
import Commitments
import Markup
import Store
import TransparencyLog

/// One moment of the ledger and its log, for one page. Everything that a page shows is asked of it, and it gives only what
/// the asker may see.
final class Snapshot {
    let transaction: any Transaction
    let tables: LedgerTables
    let events: EventTable
    let log: LogTables
    let request: PageRequest
    let today: LocalDate
    let cache: SiteCache
    let jurisdiction: String

    init(
        _ transaction: any Transaction, jurisdiction: String, request: PageRequest, today: LocalDate, cache: SiteCache
    ) {
        (self.transaction, self.jurisdiction, self.request) = (transaction, jurisdiction, request)
        (self.today, self.cache) = (today, cache)
        tables = LedgerTables(transaction, jurisdiction: jurisdiction)
        events = EventTable(transaction, jurisdiction: jurisdiction)
        log = LogTables(transaction, jurisdiction: jurisdiction)
    }

    var language: Language { request.language }

    func maySee(_ visibility: EventBody.Visibility) -> Bool { Permission.maySee(visibility, request.role) }

    /// The last value of a member of the query that is not empty.
    func asked(_ name: String) -> String? { request.query.last { $0.name == name && !$0.value.isEmpty }?.value }

    func askedNumber(_ name: String) -> Int? { asked(name).flatMap { Int($0) } }

    var kept: [String: Any] = [:]

    /// Loads once for the page.
    func once<Value>(_ name: String, _ load: () throws -> Value) throws -> Value {
        if let value = kept[name] as? Value { return value }
        let value = try load()
        kept[name] = value
        return value
    }

    func units() throws -> [UnitRow] { try once("units") { try tables.units() } }

    func unitNames() throws -> [String: String] {
        try once("unitNames") {
            Dictionary(try units().map { ($0.id, $0.name) }) { first, _ in first }
        }
    }

    func heads() throws -> [ReportHead] { try once("heads") { try tables.reportHeads() } }

    /// The report that stands for a year: the one that no other corrects.
    func head(ofYear year: Int) throws -> ReportHead? {
        let heads = try heads().filter { $0.year == year }
        let corrected = Set(heads.compactMap(\.corrects))
        return heads.first { !corrected.contains($0.id) } ?? heads.first
    }

    func years() throws -> [Int] {
        var years: [Int] = []
        for head in try heads() where !years.contains(head.year) { years.append(head.year) }
        return years
    }

    func year(of report: String) throws -> Int { try heads().first { $0.id == report }?.year ?? 0 }

    func reading(_ report: String) throws -> Reading? {
        try cache.reading(report) { try tables.row(ReportRow.self, [.text(report)])?.text }
    }

    func verdict(_ row: CommitmentRow) throws -> CommitmentVerdict {
        CommitmentVerdict.of(
            row, on: today, slack: try parameter(.behindPoints), serious: try parameter(.seriousPoints))
    }

    /// What the place set, as it counts on the page's day.
    func parameter(_ parameter: LedgerParameter) throws -> Int {
        parameter.value(on: today, in: try once("parameters") { try tables.all(ParameterRow.self) })
    }

    /// Instructions on commitments, by commitment, in order. Staff alone sees them.
    func instructions() throws -> [String: [InstructionRow]] {
        guard maySee(.staff) else { return [:] }
        return try once("instructions") {
            Dictionary(grouping: try tables.all(InstructionRow.self), by: \.commitment)
        }
    }

    func names() throws -> EventNames {
        try once("names") {
            var items: [String: String] = [:]
            for row in try commitments() { items[row.id] = row.words }
            for row in try targets() { items[row.id] = row.words }
            return EventNames(
                units: try unitNames(), items: items,
                reportYears: Dictionary(try heads().map { ($0.id, $0.year) }) { first, _ in first })
        }
    }

    func context(path: [String]? = nil) throws -> SiteContext {
        let government = try tables.all(JurisdictionRow.self).first
        return SiteContext(
            language: language, slug: jurisdiction, place: government?.name ?? jurisdiction,
            path: path ?? Array(request.path.dropFirst().filter { !$0.isEmpty }),
            query: request.query.map { SiteAddress.Item($0.name, $0.value) }, today: today,
            checkpoint: try checkpoint())
    }

    func checkpoint() throws -> CheckpointView? {
        guard let newest = try log.newestCheckpoint(),
            let checkpoint = try? Checkpoint(parsing: SignedNote(parsing: newest.note).text)
        else { return nil }
        return CheckpointView(
            origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root.description,
            date: newest.at.date(), note: newest.note, code: cache.code(of: newest.note))
    }
}
