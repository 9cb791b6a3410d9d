import Basics

extension Moment {
    /// ISO 8601 in its extended form: `2023-01-13` is a day, `2023-01-13T09:30`, `…:00`, `…:00.5` an instant, of
    /// Beijing time where no offset (`Z`, `+08:00`, `+08`) stands behind it. Nil for anything else.
    public init?(_ text: String) {
        guard let date = LocalDate(String(text.prefix(10))) else { return nil }
        var rest = Substring(text).utf8.dropFirst(10)
        guard let mark = rest.popFirst() else {
            self = .day(date)
            return
        }
        guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: "t") || mark == UInt8(ascii: " "),
            let time = Self.time(&rest), let offset = Self.offset(&rest), rest.isEmpty
        else { return nil }
        self = .instant(Instant(milliseconds: date.daysSince1970 * Self.dayLength + time - offset))
    }

    /// `09:30`, `09:30:00`, `09:30:00.125`, `24:00`: milliseconds since midnight.
    private static func time(_ text: inout Substring.UTF8View) -> Int? {
        guard let hours = digits(&text, 2), take(":", &text), let minutes = digits(&text, 2), minutes < 60 else {
            return nil
        }
        var milliseconds = (hours * 60 + minutes) * 60_000
        if take(":", &text) {
            guard let seconds = digits(&text, 2), seconds < 60 else { return nil }
            milliseconds += seconds * 1000
            if take(".", &text) || take(",", &text) {
                var weight = 100
                guard let first = text.first, (0x30...0x39).contains(first) else { return nil }
                while let digit = digits(&text, 1) {
                    milliseconds += digit * weight
                    weight /= 10
                }
            }
        }
        return milliseconds < dayLength || hours == 24 && milliseconds == dayLength ? milliseconds : nil
    }

    /// Milliseconds ahead of UTC; Beijing's where nothing stands there.
    private static func offset(_ text: inout Substring.UTF8View) -> Int? {
        if text.isEmpty { return offset }
        if take("Z", &text) || take("z", &text) { return 0 }
        let sign: Int
        if take("+", &text) { sign = 1 } else if take("-", &text) { sign = -1 } else { return nil }
        guard let hours = digits(&text, 2), hours < 24 else { return nil }
        let hasColon = take(":", &text)
        guard hasColon || !text.isEmpty else { return sign * hours * 3_600_000 }
        guard let minutes = digits(&text, 2), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes) * 60_000
    }

    private static func take(_ mark: Unicode.Scalar, _ text: inout Substring.UTF8View) -> Bool {
        guard text.first == UInt8(ascii: mark) else { return false }
        text.removeFirst()
        return true
    }

    /// Exactly so many digits; nil, and nothing taken, where others stand there.
    private static func digits(_ text: inout Substring.UTF8View, _ count: Int) -> Int? {
        let found = text.prefix(count)
        guard found.count == count, found.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        text = text.dropFirst(count)
        return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
