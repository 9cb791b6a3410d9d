import Markup
import Testing

@Suite struct LivingReportTests {
    @Test func isOnePage() {
        let page = String(decoding: LivingReportPage.html(SampleReading.full()), as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.hasSuffix("</html>\n"))
    }
}
