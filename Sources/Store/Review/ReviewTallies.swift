import Commitments

/// How far the review of a report is.
public struct ReviewTally: Hashable, Sendable {
    /// Candidates that count: all but those that others replaced.
    public let all: Int
    public let confirmed: Int
    public let rejected: Int
    /// Open ones that someone marked.
    public let accepted: Int
    public let declined: Int

    public var settled: Int { confirmed + rejected + accepted + declined }
    public var left: Int { all - settled }
    /// What waits for the confirmation.
    public var marked: Int { accepted + declined }
}

extension LedgerTables {
    /// By report.
    public func reviewTallies() throws -> [String: ReviewTally] {
        let rows = try transaction.rows(
            """
            SELECT candidate.report AS report, COUNT(*) AS found,
                SUM(CASE WHEN candidate.state = 'confirmed' THEN 1 ELSE 0 END) AS confirmed,
                SUM(CASE WHEN candidate.state = 'rejected' THEN 1 ELSE 0 END) AS rejected,
                SUM(CASE WHEN candidate.state = 'open' AND mark IN ('accepted', 'accepted_together') THEN 1 ELSE 0 END)
                    AS accepted,
                SUM(CASE WHEN candidate.state = 'open' AND mark = 'rejected' THEN 1 ELSE 0 END) AS declined
            FROM candidate LEFT JOIN review_mark
                ON review_mark.jurisdiction = candidate.jurisdiction AND review_mark.report = candidate.report
                AND review_mark.candidate = candidate.kind || '-' || CAST(candidate.start_at AS TEXT) || '-'
                    || CAST(candidate.end_at AS TEXT) || '-' || CAST(candidate.number AS TEXT)
            WHERE candidate.jurisdiction = :jurisdiction AND candidate.state <> 'replaced'
            GROUP BY candidate.report ORDER BY candidate.report
            """, ["jurisdiction": .text(jurisdiction)])
        return try rows.reduce(into: [:]) { tallies, row in
            tallies[try row.text("report")] = ReviewTally(
                all: try row.integer("found"), confirmed: try row.integer("confirmed"),
                rejected: try row.integer("rejected"), accepted: try row.integer("accepted"),
                declined: try row.integer("declined"))
        }
    }
}
