import Basics

extension CalendarYears.Table {
    var calendarYear: CalendarYear {
        let marks =
            off.flatMap { days($0.value, isOff: true, $0.key) }
            + worked.flatMap { days($0.value, isOff: false, $0.key) }
        return CalendarYear(
            known: year, marks: marks.sorted { $0.day < $1.day }, source: CalendarYears.source,
            loaded: CalendarYears.loaded)
    }

    /// What does not read as days gives none; a test counts them.
    private func days(_ spans: String, isOff: Bool, _ festival: Festival) -> [CalendarYear.Mark] {
        spans.split(separator: " ").flatMap { span -> [CalendarYear.Mark] in
            let ends = span.split(separator: "-").compactMap(day)
            guard let first = ends.first, let last = ends.last, first <= last else { return [] }
            return (first.daysSince1970...last.daysSince1970).map {
                CalendarYear.Mark(day: LocalDate(daysSince1970: $0), isOff: isOff, name: festival.name)
            }
        }
    }

    private func day(_ digits: Substring) -> LocalDate? {
        guard digits.count == 4, let month = Int(digits.prefix(2)), let day = Int(digits.suffix(2)) else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }
}

extension CalendarYears {
    /// When the package was read.
    static let loaded = LocalDate(daysSince1970: 20_783)
}
