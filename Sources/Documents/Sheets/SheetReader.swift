/// Reads the tables that people send: the first sheet of a workbook, or text with commas or tabs.
public enum SheetReader {
    /// The most cells a table may have.
    public static let mostCells = 2_000_000

    /// - Parameter decode: gives the UTF-8 of a text in whatever encoding, nil where it is none.
    /// - Returns: rows of cells as text, all of one length; cells that are merged all hold what is printed in them.
    /// - Throws: `UnreadableDocument`, which says what it is and what to do.
    public static func rows(
        of bytes: [UInt8], decode: ([UInt8]) -> [UInt8]?
    ) throws(UnreadableDocument) -> [[String]] {
        let rows: [[String]]
        switch try DocumentReader.kind(of: bytes) {
        case .docx, .xlsx: rows = try Workbook.firstSheet(bytes)
        case .text:
            guard let text = decode(bytes) else { throw .foreign(chinese: "不认得的文件", english: "an unknown file") }
            rows = DelimitedText.rows(text)
        case .html: throw .foreign(chinese: "网页", english: "a web page")
        case .pdf: throw .foreign(chinese: "PDF", english: "a PDF")
        }
        if rows.reduce(0, { $0 + $1.count }) > mostCells { throw .tooLarge(.xlsx) }
        let width = rows.reduce(0) { max($0, $1.count) }
        return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }
}

/// Text with a separator between cells (RFC 4180, and tabs as spreadsheets copy them).
enum DelimitedText {
    static func rows(_ text: [UInt8]) -> [[String]] {
        let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
        let separator = separator(of: bytes)
        var rows: [[String]] = []
        var (row, cell): ([String], [UInt8]) = ([], [])
        var (isQuoted, wasQuoted) = (false, false)
        func finished(_ cell: [UInt8]) -> String { unguarded(String(decoding: cell, as: UTF8.self)) }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if index < bytes.endIndex, bytes[index] == 0x22 {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == 0x22, cell.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if byte == separator {
                row.append(finished(cell))
                (cell, wasQuoted) = ([], false)
            } else if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
                rows.append(row + [finished(cell)])
                (row, cell, wasQuoted) = ([], [], false)
            } else {
                cell.append(byte)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [finished(cell)]) }
        return rows
    }

    /// The one that the first line has more of.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let line = bytes.prefix { $0 != 0x0A }
        let candidates: [UInt8] = [0x2C, 0x09, 0x3B]
        return candidates.max { first, second in
            line.count { $0 == first } < line.count { $0 == second }
        } ?? 0x2C
    }

    /// Takes away the apostrophe that `CSVText` puts in front of what a spreadsheet would run.
    private static func unguarded(_ cell: String) -> String {
        let bytes = Array(cell.utf8.prefix(2))
        let isGuarded = bytes.count == 2 && bytes[0] == 0x27 && CSVText.formulaMarks.contains(bytes[1])
        return isGuarded ? String(cell.dropFirst()) : cell
    }
}
