import Basics
import Commitments
import Crypto
import Quantities
import ReportText
import Store

/// `duixian import`: a report becomes text in the ledger and candidates for a person.
public enum ImportReport {
    public struct Imported: Sendable {
        public let report: String
        /// How many candidates wait for a person now.
        public let candidates: Int
        /// The report was here already, letter by letter; nothing was written.
        public let isKnown: Bool
        /// The report that this one corrects.
        public let corrects: String?
        /// Items whose words stand unchanged in the correction, and went with them.
        public let carried: Int
        /// Items whose words are no longer in the report: a person decides.
        public let lost: [String]
    }

    /// Which report of the ledger a report corrects.
    public enum Correction: Sendable, Hashable {
        /// The one of its year, where there is one.
        case ofItsYear
        /// None: a second report of a year is refused.
        case none
        /// That one, which must be of the same year.
        case of(String)
    }

    /// A second report of a year is a correction of the first: what was settled stays settled where its words stand.
    public static func run(
        _ reading: Reading, text: String, correcting correction: Correction = .ofItsYear, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> Imported {
        guard Permission.mayDo(.reportImported, actor.role) else { throw LedgerRefusal.importNotPermitted }
        let digest = Hex.text(SHA256.hash(data: Array(text.utf8)))
        let id = String(digest.prefix(16))
        let facts = reading.report.facts
        guard let year = facts.planYear ?? facts.reviewYear.map({ $0 + 1 }) else { throw LedgerRefusal.yearUnknown }
        let found = Candidates.of(reading)
        var data: [String: JSONValue] = [
            "digest": .string(digest), "year": .integer(year), "text": .string(text),
            "title": .string(facts.title ?? "政府工作报告"),
        ]
        data["place"] = facts.place.map(JSONValue.string)
        data["delivered_on"] = facts.deliveredOn.map { .string($0.description) }
        let members = data
        return try await installation.work(by: actor) { session in
            if try session.tables.row(ReportRow.self, [.text(id)]) != nil {
                return Imported(report: id, candidates: 0, isKnown: true, corrects: nil, carried: 0, lost: [])
            }
            let old = try corrected(correction, year: year, try session.tables.reports())
            let corrected = try old.map {
                try CorrectedReport(found, old: $0, text: text, report: id, session.tables)
            }
            var data = members
            let candidates = corrected?.candidates ?? found.map(\.json)
            data["candidates"] = .array(candidates)
            data["corrects"] = old.map { .string($0.id) }
            try session.record(LedgerEvent(.reportImported, subject: "report/\(id)", data: .object(data)))
            for event in corrected?.relocations ?? [] { try session.record(event) }
            if let old, let corrected {
                // What someone marked and did not confirm yet stays marked.
                let marks = ReviewTable(session.transaction, jurisdiction: session.tables.jurisdiction, report: old.id)
                try marks.carry(corrected.open, to: id)
            }
            return Imported(
                report: id, candidates: candidates.count { $0["state"] == nil }, isKnown: false, corrects: old?.id,
                carried: corrected?.relocations.count ?? 0, lost: corrected?.lost ?? [])
        }
    }

    private static func corrected(
        _ correction: Correction, year: Int, _ reports: [ReportRow]
    ) throws(LedgerRefusal) -> ReportRow? {
        let old = reports.first { $0.year == year }
        switch correction {
        case .ofItsYear: return old
        case .none:
            if old != nil { throw .yearTaken(year) }
            return nil
        case .of(let id):
            guard let old, old.id == id else { throw .otherYear(year) }
            return old
        }
    }
}

extension LedgerRefusal {
    static func yearTaken(_ year: Int) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.import.year-taken", "\(year)年的报告已经有了。这份若是它的更正稿，请在“更正哪一份”里选它；若不是，请核对文件。",
            "There is a report of \(year) already. If this corrects it, choose it; if not, check the file.",
            basis: "一年一份报告")
    }
    static func otherYear(_ year: Int) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.import.other-year", "这份文件是\(year)年的报告，不能更正所选的那一份，请核对。",
            "This file is the report of \(year) and can't correct the one chosen; check it.", basis: "更正稿与原稿同一年度")
    }
    static let importNotPermitted = LedgerRefusal(
        "ledger.not-permitted", "这个岗位不能导入报告，请由督查室导入。",
        "This post may not import a report; the supervision office does.",
        basis: "docs/permissions.md")
    static let yearUnknown = LedgerRefusal(
        "ledger.import.year", "报告里看不出是哪一年的，请核对文件。", "The report does not say of which year it is; check the file.",
        basis: "报告的年度")
}
