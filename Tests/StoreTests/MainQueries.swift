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
            SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND next_due IS NOT NULL AND next_due < :now
            ORDER BY next_due, id LIMIT :limit
            """
        ),
        (
            "open cases of a procedure in a state",
            """
            SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND procedure = :procedure AND state = :state
            AND ended_at IS NULL AND id > :after ORDER BY id LIMIT :limit
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

    /// The names that a statement binds.
    static func names(in sql: String) -> Set<String> {
        Set(
            sql.split(separator: ":").dropFirst().map { part in
                String(part.prefix { $0.isLetter || $0 == "_" })
            })
    }
}
