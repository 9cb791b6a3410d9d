import Commitments
import ReportText
import Testing

@testable import Markup

@Suite("The page of a reconciliation shows both reports' words and every outcome") struct ReconciliationPageTests {
    private func reading(_ year: Int, _ review: String, _ targets: String) -> Reading {
        Reading(
            Report(
                CanonicalText(
                    """
                    政府工作报告
                    ——\(year)年1月8日在云溪县第三届人民代表大会第四次会议上
                    一、\(year - 1)年工作回顾
                    \(review)
                    二、\(year)年工作安排
                    今年主要预期目标是：\(targets)。
                    （一）扩大有效投资。
                    抓实项目建设。确保<云溪>大桥建成通车。
                    """)))
    }

    private var series: ReconciliationSeries {
        let first = reading(2024, "完成各项任务。", "地区生产总值增长6%左右，城镇新增就业3000人以上，进出口总额增长5%")
        let second = reading(2025, "地区生产总值增长5.2%，城镇新增就业3200人。", "地区生产总值增长5%左右")
        let third = reading(2026, "地区生产总值增长5.4%。", "地区生产总值增长5%左右")
        return ReconciliationSeries([first, second, third])
    }

    @Test("Every row has its words, its outcome in words and its figures; the filter counts them")
    func rows() {
        let page = String(decoding: ReconciliationPage.html(series), as: UTF8.self)
        for words in ["地区生产总值增长6%左右", "地区生产总值增长5.2%", "城镇新增就业3200人", "回顾部分没有说", "2024至2025年目标兑现情况"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.contains("<li class=\"row o-missed\">") && page.contains("<li class=\"row o-not_reported\">"))
        #expect(page.contains("历年目标与实际"))
    }

    @Test("Nothing of a report becomes markup, and the page asks nothing of anyone")
    func safety() {
        let page = String(decoding: ReconciliationPage.html(series), as: UTF8.self)
        #expect(page.contains("&lt;云溪&gt;") && !page.contains("<云溪>"))
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
        #expect(page.contains("default-src 'none'"))
    }

    @Test("The same pairs give the same bytes; English has no Chinese of its own")
    func languages() {
        #expect(ReconciliationPage.html(series) == ReconciliationPage.html(series))
        let english = String(decoding: ReconciliationPage.html(series, language: .english), as: UTF8.self)
        #expect(english.contains("not reported") && !english.contains("未报告"))
    }

    @Test("A missing year is said and leaves a gap")
    func gap() {
        let first = reading(2021, "完成各项任务。", "地区生产总值增长6%左右")
        let second = reading(2022, "地区生产总值增长5.2%。", "地区生产总值增长5%左右")
        let fourth = reading(2024, "地区生产总值增长5.4%。", "地区生产总值增长7%左右")
        let fifth = reading(2025, "地区生产总值增长7.1%。", "地区生产总值增长5%左右")
        let page = String(
            decoding: ReconciliationPage.html(ReconciliationSeries([first, second, fourth, fifth])), as: UTF8.self)
        #expect(page.contains("没有2023年的报告") && page.contains("<th scope=\"row\">2023</th><td>—</td><td>—</td>"))
    }
}
