import Foundation
import Testing

@testable import Documents

@Suite("Documents that are written can be read") struct DocxFileTests {
    private let file = DocxFile(
        title: "督查通报", author: "棠江县", language: "zh-CN",
        blocks: [
            .paragraph("棠江县2025年\n督查通报", .title), .paragraph("一、总体情况", .heading),
            .paragraph("共<132>项 & “核验”完成5项。\u{7}", .body),
            .table(.init(header: ["编号", "承诺"], rows: [["2025-0001", "建桥"], ["2025-0002"]], widths: [30, 70])),
            .paragraph("督查室", .signature),
        ], foot: ["依据的记录：12条"],
        picture: .init(png: [0x89, 0x50, 0x4E, 0x47], words: "码", millimetres: 26))

    @Test("Our own reader gives the words back, in order, markup escaped")
    func text() throws {
        let text = String(decoding: try DocxText.read(try file.bytes()), as: UTF8.self)
        #expect(
            text == """
                棠江县2025年
                督查通报
                一、总体情况
                共<132>项 & “核验”完成5项。
                编号
                承诺
                2025-0001
                建桥
                2025-0002
                督查室

                """)
    }

    @Test("The same document gives the same bytes; foot, picture and head of a table are there")
    func parts() throws {
        let bytes = try file.bytes()
        #expect(bytes == (try file.bytes()))
        let archive = try ZipArchive(bytes)
        func part(_ name: String) throws -> String {
            String(decoding: try #require(try archive.entry(name)), as: UTF8.self)
        }
        for name in ["footer1", "footer2"] { #expect(try part("word/\(name).xml").contains("依据的记录：12条")) }
        #expect(
            try part("word/footer1.xml").contains("r:embed=\"rId1\"")
                && !(try part("word/footer2.xml").contains("r:embed")))
        #expect(try archive.entry("word/media/code.png") == [0x89, 0x50, 0x4E, 0x47])
        #expect(try part("word/document.xml").contains("<w:tblHeader/>"))
        #expect(try part("word/fontTable.xml").contains("FangSong"))
        for name in ["document", "styles", "fontTable", "settings", "footer1", "footer2"] {
            let xml = try #require(XMLReader(Array(try part("word/\(name).xml").utf8)))
            while try xml.next(.docx) != nil {}
        }
    }

    @Test("A zip holds what was put into it, Chinese names too, and is the same each time")
    func zip() throws {
        let entries = [ZipFile.Entry("县住建局-2025-11.xlsx", Array(repeating: 7, count: 90_000)), ZipFile.Entry("空", [])]
        let bytes = try ZipFile.bytes(entries)
        #expect(bytes == (try ZipFile.bytes(entries)) && bytes.count < 2_000)
        let archive = try ZipArchive(bytes)
        #expect(try archive.entry("县住建局-2025-11.xlsx")?.count == 90_000)
        #expect(try archive.entry("空") == [])
    }
}
