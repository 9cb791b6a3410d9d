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
        for (index, block) in file.blocks.enumerated() {
            let next = file.blocks.indices.contains(index + 1) ? file.blocks[index + 1] : nil
            switch block {
            case .paragraph(let text, .signature):
                xml += Self.paragraph(text, .signature, more: DocxSignature(file).layout(of: text, isLast: next == nil))
            case .paragraph(let text, let style):
                xml += Self.paragraph(text, style, more: Self.layout(before: next))
            case .table(let table):
                xml += DocxTable.xml(table, isKeptWithNext: next.map(Self.isSignature) ?? false)
            }
        }
        // A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 left, 26 right.
        return xml + "<w:sectPr><w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1587\" w:header=\"851\" "
            + "w:footer=\"737\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>"
    }

    /// What a table or the signature follows is not left behind on another page; a table stands a little apart.
    private static func layout(before next: DocxFile.Block?) -> String {
        switch next {
        case .table: "<w:keepNext/><w:spacing w:after=\"120\"/>"
        case .paragraph(_, .signature): "<w:keepNext/>"
        default: ""
        }
    }

    private static func isSignature(_ block: DocxFile.Block) -> Bool {
        if case .paragraph(_, .signature) = block { true } else { false }
    }

    /// A line end in the text becomes a line break.
    static func paragraph(_ text: String, _ style: DocxFile.Style, more: String = "") -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let runs = lines.enumerated().map { index, line in
            (index == 0 ? "" : "<w:br/>") + "<w:t xml:space=\"preserve\">\(escaped(String(line)))</w:t>"
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(more)</w:pPr><w:r>\(runs.joined())</w:r></w:p>"
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
