import Basics

/// A report in the ledger, with the text that everything points into.
public struct ReportRow: LedgerRow, Hashable {
    /// The first 16 hexadecimal digits of the text's SHA-256.
    public let id: String
    public let digest: String
    /// The year it plans for.
    public let year: Int
    public let title: String
    public let place: String?
    public let deliveredOn: String?
    /// The canonical text; a stored text is authoritative.
    public let text: String
    /// The report that this one corrects.
    public let corrects: String?

    public init(
        id: String, digest: String, year: Int, title: String, place: String?, deliveredOn: String?, text: String,
        corrects: String? = nil
    ) {
        (self.id, self.digest, self.year, self.title) = (id, digest, year, title)
        (self.place, self.deliveredOn, self.text, self.corrects) = (place, deliveredOn, text, corrects)
    }

    public static let table = "report"
    public static let key = ["id"]
    public static let columns = ["id", "digest", "year", "title", "place", "delivered_on", "text", "corrects"]
    public var values: [ColumnValue] {
        [
            .text(id), .text(digest), .integer(year), .text(title), ColumnValue(place), ColumnValue(deliveredOn),
            .text(text), ColumnValue(corrects),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            id: try row.text("id"), digest: try row.text("digest"), year: try row.integer("year"),
            title: try row.text("title"), place: row.optionalText("place"),
            deliveredOn: row.optionalText("delivered_on"), text: try row.text("text"),
            corrects: row.optionalText("corrects"))
    }
}

/// Something that the machine found and a person has to look at.
public struct CandidateRow: LedgerRow, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case target, commitment }
    public enum State: String, Sendable, CaseIterable { case open, confirmed, rejected, replaced }

    public let report: String
    public let kind: Kind
    /// Scalar offsets into the report's text, end exclusive.
    public var start: Int
    public var end: Int
    /// Where several items share a span: 0, 1, ….
    public let number: Int
    /// The fields as read, in the names of docs/formats/reading.md.
    public var fields: JSONValue
    public var state: State
    /// The item it became.
    public var item: String?

    public init(
        report: String, kind: Kind, start: Int, end: Int, number: Int, fields: JSONValue, state: State = .open,
        item: String? = nil
    ) {
        (self.report, self.kind, self.start, self.end, self.number) = (report, kind, start, end, number)
        (self.fields, self.state, self.item) = (fields, state, item)
    }

    /// `commitment-120-137-0`: stable for one text of a report.
    public var id: String { "\(kind.rawValue)-\(start)-\(end)-\(number)" }

    public static let table = "candidate"
    public static let key = ["report", "kind", "start_at", "end_at", "number"]
    public var identity: [ColumnValue] {
        [.text(report), .text(kind.rawValue), .integer(start), .integer(end), .integer(number)]
    }
    public static let columns = ["report", "kind", "start_at", "end_at", "number", "fields", "state", "item"]
    public var values: [ColumnValue] {
        [
            .text(report), .text(kind.rawValue), .integer(start), .integer(end), .integer(number),
            ColumnValue(json: fields), .text(state.rawValue), ColumnValue(item),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            report: try row.text("report"), kind: try row.raw("kind"), start: try row.integer("start_at"),
            end: try row.integer("end_at"), number: try row.integer("number"), fields: try row.json("fields"),
            state: try row.raw("state"), item: row.optionalText("item"))
    }
}
