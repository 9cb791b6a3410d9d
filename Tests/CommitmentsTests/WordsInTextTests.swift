import Basics
import Commitments
import Testing

@Suite("Words that a person gives are found where they stand") struct WordsInTextTests {
    private let text = "一、新建公路46公里，改造危\n桥12座。\n二、新建公路46公里。"

    private func words(_ span: Span?) -> String? {
        span.map { span in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: Array(text.unicodeScalars)[span.start..<span.end])
            return String(words)
        }
    }

    @Test("The occurrence nearest to the place is taken; line ends count for nothing")
    func place() {
        let find = WordsInText(text)
        #expect(find.place(of: "新建公路46公里", near: 0) == Span(2, 10))
        #expect(find.place(of: "新建公路46公里", near: 25)?.start == 23)
        #expect(words(find.place(of: "改造危桥12座", near: 0)) == "改造危\n桥12座")
        #expect(words(find.place(of: " 改造 危\n桥12座\n", near: 0)) == "改造危\n桥12座")
        #expect(find.place(of: "改造危桥13座", near: 0) == nil)
        #expect(find.place(of: " \n", near: 0) == nil)
    }

    @Test("Lines cut a span; marks between clauses belong to neither part; other words are refused")
    func parts() throws {
        let find = WordsInText(text)
        let whole = try #require(find.place(of: "新建公路46公里，改造危桥12座。", near: 0))
        let parts = try #require(find.parts(of: whole, cut: "新建公路46公里，\n改造危桥12座。"))
        #expect(parts.map(words) == ["新建公路46公里", "改造危\n桥12座"])
        #expect(find.parts(of: whole, cut: "新建公路46公里\n改造危桥12座。") == nil)
        #expect(find.parts(of: whole, cut: "新建公路46公里，改造危桥12座。")?.count == 1)
        #expect(find.parts(of: whole, cut: "，\n新建") == nil)
    }
}
