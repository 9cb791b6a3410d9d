/// Cases: where each stands, and the definitions they run under. Secrets of openers and the words to search are no part of
/// the fold.
enum Migration0004 {
    static let sql = """
        CREATE TABLE case_file (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, procedure TEXT NOT NULL, state TEXT NOT NULL, unit TEXT,
            title TEXT, opened_at INTEGER NOT NULL, first_opened_at INTEGER NOT NULL, ended_at INTEGER, end_kind TEXT,
            is_overdue INTEGER NOT NULL, next_due INTEGER, round INTEGER NOT NULL, visibility TEXT NOT NULL,
            changed_at INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE INDEX case_due ON case_file (jurisdiction, next_due, id) WHERE next_due IS NOT NULL;
        CREATE INDEX case_open ON case_file (jurisdiction, procedure, state, id) WHERE ended_at IS NULL;
        CREATE INDEX case_unit ON case_file (jurisdiction, unit, id) WHERE ended_at IS NULL;
        CREATE INDEX case_procedure ON case_file (jurisdiction, procedure, opened_at, id);
        CREATE TABLE case_link (
            jurisdiction TEXT NOT NULL, subject TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, subject, id, kind)
        );
        CREATE TABLE procedure_definition (
            jurisdiction TEXT NOT NULL, digest TEXT NOT NULL, procedure TEXT NOT NULL, version INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, digest)
        );
        CREATE TABLE case_secret (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, digest BLOB NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE TABLE case_place (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE VIRTUAL TABLE case_words USING fts5(
            words, jurisdiction UNINDEXED, id UNINDEXED, tokenize = "unicode61 remove_diacritics 0"
        );
        """
}
