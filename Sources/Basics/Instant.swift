/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z. No moment is read from a clock here.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }
    public init(seconds: Int) { self.milliseconds = seconds * 1000 }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// RFC 3339 in UTC, `2023-02-08T01:02:03.004Z`: always with three digits, so text sorts as time does.
    public var description: String {
        let (days, rest) = Self.floor(milliseconds, by: 86_400_000)
        let date = LocalDate(daysSince1970: days)
        let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60)
        let (seconds, thousandths) = (rest / 1000 % 60, rest % 1000)
        return "\(date)T\(pad(hours, 2)):\(pad(minutes, 2)):\(pad(seconds, 2)).\(pad(thousandths, 3))Z"
    }

    /// The day in a zone that is so many minutes ahead of UTC; Beijing time is 480.
    public func date(minutesAhead: Int = 480) -> LocalDate {
        LocalDate(daysSince1970: Self.floor(milliseconds + minutesAhead * 60_000, by: 86_400_000).quotient)
    }

    /// Reads what `description` prints; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == UInt8(ascii: "T"),
            bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x2E, bytes[23] == UInt8(ascii: "Z"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), let date = LocalDate(year: year, month: month, day: day),
            let hours = Self.number(bytes[11..<13]), let minutes = Self.number(bytes[14..<16]),
            let seconds = Self.number(bytes[17..<19]), let thousandths = Self.number(bytes[20..<23]),
            hours < 24, minutes < 60, seconds < 60
        else { return nil }
        milliseconds =
            date.daysSince1970 * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + thousandths
    }

    /// Nil where anything but a decimal digit stands there.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    private static func floor(_ number: Int, by size: Int) -> (quotient: Int, rest: Int) {
        let rest = ((number % size) + size) % size
        return ((number - rest) / size, rest)
    }
}

extension LocalDate {
    /// Days from 1970-01-01; that day is 0. (Howard Hinnant's civil calendar algorithm.)
    public var daysSince1970: Int {
        let year = month <= 2 ? self.year - 1 : self.year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Days outside the years 1…9999 become the nearest of them.
    public init(daysSince1970 days: Int) {
        let shifted = max(-719_162, min(days, 2_932_896)) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        // Inside the years that the shift was cut to, so the day exists; 1970-01-01 otherwise.
        self =
            LocalDate(
                year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
                day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) ?? Self.epoch
    }

    private static let epoch = LocalDate(unchecked: 1970, 1, 1)

    /// ISO 8601, `2023-02-08`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// Decimal digits with zeros in front.
func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
