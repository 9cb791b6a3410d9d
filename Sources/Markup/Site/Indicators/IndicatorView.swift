import Basics
import Commitments
import Quantities

/// A target with its figures and verdicts.
public struct IndicatorView: Sendable {
    public let row: Commitments.TargetRow
    public let year: Int
    public let lead: String?
    /// In the order they were given.
    public let figures: [ObservationRow]
    public let verdict: TargetVerdict
    /// Both readings of a price target's newest figure: as a ceiling and as a band.
    public let readings: (ceiling: TargetVerdict, band: TargetVerdict)?
    /// A person's verdict and who gave it when.
    public var judgedBy: (unit: String, date: LocalDate)?
    /// Newest first.
    public var timeline: [ChangeView] = []
    public var hidden = 0
    public var withheld: [Int] = []

    public init(
        row: Commitments.TargetRow, year: Int, lead: String?, figures: [ObservationRow], verdict: TargetVerdict,
        readings: (ceiling: TargetVerdict, band: TargetVerdict)?
    ) {
        (self.row, self.year, self.lead, self.figures) = (row, year, lead, figures)
        (self.verdict, self.readings) = (verdict, readings)
    }

    var override: TargetVerdict? { row.override.flatMap { TargetVerdict(rawValue: $0) } }

    /// The figure that counts: of those not superseded the one of the latest day.
    var newest: ObservationRow? {
        figures.filter { $0.supersededBy == nil }.max { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
    }

    /// 增长6%左右.
    var composed: String {
        guard let value = row.value else { return row.words }
        let number = [value, row.upper].compactMap { $0 }.joined(separator: "—") + (row.unit ?? "")
        let compared = Comparing.words(number, row.comparator)
        switch Measure(rawValue: row.measure) {
        case .growth: return (row.direction == "down" ? "下降" : "增长") + compared
        case .changePP: return (row.direction == "down" ? "下降" : "提高") + compared
        default: return compared
        }
    }

    func composed(_ figure: ObservationRow) -> String { figure.value + (figure.unit ?? "") }

    /// Whether the figures of the year add up to the target, so that a schedule means something.
    var accumulates: Bool {
        guard row.measure == Measure.level.rawValue, row.direction != "down", let unit = row.unit else { return false }
        return !unit.hasPrefix("%") && !unit.contains("/") && !["le", "lt", "qualitative"].contains(row.comparator)
    }

    /// The drawing; nil where target and figures have no number in one unit.
    func trajectory(_ context: SiteContext) -> Trajectory? {
        guard let target = row.value.flatMap({ Figure($0) }),
            let first = LocalDate(year: year, month: 1, day: 1), let last = LocalDate(year: year, month: 12, day: 31)
        else { return nil }
        let sign = row.direction == "down" && row.measure == Measure.growth.rawValue ? -1.0 : 1.0
        let points = figures.filter { $0.supersededBy == nil && $0.unit == row.unit }
            .sorted { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
            .compactMap { figure -> Trajectory.Point? in
                guard let day = LocalDate(figure.asOf), let value = Figure(figure.value) else { return nil }
                return Trajectory.Point(date: day, value: value.double)
            }
        let end = max(last, points.last?.date ?? last)
        var chart = Trajectory(
            first: first, last: end, actual: points, unit: row.unit ?? "",
            label: context.say(TargetWord.chartLabel, row.canonical))
        chart.targets = [target.double * sign]
        if let upper = row.upper.flatMap({ Figure($0) }) { chart.targets.append(upper.double * sign) }
        chart.isFromZero = accumulates || row.measure == Measure.growth.rawValue
        if accumulates {
            chart.schedule = (
                Trajectory.Point(date: first, value: 0), Trajectory.Point(date: last, value: target.double)
            )
        }
        return chart
    }
}
