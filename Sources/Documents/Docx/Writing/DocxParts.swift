/// The parts of the package. Everything that comes from outside is escaped here and only here.
struct DocxParts {
    private let file: DocxFile

    init(_ file: DocxFile) { self.file = file }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    // MARK: - The body

    var document: String {
        var xml = Self.head + "<w:document \(Self.names)><w:body>"
        for block in file.blocks {
            switch block {
            case .paragraph(let text, let style): xml += Self.paragraph(text, style)
            case .table(let table): xml += Self.table(table)
            }
        }
        // A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 left, 26 right.
        return xml + "<w:sectPr><w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1587\" w:header=\"851\" "
            + "w:footer=\"737\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>"
    }

    /// A line end in the text becomes a line break.
    static func paragraph(_ text: String, _ style: DocxFile.Style, more: String = "") -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let runs = lines.enumerated().map { index, line in
            (index == 0 ? "" : "<w:br/>") + "<w:t xml:space=\"preserve\">\(escaped(String(line)))</w:t>"
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(more)</w:pPr><w:r>\(runs.joined())</w:r></w:p>"
    }

    /// The width between the margins, in twentieths of a point.
    private static let width = 11_906 - 1_474 - 1_587

    private static func table(_ table: DocxFile.Table) -> String {
        let widths = table.header.indices.map { index in
            width * (table.widths.indices.contains(index) ? table.widths[index] : 100 / table.header.count) / 100
        }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        var xml =
            "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblBorders>"
            + sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>" }.joined()
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
            + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        // The head stands again on every page, and no row is broken by one.
        xml += row(table.header, widths, style: "TableHead", more: "<w:cantSplit/><w:tblHeader/>")
        for cells in table.rows { xml += row(cells, widths, style: "TableText", more: "<w:cantSplit/>") }
        return xml + "</w:tbl>" + paragraph("", .note)
    }

    private static func row(_ cells: [String], _ widths: [Int], style: String, more: String) -> String {
        let columns = widths.enumerated().map { index, width in
            let text = cells.indices.contains(index) ? cells[index] : ""
            return
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>"
                + "</w:pPr><w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p></w:tc>"
        }
        return "<w:tr><w:trPr>\(more)</w:trPr>\(columns.joined())</w:tr>"
    }

    // MARK: - The foot

    func footer(isFirst: Bool) -> String {
        var xml = Self.head + "<w:ftr \(Self.names)\(isFirst && file.picture != nil ? Self.drawingNames : "")>"
        if isFirst, let picture = file.picture { xml += DocxPicture.paragraph(picture) }
        for line in file.foot { xml += Self.paragraph(line, .note) }
        let field = ["begin", "", "end"].map { kind in
            kind.isEmpty
                ? "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                : "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
        }
        xml += "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
        return xml + field.joined() + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
    }

    private static let drawingNames =
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""

    // MARK: - The package

    var contentTypes: String {
        let parts = [
            ("word/document.xml", "\(Self.wordType).document.main+xml"),
            ("word/styles.xml", "\(Self.wordType).styles+xml"),
            ("word/fontTable.xml", "\(Self.wordType).fontTable+xml"),
            ("word/settings.xml", "\(Self.wordType).settings+xml"),
            ("word/footer1.xml", "\(Self.wordType).footer+xml"), ("word/footer2.xml", "\(Self.wordType).footer+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return Self.head + "<Types xmlns=\"\(Self.package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + parts.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
    }

    var properties: String {
        Self.head + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(Self.escaped(file.title))</dc:title>"
            + "<dc:creator>\(Self.escaped(file.author))</dc:creator><dc:language>\(Self.escaped(file.language))</dc:language>"
            + "</cp:coreProperties>"
    }

    static let packageRelations = relationships([
        ("rId1", "\(office)/officeDocument", "word/document.xml"),
        ("rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
    static let relations = relationships([
        ("rId1", "\(office)/styles", "styles.xml"), ("rId2", "\(office)/fontTable", "fontTable.xml"),
        ("rId3", "\(office)/settings", "settings.xml"), ("rId4", "\(office)/footer", "footer1.xml"),
        ("rId5", "\(office)/footer", "footer2.xml"),
    ])
    static let footRelations = relationships([("rId1", "\(office)/image", "media/code.png")])
    static let settings =
        head
        + "<w:settings \(names)><w:zoom w:percent=\"100\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
        + "w:val=\"15\"/></w:compat></w:settings>"

    private static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
        head + "<Relationships xmlns=\"\(package)/relationships\">"
            + all.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }.joined()
            + "</Relationships>"
    }

    /// Markup as text; control characters that XML forbids go.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\u{9}", "\u{A}": escaped.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
