import Quantities
import ReportText

extension Reading {
    /// Reads a report. The same text always gives the same items in the same order.
    public init(_ report: Report) {
        let text = ClauseText(report, QuantityScanner.scan(report.reading))
        self.init(
            report: report, quantities: text.quantities, targets: text.targets(), commitments: text.commitments(),
            results: text.results(), shortfalls: text.shortfalls(), mechanisms: text.mechanisms())
    }
}
