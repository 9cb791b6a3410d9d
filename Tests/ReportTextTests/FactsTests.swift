import Basics
import Testing

@testable import ReportText

@Suite("What a report says of itself") struct FactsTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let text: String
        let place: String?
        let level: GovernmentLevel?
        let delivered: String?
        let years: [Int?]
        var testDescription: String { String(text.prefix(24)) }
    }

    @Test(arguments: [
        Example(
            text: "政 府 工 作 报 告\n——2023年2月8日在云溪县第十八届人民代表大会第二次会议上\n云溪县人民政府县长\n一、2022年工作回顾\n好。\n二、2023年工作安排\n好。",
            place: "云溪县", level: .county, delivered: "2023-02-08", years: [2022, 2023]),
        Example(
            text: "2025年东江省政府工作报告\n2025年1月20日在东江省第十四届人民代表大会第三次会议上\n一、2024年工作回顾\n好。\n二、2025年重点工作\n好。",
            place: "东江省", level: .province, delivered: "2025-01-20", years: [2024, 2025]),
        Example(
            text: "政府工作报告\n二〇二三年三月五日在第十四届全国人民代表大会第一次会议上\n一、过去一年工作回顾\n好。\n二、今年工作建议\n好。",
            place: "全国", level: .national, delivered: "2023-03-05", years: [2022, 2023]),
        Example(
            text: "政府工作报告\n——２０２１年１月１２日在南山市清源区第三届人民代表大会第一次会议上\n一、2020年工作回顾\n好。",
            place: "清源区", level: .county, delivered: "2021-01-12", years: [2020, 2021]),
    ])
    func facts(example: Example) {
        let facts = Report(CanonicalText(example.text)).facts
        #expect(facts.place == example.place)
        #expect(facts.level == example.level)
        #expect(facts.deliveredOn?.description == example.delivered)
        #expect([facts.reviewYear, facts.planYear] == example.years)
    }

    @Test("What it does not say is not guessed")
    func nothing() {
        let facts = Report(CanonicalText("粮食产量33万吨。")).facts
        #expect(facts.title == nil && facts.place == nil && facts.deliveredOn == nil && facts.reviewYear == nil)
    }
}
