import Foundation
import Testing

@testable import Documents

@Suite("Sheets are written as what they are") struct SheetFileTests {
    private let sheet = Sheet(
        name: "任务",
        rows: [[.text("序号"), .text("任务")], [.number(1), .text("=1+1")], [.number(2.5), .text("粮食,\"33\"万吨\n以上")]])

    @Test("CSV has a byte-order mark, doubled quotes, and no formula")
    func csv() {
        let text = String(decoding: CSVText.bytes(of: sheet).dropFirst(3), as: UTF8.self)
        #expect(Array(CSVText.bytes(of: sheet).prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(text == "序号,任务\r\n1,'=1+1\r\n2.5,\"粮食,\"\"33\"\"万吨\n以上\"\r\n")
    }

    @Test("XLSX holds strings as strings, and the same sheet gives the same bytes")
    func xlsx() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try XLSXFile.write(sheet, to: path)
        let first = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        try XLSXFile.write(sheet, to: path)
        #expect(first == Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        let archive = try ZipArchive(first)
        let strings = String(decoding: try #require(try archive.entry("xl/sharedStrings.xml")), as: UTF8.self)
        let page = String(decoding: try #require(try archive.entry("xl/worksheets/sheet1.xml")), as: UTF8.self)
        #expect(strings.contains("<t>=1+1</t>") && !page.contains("<f>"))
    }

    @Test("Several sheets stand in one workbook in their order; two of one name are refused")
    func sheets() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let other = Sheet(name: "项目", rows: [[.text("项目")], [.text("城南水厂")]])
        try XLSXFile.write([(sheet, []), (other, [30])], to: path)
        let archive = try ZipArchive(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        let book = String(decoding: try #require(try archive.entry("xl/workbook.xml")), as: UTF8.self)
        #expect(book.contains("name=\"任务\" sheetId=\"1\"") && book.contains("name=\"项目\" sheetId=\"2\""))
        #expect(try archive.entry("xl/worksheets/sheet2.xml") != nil)
        #expect(throws: SheetUnwritten.self) { try XLSXFile.write([(sheet, []), (sheet, [])], to: path) }
    }
}
