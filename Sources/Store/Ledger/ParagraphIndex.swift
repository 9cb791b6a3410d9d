import Basics
import Commitments

/// Finds every word of every stored text: spaces are put between Han characters, so each is a word of its own, and a
/// phrase finds them side by side. Derived from reports; rebuilt at any time.
public struct ParagraphIndex {
    /// A paragraph in which something was found.
    public struct Hit: Hashable, Sendable {
        public let report: String
        public let number: Int
        /// Scalar offsets of the row's text in the report.
        public let start: Int
        public let end: Int
    }

    /// Rows are at most this long: PostgreSQL keeps 16,383 positions of a row.
    static let longest = 2000
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    func rows(_ sql: String, _ values: [String: SQLValue]) throws -> [SQLRow] {
        try transaction.rows(sql, values.merging(["jurisdiction": .text(jurisdiction)]) { first, _ in first })
    }

    public func put(_ report: ReportRow) throws {
        var (start, number) = (0, 0)
        for line in report.text.split(separator: "\n", omittingEmptySubsequences: false) {
            let scalars = Array(line.unicodeScalars)
            // A long paragraph becomes rows that overlap by a few characters, so that no word is cut.
            for from in stride(from: 0, to: max(scalars.count, 1), by: Self.longest - 40) where !scalars.isEmpty {
                let to = min(from + Self.longest, scalars.count)
                try put(scalars[from..<to], report: report.id, number: number, start: start + from)
                number += 1
                if to == scalars.count { break }
            }
            start += scalars.count + 1
        }
    }

    private func put(_ scalars: ArraySlice<Unicode.Scalar>, report: String, number: Int, start: Int) throws {
        try transaction.execute(
            """
            INSERT INTO paragraph (words, jurisdiction, report, number, start_at, end_at)
            VALUES (:words, :jurisdiction, :report, :number, :start, :end)
            """,
            [
                "words": .text(Self.spaced(scalars)), "jurisdiction": .text(jurisdiction), "report": .text(report),
                "number": .integer(number), "start": .integer(start), "end": .integer(start + scalars.count),
            ])
    }

    /// Paragraphs that hold the words side by side, in the order of the text; at most `limit`.
    public func find(_ words: String, limit: Int = 25, offset: Int = 0) throws -> [Hit] {
        let spaced = Self.spaced(Array(words.unicodeScalars)[...])
        if spaced.isEmpty { return [] }
        return try transaction.rows(
            """
            SELECT report, number, start_at, end_at FROM paragraph
            WHERE paragraph MATCH :phrase AND jurisdiction = :jurisdiction
            ORDER BY report DESC, number LIMIT :limit OFFSET :offset
            """,
            [
                "phrase": .text("words : \"\(spaced)\""), "jurisdiction": .text(jurisdiction),
                "limit": .integer(limit), "offset": .integer(offset),
            ]
        ).map {
            Hit(
                report: try $0.text("report"), number: try $0.integer("number"), start: try $0.integer("start_at"),
                end: try $0.integer("end_at"))
        }
    }

    /// Every letter, figure and Han character a word of its own, everything else left out. The one function for text and
    /// query alike: what stands side by side in the one stands side by side in the other.
    static func spaced(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var words = String.UnicodeScalarView()
        for scalar in scalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            if !words.isEmpty { words.append(" ") }
            words.append(scalar)
        }
        return String(words)
    }
}
