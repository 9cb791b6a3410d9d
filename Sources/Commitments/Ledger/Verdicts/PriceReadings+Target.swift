import Basics
import Quantities

extension TargetVerdict {
    /// A price target's newest figure read in both ways; nil for other targets and figures that can't be compared.
    public static func readings(
        _ row: TargetRow, _ observation: ObservationRow?
    ) -> (ceiling: TargetVerdict, band: TargetVerdict)? {
        guard let observation, observation.unit == row.unit, let value = row.value.flatMap({ Figure($0) }),
            let actual = Figure(observation.value), let comparator = Comparator(rawValue: row.comparator),
            let measure = Measure(rawValue: row.measure)
        else { return nil }
        let target = Target(
            indicator: row.indicator, canonical: row.canonical, comparator: comparator, value: .one(value),
            unit: row.unit, measure: measure, direction: row.direction.flatMap { Direction(rawValue: $0) },
            nature: .unspecified, range: 0..<0, rules: [])
        guard let readings = NumberVerdict(target, actual: actual.double)?.readings else { return nil }
        return (readings.ceiling == .kept ? .met : .missed, readings.band == .kept ? .met : .missed)
    }
}
