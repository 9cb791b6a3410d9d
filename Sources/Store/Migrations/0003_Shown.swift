/// What public pages ask of events, found by index: those that are taken down, and those that everyone may see in the order
/// in which they could first be seen.
enum Migration0003 {
    static let sql = """
        CREATE INDEX event_withheld ON event (jurisdiction, subject, at) WHERE withheld IS NOT NULL;
        CREATE INDEX event_shown ON event (
            jurisdiction, (CASE WHEN visibility = 'public' THEN id ELSE published END), id
        ) WHERE withheld IS NULL AND body IS NOT NULL;
        """
}
