import Basics

/// A target of the year in the ledger.
public struct TargetRow: LedgerRow, Hashable {
    /// `2023-T01`.
    public let id: String
    public var report: String
    public var start: Int
    public var end: Int
    public var words: String
    public var indicator: String
    public var canonical: String
    public var comparator: String
    /// As printed; nil for a qualitative target. A range has both.
    public var value: String?
    public var upper: String?
    public var unit: String?
    public var measure: String
    public var direction: String?
    public var isBulk: Bool
    public var lead: String?
    /// A person's verdict beside the rule's, with its reason.
    public var override: String?
    public var overrideReason: String?
    public var observations: Int
    /// Why it was revised last, and the decision behind it; nil where it stands as confirmed.
    public var reason: String?
    public var basis: String?
    public var visibility: EventBody.Visibility

    /// The year of the plan it stands in: its id begins with it.
    public var year: Int { Int(id.prefix { $0 != "-" }) ?? 0 }

    public static let table = "target"
    public static let key = ["id"]
    public var identity: [ColumnValue] { [.text(id)] }
    public static let columns = [
        "id", "report", "start_at", "end_at", "words", "indicator", "canonical", "comparator", "value", "upper", "unit",
        "measure", "direction", "is_bulk", "lead", "override_verdict", "override_reason", "observations", "reason",
        "basis", "visibility",
    ]
    public var values: [ColumnValue] {
        [
            .text(id), .text(report), .integer(start), .integer(end), .text(words), .text(indicator), .text(canonical),
            .text(comparator), ColumnValue(value), ColumnValue(upper), ColumnValue(unit), .text(measure),
            ColumnValue(direction), ColumnValue(isBulk), ColumnValue(lead), ColumnValue(override),
            ColumnValue(overrideReason), .integer(observations), ColumnValue(reason), ColumnValue(basis),
            .text(visibility.rawValue),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        id = try row.text("id")
        report = try row.text("report")
        (start, end) = (try row.integer("start_at"), try row.integer("end_at"))
        words = try row.text("words")
        (indicator, canonical) = (try row.text("indicator"), try row.text("canonical"))
        comparator = try row.text("comparator")
        (value, upper, unit) = (row.optionalText("value"), row.optionalText("upper"), row.optionalText("unit"))
        (measure, direction) = (try row.text("measure"), row.optionalText("direction"))
        isBulk = try row.flag("is_bulk")
        lead = row.optionalText("lead")
        (override, overrideReason) = (row.optionalText("override_verdict"), row.optionalText("override_reason"))
        observations = try row.integer("observations")
        (reason, basis) = (row.optionalText("reason"), row.optionalText("basis"))
        visibility = try row.raw("visibility")
    }
}

/// A figure of a target's indicator at a day. Appended; a wrong one is superseded, never edited.
public struct ObservationRow: LedgerRow, Hashable {
    public enum Status: String, Sendable, CaseIterable { case preliminary, first, final }

    public let target: String
    public let number: Int
    /// The day or period end it is a figure of.
    public let asOf: String
    public let value: String
    public let unit: String?
    public let status: Status
    public let source: String
    public let basis: String?
    /// The number of the observation that takes its place, and why.
    public var supersededBy: Int?
    public var reason: String?
    public let at: Instant

    public init(
        target: String, number: Int, asOf: String, value: String, unit: String?, status: Status, source: String,
        basis: String?, at: Instant
    ) {
        (self.target, self.number, self.asOf, self.value, self.unit) = (target, number, asOf, value, unit)
        (self.status, self.source, self.basis, self.at) = (status, source, basis, at)
        (supersededBy, reason) = (nil, nil)
    }

    public static let table = "observation"
    public static let key = ["target", "number"]
    public var identity: [ColumnValue] { [.text(target), .integer(number)] }
    public static let columns = [
        "target", "number", "as_of", "value", "unit", "status", "source", "basis", "superseded_by", "reason", "at",
    ]
    public var values: [ColumnValue] {
        [
            .text(target), .integer(number), .text(asOf), .text(value), ColumnValue(unit), .text(status.rawValue),
            .text(source), ColumnValue(basis), ColumnValue(supersededBy), ColumnValue(reason),
            .integer(at.milliseconds),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            target: try row.text("target"), number: try row.integer("number"), asOf: try row.text("as_of"),
            value: try row.text("value"), unit: row.optionalText("unit"), status: try row.raw("status"),
            source: try row.text("source"), basis: row.optionalText("basis"),
            at: Instant(milliseconds: try row.integer("at")))
        supersededBy = row.optionalInteger("superseded_by")
        reason = row.optionalText("reason")
    }
}
