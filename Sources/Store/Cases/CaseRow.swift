import Basics
import Commitments
import Procedures

/// A case as it stands. Everything of it is the fold of its events; what is asked for often stands in columns.
public struct CaseRow: LedgerRow, Hashable {
    /// `2026-C0042`, given when it is opened and never reused.
    public let id: String
    public var state: CaseState
    public var visibility: EventBody.Visibility

    public init(id: String, state: CaseState, visibility: EventBody.Visibility = .staff) {
        (self.id, self.state, self.visibility) = (id, state, visibility)
    }

    /// What it is about, in the words of whoever wrote it down at the desk; nil where only sealed words say it.
    public var title: String? { titleField.flatMap { state.values[$0] } }

    /// The field that the title stands in.
    public var titleField: String? { Self.titles.first { state.values[$0]?.isEmpty == false } }

    private static let titles = ["title", "summary", "subject", "matter"]

    /// The moment after which its earliest running clock has run out; nil where none waits.
    public var nextDue: Instant? { state.end == nil ? state.nextDue.flatMap(Self.lastMoment) : nil }

    /// A day is in time to its end, in Beijing.
    static func lastMoment(_ due: String) -> Instant? {
        guard let day = LocalDate(due) else { return Instant(due) }
        return Instant(milliseconds: (day.daysSince1970 + 1) * 86_400_000 - 8 * 3_600_000 - 1)
    }

    public static let table = "case_file"
    public static let key = ["id"]
    public var identity: [ColumnValue] { [.text(id)] }
    public static let columns = [
        "id", "procedure", "state", "unit", "title", "opened_at", "first_opened_at", "ended_at", "end_kind",
        "is_overdue", "next_due", "round", "visibility", "changed_at", "body",
    ]
    public var values: [ColumnValue] {
        [
            .text(id), .text(state.procedure), .text(state.state), ColumnValue(state.unit), ColumnValue(title),
            .integer(state.openedAt.milliseconds), .integer(state.firstOpenedAt.milliseconds),
            ColumnValue(state.endedAt?.milliseconds), ColumnValue(state.end?.rawValue), ColumnValue(state.isOverdue),
            ColumnValue(nextDue?.milliseconds), .integer(state.round), .text(visibility.rawValue),
            .integer(state.changedAt.milliseconds),
            .text(String(decoding: state.json.canonicalBytes, as: UTF8.self)),
        ]
    }

    public init(_ row: ColumnReader) throws(RowFault) {
        id = try row.text("id")
        visibility = try row.raw("visibility")
        let body = try row.json("body")
        do throws(CaseFault) { state = try CaseState(body) } catch { throw RowFault(column: "body") }
    }
}

extension CaseRow {
    /// What it came from or belongs to, each a row of its own: they are looked for from the other side.
    var links: [any LedgerRow] { state.links.map { CaseLinkRow(subject: $0.subject, id: id, kind: $0.kind) } }

    /// Units that it is about, each a row of its own: from them it is hidden.
    var accusals: [any LedgerRow] { state.accused.map { CaseAccusedRow(unit: $0, id: id) } }
}

/// A unit that a case is about. To it, and to the units below it, there is no such case.
public struct CaseAccusedRow: LedgerRow, Hashable {
    public let unit: String
    /// The case.
    public let id: String

    public static let table = "case_accused"
    public static let key = ["unit", "id"]
    public static let columns = ["unit", "id"]
    public var values: [ColumnValue] { [.text(unit), .text(id)] }

    public init(unit: String, id: String) { (self.unit, self.id) = (unit, id) }

    public init(_ row: ColumnReader) throws(RowFault) { (unit, id) = (try row.text("unit"), try row.text("id")) }
}

/// A case's tie to another matter.
public struct CaseLinkRow: LedgerRow, Hashable {
    /// `commitment/2025-0012`.
    public let subject: String
    /// The case.
    public let id: String
    /// `origin`, `recurrence`, `same`.
    public let kind: String

    public static let table = "case_link"
    public static let key = ["subject", "id", "kind"]
    public static let columns = ["subject", "id", "kind"]
    public var values: [ColumnValue] { [.text(subject), .text(id), .text(kind)] }

    public init(subject: String, id: String, kind: String) {
        (self.subject, self.id, self.kind) = (subject, id, kind)
    }

    public init(_ row: ColumnReader) throws(RowFault) {
        (subject, id, kind) = (try row.text("subject"), try row.text("id"), try row.text("kind"))
    }
}

/// A definition that cases here ran or run under. None is ever taken away.
public struct ProcedureRow: LedgerRow, Hashable {
    /// SHA-256 of the text, small hexadecimal digits.
    public let digest: String
    public let procedure: String
    public let version: Int
    /// The definition's canonical bytes: read again they give the same one.
    public let text: String

    public static let table = "procedure_definition"
    public static let key = ["digest"]
    public static let columns = ["digest", "procedure", "version", "text"]
    public var values: [ColumnValue] { [.text(digest), .text(procedure), .integer(version), .text(text)] }

    public init(digest: String, procedure: String, version: Int, text: String) {
        (self.digest, self.procedure, self.version, self.text) = (digest, procedure, version, text)
    }

    public init(_ row: ColumnReader) throws(RowFault) {
        (digest, procedure) = (try row.text("digest"), try row.text("procedure"))
        (version, text) = (try row.integer("version"), try row.text("text"))
    }
}
