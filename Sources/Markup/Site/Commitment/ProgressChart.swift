import Basics
import Commitments

/// Progress as it was reported against the even schedule up to the deadline.
struct ProgressChart {
    let view: CommitmentView
    let context: SiteContext
    private var language: Language { context.language }

    func write(to html: inout HTMLWriter) {
        guard !view.points.isEmpty, let first = LocalDate(year: view.year, month: 1, day: 1),
            let end = LocalDate(year: view.year, month: 12, day: 31)
        else { return }
        let last = max(end, view.deadline ?? end, view.points.last?.date ?? end)
        var chart = Trajectory(
            first: first, last: last,
            actual: view.points.map { Trajectory.Point(date: $0.date, value: Double($0.percent)) },
            unit: "%", label: context.say(LedgerWord.chart))
        chart.ceiling = 100
        chart.origin = Trajectory.Point(date: first, value: 0)
        chart.schedule = view.deadline.map {
            (Trajectory.Point(date: first, value: 0), Trajectory.Point(date: $0, value: 100))
        }
        html.newline()
        html.element("section", .class("charted"), .named("aria-labelledby", "chart-h")) { html in
            html.element("h2", .id("chart-h"), text: context.say(LedgerWord.chart))
            html.element("figure") { html in
                chart.write(to: &html, language)
                var lines: [(style: StaticString, words: String)] = [("actual", context.say(LedgerWord.reported))]
                if view.deadline != nil { lines.append(("schedule", context.say(LedgerWord.schedule))) }
                ChartKey(lines: lines).write(to: &html)
                table(&html)
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element("table", .class("figures-table")) { html in
            html.element("caption", text: context.say(LedgerWord.chartTable))
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [LedgerWord.day, .reported, .schedule] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in
                for point in view.points {
                    html.element("tr") { html in
                        html.element("th", .named("scope", "row"), text: point.date.description)
                        html.element("td", text: "\(point.percent)%")
                        let due = view.deadline.map {
                            CommitmentVerdict.expected(by: $0, year: view.year, on: point.date)
                        }
                        html.element("td", text: due.map { "\($0)%" } ?? "—")
                    }
                }
            }
        }
    }
}
