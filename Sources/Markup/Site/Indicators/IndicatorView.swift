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

    /// What is aimed at without the indicator: as printed where the report says it in one piece, 增长6%左右.
    var composed: String {
        guard let value = row.value else { return row.words }
        if row.reason == nil, row.words.hasPrefix(row.indicator) {
            let rest = String(row.words.dropFirst(row.indicator.count))
            if rest.contains(where: \.isNumber) { return rest }
        }
        let number = [value, row.upper].compactMap { $0 }.joined(separator: "—") + (row.unit ?? "")
        let compared = Comparing.words(number, row.comparator)
        switch Measure(rawValue: row.measure) {
        case .growth: return (row.direction == "down" ? "下降" : "增长") + compared
        case .changePP: return (row.direction == "down" ? "下降" : "提高") + compared
        default: return compared
        }
    }

    /// The rule's verdict as it is shown. What is short of the target before the year is over is not missed yet.
    func mark(_ language: Language) -> StateMark {
        isMissedSoFar
            ? StateMark(.going, StateWord.missedSoFar.text(language)) : StateMark(verdict, language)
    }

    /// Whether the newest figure is not the year's last and short of the target.
    public var isMissedSoFar: Bool {
        verdict == .missed && (newest.map { $0.asOf < "\(year)-12-31" } ?? false)
    }

    /// What an even schedule asks for on the day of the newest figure, in the target's unit.
    var scheduled: String? {
        guard accumulates, let target = row.value.flatMap({ Figure($0) }), let newest,
            let day = LocalDate(newest.asOf), let first = LocalDate(year: year, month: 1, day: 1),
            let last = LocalDate(year: year, month: 12, day: 31)
        else { return nil }
        let whole = last.daysSince1970 - first.daysSince1970
        let share = Double(min(whole, max(0, day.daysSince1970 - first.daysSince1970))) / Double(whole)
        let due = target.double * share
        return ChartAxis.text(due < 100 ? (due * 10).rounded() / 10 : due.rounded()) + (row.unit ?? "")
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
        chart.targetWords = [composed]
        chart.isFromZero = accumulates || row.measure == Measure.growth.rawValue
        if accumulates {
            chart.schedule = (
                Trajectory.Point(date: first, value: 0), Trajectory.Point(date: last, value: target.double)
            )
        }
        return chart
    }
}
