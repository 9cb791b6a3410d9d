/// Files that came with cases, and what a place loaded into its working-day calendar.
enum Migration0005 {
    static let sql = """
        CREATE TABLE case_attachment (
            jurisdiction TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, id, number)
        );
        CREATE TABLE calendar_part (
            jurisdiction TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (jurisdiction, kind, name)
        );
        """
}
