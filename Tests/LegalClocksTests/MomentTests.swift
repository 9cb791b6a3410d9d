import Basics
import LegalClocks
import Testing

@Suite("Moments are ISO 8601, of Beijing time where nothing else is said")
struct MomentTests {
    @Test(arguments: [
        ("2023-01-13", "2023-01-13"),
        ("2023-01-13T09:30", "2023-01-13T09:30:00+08:00"),
        ("2023-01-13 09:30:05", "2023-01-13T09:30:05+08:00"),
        ("2023-01-13T09:30:05.25", "2023-01-13T09:30:05.250+08:00"),
        ("2023-01-13T09:30:05.1239", "2023-01-13T09:30:05.123+08:00"),
        ("2023-01-12T20:00Z", "2023-01-13T04:00:00+08:00"),
        ("2023-01-13T09:30+08:00", "2023-01-13T09:30:00+08:00"),
        ("2023-01-13T09:30+0900", "2023-01-13T08:30:00+08:00"),
        ("2023-01-13T09:30-05", "2023-01-13T22:30:00+08:00"),
        ("2023-12-31T24:00", "2024-01-01T00:00:00+08:00"),
        ("2024-02-29T00:00:00", "2024-02-29T00:00:00+08:00"),
    ])
    func read(text: String, shown: String) throws {
        let moment = try #require(Moment(text))
        #expect(moment.description == shown)
        #expect(Moment(shown) == moment)
    }

    @Test(arguments: [
        "", "2023-02-29", "2023-1-13", "20230113", "2023-01-13T", "2023-01-13T9:30", "2023-01-13T25:00",
        "2023-01-13T24:01", "2023-01-13T09:60", "2023-01-13T09:30:60", "2023-01-13T09:30.", "2023-01-13T09:30+",
        "2023-01-13T09:30+24:00", "2023-01-13T09:30+08:0", "2023-01-13T09:30x", "2023-01-13Z", "2023-01-13T09:30:00.",
        "2023-01-13T09:30 ", "昨天",
    ])
    func refused(text: String) { #expect(Moment(text) == nil, "\(text)") }

    @Test("Weekdays and steps over months and years")
    func days() throws {
        #expect(try day("2023-10-07").weekday == 6 && day("1970-01-01").weekday == 4 && day("1969-12-28").weekday == 7)
        #expect(try day("2024-01-31").adding(months: 1) == day("2024-02-29"))
        #expect(try day("2023-01-31").adding(months: 1) == day("2023-02-28"))
        #expect(try day("2023-11-30").adding(months: 3) == day("2024-02-29"))
        #expect(try day("2024-02-29").adding(months: 12) == day("2025-02-28"))
        #expect(try day("2023-12-15").adding(months: -12) == day("2022-12-15"))
        #expect(try day("9999-12-15").adding(months: 1) == nil)
        #expect(try day("2023-12-31").advanced(by: 1) == day("2024-01-01"))
    }
}
