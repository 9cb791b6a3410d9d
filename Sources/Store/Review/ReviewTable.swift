import Basics
import Commitments

/// Marks on candidates and the steps that made them. Both stand outside the fold: they are what someone thinks until it
/// is confirmed.
public struct ReviewTable {
    private let transaction: any Transaction
    private let jurisdiction: String
    private let report: String

    public init(_ transaction: any Transaction, jurisdiction: String, report: String) {
        (self.transaction, self.jurisdiction, self.report) = (transaction, jurisdiction, report)
    }

    private func bound(_ more: [String: SQLValue] = [:]) -> [String: SQLValue] {
        more.merging(["jurisdiction": .text(jurisdiction), "report": .text(report)]) { first, _ in first }
    }

    // MARK: - Marks

    /// By candidate.
    public func marks() throws -> [String: ReviewMark] {
        let rows = try transaction.rows(
            """
            SELECT candidate, mark, reason FROM review_mark
            WHERE jurisdiction = :jurisdiction AND report = :report ORDER BY candidate
            """, bound())
        return try rows.reduce(into: [:]) { marks, row in
            guard let opinion = ReviewMark.Opinion(rawValue: try row.text("mark")) else {
                throw StoreFault.column("mark")
            }
            marks[try row.text("candidate")] = ReviewMark(opinion, reason: row.optionalText("reason"))
        }
    }

    /// Sets a candidate's mark; nil takes it away.
    public func set(_ mark: ReviewMark?, on candidate: String, by account: String, at: Instant) throws {
        guard let mark else {
            return try transaction.execute(
                """
                DELETE FROM review_mark
                WHERE jurisdiction = :jurisdiction AND report = :report AND candidate = :candidate
                """, bound(["candidate": .text(candidate)]))
        }
        try transaction.execute(
            """
            INSERT INTO review_mark (jurisdiction, report, candidate, mark, reason, account, at)
            VALUES (:jurisdiction, :report, :candidate, :mark, :reason, :account, :at)
            ON CONFLICT (jurisdiction, report, candidate) DO UPDATE
            SET mark = excluded.mark, reason = excluded.reason, account = excluded.account, at = excluded.at
            """,
            bound([
                "candidate": .text(candidate), "mark": .text(mark.opinion.rawValue), "reason": SQLValue(mark.reason),
                "account": .text(account), "at": .integer(at.milliseconds),
            ]))
    }

    /// Puts marks on the same candidates of a corrected report.
    public func carry(_ pairs: [(old: String, new: String)], to report: String) throws {
        for (old, new) in pairs {
            try transaction.execute(
                """
                INSERT INTO review_mark (jurisdiction, report, candidate, mark, reason, account, at)
                SELECT jurisdiction, :corrected, :new, mark, reason, account, at FROM review_mark
                WHERE jurisdiction = :jurisdiction AND report = :report AND candidate = :old
                """, bound(["corrected": .text(report), "old": .text(old), "new": .text(new)]))
        }
    }

    // MARK: - Steps

    /// The newest step of one person; nil where none is left to take back.
    public func lastStep(of account: String) throws -> (number: Int, step: ReviewStep)? {
        let row = try transaction.row(
            """
            SELECT number, step FROM review_step
            WHERE jurisdiction = :jurisdiction AND report = :report AND account = :account
            ORDER BY number DESC LIMIT 1
            """, bound(["account": .text(account)]))
        guard let row else { return nil }
        guard let value = try? JSONValue.parse(Array(try row.text("step").utf8)),
            let step = ReviewStep(value, of: report)
        else { throw StoreFault.column("step") }
        return (try row.integer("number"), step)
    }

    public func append(_ step: ReviewStep, by account: String) throws {
        let last =
            try transaction.row(
                """
                SELECT COALESCE(MAX(number), 0) AS last FROM review_step
                WHERE jurisdiction = :jurisdiction AND report = :report
                """, bound())?.integer("last") ?? 0
        try transaction.execute(
            """
            INSERT INTO review_step (jurisdiction, report, number, account, step)
            VALUES (:jurisdiction, :report, :number, :account, :step)
            """,
            bound([
                "number": .integer(last + 1), "account": .text(account),
                "step": .text(String(decoding: step.json.canonicalBytes, as: UTF8.self)),
            ]))
    }

    public func removeStep(_ number: Int) throws {
        try transaction.execute(
            "DELETE FROM review_step WHERE jurisdiction = :jurisdiction AND report = :report AND number = :number",
            bound(["number": .integer(number)]))
    }

    /// Once candidates are settled, nobody takes back a step that led there.
    public func removeSteps() throws {
        try transaction.execute(
            "DELETE FROM review_step WHERE jurisdiction = :jurisdiction AND report = :report", bound())
    }
}
