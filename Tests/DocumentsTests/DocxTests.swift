import Testing

@testable import Documents

@Suite("A Word document gives its body, one paragraph a line") struct DocxTests {
    private func read(_ body: String, parts: [String: String] = [:]) throws -> [String] {
        lines(of: try DocxText.read(try Package.docx(body, parts: parts)))
    }

    @Test("Paragraphs in order, empty ones left out, breaks as lines")
    func paragraphs() throws {
        let body =
            Package.paragraph("一、回顾") + "<w:p/>" + Package.paragraph("   ")
            + "<w:p><w:r><w:t>粮食</w:t><w:br/><w:t>产量</w:t><w:br w:type=\"page\"/><w:t>33</w:t></w:r><w:r><w:noBreakHyphen/><w:t>35万吨</w:t></w:r></w:p>"
        #expect(try read(body) == ["一、回顾", "粮食", "产量33-35万吨"])
    }

    @Test("Inserted text stays, deleted and hidden text goes")
    func changes() throws {
        let body = """
            <w:p><w:ins><w:r><w:t>增长</w:t></w:r></w:ins><w:del><w:r><w:delText>下降</w:delText></w:r></w:del>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>5%</w:t></w:r></w:p>
            """
        #expect(try read(body) == ["增长5%"])
    }

    @Test("A drawing that is given twice is read once, and a text box is a paragraph of its own")
    func textBoxes() throws {
        let box = "<w:txbxContent>" + Package.paragraph("框中文字") + "</w:txbxContent>"
        let body = """
            <w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>\
            </w:r><w:r><w:t>正文</w:t></w:r></w:p>
            """
        #expect(try read(body) == ["框中文字", "正文"])
    }

    @Test("Tables of contents, page numbers, field codes and footnote marks are left out")
    func fields() throws {
        func field(_ code: String, _ result: String) -> String {
            """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> \(code) </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\(result)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        }
        let body = """
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>\
            <w:sdtContent>\(Package.paragraph("目录一 1"))</w:sdtContent></w:sdt>\
            <w:p>\(field("TOC \\o", "目录二 2"))</w:p><w:p>\(field("PAGE", "7"))<w:r><w:t>见</w:t></w:r>\(field("REF a", "附件"))\
            <w:r><w:footnoteReference w:id="2"/></w:r></w:p>
            """
        #expect(try read(body, parts: ["word/footnotes.xml": "<w:footnotes/>"]) == ["见附件"])
    }

    @Test("A table gives its cells row by row")
    func tables() throws {
        let cells = ["指标", "目标", "增速", "5%"].map { "<w:tc>\(Package.paragraph($0))</w:tc>" }
        let body = "<w:tbl><w:tr>\(cells[0])\(cells[1])</w:tr><w:tr>\(cells[2])\(cells[3])</w:tr></w:tbl>"
        #expect(try read(body) == ["指标", "目标", "增速", "5%"])
    }

    @Test("Automatic numbers stand where Word prints them")
    func numbering() throws {
        func level(_ index: Int, _ format: String, _ text: String) -> String {
            "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
        }
        let numbering = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3">\(level(0, "chineseCounting", "%1、"))\
            \(level(1, "chineseCounting", "（%2）"))\(level(2, "decimal", "%3."))</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>
            """
        let styles = """
            <w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>\
            </w:numPr></w:pPr></w:style></w:styles>
            """
        func numbered(_ text: String, _ level: Int) -> String {
            Package.paragraph(
                text, settings: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
        }
        let body =
            Package.paragraph("工作回顾", settings: "<w:pStyle w:val=\"H1\"/>") + numbered("工业", 1) + numbered("农业", 1)
            + numbered("粮食", 2) + Package.paragraph("工作安排", settings: "<w:pStyle w:val=\"H1\"/>") + numbered("投资", 1)
            + Package.paragraph("不编号", settings: "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let expected = ["一、工作回顾", "（一）工业", "（二）农业", "1. 粮食", "二、工作安排", "（一）投资", "不编号"]
        #expect(try read(body, parts: ["word/numbering.xml": numbering, "word/styles.xml": styles]) == expected)
    }

    @Test("The package may name another part as its document")
    func relations() throws {
        let relations = """
            <Relationships><Relationship Type="http://a/officeDocument" Target="/word/document2.xml"/></Relationships>
            """
        let document = "<w:document xmlns:w=\"w\"><w:body>\(Package.paragraph("第二份"))</w:body></w:document>"
        let bytes = try Package.zip(["_rels/.rels": relations, "word/document2.xml": document])
        #expect(lines(of: try DocxText.read(bytes)) == ["第二份"])
    }
}
