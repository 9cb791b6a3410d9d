import Basics
import Commitments
import Quantities
import ReportText

/// One target: the outcome as word and shape, both quotations, the two figures with a chart, and the rule.
struct TargetRow {
    let row: ReconciledTarget
    let pair: Reconciliation
    let language: Language

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("li", .class("row o-\(row.outcome.rawValue)")) { html in
            html.element("h3") { html in
                html.element("span", .class("word"), text: row.outcome.label(language))
                html.element("span", .lang(.chinese), text: row.target.canonical)
            }
            html.element("div", .class("quotes")) { html in
                quote(Phrase.promised, pair.earlier.report, row.target.range, &html)
                quote(Phrase.reported, pair.later.report, row.actual?.range, &html)
            }
            if let bar = FigureBar(row) { bar.write(to: &html, language) }
            html.element("p", .class("rule"), text: note)
        }
    }

    private var note: String {
        var words = language == .chinese ? row.note.chinese : row.note.english
        if row.actual?.isProvisional == true { words += Phrase.provisional.text(language) }
        if let readings = row.readings, readings.band != readings.ceiling {
            words += Phrase.bothReadings.text(language)
        }
        return words
    }

    private func quote(_ phrase: Phrase, _ report: Report, _ range: Range<Int>?, _ html: inout HTMLWriter) {
        html.element("figure") { html in
            let year = report.facts.planYear ?? 0
            html.element("figcaption", text: phrase.text(language, year))
            if let range {
                html.element("blockquote", .lang(.chinese), text: report.reading.text(range))
            } else {
                html.element("p", .class("silence"), text: Phrase.silence.text(language))
            }
        }
    }
}

/// Target and actual on one line: a bar for what was reached, a stroke where the target stands.
struct FigureBar {
    private let target: Double
    private let actual: Double
    /// How far 左右 reaches in the unfavourable direction, below or above the target; 0 where there is no band.
    private let band: Double
    private let words: (target: String, actual: String)

    /// Nil where there are not two numbers of one measure.
    init?(_ row: ReconciledTarget) {
        guard row.outcome == .kept || row.outcome == .missed, let goal = row.target.value.figure,
            let actual = row.actual, let reached = actual.value.figure
        else { return nil }
        let isFall = row.target.direction == .down && row.target.measure == .growth
        let plain = Self.plain(reached.double, actual.unit) / max(Self.plain(1, row.target.unit), 1e-12)
        target = goal.double
        let hasBand = row.target.comparator == .approx && row.target.unit == "%"
        let isBelow = row.target.direction == .up || isFall
        band = hasBand ? (isBelow ? -ReconciledTarget.band : ReconciledTarget.band) : 0
        self.actual = isFall ? -reached.double : plain
        words = (
            goal.description + (row.target.unit ?? ""),
            (isFall && reached.significand < 0 ? reached.negated : reached).description + (actual.unit ?? "")
        )
    }

    private static func plain(_ value: Double, _ unit: String?) -> Double {
        for (scale, factor) in [("万亿", 1e12), ("亿", 1e8), ("万", 1e4)] where unit?.hasPrefix(scale) == true {
            return value * factor
        }
        return value
    }

    func write(to html: inout HTMLWriter, _ language: Language) {
        let top = max(target + max(band, 0), actual, 0) * 1.15
        guard top > 0 else { return }
        let (goal, reached) = (Self.place(target / top), Self.place(max(actual, 0) / top))
        html.element("div", .class("bar")) { html in
            html.element(
                "svg", .named("viewBox", "0 0 400 16"), .named("preserveAspectRatio", "none"),
                .named("aria-hidden", "true")
            ) { html in
                html.element("path", .class("base"), .named("d", "M0 8h400")) { _ in }
                if band != 0 {
                    let edge = Self.place(max(target + band, 0) / top)
                    html.element("path", .class("band"), .named("d", "M\(min(edge, goal)) 8H\(max(edge, goal))")) { _ in
                    }
                }
                html.element("path", .class("reached"), .named("d", "M0 8h\(reached)")) { _ in }
                html.element("path", .class("goal"), .named("d", "M\(goal) 1v14")) { _ in }
            }
            html.element("table") { html in
                cell(Phrase.target, words.target, &html, language)
                cell(Phrase.actual, words.actual, &html, language)
            }
        }
    }

    private func cell(_ phrase: Phrase, _ value: String, _ html: inout HTMLWriter, _ language: Language) {
        html.element("tr") { html in
            html.element("th", .named("scope", "row"), text: phrase.text(language))
            html.element("td", .lang(.chinese), text: value)
        }
    }

    private static func place(_ share: Double) -> Int { Int((share * 400).rounded()) }
}
