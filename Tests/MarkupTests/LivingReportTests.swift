import Basics
import Commitments
import Markup
import ReportText
import Testing

@Suite struct LivingReportTests {
    private func page(_ reading: Reading, _ language: Language = .chinese) -> HTMLReader {
        HTMLReader(LivingReportPage.html(reading, language: language), wordsOf: "report")
    }

    /// What stands on the lines of a text, without the layout around it.
    private func printed(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.isWhitespace == false && $0 != "\u{200B}" }))
    }

    @Test(arguments: Language.allCases)
    func elementsNestAndLinksLead(_ language: Language) {
        #expect(page(SampleReading.full(), language).faults == [])
    }

    @Test func theWordsAreThePrintedParagraphs() {
        let words = page(SampleReading.full()).words
        let lines = words.split(separator: "\n").map(String.init)
        #expect(printed(words) == printed(SampleReading.text))
        #expect(lines.first == "政 府 工 作 报 告")
        // The lines that the reading joined are one paragraph; footnote mark and full-width sign stay as printed.
        #expect(lines.contains { $0.hasSuffix("增长5.2％，空气质量PM2.5平均浓度<下降>3%［1］。") })
        #expect(lines.count == SampleReading().report.reading.paragraphs.count)
    }

    @Test func commitmentsThatShareWordsShareALink() {
        let html = page(SampleReading.full())
        #expect(html.attribute("data-i", of: "c3") == "3 4")
        #expect(html.elements.contains { $0.tag == "span" && $0.attributes["id"] == "c4" })
        #expect(html.attribute("class", of: "c3") == "c h")
        #expect(html.attribute("class", of: "c5") == "c")
    }

    @Test func everyItemIsListedAndMarked() {
        let reading = SampleReading.full()
        let html = page(reading)
        for number in 1...reading.commitments.count {
            #expect(html.attribute("value", of: "i\(number)") == String(number))
            #expect(html.attribute("href", of: "c\(number)") ?? "#i4" == "#i\(number)")
        }
        for id in ["t1", "t2", "row1", "row2", "r1", "f1"] {
            #expect(html.elements.contains { $0.attributes["id"] == id })
        }
    }

    @Test func aPageAsksNothingOfAnyone() {
        let bytes = LivingReportPage.html(SampleReading.full())
        let text = String(decoding: bytes, as: UTF8.self)
        let html = HTMLReader(bytes)
        #expect(!text.contains("://") && !text.contains("url(") && !text.contains("@import"))
        #expect(html.elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["style"] == nil })
        #expect(html.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
        let policy = html.elements.compactMap { $0.attributes["content"] }.first { $0.contains("default-src") }
        #expect(policy?.hasPrefix("default-src 'none'; style-src 'sha256-") == true)
        #expect(policy?.contains("unsafe") == false)
    }

    @Test func markupInAReportStaysText() {
        let sample = SampleReading("政府工作报告\n各位代表：\n</article><script>alert(1)</script>完成“<b>”项目&amp;5个。")
        let words = "完成“<b>”项目"
        let html = page(
            sample.reading(commitments: [sample.commitment(words, action: "\"><i>", object: "<b>", strength: "<u>")]))
        #expect(html.faults == [])
        #expect(html.words.contains("</article><script>alert(1)</script>完成“<b>”项目&amp;5个。"))
        #expect(!html.elements.contains { ["b", "i", "u"].contains($0.tag) && $0.attributes.isEmpty && $0.tag != "b" })
        #expect(html.attribute("data-a", of: "i1") == "\"><i>")
    }

    @Test func aReportWithNothingInItSaysSo() {
        let reading = SampleReading("今天天气很好。").reading()
        let html = HTMLReader(LivingReportPage.html(reading), wordsOf: "list")
        #expect(html.faults == [])
        #expect(html.words.contains("没有读出承诺。全文仍可阅读。"))
        #expect(html.elements.contains { $0.attributes["class"] == "nothing" })
        #expect(page(reading).words.contains("今天天气很好。"))
        #expect(page(SampleReading("").reading()).faults == [])
    }

    @Test func theSameReadingGivesTheSameBytes() {
        #expect(LivingReportPage.html(SampleReading.full()) == LivingReportPage.html(SampleReading.full()))
    }

    @Test func printedTargetsKeepTheirComparator() {
        let page = String(decoding: LivingReportPage.html(SampleReading.full()), as: UTF8.self)
        #expect(page.contains("lang=\"zh-Hans\">增长6%左右</td>"))
        #expect(page.contains("lang=\"zh-Hans\">下降2.5%</td>"))
    }
}
