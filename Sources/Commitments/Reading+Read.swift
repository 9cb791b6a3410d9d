import Quantities
import ReportText

extension Reading {
    /// Reads a report with the names of a table of indicators. The same text and table always give the same items in
    /// the same order.
    public init(_ report: Report, indicators: IndicatorTable = .standard) {
        let text = ClauseText(report, QuantityScanner.scan(report.reading), indicators)
        self.init(
            report: report, indicators: indicators, quantities: text.quantities, targets: text.targets(),
            commitments: text.commitments(),
            results: text.results(), shortfalls: text.shortfalls(), mechanisms: text.mechanisms())
    }
}
