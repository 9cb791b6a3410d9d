import Basics
import Commitments
import Documents
import Store

/// The ledger as a list: the same rows for the terminal, JSON, CSV and the workbook.
struct LedgerListing {
    struct Row {
        let kind: String
        let id: String
        let words: String
        let state: String
        let lead: String?
        let leadName: String
        let deadline: String?
        let verdict: String
        let verdictWord: String
        let percent: Int?
        let report: String
        let span: (start: Int, end: Int)?

        var cells: [String] {
            [
                id, words, leadName, deadline ?? "", percent.map { "\($0)%" } ?? "", verdictWord,
                span.map { "\($0.start)–\($0.end)" } ?? "手工",
            ]
        }
    }

    static let header = ["编号", "目标任务", "牵头单位", "完成时限", "进度", "状态", "原文位置"]
    /// In characters.
    static let widths: [Double] = [12, 60, 18, 14, 8, 14, 14]
    let rows: [Row]

    init(_ filter: LedgerTables.CommitmentFilter, in tables: LedgerTables, on day: LocalDate) throws {
        let units = Dictionary(uniqueKeysWithValues: try tables.units().map { ($0.id, $0.name) })
        func name(_ unit: String?) -> String { unit.map { units[$0] ?? $0 } ?? "" }
        var targets: [Row] = []
        if filter.stage == nil {
            for row in try tables.all(TargetRow.self) {
                if let year = filter.year, row.year != year { continue }
                if let lead = filter.lead, row.lead != lead { continue }
                let verdict = TargetVerdict.of(row, try tables.newestObservation(of: row.id))
                targets.append(
                    Row(
                        kind: "target", id: row.id, words: row.words, state: "target", lead: row.lead,
                        leadName: name(row.lead), deadline: nil, verdict: verdict.rawValue,
                        verdictWord: LedgerWords.verdict(verdict), percent: nil, report: row.report,
                        span: (row.start, row.end)))
            }
        }
        rows =
            targets
            + (try tables.commitments(filter, limit: 1_000_000)).map { row in
                let verdict = CommitmentVerdict.of(row, on: day)
                let span = row.start.flatMap { start in row.end.map { (start, $0) } }
                return Row(
                    kind: "commitment", id: row.id, words: row.words, state: row.stage.rawValue, lead: row.lead,
                    leadName: name(row.lead), deadline: row.deadline, verdict: verdict.rawValue,
                    verdictWord: LedgerWords.verdict(verdict), percent: row.percent, report: row.report, span: span)
            }
    }

    var sheet: Sheet {
        Sheet(
            name: "台账", rows: [Self.header.map(Cell.text)] + rows.map { $0.cells.map(Cell.text) })
    }

    var json: JSONValue {
        .array(
            rows.map { row in
                var object: [String: JSONValue] = [
                    "kind": .string(row.kind), "id": .string(row.id), "words": .string(row.words),
                    "state": .string(row.state), "verdict": .string(row.verdict), "report": .string(row.report),
                    "lead": row.lead.map(JSONValue.string) ?? .null,
                    "deadline": row.deadline.map(JSONValue.string) ?? .null,
                    "span": row.span.map { ["start": .integer($0.start), "end": .integer($0.end)] } ?? .null,
                ]
                object["lead_name"] = row.lead == nil ? .null : .string(row.leadName)
                object["percent"] = row.percent.map(JSONValue.integer) ?? .null
                return .object(object)
            })
    }
}

/// The ledger's words for a terminal and a sheet.
enum LedgerWords {
    static func verdict(_ verdict: CommitmentVerdict) -> String {
        switch verdict {
        case .notStarted: "未启动"
        case .onSchedule: "正常推进"
        case .behind: "滞后"
        case .seriouslyBehind: "严重滞后"
        case .reportedDone: "已报完成"
        case .verifiedDone: "核验完成"
        case .disputed: "有异议"
        case .withdrawn: "已撤销"
        case .cannotBeJudged: "无法判定"
        }
    }

    static func verdict(_ verdict: TargetVerdict) -> String {
        switch verdict {
        case .exceeded: "超额完成"
        case .met: "完成"
        case .withinBand: "在区间内"
        case .missed: "未完成"
        case .notReported: "未报告"
        case .notComparable: "不可比"
        }
    }
}
