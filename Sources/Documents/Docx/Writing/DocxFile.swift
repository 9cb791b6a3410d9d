/// A document to be written as DOCX (ECMA-376), laid out like a Chinese official paper: A4, title in the middle, body
/// indented by two characters, page numbers and what the paper is checked by in the foot.
public struct DocxFile: Sendable {
    public enum Style: String, Sendable, CaseIterable {
        case title = "Title"
        /// Under the title: number, day.
        case subtitle = "Subtitle"
        /// 一、
        case heading = "Heading1"
        /// （一）
        case subheading = "Heading2"
        case body = "Normal"
        /// Above a table.
        case caption = "Caption"
        /// At the end, right: who, when.
        case signature = "Signature"
        /// Small print.
        case note = "Note"
    }

    public struct Table: Sendable {
        public let header: [String]
        public let rows: [[String]]
        /// Hundredths of the page's width, one a column.
        public let widths: [Int]

        public init(header: [String], rows: [[String]], widths: [Int]) {
            (self.header, self.rows, self.widths) = (header, rows, widths)
        }
    }

    public enum Block: Sendable {
        case paragraph(String, Style)
        case table(Table)
    }

    /// A PNG, square, in the foot of the first page.
    public struct Picture: Sendable {
        public let png: [UInt8]
        /// What it is, for those who don't see it.
        public let words: String
        public let millimetres: Int

        public init(png: [UInt8], words: String, millimetres: Int) {
            (self.png, self.words, self.millimetres) = (png, words, millimetres)
        }
    }

    public let title: String
    /// Who wrote it, for the file's own properties.
    public let author: String
    /// The language of its words: `zh-CN`, `en-GB`.
    public let language: String
    public let blocks: [Block]
    /// Small lines in the foot of every page.
    public let foot: [String]
    public let picture: Picture?

    public init(
        title: String, author: String, language: String, blocks: [Block], foot: [String], picture: Picture?
    ) {
        (self.title, self.author, self.language, self.blocks) = (title, author, language, blocks)
        (self.foot, self.picture) = (foot, picture)
    }

    /// The file. The same document gives the same bytes; nothing in it tells when or where it was made.
    public func bytes() throws(FileUnwritten) -> [UInt8] {
        let parts = DocxParts(self)
        var entries = [
            ZipFile.Entry("[Content_Types].xml", text: parts.contentTypes),
            ZipFile.Entry("_rels/.rels", text: DocxParts.packageRelations),
            ZipFile.Entry("docProps/core.xml", text: parts.properties),
            ZipFile.Entry("word/document.xml", text: parts.document),
            ZipFile.Entry("word/_rels/document.xml.rels", text: DocxParts.relations),
            ZipFile.Entry("word/styles.xml", text: DocxStylesPart.xml(language: language)),
            ZipFile.Entry("word/fontTable.xml", text: DocxStylesPart.fonts),
            ZipFile.Entry("word/settings.xml", text: DocxParts.settings),
            ZipFile.Entry("word/footer1.xml", text: parts.footer(isFirst: true)),
            ZipFile.Entry("word/footer2.xml", text: parts.footer(isFirst: false)),
        ]
        if let picture {
            entries.append(ZipFile.Entry("word/_rels/footer1.xml.rels", text: DocxParts.footRelations))
            entries.append(ZipFile.Entry("word/media/code.png", picture.png))
        }
        return try ZipFile.bytes(entries)
    }
}
