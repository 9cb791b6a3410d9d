/// The desk: parameters, instructions and sheets, which events fold to; and signing in, which is the security audit's
/// matter and stands outside the fold.
enum Migration0002 {
    static let sql = """
        CREATE TABLE parameter (
            jurisdiction TEXT NOT NULL, name TEXT NOT NULL, from_on TEXT NOT NULL, value TEXT NOT NULL,
            owner TEXT NOT NULL, basis TEXT,
            PRIMARY KEY (jurisdiction, name, from_on)
        );
        CREATE TABLE instruction (
            jurisdiction TEXT NOT NULL, commitment TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL,
            unit TEXT NOT NULL, words TEXT NOT NULL, due TEXT, state TEXT NOT NULL, answer TEXT, answered_by TEXT,
            settled_words TEXT,
            PRIMARY KEY (jurisdiction, commitment, number)
        );
        CREATE TABLE sheet (
            jurisdiction TEXT NOT NULL, month TEXT NOT NULL, unit TEXT NOT NULL, sent_at INTEGER NOT NULL,
            items TEXT NOT NULL, answered_at INTEGER, answers INTEGER NOT NULL, changed INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, month, unit)
        );

        CREATE TABLE credential (
            jurisdiction TEXT NOT NULL, account TEXT NOT NULL, login TEXT NOT NULL, password BLOB NOT NULL,
            second_factor BLOB, last_step INTEGER NOT NULL, failures INTEGER NOT NULL, blocked_until INTEGER NOT NULL,
            set_at INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, account)
        );
        CREATE UNIQUE INDEX credential_login ON credential (jurisdiction, login);
        CREATE TABLE session (
            jurisdiction TEXT NOT NULL, digest BLOB NOT NULL, account TEXT NOT NULL, begun_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, device TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, digest)
        );
        CREATE INDEX session_account ON session (jurisdiction, account, begun_at, digest);
        CREATE TABLE security_audit (
            jurisdiction TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, account TEXT,
            address TEXT,
            PRIMARY KEY (jurisdiction, id)
        );

        CREATE TABLE review_mark (
            jurisdiction TEXT NOT NULL, report TEXT NOT NULL, candidate TEXT NOT NULL, mark TEXT NOT NULL,
            reason TEXT, account TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, report, candidate)
        );
        CREATE TABLE review_step (
            jurisdiction TEXT NOT NULL, report TEXT NOT NULL, number INTEGER NOT NULL, account TEXT NOT NULL,
            step TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, report, number)
        );
        """
}
