import TestSupport
import Testing

@testable import ReportText

@Suite("Dirt goes out of the reading, and every unit knows where it came from") struct CleaningTests {
    @Test(arguments: [
        ("政 府 工 作 报 告", "政府工作报告"),
        ("增长１９．５％", "增长19.5%"),
        ("增长19·5％", "增长19.5%"),
        ("深入打好污染防治攻坚战，城区空气质量优良天数达到三百四十天，PM\n2.5浓度下降", "深入打好污染防治攻坚战，城区空气质量优良天数达到三百四十天，PM2.5浓度下降"),
        ("经济运行缓中趋稳、稳中向好。全年国内生产总值预计达到74.4\n\u{200B}\n万亿元，增长6.7%", "经济运行缓中趋稳、稳中向好。全年国内生产总值预计达到74.4万亿元，增长6.7%"),
        ("“三攻坚一盘活”［1］改革取得突破", "“三攻坚一盘活”改革取得突破"),
        ("坚持依法治污;强化执法", "坚持依法治污；强化执法"),
        ("粮食产量\u{3000}33万吨", "粮食产量33万吨"),
    ])
    func cleans(printed: String, read: String) {
        let text = ReadingText(CanonicalText(printed))
        #expect(text.text(0..<text.count) == read)
    }

    @Test("A range of the reading points at its words in the canonical text, dirt included")
    func origins() throws {
        let canonical = CanonicalText("完成投资９７.６亿元，城区空气质量优良天数达到三百四十天，PM\n2.5下降")
        let text = ReadingText(canonical)
        let figure = try #require(text.find("97.6亿元", in: 0..<text.count))
        #expect(canonical.text(of: text.span(figure..<(figure + 6))) == "９７.６亿元")
        let name = try #require(text.find("PM2.5", in: 0..<text.count))
        #expect(canonical.text(of: text.span(name..<(name + 5))) == "PM\n2.5")
    }

    @Test("Origins ascend and stay inside, whatever the text")
    func origin() {
        forAll(300) { numbers in
            let pieces = [
                "粮食", "\n", " ", "３", "5", ".", "·", "％", "［1］", "\u{200B}", "，", "。", "一、", "（二）", "??", "𠀀", "a", ";",
                "\u{3000}",
            ]
            let printed = (0..<numbers.below(60)).map { _ in pieces[numbers.below(pieces.count)] }.joined()
            let canonical = CanonicalText(printed)
            let text = ReadingText(canonical)
            #expect(text.origins.count == text.units.count)
            #expect(zip(text.origins, text.origins.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(text.origins.allSatisfy { $0 < canonical.count })
            for paragraph in text.paragraphs {
                #expect(!paragraph.isEmpty && paragraph.upperBound <= text.count)
                #expect(!text.units[paragraph].contains(Unit.lineFeed))
            }
        }
    }
}
