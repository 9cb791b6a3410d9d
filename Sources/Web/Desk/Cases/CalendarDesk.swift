import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures
import Store

/// The working-day calendar of the place: seen, and changed on a preview of what would move.
enum CalendarDesk {
    static let routes: [DeskRoute] = [
        .get("desk/cases/calendar", AdministrationDesk.both, "工作日历 the working-day calendar", page),
        .post("desk/cases/calendar/look", AdministrationDesk.both, "哪些期限会变 what would move", look),
        .post("desk/cases/calendar", AdministrationDesk.both, "装入或撤回 loads or withdraws", change),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let desk = try page.caseDesk()
        let parts = try page.snapshot.tables.all(CalendarPartRow.self).map {
            CalendarPage.Part(name: $0.name, isYear: $0.kind == .year, isWithdrawn: $0.body == .null)
        }
        return .html(
            CalendarPage(
                years: desk.calendar.known, parts: parts, hasPlace: desk.place != nil, try page.context()
            ).html())
    }

    private static func look(_ act: DeskAct) async throws -> DeskAnswer {
        let outcome: ChangeCalendar.Outcome
        let carried: (name: String, value: String)
        if let name = act.form["withdraw"] {
            outcome = try await ChangeCalendar.withdraw(name, isDryRun: true, by: act.actor, in: act.installation)
            carried = ("withdraw", name)
        } else {
            let file = act.form.file("file")?.bytes
            if file == nil, act.form["which"] == "year" { throw LedgerRefusal.fileMissing }
            let bytes = try file ?? suspension(act)
            guard let text = String(validating: bytes, as: UTF8.self) else { throw LedgerRefusal.fileMissing }
            outcome = try await ChangeCalendar.load(bytes, isDryRun: true, by: act.actor, in: act.installation)
            carried = ("part", text)
        }
        return try await act.page { page in
            let desk = try page.caseDesk()
            let moved = try outcome.moved.compactMap { change -> CalendarPreviewPage.Moved? in
                guard let row = try page.snapshot.tables.caseRow(change.id), let clock = row.state.live(change.clock)
                else { return nil }
                return CalendarPreviewPage.Moved(
                    id: row.id, clock, of: try desk.definition(of: row.state).procedure, after: change.after,
                    isProvisional: change.isProvisional)
            }
            return .html(
                CalendarPreviewPage(names: outcome.names, moved: moved, carried: carried, try page.context()).html())
        }
    }

    /// A suspension as a person entered it, in the form of the file.
    private static func suspension(_ act: DeskAct) throws -> [UInt8] {
        guard let place = try act.installation.read({ try CaseDesk($0, at: act.now).place }) else {
            throw LedgerRefusal.calendarNoPlace
        }
        let (reason, basis) = (try act.needed("reason"), try act.needed("basis"))
        guard let first = LocalDate(try act.needed("first")), let last = LocalDate(try act.needed("last")) else {
            throw LedgerRefusal.dayNeeded
        }
        let part: JSONValue = [
            [
                "zh": .string(reason), "en": .string(reason), "first": .string(first.description),
                "last": .string(last.description), "place": .string(place.code),
                "basis": ["zh": .string(basis), "en": .string(basis)],
            ]
        ]
        return part.canonicalBytes
    }

    private static func change(_ act: DeskAct) async throws -> DeskAnswer {
        let outcome: ChangeCalendar.Outcome
        if let name = act.form["withdraw"] {
            outcome = try await ChangeCalendar.withdraw(name, by: act.actor, in: act.installation)
        } else {
            outcome = try await ChangeCalendar.load(
                Array(try act.needed("part").utf8), by: act.actor, in: act.installation)
        }
        let count = outcome.moved.count
        return .done(
            act.at("cases", "calendar"),
            DeskNotice("日历已改，\(count)个期限重算。", "The calendar is changed; \(count) deadlines were reckoned anew."))
    }
}
