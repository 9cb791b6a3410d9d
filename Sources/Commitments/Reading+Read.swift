import Quantities
import ReportText

extension Reading {
    /// Reads a report. The same text always gives the same items in the same order.
    public init(_ report: Report) {
        let quantities = QuantityScanner.scan(report.reading)
        self.init(
            report: report, quantities: quantities, targets: [], commitments: [], results: [], shortfalls: [],
            mechanisms: [])
    }
}
