import Basics
import Commitments
import Quantities
import ReportText

/// One row of the task sheet that a supervision office keeps: what is promised, how it is measured, by when, in which
/// words. The units in charge are for the office to fill in.
struct SupervisionRow: Sendable {
    /// 1, 2, … within one report.
    let number: Int
    let task: String
    /// The measure as printed; empty where nothing is counted.
    let measure: String
    let deadline: String
    /// The exact words, as printed.
    let words: String
}

/// A report's targets, then its commitments, each in document order.
enum SupervisionSheet {
    /// The office's own column names.
    static let header = ["序号", "目标任务", "量化指标", "牵头单位", "责任单位", "完成时限", "原文"]

    static func rows(_ reading: Reading) -> [SupervisionRow] {
        let report = reading.report
        let targets = reading.targets.map { target in
            (target.indicator, TargetMeasure.words(target, report), target.range)
        }
        let commitments = reading.commitments.map { item in
            (TaskWording.task(item, report), item.quantity.map { report.reading.text($0.range) } ?? "", item.range)
        }
        return (targets + commitments).enumerated().map { offset, row in
            SupervisionRow(
                number: offset + 1, task: row.0, measure: row.1, deadline: deadline(row.2, report),
                words: report.printed(row.2))
        }
    }

    /// The deadline as printed; else the plan's year in brackets, because a yearly report speaks for its year and the
    /// brackets say that the sentence does not.
    private static func deadline(_ range: Range<Int>, _ report: Report) -> String {
        if let printed = PrintedDeadline.find(in: range, of: report.reading) { return report.reading.text(printed) }
        return report.facts.planYear.map { "（\($0)年）" } ?? ""
    }
}
