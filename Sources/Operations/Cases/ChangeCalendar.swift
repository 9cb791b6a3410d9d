import Basics
import Commitments
import LegalClocks
import Procedures
import Store

/// Loads a year's notice into the place's calendar, or days on which it suspended work, and reckons every clock that runs
/// anew. One event holds the part and the deadlines that it moved.
public enum ChangeCalendar {
    /// A deadline before and after.
    public struct Moved: Sendable, Hashable {
        public let id: String
        /// The clock's id in its definition.
        public let clock: String
        public let before: String
        public let after: String
        public let isProvisional: Bool
    }

    public struct Outcome: Sendable, Hashable {
        /// Of what was loaded: `2027`, or the first day and name of a suspension.
        public let names: [String]
        /// In the order of the cases' numbers.
        public let moved: [Moved]
    }

    private static let batch = 500

    /// - Parameters:
    ///   - bytes: a year, or a list of suspensions (docs/clocks.md).
    ///   - isDryRun: says what would move, and changes nothing.
    /// - Throws: a `ClockFault` of the file as a refusal; `calendar.no-place` where the place has no code.
    public static func load(
        _ bytes: [UInt8], isDryRun: Bool = false, by actor: LedgerActor, in installation: Installation
    ) async throws -> Outcome {
        let parts = try refusing { () throws(ClockFault) in try Self.parts(bytes) }
        return try await change(parts, isDryRun: isDryRun, by: actor, in: installation)
    }

    /// Takes back what was loaded, by its name. It stays in the record.
    /// - Throws: `calendar.part-unknown`.
    public static func withdraw(
        _ name: String, isDryRun: Bool = false, by actor: LedgerActor, in installation: Installation
    ) async throws -> Outcome {
        let known = try installation.read { try $0.all(CalendarPartRow.self) }
        guard let part = known.first(where: { $0.name == name && $0.body != .null }) else {
            throw LedgerRefusal.calendarPartUnknown(name)
        }
        return try await change([(part.kind, name, .null)], isDryRun: isDryRun, by: actor, in: installation)
    }

    private typealias Part = (kind: CalendarPartRow.Kind, name: String, body: JSONValue)

    private static func parts(_ bytes: [UInt8]) throws(ClockFault) -> [Part] {
        // What is no JSON is told by the reader of a year.
        let json = try? JSONValue.parse(bytes)
        guard let list = json?.array else {
            let year = try CalendarYear(json: bytes)
            return [(.year, String(year.year), json ?? .null)]
        }
        let suspensions = try LocalSuspension.list(json: bytes)
        return zip(suspensions, list).map { (.suspension, "\($0.first) \($0.name.chinese)", $1) }
    }

    private static func change(
        _ parts: [Part], isDryRun: Bool, by actor: LedgerActor, in installation: Installation
    ) async throws -> Outcome {
        guard Permission.mayDo(.parameterSet, actor.role) else { throw LedgerRefusal.notPermitted }
        do {
            return try await installation.work(by: actor) { session in
                var moved: [Moved] = []
                for part in parts { moved += try session.change(part.kind, part.name, part.body) }
                let outcome = Outcome(names: parts.map(\.name), moved: moved)
                if isDryRun { throw DryRun(outcome: outcome) }
                return outcome
            }
        } catch let run as DryRun {
            // Thrown inside the transaction, so that nothing of it stays.
            return run.outcome
        }
    }

    private struct DryRun: Error { let outcome: Outcome }

    static func refusing<Value>(_ body: () throws(ClockFault) -> Value) throws(LedgerRefusal) -> Value {
        do throws(ClockFault) { return try body() } catch {
            throw LedgerRefusal(error.code, error.chinese, error.english, basis: error.basis)
        }
    }

    fileprivate static func pages(_ tables: LedgerTables, _ each: (CaseRow) throws -> Void) throws {
        var after = ""
        while true {
            let rows = try tables.goingOn(after: after, limit: batch)
            for row in rows { try each(row) }
            guard rows.count == batch, let last = rows.last else { return }
            after = last.id
        }
    }

    /// The last days of all clocks that run.
    static func openDueDates(_ tables: LedgerTables) throws -> [LocalDate] {
        var days: [LocalDate] = []
        try pages(tables) { row in
            days += row.state.clocks.filter { $0.isLive && $0.breachedAt == nil }.compactMap(\.dueDay)
        }
        return days
    }
}

extension RecordingSession {
    fileprivate func change(
        _ kind: CalendarPartRow.Kind, _ name: String, _ body: JSONValue
    ) throws -> [ChangeCalendar.Moved] {
        let desk = try caseDesk()
        if kind == .suspension, desk.place == nil { throw LedgerRefusal.calendarNoPlace }
        let others = try tables.all(CalendarPartRow.self).filter { $0.kind != kind || $0.name != name }
        let part = CalendarPartRow(kind: kind, name: name, body: body, changedAt: at)
        let calendar = try ChangeCalendar.refusing { () throws(ClockFault) in
            try WorkCalendar(others + [part], at: desk.place)
        }
        var (moved, changed): ([ChangeCalendar.Moved], [JSONValue]) = ([], [])
        try ChangeCalendar.pages(tables) { row in
            let procedure = try desk.definition(of: row.state).procedure
            let event = try CaseKeys.refusing { () throws(CaseRefusal) in
                try row.state.redated(at: at, setting: desk.setting(for: procedure, calendar))
            }
            guard let event, let clocks = event.data["clocks"] else { return }
            changed.append(["case": .string(row.id), "clocks": clocks])
            var after = row.state
            try after.apply(event)
            for (old, new) in zip(row.state.clocks, after.clocks) where old != new {
                moved.append(
                    ChangeCalendar.Moved(
                        id: row.id, clock: old.clock, before: old.due, after: new.due,
                        isProvisional: new.isProvisional))
            }
        }
        let data: JSONValue = [
            "kind": .string(kind.rawValue), "name": .string(name), "body": body, "deadlines": .array(changed),
        ]
        _ = try recorder.record(
            RecordedEvent(
                verb: CalendarFold.changed, subject: "calendar/\(kind.rawValue)", visibility: .staff, data: data,
                sealed: []), by: actor.eventActor, at: at, in: transaction, tables)
        return moved
    }
}

extension LedgerRefusal {
    public static let calendarNoPlace = LedgerRefusal(
        "calendar.no-place", "本地停止办公要先知道行政区划代码：init 时用 --division。",
        "Suspensions hold in a place: its division code must be known (init --division).", basis: "docs/clocks.md")

    static func calendarPartUnknown(_ name: String) -> LedgerRefusal {
        LedgerRefusal(
            "calendar.part-unknown", "日历里没有装入过“\(name)”；duixian calendar list 看全部。",
            "\(name) was not loaded into the calendar; see duixian calendar list.", basis: "docs/clocks.md")
    }
}
