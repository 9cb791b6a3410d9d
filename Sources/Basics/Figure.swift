/// A number as a report prints it: an exact decimal, kept with the digits that stood in the text.
///
/// The value is `significand` × 10^-`decimals`. Range: |significand| < 10^18, 0…17 decimals; a text number
/// outside it is not read as a figure. Exactness matters because a verdict compares printed digits
/// (7.0 against "7% or more"), which binary fractions do not hold.
public struct Figure: Hashable, Sendable {
    public let significand: Int64
    public let decimals: Int

    public init(significand: Int64, decimals: Int = 0) {
        self.significand = significand
        self.decimals = decimals
    }

    /// Reads `508.1` or `-3`, as `description` prints; nil for anything else or more than 15 digits.
    public init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            digits.utf8.count <= 16, let size = Int64(parts.joined())
        else { return nil }
        self.init(significand: isNegative ? -size : size, decimals: parts.count == 2 ? parts[1].utf8.count : 0)
    }

    public init(_ whole: Int) { self.init(significand: Int64(whole)) }

    /// The nearest binary value, for arithmetic and charts.
    public var double: Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return Double(significand) / scale
    }

    public var isWhole: Bool { decimals == 0 }

    public var negated: Figure { Figure(significand: -significand, decimals: decimals) }

    /// The decimal as printed: `508.1`, `-3`, `0.05`.
    public var description: String {
        if decimals == 0 { return String(significand) }
        var digits = String(significand.magnitude)
        while digits.utf8.count <= decimals { digits = "0" + digits }
        let point = digits.index(digits.endIndex, offsetBy: -decimals)
        return (significand < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
    }
}

extension Figure: Comparable, CustomStringConvertible {
    public static func < (a: Figure, b: Figure) -> Bool { a.scaled(with: b) { $0 < $1 } }
    public static func == (a: Figure, b: Figure) -> Bool { a.scaled(with: b) { $0 == $1 } }

    public func hash(into hasher: inout Hasher) {
        var (digits, places) = (significand, decimals)
        while places > 0 && digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
        hasher.combine(digits)
        hasher.combine(places)
    }

    /// Compares on the common scale; falls back to binary values where the common scale would overflow.
    private func scaled(with other: Figure, _ compare: (Double, Double) -> Bool) -> Bool {
        var (a, b) = (significand, other.significand)
        var (x, y) = (decimals, other.decimals)
        while x < y {
            let (next, overflow) = a.multipliedReportingOverflow(by: 10)
            if overflow { return compare(double, other.double) }
            (a, x) = (next, x + 1)
        }
        while y < x {
            let (next, overflow) = b.multipliedReportingOverflow(by: 10)
            if overflow { return compare(double, other.double) }
            (b, y) = (next, y + 1)
        }
        return a == b ? compare(0, 0) : compare(a < b ? 0 : 1, a < b ? 1 : 0)
    }
}
