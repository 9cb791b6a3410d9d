import Basics

/// A file that shows how a commitment stands. The file itself is kept encrypted beside the database; here is what is
/// known of it. Appended, never changed.
public struct EvidenceRow: LedgerRow, Hashable {
    public let commitment: String
    /// 1, 2, 3, ….
    public let number: Int
    public let at: Instant
    /// Whose evidence it is.
    public let unit: String
    /// The random name it is stored under.
    public let file: String
    /// A media type, `application/pdf`.
    public let type: String
    /// Bytes.
    public let size: Int
    /// What it shows, in a sentence.
    public let words: String
    public private(set) var visibility: EventBody.Visibility
    /// The event whose sealed field holds the file's digest.
    public let event: Int

    /// The same, for everyone to see. The file itself stays sealed.
    var shown: EvidenceRow {
        var row = self
        row.visibility = .everyone
        return row
    }

    public static let table = "evidence"
    public static let key = ["commitment", "number"]
    public static let columns = [
        "commitment", "number", "at", "unit", "file", "type", "size", "words", "visibility", "event",
    ]
    public var values: [ColumnValue] {
        [
            .text(commitment), .integer(number), .integer(at.milliseconds), .text(unit), .text(file), .text(type),
            .integer(size), .text(words), .text(visibility.rawValue), .integer(event),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        (commitment, number) = (try row.text("commitment"), try row.integer("number"))
        at = Instant(milliseconds: try row.integer("at"))
        (unit, file, type) = (try row.text("unit"), try row.text("file"), try row.text("type"))
        (size, words) = (try row.integer("size"), try row.text("words"))
        (visibility, event) = (try row.raw("visibility"), try row.integer("event"))
    }

    init(_ event: FoldedEvent, _ row: CommitmentRow) throws {
        (commitment, number, at) = (row.id, row.evidence, event.body.at)
        (unit, file, type) = (try event.text("unit"), try event.text("file"), try event.text("type"))
        (size, words) = (try event.integer("size"), try event.text("words"))
        (visibility, self.event) = (event.body.visibility, event.id)
    }
}
