import Basics
import Documents
import Markup

/// The list as a sheet, in the columns that offices expect.
enum CommitmentSheet {
    /// In characters.
    static let widths: [Double] = [6, 12, 60, 18, 18, 13, 8, 40, 12, 24, 8]

    static func sheet(_ rows: [CommitmentListLoader.Row], _ language: Language) -> Sheet {
        let header =
            language == .chinese
            ? ["序号", "编号", "目标任务", "牵头单位", "责任单位", "完成时限", "进度", "最近进展", "状态", "领域", "年度"]
            : [
                "No.", "Id", "Commitment", "Lead unit", "Shared by", "Due", "Progress %", "Latest progress", "State",
                "Area", "Year",
            ]
        let cells = rows.enumerated().map { index, row -> [Cell] in
            let line = row.line
            return [
                .number(Double(index + 1)), .text(line.id), .text(line.words), .text(line.lead ?? ""),
                .text(line.coUnits.joined(separator: "、")), .text(line.deadline?.description ?? ""),
                .number(Double(line.percent)), .text(line.latest ?? ""), .text(line.verdict.label(language)),
                .text(line.area ?? ""), .number(Double(row.year)),
            ]
        }
        return Sheet(name: language == .chinese ? "承诺台账" : "Commitments", rows: [header.map(Cell.text)] + cells)
    }
}

/// A sheet as a file to take away.
enum SheetFile {
    static func page(_ form: SiteRoute.Form, _ sheet: Sheet, widths: [Double], name: String) throws -> Page {
        if form == .csv {
            return Page(
                contentType: "text/csv; charset=utf-8", body: CSVText.bytes(of: sheet), fileName: "\(name).csv")
        }
        return Page(
            contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            body: try XLSXFile.bytes(of: sheet, widths: widths), fileName: "\(name).xlsx")
    }
}
