import Basics

extension CalendarYear {
    /// Reads a year's notice from JSON, as `scripts/calendar-year` writes it and docs/clocks.md describes it.
    /// - Throws: what is missing or can't be read, by its name.
    public init(json bytes: [UInt8]) throws(ClockFault) {
        let json: JSONValue
        do { json = try JSONValue.parse(bytes) } catch {
            throw .calendar("不是JSON（第\(error.offset)字节）", "it is no JSON (byte \(error.offset): \(error.reason))")
        }
        guard let year = json["year"]?.integer, (1949...9000).contains(year) else { throw .missing("year") }
        guard let loaded = json["loaded"]?.string.flatMap({ LocalDate($0) }) else { throw .missing("loaded") }
        guard let holidays = json["holidays"]?.array else { throw .missing("holidays") }
        var marks: [Mark] = []
        for holiday in holidays {
            let name = try Self.phrase(holiday, "holidays")
            for day in try Self.days(holiday["off"], "off") { marks.append(Mark(day: day, isOff: true, name: name)) }
            for day in try Self.days(holiday["worked"], "worked") {
                marks.append(Mark(day: day, isOff: false, name: name))
            }
        }
        try self.init(year: year, marks: marks, source: Self.phrase(json["source"], "source"), loaded: loaded)
    }

    private static func phrase(_ json: JSONValue?, _ name: String) throws(ClockFault) -> Phrase {
        guard let chinese = json?["zh"]?.string, let english = json?["en"]?.string, !chinese.isEmpty else {
            throw .missing("\(name).zh, \(name).en")
        }
        return Phrase(chinese, english)
    }

    /// `["2027-01-01..2027-01-03", "2027-01-09"]`.
    private static func days(_ json: JSONValue?, _ name: String) throws(ClockFault) -> [LocalDate] {
        guard let spans = json?.array else { throw .missing(name) }
        var days: [LocalDate] = []
        for span in spans {
            guard let text = span.string, let (first, last) = Self.ends(text), first <= last,
                last.daysSince1970 - first.daysSince1970 < 62
            else { throw .missing(name) }
            days += (first.daysSince1970...last.daysSince1970).map { LocalDate(daysSince1970: $0) }
        }
        return days
    }

    private static func ends(_ text: String) -> (LocalDate, LocalDate)? {
        guard let dots = text.firstRange(of: "..") else { return LocalDate(text).map { ($0, $0) } }
        guard let first = LocalDate(String(text[..<dots.lowerBound])),
            let last = LocalDate(String(text[dots.upperBound...]))
        else { return nil }
        return (first, last)
    }
}

extension ClockFault {
    fileprivate static func missing(_ name: String) -> ClockFault {
        .calendar("\(name)缺失或读不出", "\(name) is missing or can't be read")
    }
}
