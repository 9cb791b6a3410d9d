import Basics

/// Where a target stands: both verdicts, and the chart with what its lines mean.
struct StandingSection {
    let view: IndicatorView
    let context: SiteContext
    private var language: Language { context.language }

    init(view: IndicatorView, context: SiteContext) { (self.view, self.context) = (view, context) }

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("charted"), .named("aria-labelledby", "standing-h")) { html in
            html.element("h2", .id("standing-h"), text: context.say(TargetWord.standing))
            VerdictPair(view: view, context: context).write(to: &html)
            guard let chart = view.trajectory(context), !chart.actual.isEmpty else { return }
            html.element("figure") { html in
                chart.write(to: &html, language)
                var lines: [(style: StaticString, words: String)] = [
                    ("actual", context.say(TargetWord.actualLine)), ("target", context.say(TargetWord.targetLine)),
                ]
                if chart.schedule != nil { lines.insert(("schedule", context.say(TargetWord.scheduleLine)), at: 1) }
                ChartKey(lines: lines).write(to: &html)
                html.element("figcaption") { html in
                    let sources = view.figures.map(\.source).reduce(into: [String]()) { list, source in
                        if !list.contains(source) { list.append(source) }
                    }
                    html.element(
                        "p",
                        text: context.say(TargetWord.unitLine, view.row.unit ?? "—", sources.joined(separator: "、")))
                    html.element(
                        "p", text: context.say(view.accumulates ? TargetWord.scheduleLevel : .scheduleGrowth))
                }
            }
        }
    }
}
