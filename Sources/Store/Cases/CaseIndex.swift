import Basics
import Commitments

/// Finds words in what staff may read of cases; sealed words are in no index. Derived; rebuilt at any time.
public struct CaseIndex {
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    private func named(_ id: String) -> [String: SQLValue] {
        ["jurisdiction": .text(jurisdiction), "id": .text(id)]
    }

    /// A case keeps its place however its words change: the newest is found first.
    public func put(_ row: CaseRow) throws {
        let text = row.state.values.sorted { $0.key < $1.key }.map(\.value).joined(separator: " 。 ")
        let words = ParagraphIndex.spaced(Array(text.unicodeScalars.prefix(ParagraphIndex.longest))[...])
        let place = try transaction.row(
            "SELECT number FROM case_place WHERE jurisdiction = :jurisdiction AND id = :id", named(row.id)
        )?.integer("number")
        if let place {
            try transaction.execute("DELETE FROM case_words WHERE rowid = :place", ["place": .integer(place)])
        } else {
            try transaction.execute(
                """
                INSERT INTO case_place (jurisdiction, id, number)
                VALUES (:jurisdiction, :id, (SELECT COALESCE(MAX(rowid), 0) + 1 FROM case_words))
                """, named(row.id))
        }
        try transaction.execute(
            """
            INSERT INTO case_words (rowid, words, jurisdiction, id)
            VALUES ((SELECT number FROM case_place WHERE jurisdiction = :jurisdiction AND id = :id),
                :words, :jurisdiction, :id)
            """, named(row.id).merging(["words": .text(words)]) { first, _ in first })
    }

    /// Cases that hold the words side by side, the newest first.
    /// - Parameters:
    ///   - listing: only cases that it holds.
    ///   - place: only those opened before the one of that place.
    public func newest(
        _ words: String, in listing: CaseListing? = nil, limit: Int = 25, before place: Int? = nil
    ) throws -> [(id: String, place: Int)] {
        let spaced = ParagraphIndex.spaced(Array(words.unicodeScalars)[...])
        if spaced.isEmpty { return [] }
        var values: [String: SQLValue] = [
            "phrase": .text("words : \"\(spaced)\""), "jurisdiction": .text(jurisdiction),
            "before": .integer(place ?? Int(Int64.max)), "limit": .integer(limit),
        ]
        var (table, fitting) = ("", "")
        if let listing {
            // The index is walked first, the newest first, and each hit looked up by its key.
            table = " CROSS JOIN case_file"
            let (condition, more) = LedgerTables(transaction, jurisdiction: jurisdiction).holding(listing)
            fitting = " AND case_file.jurisdiction = :jurisdiction AND case_file.id = case_words.id AND \(condition)"
            values.merge(more) { first, _ in first }
        }
        return try transaction.rows(
            """
            SELECT case_words.id AS id, case_words.rowid AS place FROM case_words\(table)
            WHERE case_words MATCH :phrase AND case_words.rowid < :before
            AND case_words.jurisdiction = :jurisdiction\(fitting) ORDER BY case_words.rowid DESC LIMIT :limit
            """, values
        ).map { (try $0.text("id"), try $0.integer("place")) }
    }

    /// Whether a text holds the words side by side, as the index would find them.
    public static func holds(_ words: String, in text: String) -> Bool {
        let (wanted, found) = (letters(words), letters(text))
        guard let first = wanted.first, wanted.count <= found.count else { return false }
        return (0...found.count - wanted.count).contains { start in
            found[start] == first && found[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
