/// Events and what they fold to; the log's tiles and checkpoints; what stands outside the fold.
enum Migration0001 {
    static let sql = """
        CREATE TABLE event (
            jurisdiction TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL, verb TEXT NOT NULL,
            subject TEXT NOT NULL, visibility TEXT NOT NULL, digest BLOB NOT NULL, salt BLOB, body BLOB,
            part INTEGER, leaf INTEGER, published INTEGER, withheld INTEGER,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE INDEX event_waiting ON event (jurisdiction, id) WHERE leaf IS NULL;
        CREATE UNIQUE INDEX event_leaf ON event (jurisdiction, part, leaf) WHERE leaf IS NOT NULL;
        CREATE INDEX event_subject ON event (jurisdiction, subject, id);

        CREATE TABLE sealed_field (
            jurisdiction TEXT NOT NULL, event INTEGER NOT NULL, name TEXT NOT NULL, person TEXT NOT NULL,
            sealed BLOB, erased_by INTEGER,
            PRIMARY KEY (jurisdiction, event, name)
        );
        CREATE TABLE person_key (
            jurisdiction TEXT NOT NULL, person TEXT NOT NULL, wrapped BLOB NOT NULL,
            PRIMARY KEY (jurisdiction, person)
        );

        CREATE TABLE log_part (
            jurisdiction TEXT NOT NULL, part INTEGER NOT NULL, origin TEXT NOT NULL, size INTEGER NOT NULL,
            frontier BLOB NOT NULL,
            PRIMARY KEY (jurisdiction, part)
        );
        CREATE TABLE log_tile (
            jurisdiction TEXT NOT NULL, part INTEGER NOT NULL, level INTEGER NOT NULL, number INTEGER NOT NULL,
            hashes BLOB NOT NULL,
            PRIMARY KEY (jurisdiction, part, level, number)
        );
        CREATE TABLE log_checkpoint (
            jurisdiction TEXT NOT NULL, part INTEGER NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, part, size)
        );

        CREATE TABLE government (
            jurisdiction TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, division TEXT,
            PRIMARY KEY (jurisdiction, slug)
        );
        CREATE TABLE unit (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT,
            position INTEGER NOT NULL, is_active INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE TABLE account (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, unit TEXT NOT NULL, role TEXT NOT NULL,
            is_active INTEGER NOT NULL, event INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE TABLE report (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, year INTEGER NOT NULL,
            title TEXT NOT NULL, place TEXT, delivered_on TEXT, text TEXT NOT NULL, corrects TEXT,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE TABLE candidate (
            jurisdiction TEXT NOT NULL, report TEXT NOT NULL, kind TEXT NOT NULL, start_at INTEGER NOT NULL,
            end_at INTEGER NOT NULL, number INTEGER NOT NULL, fields TEXT NOT NULL, state TEXT NOT NULL, item TEXT,
            PRIMARY KEY (jurisdiction, report, kind, start_at, end_at, number)
        );
        CREATE TABLE target (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, report TEXT NOT NULL, start_at INTEGER NOT NULL,
            end_at INTEGER NOT NULL, words TEXT NOT NULL, indicator TEXT NOT NULL, canonical TEXT NOT NULL,
            comparator TEXT NOT NULL, value TEXT, upper TEXT, unit TEXT, measure TEXT NOT NULL, direction TEXT,
            is_bulk INTEGER NOT NULL, lead TEXT, override_verdict TEXT, override_reason TEXT,
            observations INTEGER NOT NULL, reason TEXT, basis TEXT, visibility TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE TABLE observation (
            jurisdiction TEXT NOT NULL, target TEXT NOT NULL, number INTEGER NOT NULL, as_of TEXT NOT NULL,
            value TEXT NOT NULL, unit TEXT, status TEXT NOT NULL, source TEXT NOT NULL, basis TEXT,
            superseded_by INTEGER, reason TEXT, at INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, target, number)
        );
        CREATE TABLE commitment (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, report TEXT NOT NULL, start_at INTEGER, end_at INTEGER,
            words TEXT NOT NULL, fields TEXT NOT NULL, is_bulk INTEGER NOT NULL, lead TEXT, co_units TEXT NOT NULL,
            leader TEXT, deadline TEXT, nodes TEXT NOT NULL, stage TEXT NOT NULL, percent INTEGER NOT NULL,
            handled_by TEXT NOT NULL, notes INTEGER NOT NULL, evidence INTEGER NOT NULL, visibility TEXT NOT NULL,
            reason TEXT,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, id)
        );
        CREATE INDEX commitment_lead ON commitment (jurisdiction, lead, deadline, id);
        CREATE INDEX commitment_report ON commitment (jurisdiction, report, start_at, id);
        CREATE TABLE progress (
            jurisdiction TEXT NOT NULL, commitment TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL,
            unit TEXT NOT NULL, percent INTEGER NOT NULL, words TEXT NOT NULL, visibility TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, commitment, number)
        );

        CREATE TABLE evidence (
            jurisdiction TEXT NOT NULL, commitment TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL,
            unit TEXT NOT NULL, file TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, words TEXT NOT NULL,
            visibility TEXT NOT NULL, event INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, commitment, number)
        );

        CREATE TABLE sign_in_code (
            jurisdiction TEXT NOT NULL, account TEXT NOT NULL, digest BLOB NOT NULL, expires_at INTEGER NOT NULL,
            used_at INTEGER,
            PRIMARY KEY (jurisdiction, account)
        );
        CREATE VIRTUAL TABLE paragraph USING fts5 (
            words, jurisdiction UNINDEXED, report UNINDEXED, number UNINDEXED, start_at UNINDEXED, end_at UNINDEXED,
            tokenize = "unicode61 remove_diacritics 0"
        );
        """
}
