import Basics

/// How a figure stands to the value that was meant: 以上 is at least, 左右 is about.
public enum Comparator: String, Sendable, CaseIterable {
    case eq, approx, ge, gt, le, lt, range, qualitative
}

public enum QuantityKind: String, Sendable, CaseIterable {
    case money, percent, percentagePoint = "percentage_point", count, area, length, mass, volume, energy, power
    case duration, date, year, ordinal, ratio, multiple, rank, other
}

/// A quantity's value: one number, the two ends of a range, or none (a date).
public enum QuantityValue: Hashable, Sendable {
    case none
    case one(Figure)
    case range(Figure, Figure)

    public var figure: Figure? { if case .one(let figure) = self { figure } else { nil } }
}

/// A number of the text with its unit, comparator and kind.
public struct Quantity: Hashable, Sendable {
    /// Comparator words, number and measure word, as one run of the reading.
    public let range: Range<Int>
    public let value: QuantityValue
    /// As written, with 万 and 亿 beside the measure word; nil where none is printed.
    public let unit: String?
    public let comparator: Comparator
    public let kind: QuantityKind
    /// ISO 8601, for kind `date`: `2023-02-08`, `--12-20`, `--12`.
    public let date: String?
    /// The name of the rule that read it.
    public let rule: StaticRule

    public init(
        range: Range<Int>, value: QuantityValue, unit: String?, comparator: Comparator, kind: QuantityKind,
        date: String? = nil, rule: StaticRule
    ) {
        self.range = range
        self.value = value
        self.unit = unit
        self.comparator = comparator
        self.kind = kind
        self.date = date
        self.rule = rule
    }
}

/// The name of a rule, as `explain` prints it and as its file is called.
public struct StaticRule: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let description: String
    public init(stringLiteral name: String) { description = name }
}
