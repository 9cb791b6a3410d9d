import Foundation
import Testing

@Suite("explain says what is read at a place, and why")
struct ExplainTests {
    @Test func figure() throws {
        let words = try #require(sampleReport.range(of: "208.6亿元"))
        let scalars = sampleReport.unicodeScalars
        let offset = scalars.distance(from: scalars.startIndex, to: words.lowerBound)
        let outcome = try Program.run("explain", "-", "\(offset + 1)", input: Data(sampleReport.utf8))
        #expect(outcome.code == 0)
        #expect(outcome.text.contains("2024年工作回顾"))
        #expect(outcome.text.contains("全县地区生产总值完成208.6亿元，增长5.9%。"))
        #expect(outcome.text.contains("value: 208.6"))
        #expect(outcome.text.contains("unit: 亿元"))
        #expect(outcome.text.contains("rules: "))
    }

    @Test(
        "Every offset of a report can be asked about",
        arguments: [0, 11, 12, 60, sampleReport.unicodeScalars.count - 1])
    func everywhere(offset: Int) throws {
        let outcome = try Program.run("explain", "-", "\(offset)", input: Data(sampleReport.utf8))
        #expect(outcome.code == 0)
        #expect(outcome.text.contains("Offset \(offset)"))
    }
}
