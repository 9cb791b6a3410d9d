import Commitments

@testable import Store

/// The statements that run most, as they are sent.
enum MainQueries {
    static let all: [(name: String, sql: String)] = [
        ("one commitment", TableSQL.of(CommitmentRow.self).select),
        (
            "a page of commitments",
            "SELECT id FROM commitment WHERE jurisdiction = :jurisdiction AND id > :after ORDER BY id LIMIT :limit"
        ),
        (
            "a unit's commitments by deadline",
            """
            SELECT id FROM commitment WHERE jurisdiction = :jurisdiction AND lead = :lead ORDER BY deadline, id LIMIT :limit
            """
        ),
        (
            "a year's last number",
            """
            SELECT id FROM commitment WHERE jurisdiction = :jurisdiction AND id >= :first AND id < :last
            ORDER BY LENGTH(id) DESC, id DESC LIMIT 1
            """
        ),
        (
            "progress of a commitment",
            """
            SELECT number FROM progress WHERE jurisdiction = :jurisdiction AND commitment = :commitment ORDER BY number
            """
        ),
        (
            "events of a subject",
            "SELECT id FROM event WHERE jurisdiction = :jurisdiction AND subject = :subject ORDER BY id"
        ),
        (
            "events that wait for a number",
            "SELECT id FROM event WHERE jurisdiction = :jurisdiction AND leaf IS NULL ORDER BY id LIMIT :limit"
        ),
        (
            "leaves from one on",
            """
            SELECT leaf FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf >= :leaf
            ORDER BY leaf LIMIT :limit
            """
        ),
        (
            "what everyone may see, as it came to be seen",
            """
            SELECT * FROM event WHERE jurisdiction = :jurisdiction AND withheld IS NULL AND body IS NOT NULL
            AND \(EventTable.shownBy) > :since ORDER BY \(EventTable.shownBy) DESC, id DESC LIMIT :limit
            """
        ),
        (
            "what was taken down",
            "SELECT subject, at FROM event WHERE jurisdiction = :jurisdiction AND withheld IS NOT NULL"
        ),
        (
            "cases with a clock that ran out",
            """
            SELECT id, next_due FROM case_file WHERE jurisdiction = :jurisdiction AND next_due IS NOT NULL
            AND next_due < :now AND next_due >= :due AND (next_due > :due OR id > :id) ORDER BY next_due, id LIMIT :limit
            """
        ),
        (
            "a year's last case number",
            """
            SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND LENGTH(id) = :length AND id >= :first
            AND id < :last ORDER BY id DESC LIMIT 1
            """
        ),
        ("open cases in a state, what runs out first", cases("state = :state AND ended_at IS NULL")),
        (
            "the next page of them",
            cases(
                """
                state = :state AND ended_at IS NULL
                AND turn >= :turn AND (turn > :turn OR id > :place)
                """)
        ),
        (
            "a unit's open cases in a state, what runs out first",
            cases("state = :state AND ended_at IS NULL AND unit = :unit")
        ),
        (
            "the same where the asker is hidden from some",
            cases(
                """
                state = :state AND ended_at IS NULL AND unit = :unit AND id NOT IN (SELECT case_accused.id FROM case_accused
                WHERE case_accused.jurisdiction = :jurisdiction AND case_accused.unit IN (:hidden))
                """)
        ),
        (
            "how many of them are late",
            """
            SELECT COUNT(*) AS found FROM case_file WHERE jurisdiction = :jurisdiction AND procedure = :procedure
            AND ended_at IS NULL AND state = :state AND turn < :now
            """
        ),
        (
            "how many there are",
            """
            SELECT COUNT(*) AS found FROM case_file WHERE jurisdiction = :jurisdiction AND procedure = :procedure
            AND ended_at IS NULL AND state = :state AND unit = :unit
            """
        ),
        ("cases that ended, the last first", cases("ended_at IS NOT NULL")),
        (
            "open cases, the newest first",
            """
            SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND procedure = :procedure AND ended_at IS NULL
            ORDER BY opened_at DESC, id DESC LIMIT :limit
            """
        ),
        (
            "words of open cases, the newest first",
            """
            SELECT case_words.id AS id, case_words.rowid AS place FROM case_words CROSS JOIN case_file
            WHERE case_words MATCH :phrase AND case_words.rowid < :before AND case_words.jurisdiction = :jurisdiction
            AND case_file.jurisdiction = :jurisdiction AND case_file.id = case_words.id
            AND ((case_file.procedure = :procedure AND case_file.state IN (:first, :second)))
            AND case_file.ended_at IS NULL ORDER BY case_words.rowid DESC LIMIT :limit
            """
        ),
        (
            "words of cases, the newest first",
            """
            SELECT id FROM case_words WHERE case_words MATCH :phrase AND rowid < :before AND jurisdiction = :jurisdiction
            ORDER BY rowid DESC LIMIT :limit
            """
        ),
        ("the newest event", "SELECT at FROM event WHERE jurisdiction = :jurisdiction ORDER BY id DESC LIMIT 1"),
        (
            "a report's candidates",
            "SELECT kind FROM candidate WHERE jurisdiction = :jurisdiction AND report = :report"
        ),
    ]

    private static func cases(_ condition: String) -> String {
        """
        SELECT id, turn FROM case_file WHERE jurisdiction = :jurisdiction AND procedure = :procedure
        AND \(condition) ORDER BY turn, id LIMIT :limit
        """
    }

    /// The names that a statement binds.
    static func names(in sql: String) -> Set<String> {
        Set(
            sql.split(separator: ":").dropFirst().map { part in
                String(part.prefix { $0.isLetter || $0 == "_" })
            })
    }
}
