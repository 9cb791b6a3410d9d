/// A sheet as CSV (RFC 4180): UTF-8 with a byte-order mark, without which Excel takes Chinese for its own code page.
public enum CSVText {
    public static func bytes(of sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in sheet.rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(cell, to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .number(let number): bytes += plain(number).utf8
        case .text(let text): append(text: text, to: &bytes)
        }
    }

    /// A cell that begins like a formula gets an apostrophe in front: spreadsheets run formulas of files they open.
    private static func append(text: String, to bytes: inout [UInt8]) {
        let isFormula = text.utf8.first.map { Self.formulaMarks.contains($0) } ?? false
        let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if mustQuote { bytes.append(0x22) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if mustQuote { bytes.append(0x22) }
    }

    /// = + - @ tab and carriage return.
    static let formulaMarks: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
}
