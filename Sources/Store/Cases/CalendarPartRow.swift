import Basics
import Commitments
import LegalClocks

/// What a place loaded into its working-day calendar: a year's notice, or days on which it suspended work.
public struct CalendarPartRow: LedgerRow, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case year, suspension }

    public let kind: Kind
    /// `2027`; the first day and the name of a suspension.
    public let name: String
    /// As it was loaded (docs/clocks.md); null where it was withdrawn.
    public let body: JSONValue
    public let changedAt: Instant

    public init(kind: Kind, name: String, body: JSONValue, changedAt: Instant) {
        (self.kind, self.name, self.body, self.changedAt) = (kind, name, body, changedAt)
    }

    public static let table = "calendar_part"
    public static let key = ["kind", "name"]
    public static let columns = ["kind", "name", "body", "changed_at"]
    public var values: [ColumnValue] {
        [
            .text(kind.rawValue), .text(name), .text(String(decoding: body.canonicalBytes, as: UTF8.self)),
            .integer(changedAt.milliseconds),
        ]
    }

    public init(_ row: ColumnReader) throws(RowFault) {
        (kind, name) = (try row.raw("kind"), try row.text("name"))
        (body, changedAt) = (try row.json("body"), Instant(milliseconds: try row.integer("changed_at")))
    }
}

extension WorkCalendar {
    /// The calendar that is built in, with what a place loaded.
    /// - Throws: parts that don't fit together; none that was let in does.
    public init(_ parts: [CalendarPartRow], at place: Division?) throws(ClockFault) {
        var calendar = WorkCalendar.builtIn
        let held = parts.filter { $0.body != .null }
        for part in held.filter({ $0.kind == .year }).sorted(by: { $0.name < $1.name }) {
            calendar = try calendar.adding(CalendarYear(json: part.body.canonicalBytes))
        }
        let list = JSONValue.array(held.filter { $0.kind == .suspension }.map(\.body))
        guard let place, list != .array([]) else {
            self = calendar
            return
        }
        self = try calendar.at(place, suspensions: LocalSuspension.list(json: list.canonicalBytes))
    }
}
