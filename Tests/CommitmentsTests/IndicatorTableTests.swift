import Testing

@testable import Commitments
@testable import ReportText

@Suite("Indicators are data that a person can extend") struct IndicatorTableTests {
    private static let standard = try? IndicatorTable.parse(IndicatorTable.standardText, onto: [])

    @Test("The table that comes with the program reads without a fault, and no form names two indicators")
    func standardReads() throws {
        let lines = try IndicatorTable.parse(IndicatorTable.standardText, onto: [])
        #expect(lines.count > 60 && lines == IndicatorTable.standardLines)
        let forms = lines.flatMap(\.forms)
        #expect(Set(forms).count == forms.count)
        let directions = lines.map { ($0.name, $0.direction) }
        #expect(directions.contains { $0 == ("城镇调查失业率", .down) } && directions.contains { $0 == ("地区生产总值", .up) })
    }

    @Test("A file adds forms to an indicator, and indicators of its own")
    func adds() throws {
        let table = try IndicatorTable.standard.adding(
            """
            # 本县的叫法
            地区生产总值 = 经济产出总量
            柑橘产量 = 柑橘总产, 柑桔产量 ｜ never: 出口 ｜ better: up\r
            返贫率 | better: down

            """)
        let identity = IndicatorIdentity(table: table, place: nil)
        #expect(identity.of("经济产出总量") == "地区生产总值" && identity.of("柑桔产量") == "柑橘产量")
        #expect(IndicatorIdentity(table: .standard, place: nil).of("经济产出总量") == nil)
        #expect(table.lines.last == .init(name: "返贫率", forms: ["返贫率"], never: [], direction: .down))
    }

    @Test("Targets and evidence are read with the file's names")
    func reads() throws {
        let table = try IndicatorTable.standard.adding("柑橘产量 = 柑橘总产")
        func reading(_ text: String) -> Reading { Reading(Report(CanonicalText(text)), indicators: table) }
        let plan = """
            政府工作报告
            ——2023年2月8日在云溪县第十八届人民代表大会第二次会议上
            一、2022年工作回顾
            完成各项任务。
            二、2023年工作安排
            今年主要预期目标是：地区生产总值增长6%，柑橘产量达到30万吨。
            """
        let later = """
            政府工作报告
            ——2024年1月18日在云溪县第十八届人民代表大会第三次会议上
            一、2023年工作回顾
            柑橘总产31.2万吨。
            二、2024年工作安排
            今年主要预期目标是：地区生产总值增长6%。
            """
        let pair = Reconciliation(reading(plan), reading(later))
        #expect(pair.rows.map(\.outcome) == [.notReported, .kept])
    }

    @Test(
        "A fault says its line and what to do",
        arguments: [
            ("地区生产总值 = 甲\n= 乙", 2, IndicatorFault.Problem.nameMissing),
            ("柑橘产量 = 甲,,乙", 1, .formEmpty),
            ("柑橘产量 = 甲 | newer: up", 1, .unknownField("newer")),
            ("柑橘产量 = 甲 | better: 上", 1, .unknownDirection("上")),
            ("\n柑橘产量 = GDP", 2, .formTaken(form: "GDP", by: "地区生产总值")),
        ])
    func faults(text: String, line: Int, problem: IndicatorFault.Problem) {
        #expect(throws: IndicatorFault(line: line, problem: problem)) { try IndicatorTable.standard.adding(text) }
    }

    @Test(
        "A word that excludes makes another indicator of a name",
        arguments: [
            ("民间固定资产投资", "民间投资"), ("工业固定资产投资", "工业投资"), ("限额以上社会消费品零售总额", nil), ("青年调查失业率", nil),
            ("规上工业企业", nil), ("第三产业投资", nil), ("规模以上工业企业增加值", "规模以上工业增加值"),
        ])
    func excludes(words: String, name: String?) {
        let text = Report(CanonicalText(words)).reading
        #expect(IndicatorTable.standard.find(in: 0..<text.count, text)?.indicator.canonical == name)
    }
}
