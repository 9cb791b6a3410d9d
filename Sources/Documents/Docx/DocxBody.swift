/// Walks through the body of a Word document and gathers its lines.
struct DocxBody {
    let styles: DocxStyles
    private var numbering: DocxNumbering
    private(set) var text: [UInt8] = []
    /// The open paragraphs: a text box stands inside another paragraph.
    private var open: [DocxParagraph] = []
    private var fields = DocxFields()
    private var isInText = false
    private var isHidden = false
    /// Whether the next content control is a table of contents.
    private var isContents = false

    init(styles: DocxStyles, numbering: DocxNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    mutating func read(_ xml: XMLReader) throws(UnreadableDocument) {
        while let event = try xml.next(.docx) {
            switch event {
            case .start: try start(xml)
            case .end: end(xml)
            case .text: if isInText { append(xml) }
            }
        }
    }

    private mutating func start(_ xml: XMLReader) throws(UnreadableDocument) {
        if Self.skipped.contains(where: { xml.isNamed($0) }) { return try xml.skipElement(.docx) }
        if xml.isNamed("t") {
            isInText = !xml.isEmptyElement
        } else if xml.isNamed("r") {
            isHidden = false
        } else if xml.isNamed("p") {
            if !xml.isEmptyElement { open.append(DocxParagraph()) }
            if open.count > 64 { throw .damaged(.docx) }
        } else if open.isEmpty {
            try startOutside(xml)
        } else {
            try startInside(xml)
        }
    }

    private mutating func startOutside(_ xml: XMLReader) throws(UnreadableDocument) {
        if xml.isNamed("docPartGallery") {
            isContents = xml.attribute("val") == "Table of Contents"
        } else if xml.isNamed("sdtContent"), isContents {
            isContents = false
            try xml.skipElement(.docx)
        }
    }

    private mutating func startInside(_ xml: XMLReader) throws(UnreadableDocument) {
        let last = open.count - 1
        if xml.isNamed("pStyle") {
            open[last].style = xml.attribute("val")
        } else if xml.isNamed("ilvl") {
            open[last].level = xml.attribute("val").flatMap { Int($0) }
        } else if xml.isNamed("numId") {
            open[last].list = xml.attribute("val")
        } else if xml.isNamed("vanish") {
            isHidden = !["0", "false", "off"].contains(xml.attribute("val") ?? "1")
        } else if xml.isNamed("tab") {
            put([0x09])
        } else if xml.isNamed("br") || xml.isNamed("cr") {
            // A page break says nothing about the sentence it stands in.
            if !["page", "column"].contains(xml.attribute("type") ?? "") { put([0x0A]) }
        } else if xml.isNamed("noBreakHyphen") {
            put([0x2D])
        } else if xml.isNamed("fldChar") {
            fields.mark(xml.attribute("fldCharType"))
        } else if xml.isNamed("instrText") {
            try readCode(xml)
        } else if xml.isNamed("fldSimple"), DocxFields.isLeftOut(xml.attribute("instr") ?? "") {
            try xml.skipElement(.docx)
        }
    }

    private mutating func readCode(_ xml: XMLReader) throws(UnreadableDocument) {
        if xml.isEmptyElement { return }
        var code: [UInt8] = []
        while let event = try xml.next(.docx), event != .end {
            if event == .text { xml.appendText(to: &code) }
        }
        fields.code(String(decoding: code, as: UTF8.self))
    }

    private mutating func end(_ xml: XMLReader) {
        if xml.isNamed("t") {
            isInText = false
        } else if xml.isNamed("p"), let paragraph = open.popLast() {
            close(paragraph)
        }
    }

    private var isLeftOut: Bool { isHidden || fields.isLeftOut || open.isEmpty }

    private mutating func append(_ xml: XMLReader) {
        if isLeftOut { return }
        xml.appendText(to: &open[open.count - 1].text)
    }

    private mutating func put(_ bytes: [UInt8]) {
        if !isLeftOut { open[open.count - 1].text += bytes }
    }

    private mutating func close(_ paragraph: DocxParagraph) {
        if styles.isContents(paragraph.style) { return }
        let place = styles.list(of: paragraph)
        guard paragraph.text.contains(where: { $0 > 0x20 }) else { return }
        if let place { text += numbering.label(list: place.list, level: place.level).utf8 }
        text += paragraph.text
        while let last = text.last, last == 0x20 || last == 0x09 || last == 0x0A { text.removeLast() }
        text.append(0x0A)
    }

    /// Deleted or moved text, the older form of a drawing that is given twice, readings above characters, settings.
    private static let skipped: [StaticString] = [
        "del", "moveFrom", "delText", "Fallback", "rt", "pPrChange", "rPrChange", "sectPr", "tabs", "tblPr", "trPr",
        "tcPr",
    ]
}

/// A paragraph while it is read.
struct DocxParagraph {
    var text: [UInt8] = []
    var style: String?
    var list: String?
    var level: Int?
}
