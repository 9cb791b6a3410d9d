import Basics
import Quantities

/// How a target stands by its newest figure: the rule's verdict, beside which a person's may stand with its reason.
public enum TargetVerdict: String, Sendable, CaseIterable {
    case exceeded, met
    case withinBand = "within_band"
    case missed
    case notReported = "not_reported"
    case notComparable = "not_comparable"

    /// By the printed numbers, as reconciliation judges them; a figure in another unit is not comparable.
    public static func of(_ row: TargetRow, _ observation: ObservationRow?) -> TargetVerdict {
        guard let observation else { return .notReported }
        guard let value = row.value.flatMap({ Figure($0) }), let comparator = Comparator(rawValue: row.comparator),
            let measure = Measure(rawValue: row.measure), let actual = Figure(observation.value),
            observation.unit == row.unit
        else { return .notComparable }
        let upper = row.upper.flatMap { Figure($0) }
        let target = Target(
            indicator: row.indicator, canonical: row.canonical, comparator: comparator,
            value: upper.map { .range(value, $0) } ?? .one(value), unit: row.unit, measure: measure,
            direction: row.direction.flatMap { Direction(rawValue: $0) }, nature: .unspecified, range: 0..<0, rules: [])
        guard let verdict = NumberVerdict(target, actual: actual.double) else { return .notComparable }
        if verdict.outcome == .missed { return .missed }
        // A price target is a ceiling first: staying below it is not more than was promised (the other reading stands beside).
        if verdict.readings != nil { return .met }
        // A fall is printed without its sign, and reached with one.
        let reached = target.direction == .down && measure == .growth ? actual.negated : actual
        let isLevel = target.direction == .down && measure != .growth
        if isLevel ? reached < value : value < reached { return .exceeded }
        return reached == value ? .met : comparator == .approx ? .withinBand : .met
    }
}
