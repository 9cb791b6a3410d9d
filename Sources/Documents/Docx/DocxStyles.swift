/// What the styles of a Word document say about numbering.
struct DocxStyles {
    private struct Style {
        var name = ""
        var parent: String?
        var list: String?
        var level: Int?
    }
    private var styles: [String: Style] = [:]

    init(_ bytes: [UInt8]?) throws(UnreadableDocument) {
        guard let bytes, let xml = XMLReader(bytes) else { return }
        var id: String?
        var style = Style()
        while let event = try xml.next(.docx) {
            if event == .end, xml.isNamed("style"), let name = id {
                styles[name] = style
                (id, style) = (nil, Style())
            }
            guard event == .start else { continue }
            if xml.isNamed("style") {
                id = xml.attribute("styleId")
            } else if xml.isNamed("name") {
                style.name = xml.attribute("val") ?? ""
            } else if xml.isNamed("basedOn") {
                style.parent = xml.attribute("val")
            } else if xml.isNamed("numId") {
                style.list = xml.attribute("val")
            } else if xml.isNamed("ilvl") {
                style.level = xml.attribute("val").flatMap { Int($0) }
            }
        }
    }

    /// Whether paragraphs of this style are lines of a table of contents.
    func isContents(_ id: String?) -> Bool {
        guard let id, let style = styles[id] else { return false }
        return style.name.lowercased().hasPrefix("toc ")
    }

    /// The list and level of a paragraph: its own, else its style's. List 0 takes the number away.
    func list(of paragraph: DocxParagraph) -> (list: String, level: Int)? {
        var (list, level) = (paragraph.list, paragraph.level)
        var id = paragraph.style
        for _ in 0..<16 {
            guard list == nil || level == nil, let name = id, let style = styles[name] else { break }
            list = list ?? style.list
            level = level ?? style.level
            id = style.parent
        }
        guard let list, list != "0" else { return nil }
        return (list, level ?? 0)
    }
}
