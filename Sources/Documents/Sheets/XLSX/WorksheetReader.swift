import Basics

/// Reads the cells of one sheet. A formula's cell gives the value that was saved with it.
struct WorksheetReader {
    let strings: [String]
    let styles: WorkbookStyles
    private var rows: [[String]] = []
    private var merged: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
    private var cells = 0

    init(strings: [String], styles: WorkbookStyles) { (self.strings, self.styles) = (strings, styles) }

    mutating func read(_ xml: XMLReader) throws(UnreadableDocument) {
        var (row, column) = (-1, -1)
        while let event = try xml.next(.xlsx) {
            guard event == .start else { continue }
            if xml.isNamed("row") {
                row = xml.attribute("r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
                column = -1
            } else if xml.isNamed("c") {
                let place = xml.attribute("r").flatMap(Self.place)
                (row, column) = place ?? (max(row, 0), column + 1)
                let (type, style) = (xml.attribute("t") ?? "n", xml.attribute("s").flatMap { Int($0) })
                let value = xml.isEmptyElement ? "" : try value(xml, type, style)
                try put(value, row, column)
            } else if xml.isNamed("mergeCell"), let range = xml.attribute("ref").flatMap(Self.range) {
                merged.append(range)
            }
        }
    }

    /// The cell's value: what stands in `v`, or the text of `is`.
    private func value(_ xml: XMLReader, _ type: String, _ style: Int?) throws(UnreadableDocument) -> String {
        var bytes: [UInt8] = []
        var isValue = false
        while let event = try xml.next(.xlsx) {
            switch event {
            case .start:
                if xml.isNamed("rPh") || xml.isNamed("f") { try xml.skipElement(.xlsx) }
                isValue = (xml.isNamed("v") || xml.isNamed("t")) && !xml.isEmptyElement
            case .text: if isValue { xml.appendText(to: &bytes) }
            case .end:
                isValue = false
                if xml.isNamed("c") { return shown(String(decoding: bytes, as: UTF8.self), type, style) }
            }
        }
        throw .damaged(.xlsx)
    }

    private func shown(_ raw: String, _ type: String, _ style: Int?) -> String {
        switch type {
        case "s": return Int(raw).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "n":
            guard let number = Double(raw) else { return raw }
            if styles.isDay(style), let day = Self.day(number) { return day.description }
            if styles.isPercent(style) { return Self.plain((number * 1e6).rounded() / 1e4, raw) + "%" }
            return Self.plain(number, raw)
        default: return raw
        }
    }

    /// A whole number without a point.
    private static func plain(_ number: Double, _ raw: String) -> String {
        let whole = number.rounded()
        return whole == number && abs(whole) < 1e15
            ? String(Int64(whole)) : number == Double(raw) ? raw : String(number)
    }

    /// Days since 1899-12-30, as workbooks count from March 1900 on.
    private static func day(_ serial: Double) -> LocalDate? {
        guard serial >= 61, serial < 2_958_466 else { return nil }
        return LocalDate(daysSince1970: Int(serial) - 25_569)
    }

    private mutating func put(_ value: String, _ row: Int, _ column: Int) throws(UnreadableDocument) {
        if value.isEmpty { return }
        // A cell far out is a stray one, or a file that means harm.
        guard row < 200_000, column < 1000 else { throw .tooLarge(.xlsx) }
        while rows.count <= row { rows.append([]) }
        while rows[row].count <= column {
            rows[row].append("")
            cells += 1
        }
        guard cells <= SheetReader.mostCells else { throw .tooLarge(.xlsx) }
        rows[row][column] = value
    }

    /// The rows, with what is printed in merged cells put into each of them.
    func filled() -> [[String]] {
        var rows = rows
        for range in merged {
            guard rows.indices.contains(range.rows.lowerBound) else { continue }
            let first = rows[range.rows.lowerBound]
            guard first.indices.contains(range.columns.lowerBound) else { continue }
            let value = first[range.columns.lowerBound]
            for row in range.rows where rows.indices.contains(row) {
                for column in range.columns where column < 200 {
                    while rows[row].count <= column { rows[row].append("") }
                    rows[row][column] = value
                }
            }
        }
        return rows
    }

    /// `B12` is row 11, column 1.
    static func place(_ text: String) -> (Int, Int)? {
        var (column, row) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
            case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
            case 0x24: continue
            default: return nil
            }
            if column > 20_000 || row > 2_000_000 { return nil }
        }
        return column > 0 && row > 0 ? (row - 1, column - 1) : nil
    }

    private static func range(_ text: String) -> (ClosedRange<Int>, ClosedRange<Int>)? {
        let ends = text.split(separator: ":").map(String.init).compactMap(place)
        guard ends.count == 2, ends[0].0 <= ends[1].0, ends[0].1 <= ends[1].1 else { return nil }
        return (ends[0].0...ends[1].0, ends[0].1...ends[1].1)
    }
}
