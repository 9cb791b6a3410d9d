import Basics
import LegalClocks
import Testing

/// The worked checks of the calendar's own source.
@Suite("Worked checks")
struct WorkedChecks {
    @Test(
        "Working days and calendar days as they were checked by hand",
        arguments: [
            ("disclosure.reply", "2023-01-13", "2023-02-15", "2023-02-15"),
            ("disclosure.reply", "2023-09-22", "2023-10-26", "2023-10-26"),
            ("disclosure.correct", "2023-09-28", "2023-10-13", "2023-10-13"),
            ("petition.register", "2023-09-20", "2023-10-05", "2023-10-07"),
        ])
    func check(id: String, from: String, raw: String, due: String) throws {
        let day = try #require(LocalDate(from))
        let rule = try ClockRules.rule(id, in: nil, on: day)
        let deadline = try Deadline.reckon(rule, from: .day(day), in: .builtIn)
        #expect(deadline.dueRaw.description == raw && deadline.due.description == due)
        #expect(!deadline.isProvisional)
        #expect(deadline.clock.due(in: .builtIn) == deadline.point)
    }
}
