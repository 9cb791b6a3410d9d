import ReportText
import Testing

@testable import Documents

@Suite("A page gives the text a reader came for") struct HTMLTests {
    private func read(_ html: String) throws -> [String] { lines(of: try HTMLText.read(Array(html.utf8))) }
    private let words = "全年粮食产量33.6万吨，城镇新增就业7826人，森林覆盖率达到57.4%，空气质量优良天数341天，比上年增加4天。"

    @Test("Navigation, position, font sizes, shares, neighbours and imprint are left out; the title stays")
    func governmentPage() throws {
        let page = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某县政府</title></head><body>
            <div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
            <div class="position">当前位置：<a>首页</a> &gt; 正文</div>
            <div class="main-box"><h1>政府工作报告</h1><div>发布时间：2024-01-20 来源：县政府办 字体：<a>大</a><a>中</a></div>
            <div class="TRS_Editor"><p>&nbsp;&nbsp;　　一、工作回顾</p><p>\(words)</p><p>\(words)</p></div>
            <div class="share">分享到：<a>微信</a></div></div>
            <ul><li><a>关于印发政府工作报告任务分解的通知</a></li><li><a>关于表彰的决定</a></li></ul>
            <div class="footer">主办单位：某县人民政府 ICP备12345678号</div></body></html>
            """
        #expect(try read(page) == ["政府工作报告", "一、工作回顾", words, words])
    }

    @Test("A page of tables in GB18030 that says gb2312, lines ended by <br>")
    func tablePage() throws {
        let ascii =
            "<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=gb2312\"></HEAD><BODY><TABLE><TR><TD>"
        // 一、㽏井河建成。<BR>二、 … 镕 (outside GB2312), in GB18030.
        let chinese: [UInt8] =
            [0xD2, 0xBB, 0xA1, 0xA2, 0xE9, 0x46, 0xBE, 0xAE, 0xA1, 0xA3] + Array("<BR>".utf8)
            + [0xB6, 0xFE, 0xA1, 0xA2, 0xBE, 0xAE, 0xA1, 0xA3]
        let bytes = Array(ascii.utf8) + chinese + Array("</TD></TR></TABLE></BODY></HTML>".utf8)
        let utf8 = try CanonicalText(decoding: bytes).utf8
        #expect(lines(of: try HTMLText.read(utf8)) == ["一、镕井。", "二、井。"])
    }

    @Test("Line breaks of the source are no spaces between characters, typed spaces are")
    func whiteSpace() throws {
        let page = "<html><body><p>粮食产量\n      达到33万吨，\n GDP\n growth</p><p>政 府 工 作</p></body></html>"
        #expect(try read(page) == ["粮食产量达到33万吨，GDP growth", "政 府 工 作"])
    }

    @Test("Hidden elements, scripts and footnote marks are left out")
    func hidden() throws {
        let page = """
            <html><body><p>\(words)<sup>[1]</sup><sup>②</sup></p><p style="display: none">隐藏</p><script>var a = "脚本"</script>
            <p hidden>隐藏</p><p>面积5平方千米，10<sup>th</sup></p></body></html>
            """
        #expect(try read(page) == [words, "面积5平方千米，10th"])
    }

    @Test("The header of an article holds its title, the header of the page does not")
    func headers() throws {
        let page = """
            <html><body><header><h2>某县政府网</h2></header><main><article><header><h1>政 府 工 作 报 告</h1></header>
            <p>\(words)</p><p>\(words)</p></article></main></body></html>
            """
        #expect(try read(page) == ["政 府 工 作 报 告", words, words])
    }

    @Test("A page nested deeper than any page does not run out of stack")
    func depth() throws {
        let deep =
            "<html>" + String(repeating: "<div>", count: 100_000) + "底" + String(repeating: "</div>", count: 100_000)
        // What lies deeper than any page nests is not read; that the walk ends is what matters.
        let read = try? HTMLText.read(Array(deep.utf8))
        #expect(read?.count ?? 0 < 100)
    }
}
