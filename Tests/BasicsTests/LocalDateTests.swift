import Basics
import Testing

@Suite("A local date is a day that exists")
struct LocalDateTests {
    @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (2023, 4, 30)])
    func exists(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) != nil)
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (0, 1, 1),
        (10000, 1, 1),
        (2023, 6, -1),
    ])
    func doesNotExist(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        "A year has 365 days, a leap year 366, in order and printed in order",
        arguments: [
            (2023, 365), (2024, 366), (1900, 365), (2000, 366),
        ])
    func wholeYears(year: Int, length: Int) {
        let days = (1...12).flatMap { month in
            (1...31).compactMap { LocalDate(year: year, month: month, day: $0) }
        }
        #expect(days.count == length)
        #expect(days == days.sorted())
        #expect(days.map(\.description) == days.map(\.description).sorted())
    }

    @Test func printsAsISO8601() throws {
        #expect(try #require(LocalDate(year: 2023, month: 2, day: 8)).description == "2023-02-08")
        #expect(try #require(LocalDate(year: 987, month: 12, day: 31)).description == "0987-12-31")
    }
}
