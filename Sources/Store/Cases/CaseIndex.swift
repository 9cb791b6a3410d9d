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
    public func newest(_ words: String, limit: Int = 25, before place: Int? = nil) throws -> [(id: String, place: Int)]
    {
        let spaced = ParagraphIndex.spaced(Array(words.unicodeScalars)[...])
        if spaced.isEmpty { return [] }
        return try transaction.rows(
            """
            SELECT id, rowid AS place FROM case_words
            WHERE case_words MATCH :phrase AND rowid < :before AND jurisdiction = :jurisdiction
            ORDER BY rowid DESC LIMIT :limit
            """,
            [
                "phrase": .text("words : \"\(spaced)\""), "jurisdiction": .text(jurisdiction),
                "before": .integer(place ?? Int(Int64.max)), "limit": .integer(limit),
            ]
        ).map { (try $0.text("id"), try $0.integer("place")) }
    }
}
