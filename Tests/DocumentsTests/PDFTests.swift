import Testing

@testable import Documents

/// Pages as pdftotext tells them: lines with places, 12 points a character.
@Suite("Lines of pages become paragraphs") struct PDFTests {
    private struct Line {
        let text: String
        var x = 72.0
        let y: Double
        var size = 12.0
        var width: Double?
    }

    private func read(_ pages: [[Line]]) throws -> [String] {
        var xml = "<html><body><doc>"
        for page in pages {
            xml += "<page width=\"595\" height=\"842\"><flow><block>"
            for line in page {
                let width = line.width ?? Double(line.text.unicodeScalars.count) * line.size
                let place =
                    "xMin=\"\(line.x)\" yMin=\"\(line.y)\" xMax=\"\(line.x + width)\" yMax=\"\(line.y + line.size * 1.4)\""
                xml += "<line \(place)><word \(place)>\(line.text)</word></line>"
            }
            xml += "</block></flow></page>"
        }
        let parsed = try PDFLayout.pages(Array((xml + "</doc></body></html>").utf8))
        return lines(of: PDFParagraphs.text(of: PDFFurniture.removed(from: parsed)))
    }

    private let full = "全县上下凝心聚力克难奋进经济社会发展取得新的成效民生持续改善社会大局"

    @Test("Sentences broken by lines and pages are whole again; heads and page numbers are gone")
    func pages() throws {
        func page(_ number: Int, _ body: [Line]) -> [Line] {
            [Line(text: "某县政府工作报告", x: 240, y: 30, size: 9)] + body
                + [Line(text: "— \(number) —", x: 280, y: 800, size: 9)]
        }
        let text = try read([
            page(
                1,
                [
                    Line(text: full, y: 100), Line(text: full, y: 121), Line(text: "完成。", y: 142),
                    Line(text: full, x: 96, y: 163, width: 420), Line(text: full, y: 184),
                ]),
            page(2, [Line(text: full, y: 100), Line(text: "稳定。", y: 121), Line(text: "一、工作回顾", x: 96, y: 142)]),
            page(3, [Line(text: full, y: 100), Line(text: full, y: 121)]),
        ])
        #expect(text == [full + full + "完成。", full + full + full + "稳定。", "一、工作回顾", full + full])
    }

    @Test("Small print at the foot that begins with a mark is a footnote")
    func footnotes() throws {
        let text = try read([
            [
                Line(text: full, y: 100), Line(text: full, y: 121), Line(text: full, y: 142), Line(text: "完成。", y: 163),
                Line(text: "①四上企业：规模以上工业企业等四类。", y: 700, size: 9), Line(text: "的统称。", y: 714, size: 9),
            ]
        ])
        #expect(text == [full + full + full + "完成。"])
    }

    @Test("A heading behind a full line opens a paragraph where the sentence before has ended")
    func headings() throws {
        let ended = String(full.dropLast()) + "。"
        let text = try read([
            [Line(text: full, y: 100), Line(text: ended, y: 121), Line(text: "（二）深化改革" + full.dropLast(7), y: 142)]
        ])
        #expect(text == [full + ended, "（二）深化改革" + full.dropLast(7)])
    }

    @Test("A figure that did not fit is no new paragraph")
    func unbreakable() throws {
        let text = try read([
            [Line(text: full, y: 100), Line(text: String(full.dropLast(3)), y: 121), Line(text: "58.5%以上。", y: 142)]
        ])
        #expect(text == [full + full.dropLast(3) + "58.5%以上。"])
    }
}
