/// The text of a Word document (ECMA-376): the body alone, one paragraph a line, in reading order.
///
/// Left out: headers, footers, footnotes, endnotes, comments and their marks, deleted and hidden text, field codes,
/// tables of contents and page numbers. Automatic numbers stand where Word prints them. A table gives its cells' paragraphs,
/// row by row.
enum DocxText {
    static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> [UInt8] {
        let archive = try ZipArchive(bytes)
        guard let body = try archive.entry(try mainPart(archive)) else { throw try otherKind(archive) }
        let styles = try DocxStyles(try archive.entry("word/styles.xml"))
        let numbering = try DocxNumbering(try archive.entry("word/numbering.xml"))
        guard let xml = XMLReader(body) else { throw .damaged(.docx) }
        var reader = DocxBody(styles: styles, numbering: numbering)
        try reader.read(xml)
        return reader.text
    }

    /// The part the package names as its document (ECMA-376 part 2, relationships); most often word/document.xml.
    private static func mainPart(_ archive: borrowing ZipArchive) throws(UnreadableDocument) -> String {
        let usual = "word/document.xml"
        guard let relations = try archive.entry("_rels/.rels", limit: 1 << 20), let xml = XMLReader(relations) else {
            return usual
        }
        while let event = try xml.next(.docx) {
            guard event == .start, xml.isNamed("Relationship"), let type = xml.attribute("Type"),
                type.hasSuffix("/officeDocument"), let target = xml.attribute("Target")
            else { continue }
            return target.hasPrefix("/") ? String(target.dropFirst()) : target
        }
        return usual
    }

    /// An archive without a Word document: another kind of file, which is named where we know it.
    private static func otherKind(_ archive: borrowing ZipArchive) throws(UnreadableDocument) -> UnreadableDocument {
        for (part, chinese, english) in others where try archive.entry(part) != nil {
            return .foreign(chinese: chinese, english: english)
        }
        let isPackage = try archive.entry("[Content_Types].xml") != nil
        return isPackage ? .damaged(.docx) : .foreign(chinese: "压缩包（ZIP）", english: "an archive (ZIP)")
    }

    private static let others = [
        ("xl/workbook.xml", "表格（XLSX）", "a workbook (XLSX)"),
        ("ppt/presentation.xml", "演示文稿（PPTX）", "a presentation (PPTX)"),
        ("content.xml", "ODF 文档", "an ODF document"),
        ("OFD.xml", "OFD 版式文件", "an OFD document"),
    ]
}
