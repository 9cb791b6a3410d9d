import Basics
import Commitments
import Quantities
import ReportText

/// The same indicator over the years, one small drawing each: a stroke for the target, a dot for what was reached. A year
/// without a figure stays empty.
struct YearMultiples {
    let pairs: [Reconciliation]
    let language: Language

    func write(to html: inout HTMLWriter) {
        let names = indicators()
        guard !names.isEmpty else { return }
        html.newline()
        html.element("section", .class("multiples")) { html in
            html.element("h2", text: Phrase.overYears.text(language))
            html.element("p", .class("rule"), text: Phrase.overYearsNote.text(language))
            html.element("div", .class("grid")) { html in for name in names { multiple(name, &html) } }
        }
    }

    /// Indicators with a growth target in at least two of the years, in the order of their first one.
    private func indicators() -> [String] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for row in pairs.flatMap(\.rows) where row.target.measure == .growth && row.target.value.figure != nil {
            if counts[row.target.canonical] == nil { order.append(row.target.canonical) }
            counts[row.target.canonical, default: 0] += 1
        }
        return order.filter { counts[$0] ?? 0 > 1 }
    }

    /// Every year from the first to the last, those without a report among them.
    private func years() -> [Int] {
        let known = pairs.compactMap(\.earlier.report.facts.planYear)
        guard let first = known.min(), let last = known.max() else { return [] }
        return Array(first...last)
    }

    /// What a year promised is known from its report, whether or not the next one is there.
    private func target(of name: String, in year: Int) -> Target? {
        let report =
            pairs.first { $0.earlier.report.facts.planYear == year }?.earlier
            ?? pairs.first { $0.later.report.facts.planYear == year }?.later
        return report?.targets.first { $0.canonical == name && $0.measure == .growth }
    }

    private func row(of name: String, in year: Int) -> ReconciledTarget? {
        pairs.first { $0.earlier.report.facts.planYear == year }?.rows
            .first { $0.target.canonical == name && $0.target.measure == .growth }
    }

    private func multiple(_ name: String, _ html: inout HTMLWriter) {
        let years = years().map { year in
            (year: year, target: target(of: name, in: year), row: row(of: name, in: year))
        }
        let figures = years.flatMap { [goal($0.target), reached($0.row)] }.compactMap { $0 }
        let (low, high) = (min(0, figures.min() ?? 0), max(figures.max() ?? 1, 1))
        let step = 200 / max(years.count, 1)
        func height(_ value: Double) -> Int { Int((70 - (value - low) / (high - low) * 60).rounded()) }
        html.element("figure") { html in
            html.element("figcaption", .lang(.chinese), text: name)
            html.element("svg", .named("viewBox", "0 0 200 80"), .named("aria-hidden", "true")) { html in
                html.element("path", .class("base"), .named("d", "M0 \(height(0))h200")) { _ in }
                for (index, year) in years.enumerated() {
                    let x = index * step + step / 2
                    if let goal = goal(year.target) {
                        html.element("path", .class("goal"), .named("d", "M\(x - 12) \(height(goal))h24")) { _ in }
                    }
                    if let reached = reached(year.row) {
                        html.element(
                            "circle", .class("reached"), .named("cx", x), .named("cy", height(reached)), .named("r", 4)
                        ) { _ in }
                    }
                }
            }
            table(years.map { ($0.year, goal($0.target), reached($0.row)) }, &html)
        }
    }

    private func table(_ years: [(Int, Double?, Double?)], _ html: inout HTMLWriter) {
        html.element("table") { html in
            html.element("tr") { html in
                html.element("th", .named("scope", "col"), text: Phrase.year.text(language))
                html.element("th", .named("scope", "col"), text: Phrase.target.text(language))
                html.element("th", .named("scope", "col"), text: Phrase.actual.text(language))
            }
            for (year, goal, reached) in years {
                html.element("tr") { html in
                    html.element("th", .named("scope", "row"), text: String(year))
                    html.element("td", text: goal.map(Self.percent) ?? "—")
                    html.element("td", text: reached.map(Self.percent) ?? "—")
                }
            }
        }
    }

    private func goal(_ target: Target?) -> Double? {
        guard let target, let figure = target.value.figure else { return nil }
        return target.direction == .down ? -figure.double : figure.double
    }

    private func reached(_ row: ReconciledTarget?) -> Double? {
        guard let actual = row?.actual, actual.measure == .growth else { return nil }
        return actual.value.figure?.double
    }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((value * 100).rounded())
        let (whole, rest) = (tenths.magnitude / 100, tenths.magnitude % 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (value < 0 ? "-" : "") + "\(whole)\(decimals)%"
    }
}
