import Basics
import Commitments

/// A report without its text.
public struct ReportHead: Hashable, Sendable {
    public let id: String
    public let year: Int
    public let title: String
    public let deliveredOn: String?
    public let digest: String
    /// The report that this one corrects.
    public let corrects: String?
}

/// What public pages ask of the ledger. Whether a row may be shown is asked of `Permission`, not here.
extension LedgerTables {
    /// Reports without their texts, the newest year first; of a year's the one that corrects comes first.
    public func reportHeads() throws -> [ReportHead] {
        try list(
            """
            SELECT id, year, title, delivered_on, digest, corrects FROM report WHERE jurisdiction = :jurisdiction
            ORDER BY year DESC, corrects DESC NULLS LAST, id
            """, [:]
        ).map {
            ReportHead(
                id: try $0.text("id"), year: try $0.integer("year"), title: try $0.text("title"),
                deliveredOn: $0.optionalText("delivered_on"), digest: try $0.text("digest"),
                corrects: $0.optionalText("corrects"))
        }
    }

    /// Every note of progress, by commitment in the order given.
    public func allProgress() throws -> [ProgressRow] {
        try rows(ProgressRow.self, where: "TRUE", order: "commitment, number", limit: 10_000_000, [:])
    }

    public func evidence(of commitment: String) throws -> [EvidenceRow] {
        try rows(
            EvidenceRow.self, where: "commitment = :commitment", order: "number",
            ["commitment": .text(commitment)])
    }

    private func list(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] {
        try transaction.rows(sql, values.merging(["jurisdiction": .text(jurisdiction)]) { first, _ in first })
    }
}

extension ParagraphIndex {
    /// Paragraphs that hold the words side by side, those of the newest report first.
    public func newest(_ words: String, limit: Int, offset: Int = 0) throws -> [Hit] {
        guard let phrase = Self.phrase(words) else { return [] }
        return try rows(
            """
            SELECT paragraph.report AS report, number, start_at, end_at FROM paragraph
            JOIN report ON report.jurisdiction = paragraph.jurisdiction AND report.id = paragraph.report
            WHERE paragraph MATCH :phrase AND paragraph.jurisdiction = :jurisdiction
            ORDER BY report.year DESC, paragraph.report, number LIMIT :limit OFFSET :offset
            """, ["phrase": .text(phrase), "limit": .integer(limit), "offset": .integer(offset)]
        ).map {
            Hit(
                report: try $0.text("report"), number: try $0.integer("number"), start: try $0.integer("start_at"),
                end: try $0.integer("end_at"))
        }
    }

    /// How many paragraphs hold the words; counting stops behind `most`.
    public func count(_ words: String, upTo most: Int) throws -> Int {
        guard let phrase = Self.phrase(words) else { return 0 }
        return try rows(
            """
            SELECT COUNT(*) AS found FROM (
                SELECT 1 FROM paragraph WHERE paragraph MATCH :phrase AND jurisdiction = :jurisdiction LIMIT :limit)
            """, ["phrase": .text(phrase), "limit": .integer(most + 1)]
        ).first?.integer("found") ?? 0
    }

    /// Nil where nothing that is indexed is left of the words.
    private static func phrase(_ words: String) -> String? {
        let spaced = spaced(Array(words.unicodeScalars)[...])
        return spaced.isEmpty ? nil : "words : \"\(spaced)\""
    }
}
