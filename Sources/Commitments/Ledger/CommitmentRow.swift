import Basics

/// How far a commitment is on its way through the ledger. What is late is not stored: it follows from deadline and day.
public enum CommitmentStage: String, Sendable, CaseIterable {
    case open
    case reportedDone = "reported_done"
    /// Its report of done was sent back; the unit has not answered yet.
    case disputed
    case verified
    case closed
    case withdrawn
}

/// A commitment of the ledger: what was promised, who leads, and how far it is.
public struct CommitmentRow: LedgerRow, Hashable {
    /// `2023-0147`, given at confirmation and never reused.
    public let id: String
    public var report: String
    /// Scalar offsets into the report's text; nil where a person added it by hand.
    public var start: Int?
    public var end: Int?
    /// The words of the report, or of the person.
    public var words: String
    /// The fields as read or entered, in the names of docs/formats/reading.md.
    public var fields: JSONValue
    /// Confirmed with many others at once, unread.
    public var isBulk: Bool
    public var lead: String?
    public var coUnits: [String]
    /// The leader's portfolio that answers for it.
    public var leader: String?
    /// A day, `2023-12-31`.
    public var deadline: String?
    /// Quarter nodes and milestones: a list of `{"due","words","done_on"}`.
    public var nodes: JSONValue
    public var stage: CommitmentStage
    /// 0…100 as last reported.
    public var percent: Int
    /// Units that reported progress or done in any round: they cannot verify.
    public var handledBy: [String]
    /// How many progress notes there are.
    public var notes: Int
    /// How many pieces of evidence there are.
    public var evidence: Int
    public var visibility: EventBody.Visibility
    /// Why it was revised, withdrawn or reopened last.
    public var reason: String?
    public var changedAt: Instant

    /// The year of the plan it stands in: its id begins with it.
    public var year: Int { Int(id.prefix { $0 != "-" }) ?? 0 }

    public static let table = "commitment"
    public static let key = ["id"]
    public var identity: [ColumnValue] { [.text(id)] }
    public static let columns = [
        "id", "report", "start_at", "end_at", "words", "fields", "is_bulk", "lead", "co_units", "leader", "deadline",
        "nodes", "stage", "percent", "handled_by", "notes", "evidence", "visibility", "reason", "changed_at",
    ]
    public var values: [ColumnValue] {
        [
            .text(id), .text(report), ColumnValue(start), ColumnValue(end), .text(words), ColumnValue(json: fields),
            ColumnValue(isBulk), ColumnValue(lead), ColumnValue(json: .array(coUnits.map(JSONValue.string))),
            ColumnValue(leader), ColumnValue(deadline), ColumnValue(json: nodes), .text(stage.rawValue),
            .integer(percent), ColumnValue(json: .array(handledBy.map(JSONValue.string))), .integer(notes),
            .integer(evidence), .text(visibility.rawValue), ColumnValue(reason), .integer(changedAt.milliseconds),
        ]
    }
}

extension CommitmentRow {
    public init(_ row: ColumnReader) throws(RowFault) {
        id = try row.text("id")
        report = try row.text("report")
        (start, end) = (row.optionalInteger("start_at"), row.optionalInteger("end_at"))
        words = try row.text("words")
        fields = try row.json("fields")
        isBulk = try row.flag("is_bulk")
        lead = row.optionalText("lead")
        coUnits = try row.json("co_units").array?.compactMap(\.string) ?? []
        leader = row.optionalText("leader")
        deadline = row.optionalText("deadline")
        nodes = try row.json("nodes")
        stage = try row.raw("stage")
        percent = try row.integer("percent")
        handledBy = try row.json("handled_by").array?.compactMap(\.string) ?? []
        notes = try row.integer("notes")
        evidence = try row.integer("evidence")
        visibility = try row.raw("visibility")
        reason = row.optionalText("reason")
        changedAt = Instant(milliseconds: try row.integer("changed_at"))
    }

    /// The same as one sees it who may read only some of its notes: progress goes no further than they do. What was
    /// reported done stands as such; that is no note.
    public func seen(with notes: [ProgressRow]) -> CommitmentRow {
        var row = self
        row.notes = notes.count
        if stage == .open || stage == .disputed { row.percent = notes.last?.percent ?? 0 }
        return row
    }

    /// A commitment as it stands when it is confirmed.
    init(id: String, report: String, words: String, fields: JSONValue, visibility: EventBody.Visibility, at: Instant) {
        (self.id, self.report, self.words, self.fields) = (id, report, words, fields)
        (start, end, isBulk, lead, coUnits, leader, deadline) = (nil, nil, false, nil, [], nil, nil)
        (nodes, stage, percent, handledBy, notes, evidence) = (.array([]), .open, 0, [], 0, 0)
        (self.visibility, reason, changedAt) = (visibility, nil, at)
    }
}

/// One note of progress. Appended, never changed.
public struct ProgressRow: LedgerRow, Hashable {
    public let commitment: String
    /// 1, 2, 3, ….
    public let number: Int
    public let at: Instant
    public let unit: String
    public let percent: Int
    public let words: String
    public let visibility: EventBody.Visibility

    public init(
        commitment: String, number: Int, at: Instant, unit: String, percent: Int, words: String,
        visibility: EventBody.Visibility
    ) {
        (self.commitment, self.number, self.at, self.unit) = (commitment, number, at, unit)
        (self.percent, self.words, self.visibility) = (percent, words, visibility)
    }

    /// The same, for everyone to see.
    var shown: ProgressRow {
        ProgressRow(
            commitment: commitment, number: number, at: at, unit: unit, percent: percent, words: words,
            visibility: .everyone)
    }

    public static let table = "progress"
    public static let key = ["commitment", "number"]
    public var identity: [ColumnValue] { [.text(commitment), .integer(number)] }
    public static let columns = ["commitment", "number", "at", "unit", "percent", "words", "visibility"]
    public var values: [ColumnValue] {
        [
            .text(commitment), .integer(number), .integer(at.milliseconds), .text(unit), .integer(percent),
            .text(words),
            .text(visibility.rawValue),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            commitment: try row.text("commitment"), number: try row.integer("number"),
            at: Instant(milliseconds: try row.integer("at")), unit: try row.text("unit"),
            percent: try row.integer("percent"), words: try row.text("words"), visibility: try row.raw("visibility"))
    }
}
