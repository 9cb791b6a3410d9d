import Basics
import Foundation
import LegalClocks
import TestSupport
import Testing

@Suite("The calendar of working days")
struct CalendarTests {
    @Test(
        "All years are there, and what can be counted is as counted before",
        arguments: [
            (2023, 249), (2024, 251), (2025, 248), (2026, 248),
        ])
    func counts(year: Int, workdays: Int) throws {
        let calendar = WorkCalendar.builtIn
        #expect(calendar.known == 2004...2026 && calendar.years.count == 23)
        let (first, last) = (try #require(LocalDate(year: year, month: 1, day: 1)), try day("\(year)-12-31"))
        #expect(calendar.workdays(from: first, through: last) == workdays)
        #expect(calendar.workdays(from: last, through: first) == 0)
    }

    @Test("Make-up days are worked, holidays are not, and 2020 has its extension")
    func days() throws {
        for text in ["2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2020-02-03"] {
            #expect(try WorkCalendar.builtIn.isWorkday(day(text)), "\(text)")
        }
        for text in ["2023-01-27", "2023-09-29", "2020-01-31", "2020-02-01", "2020-02-02", "2015-09-03", "2026-10-07"] {
            #expect(try !WorkCalendar.builtIn.isWorkday(day(text)), "\(text)")
        }
    }

    @Test("Every built-in year keeps the rules of a year that is loaded")
    func rules() throws {
        for year in WorkCalendar.builtIn.years {
            let again = try CalendarYear(year: year.year, marks: year.marks, source: year.source, loaded: year.loaded)
            #expect(again == year)
            #expect(year.marks.filter(\.isOff).count >= 19, "\(year.year)")
        }
    }

    @Test("Every day is as the package chinesecalendar has it", .enabled(if: package != nil, skipped))
    func compared() throws {
        let lines = try #require(Self.package)
        #expect(lines.count == 8401)
        for line in lines {
            let date = try day(String(line.prefix(10)))
            #expect(WorkCalendar.builtIn.isWorkday(date) == (line.suffix(1) == "1"), "\(line)")
        }
    }

    @Test("Counting and finding agree, within the calendar and beyond it")
    func counting() {
        forAll(1000) { numbers in
            let first = LocalDate(daysSince1970: 11_000 + numbers.below(12_000))
            let last = first.advanced(by: numbers.below(900))
            var (day, count) = (first, 0)
            while day <= last {
                if WorkCalendar.builtIn.isWorkday(day) { count += 1 }
                day = day.advanced(by: 1)
            }
            #expect(WorkCalendar.builtIn.workdays(from: first, through: last) == count, "\(first) \(last)")
        }
    }

    @Test("The table is as its script writes it", .enabled(if: package != nil, skipped))
    func table() throws {
        let file = Script.root.appending(path: "Sources/LegalClocks/Calendar/CalendarYears.swift")
        let written = try #require(Script.run(Script.calendarYear, "--all"))
        #expect(try String(contentsOf: file, encoding: .utf8).contains(written))
    }

    @Test("A notice by hand, as the script writes it, is read", .enabled(if: hasPython, "python3 is not installed"))
    func notice() throws {
        let text = try #require(
            Script.run(
                Script.calendarYear, "2027", "--off", "元旦", "2027-01-01..2027-01-03", "--work", "元旦", "2026-12-26",
                "--off",
                "国庆节", "2027-10-01", "--source", "通知", "the notice", "--loaded", "2026-11-30"))
        let year = try CalendarYear(json: Array(text.utf8))
        #expect(year.year == 2027 && year.marks.count == 5 && year.source == Phrase("通知", "the notice"))
        #expect(
            year.marks.first
                == CalendarYear.Mark(day: try day("2026-12-26"), isOff: false, name: Phrase("元旦", "New Year's Day")))
    }

    private static let skipped: Comment = "chinesecalendar is not installed: pip install chinesecalendar to compare"
    private static let hasPython = Script.run("-c", "") != nil

    /// `2004-01-01 0` for each day that the package knows; nil where it is not installed.
    private static let package: [Substring]? = Script.run(
        "-c",
        """
        import datetime, chinese_calendar
        day = datetime.date(2004, 1, 1)
        while day.year <= 2026:
            print(day, int(chinese_calendar.is_workday(day)))
            day += datetime.timedelta(1)
        """
    )?.split(separator: "\n")
}

/// Runs Python.
private enum Script {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let calendarYear = root.appending(path: "scripts/calendar-year").path

    /// What it prints; nil where it is not there or fails.
    static func run(_ arguments: String...) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
    }
}

/// A day that exists.
func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text), "\(text)") }
