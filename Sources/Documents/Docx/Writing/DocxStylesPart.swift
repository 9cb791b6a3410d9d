/// The styles of official papers (GB/T 9704): 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 of the third size for the
/// body. Where a face is not installed, the font table says what stands in for it.
enum DocxStylesPart {
    private static let names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private struct Style {
        let id: String
        let name: String
        let face: String
        /// Half points.
        let size: Int
        var alignment = "both"
        /// Hundredths of a character.
        var indent = 0
        /// Twentieths of a point; exact where it is not 0, else as the letters need it.
        var line = 0
        var before = 0
        var after = 0
        var more = ""
    }

    private static let title = "方正小标宋简体"
    private static let body = "仿宋_GB2312"
    private static let kai = "楷体_GB2312"

    private static let styles: [Style] = [
        Style(id: "Normal", name: "Normal", face: body, size: 32, indent: 200, line: 580),
        Style(
            id: "Title", name: "Title", face: title, size: 44, alignment: "center", line: 640, after: 120,
            more: "<w:keepNext/>"),
        Style(id: "Subtitle", name: "Subtitle", face: kai, size: 32, alignment: "center", line: 580, after: 360),
        Style(
            id: "Heading1", name: "heading 1", face: "黑体", size: 32, indent: 200, line: 580, before: 120,
            more: "<w:keepNext/><w:outlineLvl w:val=\"0\"/>"),
        Style(
            id: "Heading2", name: "heading 2", face: kai, size: 32, indent: 200, line: 580,
            more: "<w:keepNext/><w:outlineLvl w:val=\"1\"/>"),
        Style(id: "Caption", name: "caption", face: "黑体", size: 24, before: 120, after: 60, more: "<w:keepNext/>"),
        Style(id: "Signature", name: "Signature", face: body, size: 32, alignment: "right", line: 580),
        Style(id: "Note", name: "Note", face: "宋体", size: 15, alignment: "left"),
        Style(id: "Footer", name: "footer", face: "宋体", size: 28, alignment: "center"),
        Style(
            id: "TableHead", name: "Table Head", face: "黑体", size: 21, alignment: "center", line: 320,
            more: "<w:keepNext/>"),
        Style(id: "TableText", name: "Table Text", face: "宋体", size: 21, alignment: "left", line: 320),
    ]

    static func xml(language: String) -> String {
        var xml =
            head + "<w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
            + "w:hAnsi=\"Times New Roman\" w:eastAsia=\"\(body)\" w:cs=\"Times New Roman\"/><w:lang w:val=\"\(language == "zh-CN" ? "en-US" : language)\" "
            + "w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        for style in styles { xml += Self.xml(style) }
        return xml + "</w:styles>"
    }

    private static func xml(_ style: Style) -> String {
        let isDefault = style.id == "Normal"
        var spacing = " w:before=\"\(style.before)\" w:after=\"\(style.after)\""
        if style.line > 0 {
            // Rows of tables grow with their text; lines of the body stand at one distance.
            let rule = style.id.hasPrefix("Table") ? "atLeast" : "exact"
            spacing += " w:line=\"\(style.line)\" w:lineRule=\"\(rule)\""
        } else {
            // The body's exact distance would cut a picture off and pull small print apart.
            spacing += " w:line=\"240\" w:lineRule=\"auto\""
        }
        let indent =
            style.indent == 0
            ? "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
            : "<w:ind w:firstLineChars=\"\(style.indent)\" w:firstLine=\"\(style.size * style.indent / 10)\"/>"
        // The order of elements is the schema's: keepNext, spacing, ind, jc, outlineLvl.
        let isKept = style.more.contains("keepNext") ? "<w:keepNext/>" : ""
        let level = style.more.replacing("<w:keepNext/>", with: "")
        return "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(style.id)\">"
            + "<w:name w:val=\"\(style.name)\"/>\(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")<w:qFormat/>"
            + "<w:pPr>\(isKept)<w:spacing\(spacing)/>\(indent)<w:jc w:val=\"\(style.alignment)\"/>\(level)</w:pPr>"
            + "<w:rPr><w:rFonts w:eastAsia=\"\(style.face)\"/><w:sz w:val=\"\(style.size)\"/>"
            + "<w:szCs w:val=\"\(style.size)\"/></w:rPr></w:style>"
    }

    /// What stands in where a face is missing.
    static let fonts =
        head + "<w:fonts \(names)>"
        + [(title, "SimSun"), (body, "FangSong"), (kai, "KaiTi"), ("黑体", "SimHei"), ("宋体", "SimSun")]
        .map { "<w:font w:name=\"\($0.0)\"><w:altName w:val=\"\($0.1)\"/></w:font>" }.joined() + "</w:fonts>"
}
