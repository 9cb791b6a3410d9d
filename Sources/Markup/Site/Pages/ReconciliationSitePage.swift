import Commitments
import ReportText

/// One year's targets against the next report, inside the site.
public struct ReconciliationSitePage {
    /// Nil where there are no two consecutive reports.
    private let pair: Reconciliation?
    private let years: [(from: Int, to: Int)]
    private let context: SiteContext
    private var language: Language { context.language }

    /// - Parameter years: every pair of years that can be reconciled.
    public init(_ pair: Reconciliation?, years: [(from: Int, to: Int)], _ context: SiteContext) {
        (self.pair, self.years, self.context) = (pair, years, context)
    }

    public func html() -> [UInt8] {
        let from = pair?.earlier.report.facts.planYear ?? 0
        let to = pair?.later.report.facts.planYear ?? 0
        let title =
            pair == nil
            ? context.say(FrameWord.reconciliation)
            : context.say(PlainWord.reconciliationTitle, String(from), String(to))
        let frame = SiteFrame(context: context, title: title, section: .reconciliation, kind: "reconciling")
        return frame.page(reserving: 1 << 16) { html in
            html.newline()
            html.element("h1", text: title)
            html.element(
                "p", .class("lead"),
                text: context.say(pair == nil ? PlainWord.reconciliationNone : .reconciliationLead))
            guard let pair else { return }
            OutcomeFilter(pairs: [pair], language: language).write(to: &html)
            html.newline()
            html.element("h2", text: context.say(PlainWord.rowsHeading))
            html.element("ol", .class("rows")) { html in
                for row in pair.rows { TargetRow(row: row, pair: pair, language: language).write(to: &html) }
            }
            ProjectTable(pair: pair, language: language).write(to: &html)
            let others = years.filter { $0.from != from }
            if !others.isEmpty {
                html.element("p", .class("go")) { html in
                    html.text(context.say(PlainWord.reconciliationOthers) + " ")
                    for other in others {
                        html.element(
                            "a", .to(context.at("reconciliation", "\(other.from)-\(other.to)")),
                            text: context.say(PlainWord.years, String(other.from), String(other.to)))
                        html.literal(" ")
                    }
                }
            }
            html.element("p", .class("aside"), text: Phrase.reconciliationFoot.text(language))
        }
    }
}
