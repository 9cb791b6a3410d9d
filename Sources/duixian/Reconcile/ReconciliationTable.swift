import Commitments
import Documents
import Quantities
import ReportText

/// Reconciliations as tables for a terminal, a spreadsheet or a workbook.
enum ReconciliationTable {
    private static let header = ["年度", "指标", "目标", "下年报告所说", "结果", "规则", "目标原文", "结果原文"]
    private static let projectHeader = ["项目", "承诺节点", "下年报告所说", "原文"]

    /// Columns in characters.
    private static let widths: [Double] = [8, 24, 18, 18, 14, 12, 50, 50]
    private static let projectWidths: [Double] = [8, 36, 14, 14, 50, 50]

    /// All pairs in the order of their years; a year whose report is missing is a row that says so.
    static func sheet(_ series: ReconciliationSeries) -> Sheet { sheet("对账", header, series, rows) }

    /// The targets and, on a sheet of their own, the projects.
    static func workbook(_ series: ReconciliationSeries) -> [(sheet: Sheet, widths: [Double])] {
        let header = ["年度"] + projectHeader.dropLast() + ["承诺原文", "结果原文"]
        let projects = sheet("项目", header, series) { pair in
            pair.projects.map { project in
                [pair.earlier.report.facts.planYear.map(String.init) ?? ""] + cells(project, pair).dropLast() + [
                    pair.earlier.report.reading.text(project.commitment.range),
                    project.evidence.map { pair.later.report.reading.text($0) } ?? "",
                ]
            }
        }
        return [(sheet(series), widths), (projects, projectWidths)]
    }

    private static func sheet(
        _ name: String, _ header: [String], _ series: ReconciliationSeries, _ rows: (Reconciliation) -> [[String]]
    ) -> Sheet {
        let years = series.pairs.map { ($0.earlier.report.facts.planYear ?? 0, rows($0)) }
        let gaps = series.missing.map { year in
            // The report before the missing one has targets that nothing answers.
            (year - 1, [[String(year - 1), "（\(year)年的报告没有给出，无从对照）"] + Array(repeating: "", count: header.count - 2)])
        }
        let all = (years + gaps).sorted { $0.0 < $1.0 }.flatMap(\.1)
        return Sheet(name: name, rows: [header.map(Cell.text)] + all.map { $0.map(Cell.text) })
    }

    private static func cells(_ project: FollowedProject, _ pair: Reconciliation) -> [String] {
        [
            project.commitment.object, project.commitment.milestone ?? "", word(project.outcome),
            project.evidence.map { pair.later.report.reading.text($0) } ?? "",
        ]
    }

    static func text(_ series: ReconciliationSeries, explains: Bool, columns: Int?) -> [UInt8] {
        var lines = series.missing.map { "\($0)年的报告没有给出，这一年留空。 The report of \($0) is not given; that year is a gap." }
        if !lines.isEmpty { lines.append("") }
        for pair in series.pairs {
            lines += [summary(pair), ""]
            lines += TerminalTable(header: header, rows: rows(pair), columns: columns).lines() + [""]
            if explains { lines += explanations(pair) + [""] }
            let projects = pair.projects.map { cells($0, pair) }
            if !projects.isEmpty {
                lines += TerminalTable(header: projectHeader, rows: projects, columns: columns).lines() + [""]
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func summary(_ pair: Reconciliation) -> String {
        let facts = pair.earlier.report.facts
        let counts = Outcome.allCases.map { outcome in
            "\(word(outcome)) \(pair.rows.count { $0.outcome == outcome })"
        }
        let known = [facts.place, facts.planYear.map { "\($0)年目标" }].compactMap { $0 }
        return (known + ["共 \(pair.rows.count)"] + counts).joined(separator: "  ")
    }

    private static func rows(_ pair: Reconciliation) -> [[String]] {
        pair.rows.map { row in
            [
                pair.earlier.report.facts.planYear.map(String.init) ?? "", row.target.canonical,
                TargetMeasure.words(row.target, pair.earlier.report), row.actual.map(told) ?? "—", word(row), row.rule,
                pair.earlier.report.reading.text(row.target.range),
                row.actual.map { pair.later.report.reading.text($0.range) } ?? "",
            ]
        }
    }

    private static func told(_ actual: Actual) -> String {
        guard let figure = actual.value.figure else { return "（文字）" }
        let change = actual.measure == .growth ? (figure.significand < 0 ? "下降" : "增长") : ""
        let size = figure.significand < 0 ? figure.negated : figure
        return (actual.isProvisional ? "预计" : "") + change + size.description + (actual.unit ?? "")
    }

    private static func word(_ row: ReconciledTarget) -> String {
        guard let readings = row.readings, readings.band != readings.ceiling else { return word(row.outcome) }
        return "\(word(readings.ceiling))（按上限）；\(word(readings.band))（按区间）"
    }

    private static func word(_ outcome: Outcome) -> String {
        switch outcome {
        case .kept: "兑现"
        case .missed: "未兑现"
        case .notReported: "未报告"
        case .notComparable: "不可比"
        }
    }

    private static func word(_ outcome: ProjectOutcome) -> String {
        switch outcome {
        case .done: "已做到"
        case .progressing: "推进中"
        case .notMentioned: "未提及"
        }
    }

    private static func explanations(_ pair: Reconciliation) -> [String] {
        pair.rows.flatMap { row in
            ["\(row.target.canonical)：\(row.note.chinese) \(row.note.english)"]
                + row.considered.map { item in
                    "  \(item.isTaken ? "＋" : "－") \(pair.later.report.reading.text(item.range))　\(item.why.chinese) "
                        + item.why.english
                }
        }
    }
}
