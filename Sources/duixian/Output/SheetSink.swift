import Commitments
import Documents

/// `--format csv` and `--format xlsx`: every report's task sheet in one table, with the file's name.
struct SheetSink: ReadingSink {
    enum Form: Sendable { case csv, xlsx }
    let form: Form
    /// Where it goes; nil is standard output, which xlsx can't take.
    let path: String?
    private var rows: [(file: String, row: SupervisionRow)] = []

    init(_ form: Form, path: String?) {
        self.form = form
        self.path = path
    }

    func piece(_ reading: Reading, name: String) -> [SupervisionRow] { SupervisionSheet.rows(reading) }

    mutating func take(_ piece: [SupervisionRow], name: String) throws(WorkFailure) {
        rows += piece.map { (name, $0) }
    }

    mutating func finish() throws(WorkFailure) {
        switch form {
        case .csv:
            let destination = try Destination(path: path)
            try destination.write(CSVText.bytes(of: sheet))
            try destination.finish()
        case .xlsx:
            try Self.writeWorkbook(sheet, to: path ?? "-", widths: Self.widths)
        }
    }

    static func writeWorkbook(_ sheet: Sheet, to path: String, widths: [Double] = []) throws(WorkFailure) {
        try writeWorkbook([(sheet, widths)], to: path)
    }

    static func writeWorkbook(_ sheets: [(sheet: Sheet, widths: [Double])], to path: String) throws(WorkFailure) {
        // The library tells a file that can't be made in lines of its own; ours come first.
        try Destination(path: path).finish()
        do { try XLSXFile.write(sheets, to: path) } catch {
            throw WorkFailure(
                place: path, chinese: "写不了这个表格（\(error.reason)），请换一个 --output。",
                english: "this workbook cannot be written (\(error.reason)); choose another --output.")
        }
    }

    /// In characters: file, number, task, measure, two units to fill in, deadline, words.
    private static let widths: [Double] = [18, 6, 36, 18, 14, 14, 14, 60]

    private var sheet: Sheet {
        let header = ["文件"] + SupervisionSheet.header
        return Sheet(
            name: "任务",
            rows: [header.map(Cell.text)]
                + rows.map { file, row in
                    [
                        .text(file), .number(Double(row.number)), .text(row.task), .text(row.measure), .text(""),
                        .text(""), .text(row.deadline), .text(row.words),
                    ]
                })
    }
}
