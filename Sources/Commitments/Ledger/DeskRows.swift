import Basics

/// A value that a place sets for itself, from a day on. Earlier ones stay: what counted then can be seen.
public struct ParameterRow: LedgerRow, Hashable {
    /// `report_day`; the known ones are `LedgerParameter`.
    public let name: String
    /// The first day it counts, `2025-03-01`.
    public let from: String
    public let value: String
    /// The unit that answers for it.
    public let owner: String
    /// The paper it rests on.
    public let basis: String?

    public static let table = "parameter"
    public static let key = ["name", "from_on"]
    public static let columns = ["name", "from_on", "value", "owner", "basis"]
    public var values: [ColumnValue] { [.text(name), .text(from), .text(value), .text(owner), ColumnValue(basis)] }
    public init(_ row: ColumnReader) throws(RowFault) {
        (name, from) = (try row.text("name"), try row.text("from_on"))
        (value, owner, basis) = (try row.text("value"), try row.text("owner"), row.optionalText("basis"))
    }

    init(_ event: FoldedEvent) throws {
        (name, from) = (try event.subjectID, try event.text("from"))
        (value, owner, basis) = (try event.text("value"), try event.text("owner"), event.data["basis"]?.string)
    }
}

/// What a leader asked for on a commitment, and what came of it.
public struct InstructionRow: LedgerRow, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case open, answered
        /// Another party than the one who answered saw that it was done.
        case settled
    }

    public let commitment: String
    /// 1, 2, 3, ….
    public let number: Int
    public let at: Instant
    /// Whose instruction it is.
    public let unit: String
    public let words: String
    /// A day; nil where none was set.
    public let due: String?
    public var state: State
    public var answer: String?
    public var answeredBy: String?
    public var settledWords: String?

    public static let table = "instruction"
    public static let key = ["commitment", "number"]
    public static let columns = [
        "commitment", "number", "at", "unit", "words", "due", "state", "answer", "answered_by", "settled_words",
    ]
    public var values: [ColumnValue] {
        [
            .text(commitment), .integer(number), .integer(at.milliseconds), .text(unit), .text(words),
            ColumnValue(due), .text(state.rawValue), ColumnValue(answer), ColumnValue(answeredBy),
            ColumnValue(settledWords),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        (commitment, number) = (try row.text("commitment"), try row.integer("number"))
        at = Instant(milliseconds: try row.integer("at"))
        (unit, words, due) = (try row.text("unit"), try row.text("words"), row.optionalText("due"))
        (state, answer) = (try row.raw("state"), row.optionalText("answer"))
        (answeredBy, settledWords) = (row.optionalText("answered_by"), row.optionalText("settled_words"))
    }

    init(_ event: FoldedEvent) throws {
        (commitment, number, at) = (try event.subjectID, try event.integer("number"), event.body.at)
        (unit, words, due) = (try event.text("unit"), try event.text("words"), event.data["due"]?.string)
        (state, answer, answeredBy, settledWords) = (.open, nil, nil, nil)
    }
}

/// A unit's month: the sheet it was sent, and whether it answered.
public struct SheetRow: LedgerRow, Hashable {
    /// `2025-11`.
    public let month: String
    public let unit: String
    public var sentAt: Instant
    /// What stood in it when it was sent, so that an answer is compared with that: a list of
    /// `{"id":…,"notes":…,"percent":…}`.
    public var items: JSONValue
    public var answeredAt: Instant?
    /// How many times it was answered; the last one counts.
    public var answers: Int
    /// Items that changed with the last answer.
    public var changed: Int

    /// `2025-11/housing`.
    public var id: String { "\(month)/\(unit)" }

    public static let table = "sheet"
    public static let key = ["month", "unit"]
    public static let columns = ["month", "unit", "sent_at", "items", "answered_at", "answers", "changed"]
    public var values: [ColumnValue] {
        [
            .text(month), .text(unit), .integer(sentAt.milliseconds), ColumnValue(json: items),
            ColumnValue(answeredAt?.milliseconds), .integer(answers), .integer(changed),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        (month, unit) = (try row.text("month"), try row.text("unit"))
        sentAt = Instant(milliseconds: try row.integer("sent_at"))
        items = try row.json("items")
        answeredAt = row.optionalInteger("answered_at").map(Instant.init(milliseconds:))
        (answers, changed) = (try row.integer("answers"), try row.integer("changed"))
    }

    init(month: String, unit: String, sentAt: Instant, items: JSONValue) {
        (self.month, self.unit, self.sentAt, self.items) = (month, unit, sentAt, items)
        (answeredAt, answers, changed) = (nil, 0, 0)
    }
}
