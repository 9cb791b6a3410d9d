/// Sealed values of events and the wrapped keys they are sealed under.
public struct SealedFields {
    private let transaction: any Transaction
    public let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    public func key(of person: String) throws -> [UInt8]? {
        try transaction.row(
            "SELECT wrapped FROM person_key WHERE jurisdiction = :jurisdiction AND person = :person",
            ["jurisdiction": .text(jurisdiction), "person": .text(person)]
        )?.blob("wrapped")
    }

    /// The wrapped key of one person, whoever; nil where nothing is sealed.
    public func anyKey() throws -> [UInt8]? {
        try transaction.row(
            "SELECT wrapped FROM person_key WHERE jurisdiction = :jurisdiction ORDER BY person LIMIT 1",
            ["jurisdiction": .text(jurisdiction)]
        )?.blob("wrapped")
    }

    public func put(key wrapped: [UInt8], of person: String) throws {
        try transaction.execute(
            "INSERT INTO person_key (jurisdiction, person, wrapped) VALUES (:jurisdiction, :person, :wrapped)",
            ["jurisdiction": .text(jurisdiction), "person": .text(person), "wrapped": .blob(wrapped)])
    }

    public func put(_ sealed: [UInt8], name: String, event: Int, person: String) throws {
        try transaction.execute(
            """
            INSERT INTO sealed_field (jurisdiction, event, name, person, sealed)
            VALUES (:jurisdiction, :event, :name, :person, :sealed)
            """,
            [
                "jurisdiction": .text(jurisdiction), "event": .integer(event), "name": .text(name),
                "person": .text(person), "sealed": .blob(sealed),
            ])
    }

    public func sealed(_ name: String, event: Int) throws -> (bytes: [UInt8], person: String)? {
        try transaction.row(
            """
            SELECT sealed, person FROM sealed_field
            WHERE jurisdiction = :jurisdiction AND event = :event AND name = :name AND sealed IS NOT NULL
            """, ["jurisdiction": .text(jurisdiction), "event": .integer(event), "name": .text(name)]
        ).map { (try $0.blob("sealed"), try $0.text("person")) }
    }

    /// Takes value and salt away for ever, and the person's key with the last of its fields; the body and its proofs
    /// stay.
    ///
    /// - Parameter erasing: the id of the event that says so; nil where that event is lost and has to be told again.
    public func erase(_ name: String, event: Int, by erasing: Int?) throws {
        let key: [String: SQLValue] = [
            "jurisdiction": .text(jurisdiction), "event": .integer(event), "name": .text(name),
        ]
        try transaction.execute(
            """
            UPDATE sealed_field SET sealed = NULL, erased_by = :by
            WHERE jurisdiction = :jurisdiction AND event = :event AND name = :name
            """, key.merging(["by": SQLValue(erasing)]) { first, _ in first })
        try transaction.execute(
            """
            DELETE FROM person_key WHERE jurisdiction = :jurisdiction AND person = (
                SELECT person FROM sealed_field
                WHERE jurisdiction = :jurisdiction AND event = :event AND name = :name)
            AND NOT EXISTS (
                SELECT 1 FROM sealed_field AS other
                WHERE other.jurisdiction = person_key.jurisdiction AND other.person = person_key.person
                AND other.sealed IS NOT NULL)
            """, key)
    }

    /// Names of the sealed fields of an event that are not erased.
    public func names(of event: Int) throws -> [String] {
        try transaction.rows(
            """
            SELECT name FROM sealed_field
            WHERE jurisdiction = :jurisdiction AND event = :event AND sealed IS NOT NULL ORDER BY name
            """, ["jurisdiction": .text(jurisdiction), "event": .integer(event)]
        ).map { try $0.text("name") }
    }

    /// Erased fields of an event, each with the id of the event that says so.
    public func erased(of event: Int) throws -> [(name: String, by: Int)] {
        try transaction.rows(
            """
            SELECT name, erased_by FROM sealed_field
            WHERE jurisdiction = :jurisdiction AND event = :event AND erased_by IS NOT NULL ORDER BY name
            """, ["jurisdiction": .text(jurisdiction), "event": .integer(event)]
        ).map { (try $0.text("name"), try $0.integer("erased_by")) }
    }

    /// Fields whose values are gone while no event here says so: erased again when a backup was put back.
    public func untold() throws -> [(event: Int, name: String)] {
        try transaction.rows(
            """
            SELECT event, name FROM sealed_field
            WHERE jurisdiction = :jurisdiction AND sealed IS NULL AND erased_by IS NULL ORDER BY event, name
            """, ["jurisdiction": .text(jurisdiction)]
        ).map { (try $0.integer("event"), try $0.text("name")) }
    }

    /// An erased field of an event of one part.
    public struct Erased: Hashable, Sendable {
        public let leaf: Int
        public let name: String
        /// Part and leaf of the event that says so; nil while it waits for its number.
        public let byPart: Int?
        public let by: Int?
    }

    /// Erased fields of numbered events of one part, in leaf order.
    public func erased(part: Int) throws -> [Erased] {
        try transaction.rows(
            """
            SELECT event.leaf AS leaf, sealed_field.name AS name, erasing.part AS by_part, erasing.leaf AS by_leaf
            FROM sealed_field
            JOIN event ON event.jurisdiction = sealed_field.jurisdiction AND event.id = sealed_field.event
            JOIN event AS erasing
                ON erasing.jurisdiction = sealed_field.jurisdiction AND erasing.id = sealed_field.erased_by
            WHERE sealed_field.jurisdiction = :jurisdiction AND event.part = :part
            ORDER BY event.leaf, sealed_field.name
            """, ["jurisdiction": .text(jurisdiction), "part": .integer(part)]
        ).map {
            Erased(
                leaf: try $0.integer("leaf"), name: try $0.text("name"), byPart: $0.optionalInteger("by_part"),
                by: $0.optionalInteger("by_leaf"))
        }
    }

    /// Every erased field by its event, for a restored copy that was made before the erasing.
    public func erasures() throws -> [(event: Int, name: String, by: Int)] {
        try transaction.rows(
            """
            SELECT event, name, erased_by FROM sealed_field
            WHERE jurisdiction = :jurisdiction AND erased_by IS NOT NULL ORDER BY event, name
            """, ["jurisdiction": .text(jurisdiction)]
        ).map { (try $0.integer("event"), try $0.text("name"), try $0.integer("erased_by")) }
    }
}
