import Commitments
import ReportText

/// `--format table`: for each report what it says of itself, then its task sheet.
struct TableSink: ReadingSink {
    let destination: Destination
    /// Nil where the output is not a terminal.
    let columns: Int?

    func piece(_ reading: Reading, name: String) -> [UInt8] {
        let rows = SupervisionSheet.rows(reading).map { row in
            [String(row.number), row.task, row.measure, "", "", row.deadline, row.words]
        }
        var lines = [Self.summary(reading, name), ""]
        if !rows.isEmpty {
            lines += TerminalTable(header: SupervisionSheet.header, rows: rows, columns: columns).lines() + [""]
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    mutating func take(_ piece: [UInt8], name: String) throws(WorkFailure) { try destination.write(piece) }
    mutating func finish() throws(WorkFailure) { try destination.finish() }

    private static func summary(_ reading: Reading, _ name: String) -> String {
        let facts = reading.report.facts
        let known = [facts.place, facts.planYear.map { "\($0)年" }, facts.deliveredOn.map { "\($0)" }].compactMap { $0 }
        let counts =
            "目标 targets \(reading.targets.count) · 承诺 commitments \(reading.commitments.count) · "
            + "结果 results \(reading.results.count) · 数字 figures \(reading.quantities.count)"
        return ([name] + known + [counts]).joined(separator: "  ")
    }
}
