import Basics
import Documents
import Markup

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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
            body: try workbook(sheet, widths), fileName: "\(name).xlsx")
    }

    /// The library writes workbooks into files only, so one is made, read and taken away.
    private static func workbook(_ sheet: Sheet, _ widths: [Double]) throws -> [UInt8] {
        var path = Array("/tmp/duixian-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { throw SheetFileFault.noTemporaryFile }
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            close(file)
            unlink(name)
        }
        try XLSXFile.write(sheet, to: name, widths: widths)
        // The library puts a file of its own in the place of the one that was made, so it is opened anew.
        let written = open(name, O_RDONLY | O_CLOEXEC)
        guard written >= 0 else { throw SheetFileFault.noTemporaryFile }
        defer { close(written) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(written, &buffer, buffer.count)
            guard count >= 0 else { throw SheetFileFault.noTemporaryFile }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}

/// A workbook could not be made for want of a temporary file.
enum SheetFileFault: Error { case noTemporaryFile }
