import Basics

/// What was reached over time, with the schedule and the target it is held against: numbers and days only.
struct Trajectory {
    struct Point {
        let date: LocalDate
        let value: Double
    }

    let first: LocalDate
    let last: LocalDate
    let actual: [Point]
    /// Where the line begins without anyone having reported it.
    var origin: Point?
    /// From where to where the schedule runs; nil where none can be drawn.
    var schedule: (from: Point, to: Point)?
    /// The target, or both ends of one that is a range.
    var targets: [Double] = []
    /// What stands at each target's line.
    var targetWords: [String] = []
    let unit: String
    let label: String
    /// The axis begins at zero; growth that stays far from zero is drawn around its own values.
    var isFromZero = true
    /// The highest value that makes sense, as 100 of a percentage of progress.
    var ceiling: Double?

    private static let (width, height) = (640, 230)
    private static let (left, right, top, bottom) = (52, 14, 14, 30)

    func write(to html: inout HTMLWriter, _ language: Language) {
        let axis = ChartAxis(values, isFromZero: isFromZero, ceiling: ceiling)
        func x(_ date: LocalDate) -> Int {
            let whole = max(1, last.daysSince1970 - first.daysSince1970)
            let days = min(max(date.daysSince1970 - first.daysSince1970, 0), whole)
            return Self.left + days * (Self.width - Self.left - Self.right) / whole
        }
        func y(_ value: Double) -> Int {
            let room = Double(Self.height - Self.top - Self.bottom)
            let share = (value - axis.low) / (axis.high - axis.low)
            return Self.height - Self.bottom - Int((min(max(share, 0), 1) * room).rounded())
        }
        html.element(
            "svg", .class("chart"), .named("viewBox", "0 0 \(Self.width) \(Self.height)"), .named("role", "img"),
            .label(label)
        ) { html in
            for tick in axis.ticks {
                html.element("path", .class("grid"), .named("d", "M\(Self.left) \(y(tick))H\(Self.width - Self.right)"))
                { _ in }
                html.element(
                    "text", .class("tick y"), .named("x", Self.left - 8), .named("y", y(tick) + 4),
                    text: ChartAxis.text(tick) + (unit == "%" ? "%" : ""))
            }
            for (target, words) in zip(targets, targetWords) {
                html.element(
                    "text", .class("aim"), .named("x", Self.width - Self.right), .named("y", y(target) - 6),
                    .lang(.chinese),
                    text: words)
            }
            for month in months() {
                html.element("path", .class("grid"), .named("d", "M\(x(month)) \(Self.height - Self.bottom)v5")) { _ in
                }
                html.element(
                    "text", .class("tick x"), .named("x", x(month)), .named("y", Self.height - 8),
                    text: language.month(month))
            }
            for target in targets {
                html.element(
                    "path", .class("target"), .named("d", "M\(Self.left) \(y(target))H\(Self.width - Self.right)")
                ) { _ in }
            }
            if let schedule {
                html.element(
                    "path", .class("schedule"),
                    .named(
                        "d",
                        "M\(x(schedule.from.date)) \(y(schedule.from.value))L\(x(schedule.to.date)) \(y(schedule.to.value))"
                    )
                ) { _ in }
            }
            let line = (origin.map { [$0] } ?? []) + actual
            if line.count > 1 {
                let places = line.map { "\(x($0.date)) \(y($0.value))" }
                html.element("path", .class("actual"), .named("d", "M" + places.joined(separator: "L"))) { _ in }
            }
            for point in actual {
                html.element(
                    "circle", .class("dot"), .named("cx", x(point.date)), .named("cy", y(point.value)), .named("r", 4)
                ) { _ in }
            }
        }
    }

    private var values: [Double] {
        actual.map(\.value) + targets + (schedule.map { [$0.from.value, $0.to.value] } ?? [])
    }

    /// The first days of quarters inside the time that is drawn; of years where it is long.
    private func months() -> [LocalDate] {
        let isLong = last.daysSince1970 - first.daysSince1970 > 800
        return (first.year...max(first.year, last.year)).flatMap { year in
            (isLong ? [1] : [1, 4, 7, 10]).compactMap { LocalDate(year: year, month: $0, day: 1) }
        }.filter { first <= $0 && $0 <= last }
    }
}

/// A scale with round steps.
struct ChartAxis {
    let low: Double
    let high: Double
    let ticks: [Double]

    init(_ values: [Double], isFromZero: Bool, ceiling: Double? = nil) {
        var (least, most) = (values.min() ?? 0, values.max() ?? 1)
        if isFromZero { (least, most) = (min(0, least), max(0, most)) }
        if most - least < 1e-9 { (least, most) = (isFromZero ? min(0, least) : least - 1, most + 1) }
        if !isFromZero {
            let room = (most - least) * 0.25
            (least, most) = (least - room, most + room)
        }
        var step = 1e-3
        for next in Self.steps where (most - least) / step > 5 { step = next }
        let floor = (least / step).rounded(.down) * step
        low = floor
        let top = (most / step).rounded(.up) * step
        high = ceiling.map { min($0, top) } ?? top
        var ticks: [Double] = []
        var tick = floor
        while tick <= top + step / 2, ticks.count < 12 {
            if tick <= high + step / 1000 { ticks.append(tick) }
            tick += step
        }
        self.ticks = ticks
    }

    /// 1, 2 and 5 of every power of ten that charts meet.
    private static let steps: [Double] = {
        var steps: [Double] = []
        var power = 1e-3
        while power < 1e12 {
            steps += [power, power * 2, power * 5]
            power *= 10
        }
        return steps
    }()

    /// A tick's number without needless zeros, and with 万 or 亿 never: axes carry the target's own unit.
    static func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let (whole, rest) = (thousandths.magnitude / 1000, thousandths.magnitude % 1000)
        var decimals = String(1000 + rest).dropFirst()
        while decimals.hasSuffix("0") { decimals = decimals.dropLast() }
        return (thousandths < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
    }
}

/// What the lines mean, each shown by itself.
struct ChartKey {
    let lines: [(style: StaticString, words: String)]

    func write(to html: inout HTMLWriter) {
        html.element("ul", .class("key")) { html in
            for line in lines {
                html.element("li") { html in
                    html.element("svg", .named("viewBox", "0 0 28 8"), .named("aria-hidden", "true")) { html in
                        html.element("path", .class(line.style.description), .named("d", "M0 4h28")) { _ in }
                    }
                    html.text(line.words)
                }
            }
        }
    }
}

extension Language {
    /// A month on an axis: 4月, Apr; the year's first with its year.
    func month(_ date: LocalDate) -> String {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let name = self == .chinese ? "\(date.month)月" : names[date.month - 1]
        guard date.month == 1 else { return name }
        return self == .chinese ? "\(date.year)年\(name)" : "\(name) \(date.year)"
    }
}
