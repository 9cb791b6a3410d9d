import Commitments

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
        case .xlsx: try SheetFile.write(sheet, to: path ?? "-")
        }
    }

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
