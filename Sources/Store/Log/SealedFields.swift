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

    /// Takes value and salt away for ever; the body and its proofs stay.
    public func erase(_ name: String, event: Int, by leaf: Int) throws {
        try transaction.execute(
            """
            UPDATE sealed_field SET sealed = NULL, erased_by = :by
            WHERE jurisdiction = :jurisdiction AND event = :event AND name = :name
            """,
            [
                "jurisdiction": .text(jurisdiction), "event": .integer(event), "name": .text(name),
                "by": .integer(leaf),
            ])
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

    /// Erased fields of events of one part, in leaf order.
    public func erased(part: Int) throws -> [(leaf: Int, name: String, by: Int)] {
        try transaction.rows(
            """
            SELECT event.leaf AS leaf, sealed_field.name AS name, sealed_field.erased_by AS erased_by
            FROM sealed_field
            JOIN event ON event.jurisdiction = sealed_field.jurisdiction AND event.id = sealed_field.event
            WHERE sealed_field.jurisdiction = :jurisdiction AND event.part = :part AND erased_by IS NOT NULL
            ORDER BY event.leaf, sealed_field.name
            """, ["jurisdiction": .text(jurisdiction), "part": .integer(part)]
        ).map { (try $0.integer("leaf"), try $0.text("name"), try $0.integer("erased_by")) }
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
