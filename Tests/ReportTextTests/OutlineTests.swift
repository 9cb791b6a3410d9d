import TestSupport
import Testing

@testable import ReportText

@Suite("Headings make sections with roles") struct OutlineTests {
    private func sections(_ text: String) -> [String] {
        Report(CanonicalText(text)).sections.map { "\($0.level) \($0.role.rawValue) \($0.number ?? "-") \($0.title)" }
    }

    private let county = """
        政府工作报告
        ——2023年2月8日在云溪县第十八届人民代表大会第二次会议上
        一、2022年工作回顾
        ——经济总量迈上台阶。实现地区生产总值208.6亿元。
        （一）坚持转型升级，县域经济更稳。
        绿色工业做大做强。新增规上工业企业9家，工业投资增长12%。
        现代农业做精做细。粮食产量超过40万吨，建成高标准农田3万亩。
        二、2023年工作安排
        今年主要预期目标是：地区生产总值增长6%左右。
        （一）全力扩大投资。
        抓实重点项目。完成重点项目投资130亿元以上，确保大桥建成通车。
        三、加强政府自身建设
        坚持依法行政。健全重大事项决策机制，办理建议提案。
        """

    @Test("Numbered parts, areas, leads in the line and dash leads")
    func numbered() {
        #expect(
            sections(county) == [
                "1 review 一 2022年工作回顾", "3 review - 经济总量迈上台阶。", "2 review 一 坚持转型升级，县域经济更稳。",
                "3 review - 绿色工业做大做强。", "3 review - 现代农业做精做细。", "1 plan 二 2023年工作安排",
                "2 plan 一 全力扩大投资。", "3 plan - 抓实重点项目。", "1 self_building 三 加强政府自身建设",
                "3 self_building - 坚持依法行政。",
            ])
    }

    @Test("Sections nest: a section lies within its parent, and siblings do not overlap")
    func nesting() {
        let report = Report(CanonicalText(county))
        for section in report.sections {
            #expect(section.heading.lowerBound < section.end)
            if let parent = report.sections.first(where: { $0.id == section.parent }) {
                #expect(parent.level < section.level)
                #expect(parent.heading.lowerBound < section.heading.lowerBound && section.end <= parent.end)
            }
            for other in report.sections where other.parent == section.parent && other.id > section.id {
                let isApart = section.end <= other.heading.lowerBound || other.end <= section.heading.lowerBound
                #expect(isApart || section.level != other.level)
            }
        }
    }

    @Test("A report without headings still has a review and a plan")
    func withoutHeadings() {
        let report = Report(
            CanonicalText(
                """
                政府工作报告
                各位代表，现在我代表县人民政府报告工作。
                一年来，我们完成地区生产总值208.6亿元，增长5.9%。
                我们深化改革，激发活力。
                今年工作的主要预期目标是：地区生产总值增长6%左右。
                我们要扩大投资，完成重点项目投资130亿元。
                我们要改善民生，办好十件实事。
                各位代表，让我们团结奋斗！
                """))
        #expect(report.roles.contains(.review) && report.roles.contains(.plan))
    }

    @Test("Numbers and words alike never bring the outline down, and every paragraph has a role")
    func anything() {
        forAll(200) { numbers in
            let pieces = [
                "一、", "二、回顾", "（一）", "——", "工作安排", "自身建设。", "各位代表！", "让我们", "附件", "\n", "今年", "。", "名词解释", "去年完成10项。",
            ]
            let text = (0..<numbers.below(80)).map { _ in pieces[numbers.below(pieces.count)] }.joined()
            let report = Report(CanonicalText(text))
            #expect(report.roles.count == report.reading.paragraphs.count)
            for section in report.sections { #expect(section.end <= report.reading.count) }
        }
    }
}
