import Basics
import Commitments
import Foundation
import LegalClocks
import Procedures
import Store
import Testing

@testable import Operations

@Suite("A changed calendar moves the clocks that run, in one event") struct ChangeCalendarTests {
    /// The county's first moment is 6 February 2025.
    private static let flood = Array(
        """
        [{"zh": "抗洪停工", "en": "flood", "first": "2025-02-17", "last": "2025-02-19", "place": "CN-500233",
          "basis": {"zh": "县政府通告", "en": "a notice of the county"}}]
        """.utf8)

    private func opened(_ county: County) async throws -> String {
        try await OpenCase.run(
            "disclosure-request", CaseOpening(values: ["words": "w", "name": "n", "applicant_kind": "person"]),
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation
        ).id
    }

    private func reply(_ id: String, _ county: County) throws -> RunningClock? {
        try county.installation.read { try $0.caseRow(id)?.state.live("reply") }
    }

    @Test("Days without work move what counts working days; the plan changes nothing; taken back, all is as it was")
    func suspension() async throws {
        let county = try await County(division: "CN-500233")
        let id = try await opened(county)
        // Twenty working days from 6 February; Saturday the 8th is worked.
        #expect(try reply(id, county)?.due == "2025-03-05")
        let plan = try await ChangeCalendar.load(
            Self.flood, isDryRun: true, by: County.supervision, in: county.installation)
        #expect(plan.moved.map(\.after).contains("2025-03-10"))
        #expect(try reply(id, county)?.due == "2025-03-05")
        let done = try await ChangeCalendar.load(Self.flood, by: County.supervision, in: county.installation)
        #expect(done == plan && done.names == ["2025-02-17 抗洪停工"])
        #expect(try reply(id, county)?.due == "2025-03-10")
        let events = try county.installation.database.read {
            try EventTable($0, jurisdiction: "tangjiang").events(of: "calendar/suspension")
        }
        let body = try EventBody(parsing: try #require(events.first?.body))
        #expect(events.count == 1 && body.data["deadlines"]?.array?.count == 1)
        // What is opened later counts by it too.
        #expect(try reply(try await opened(county), county)?.due == "2025-03-10")
        #expect(try county.differences() == [])
        let back = try await ChangeCalendar.withdraw(
            "2025-02-17 抗洪停工", by: County.supervision, in: county.installation)
        #expect(back.moved.count >= 2)
        #expect(try reply(id, county)?.due == "2025-03-05")
        #expect(try county.differences() == [])
        #expect(
            try await refusal {
                _ = try await ChangeCalendar.withdraw("x", by: County.supervision, in: county.installation)
            } == "calendar.part-unknown")
    }

    @Test("A year that was missing ends what was provisional, and the doctor's warning")
    func year() async throws {
        let county = try await County()
        // To the middle of December 2026, near the end of the calendar that is built in.
        county.advance(days: 675)
        let id = try await opened(county)
        #expect(try reply(id, county)?.isProvisional == true)
        func warning() -> Doctor.Finding.State? {
            Doctor.run(county.installation, scratch: county.url.appending(path: "s").path)
                .first { $0.name == "calendar" }?.state
        }
        #expect(warning() == .warning)
        let notice = """
            {"year": 2027, "source": {"zh": "假设的安排", "en": "an assumed plan"}, "loaded": "2026-12-13", "holidays": [
              {"zh": "元旦", "en": "New Year's Day", "off": ["2027-01-01..2027-01-03"], "worked": []}]}
            """
        let done = try await ChangeCalendar.load(
            Array(notice.utf8), by: County.supervision, in: county.installation)
        #expect(done.names == ["2027"] && done.moved.contains { $0.id == id && $0.clock == "reply" })
        #expect(try reply(id, county)?.isProvisional == false)
        #expect(warning() == .good)
        #expect(try county.differences() == [])
    }

    @Test("What can't be taken is refused: no place, no JSON, a year beyond the next, whoever may not")
    func refused() async throws {
        let county = try await County()
        func code(_ bytes: [UInt8], _ actor: LedgerActor = County.supervision) async throws -> String? {
            try await refusal { _ = try await ChangeCalendar.load(bytes, by: actor, in: county.installation) }
        }
        #expect(try await code(Self.flood) == "calendar.no-place")
        #expect(try await code(Array("{".utf8)) == "clock.calendar")
        #expect(try await code([]) == "clock.calendar")
        let far = """
            {"year": 2029, "source": {"zh": "s", "en": "s"}, "loaded": "2028-11-20", "holidays": [
              {"zh": "元旦", "en": "New Year's Day", "off": ["2029-01-01"], "worked": []}]}
            """
        #expect(try await code(Array(far.utf8)) == "clock.calendar")
        #expect(try await code(Self.flood, County.housing) == "ledger.not-permitted")
    }
}
