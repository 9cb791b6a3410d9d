/// Lists of cases in the order in which they run out, whatever their number: by index, page after page. Units that a case
/// is about become rows, so that what a unit may not know of is left out before anything is counted.
enum Migration0006 {
    static let sql = """
        CREATE TABLE case_accused (
            jurisdiction TEXT NOT NULL, unit TEXT NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (jurisdiction, unit, id)
        );
        INSERT INTO case_accused (jurisdiction, unit, id)
            SELECT DISTINCT case_file.jurisdiction, accused.value, case_file.id
            FROM case_file, json_each(case_file.body, '$.accused') AS accused;
        DROP INDEX case_unit;
        DROP INDEX case_open;
        ALTER TABLE case_file ADD COLUMN turn INTEGER GENERATED ALWAYS AS (
            CASE WHEN ended_at IS NULL THEN COALESCE(next_due, 9999999999999) - is_overdue * 100000000000000
            ELSE -ended_at END
        ) VIRTUAL;
        CREATE INDEX case_turn ON case_file (jurisdiction, procedure, state, turn, id, ended_at)
            WHERE ended_at IS NULL;
        CREATE INDEX case_turn_unit ON case_file (jurisdiction, unit, procedure, state, turn, id, ended_at)
            WHERE ended_at IS NULL;
        CREATE INDEX case_ended ON case_file (jurisdiction, procedure, turn, id, state, unit, ended_at)
            WHERE ended_at IS NOT NULL;
        CREATE INDEX case_newest ON case_file (jurisdiction, procedure, opened_at, id) WHERE ended_at IS NULL;
        CREATE INDEX case_number ON case_file (jurisdiction, LENGTH(id), id);
        """
}
