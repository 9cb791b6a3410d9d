/// The first sheet of an XLSX workbook (ECMA-376, SpreadsheetML) as rows of text.
enum Workbook {
    static func firstSheet(_ bytes: [UInt8]) throws(UnreadableDocument) -> [[String]] {
        try rows(bytes, named: nil) ?? []
    }

    /// A sheet by its name, hidden or not; nil where there is none.
    static func sheet(_ bytes: [UInt8], named name: String) throws(UnreadableDocument) -> [[String]]? {
        try rows(bytes, named: name)
    }

    private static func rows(_ bytes: [UInt8], named name: String?) throws(UnreadableDocument) -> [[String]]? {
        let archive = try ZipArchive(bytes, kind: .xlsx)
        guard let book = try archive.entry("xl/workbook.xml") else {
            throw .foreign(chinese: "不是表格的压缩包", english: "an archive that holds no workbook")
        }
        let strings = try sharedStrings(try archive.entry("xl/sharedStrings.xml"))
        let styles = try WorkbookStyles(try archive.entry("xl/styles.xml"))
        guard let part = try sheetPart(book, try archive.entry("xl/_rels/workbook.xml.rels"), named: name) else {
            return nil
        }
        guard let sheet = try archive.entry(part), let xml = XMLReader(sheet) else { throw .damaged(.xlsx) }
        var reader = WorksheetReader(strings: strings, styles: styles)
        try reader.read(xml)
        return reader.filled()
    }

    /// The part of the sheet with that name; of the first sheet that is not hidden where no name is asked for.
    private static func sheetPart(
        _ book: [UInt8], _ relations: [UInt8]?, named name: String?
    ) throws(UnreadableDocument) -> String? {
        var wanted: String?
        if let xml = XMLReader(book) {
            while let event = try xml.next(.xlsx) {
                guard event == .start, xml.isNamed("sheet"),
                    name.map({ xml.attribute("name") == $0 }) ?? (xml.attribute("state") ?? "visible" == "visible")
                else { continue }
                wanted = xml.attribute("id")
                break
            }
        }
        if let wanted, let relations, let xml = XMLReader(relations) {
            while let event = try xml.next(.xlsx) {
                guard event == .start, xml.isNamed("Relationship"), xml.attribute("Id") == wanted,
                    let target = xml.attribute("Target")
                else { continue }
                return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
            }
        }
        return name == nil ? "xl/worksheets/sheet1.xml" : nil
    }

    /// The strings that cells refer to by number. Phonetic readings (`rPh`) are left out.
    private static func sharedStrings(_ part: [UInt8]?) throws(UnreadableDocument) -> [String] {
        guard let part, let xml = XMLReader(part) else { return [] }
        var strings: [String] = []
        var bytes: [UInt8] = []
        var isText = false
        while let event = try xml.next(.xlsx) {
            switch event {
            case .start:
                if xml.isNamed("rPh") { try xml.skipElement(.xlsx) } else if xml.isNamed("si") { bytes = [] }
                if xml.isNamed("si"), xml.isEmptyElement { strings.append("") }
                isText = xml.isNamed("t") && !xml.isEmptyElement
            case .text: if isText { xml.appendText(to: &bytes) }
            case .end:
                isText = false
                if xml.isNamed("si") { strings.append(String(decoding: bytes, as: UTF8.self)) }
            }
        }
        return strings
    }
}

/// Which cell styles show a number as a day (ECMA-376 part 1, 18.8.30 and the East Asian number formats).
struct WorkbookStyles {
    private var isDay: [Bool] = []
    private var isPercent: [Bool] = []

    init(_ part: [UInt8]?) throws(UnreadableDocument) {
        guard let part, let xml = XMLReader(part) else { return }
        var custom: [Int: String] = [:]
        var isInCells = false
        while let event = try xml.next(.xlsx) {
            if event == .end, xml.isNamed("cellXfs") { isInCells = false }
            guard event == .start else { continue }
            if xml.isNamed("cellXfs") { isInCells = true }
            if xml.isNamed("numFmt"), let id = xml.attribute("numFmtId").flatMap({ Int($0) }) {
                custom[id] = xml.attribute("formatCode")
            }
            if isInCells, xml.isNamed("xf") {
                let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
                let code = custom[id]
                isDay.append(
                    code.map(Self.isDayFormat) ?? (14...17).contains(id) || (27...36).contains(id)
                        || (50...58).contains(id))
                isPercent.append(code?.contains("%") ?? (id == 9 || id == 10))
            }
        }
    }

    /// A format of days names a year or a day outside quotes and brackets.
    private static func isDayFormat(_ code: String) -> Bool {
        var (isQuoted, isBracketed) = (false, false)
        for byte in code.utf8 {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x5B { isBracketed = true }
            if byte == 0x5D { isBracketed = false }
            if isQuoted || isBracketed { continue }
            switch byte | 0x20 {
            case UInt8(ascii: "y"), UInt8(ascii: "d"): return true
            default: continue
            }
        }
        return false
    }

    func isDay(_ style: Int?) -> Bool { style.map { isDay.indices.contains($0) && isDay[$0] } ?? false }
    func isPercent(_ style: Int?) -> Bool { style.map { isPercent.indices.contains($0) && isPercent[$0] } ?? false }
}
