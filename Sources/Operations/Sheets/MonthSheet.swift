import Basics
import Commitments
import Crypto
import Documents
import Store

/// A unit's month as the sheet that goes out. It holds what stood when the month was sent, so that the same month gives the
/// same bytes whenever it is fetched (docs/formats/month-sheet.md).
public enum MonthSheet {
    /// The headers of the columns, in order; the first ones are given, the others to be filled in.
    static let columns: [FormSheet.Column] = [
        .init("序号", width: 6), .init("编号", width: 11), .init("任务", width: 46), .init("牵头单位", width: 15),
        .init("责任单位", width: 15), .init("完成时限", width: 12), .init("上次进度", width: 9), .init("上次进展", width: 34),
        .init("本月进度(%)", .percent, width: 11), .init("本月进展", .text, width: 40),
        .init("是否完成", .choice(["是"]), width: 9), .init("存在问题", .text, width: 26), .init("下一步", .text, width: 26),
    ]

    /// The workbook of a month that was sent.
    public static func workbook(_ sheet: SheetRow, origin: String, _ tables: LedgerTables) throws -> [UInt8] {
        try XLSXForm.bytes(of: try form(sheet, origin: origin, tables))
    }

    /// `棠江县住建局 2025年11月`, for a file's name.
    public static func fileName(_ sheet: SheetRow, _ tables: LedgerTables) throws -> String {
        let unit = try tables.row(UnitRow.self, [.text(sheet.unit)])?.name ?? sheet.unit
        return "\(unit)-\(sheet.month)"
    }

    static func form(_ sheet: SheetRow, origin: String, _ tables: LedgerTables) throws -> FormSheet {
        let names = Dictionary(try tables.units().map { ($0.id, $0.name) }) { first, _ in first }
        let unit = names[sheet.unit] ?? sheet.unit
        let month = ReportMonth(sheet.month)
        let label = month.map { "\($0.year)年\($0.month)月" } ?? sheet.month
        var rows: [[Cell]] = []
        for (place, item) in sheet.sentItems.enumerated() {
            guard let row = try tables.row(CommitmentRow.self, [.text(item.id)]) else { continue }
            let last = try tables.row(ProgressRow.self, [.text(item.id), .integer(item.notes)])
            rows.append([
                .number(Double(place + 1)), .text(row.id), .text(row.words),
                .text(row.lead.map { names[$0] ?? $0 } ?? ""),
                .text(row.coUnits.map { names[$0] ?? $0 }.joined(separator: "、")), .text(row.deadline ?? ""),
                .text("\(item.percent)%"), .text(last?.words ?? ""),
            ])
        }
        return FormSheet(
            name: "本月进展",
            title: [
                "\(unit)\(label)进展填报表",
                "只填黄色表头的五列；没有新进展的一行空着。填好原样发回督查室，行可以换顺序，请不要删“编号”一列。",
                "谁会看到：督查室和县领导；已公开的承诺，进展同时向公众公开，请不要写个人信息。",
            ],
            columns: columns, rows: rows, marks: marks(of: sheet, origin: origin))
    }

    /// What makes a sheet known again: whose log, month, unit, when it was sent and what stood then.
    private static func marks(of sheet: SheetRow, origin: String) -> [(name: String, value: String)] {
        var marks: [(name: String, value: String)] = [
            ("v", "1"), ("origin", origin), ("month", sheet.month), ("unit", sheet.unit),
            ("sent", String(sheet.sentAt.milliseconds)),
        ]
        marks += sheet.sentItems.map { ($0.id, String($0.notes)) }
        return marks + [("check", check(marks))]
    }

    /// Tells a damaged sheet; it keeps nobody from making one.
    static func check(_ marks: [(name: String, value: String)]) -> String {
        let text = marks.map { "\($0.name)\t\($0.value)\n" }.sorted().joined()
        return String(Hex.text(SHA256.hash(data: Array(text.utf8))).prefix(16))
    }
}
