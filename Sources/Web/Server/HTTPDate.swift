import Basics
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The Date field (RFC 9110, section 6.6.1), made once a second.
final class HTTPDate: Sendable {
    private let made = Mutex<(second: Int, text: String)>((0, ""))

    /// `Thu, 26 Nov 2026 01:02:03 GMT`.
    var now: String {
        let second = time(nil)
        return made.withLock { made in
            if made.second != second { made = (second, Self.text(second)) }
            return made.text
        }
    }

    /// IMF-fixdate (RFC 9110, section 5.6.7).
    static func text(_ second: Int) -> String {
        let days = second / 86_400
        let date = LocalDate(daysSince1970: days)
        let rest = second % 86_400
        // 1970-01-01 was a Thursday.
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days % 7]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][date.month - 1]
        return "\(weekday), \(two(date.day)) \(month) \(date.year) "
            + "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)) GMT"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
