import Basics
import Quantities
import ReportText

@testable import Commitments

/// A short report with one item of each kind, put together by hand: items are named by their words.
struct SampleReading {
    static let text = """
        政 府 工 作 报 告
        ——2031年1月9日在青禾县第三届
        人民代表大会第一次会议上
        青禾县人民政府县长  某  某

        各位代表：
        现在，我代表县人民政府报告工作，请予审议。
        一、2030年工作回顾
        ——地区生产总值迈上300亿元台阶。全年实现地区生产总值303.5亿元、增长5.2％，空气质量PM
        2.5平均浓度<下降>3%［1］。
        社会消费品零售总额未达预期目标。
        二、2031年主要任务
        主要预期目标是：地区生产总值增长6%左右，单位能耗下降2.5%。
        （一）稳住经济大盘。实施“项目攻坚”行动。力争完成重点项目投资90亿元以上，确保南山大桥、北河大桥建成通车。持续优化营商环境。
        （二）加强政府自身建设
        完善“周调度”机制，推动作风好转。
        各位代表，让我们团结奋斗！
        """

    let report: Report
    private var quantities: [Quantity] = []
    private var commitments: [Commitment] = []

    init(_ text: String = SampleReading.text) { report = Report(CanonicalText(text)) }

    func range(_ words: String) -> Range<Int> {
        let word = Array(words.utf16)
        guard let start = report.reading.find(units: word, in: 0..<report.reading.count) else {
            preconditionFailure("the sample has no \(words)")
        }
        return start..<(start + word.count)
    }

    func quantity(_ words: String, _ value: Figure, _ unit: String?, _ comparator: Comparator = .eq) -> Quantity {
        Quantity(
            range: range(words), value: .one(value), unit: unit, comparator: comparator, kind: .other, rule: "sample")
    }

    func commitment(
        _ words: String, area: PlanArea? = .number(1), action: String, object: String,
        kind: CommitmentKind = .policy, quantity: Quantity? = nil, strength: String? = nil,
        milestone: String? = nil, isHard: Bool = false
    ) -> Commitment {
        Commitment(
            area: area, lead: nil, action: action, object: object, kind: kind, quantity: quantity,
            strength: strength, milestone: milestone, isHard: isHard, actors: [], range: range(words),
            rules: ["sample"])
    }

    func commitment(at range: Range<Int>) -> Commitment {
        Commitment(
            area: range.count.isMultiple(of: 2) ? .number(range.count % 3) : nil, lead: nil, action: "", object: "",
            kind: .policy, quantity: nil, strength: nil, milestone: nil, isHard: range.count.isMultiple(of: 3),
            actors: [], range: range, rules: [])
    }

    func target(at range: Range<Int>) -> Target {
        Target(
            indicator: "", canonical: "", comparator: .eq, value: .none, unit: nil, measure: .level, direction: nil,
            nature: .binding, range: range, rules: [])
    }

    func target(_ words: String, _ indicator: String, _ value: Figure, _ comparator: Comparator) -> Target {
        Target(
            indicator: indicator, canonical: indicator, comparator: comparator, value: .one(value), unit: "%",
            measure: .growth, direction: .up, nature: .expected, range: range(words), rules: ["sample"])
    }

    func reading(
        commitments: [Commitment] = [], targets: [Target] = [], quantities: [Quantity] = [],
        results: [ReportedResult] = [], shortfalls: [Shortfall] = [], mechanisms: [Mechanism] = []
    ) -> Reading {
        Reading(
            report: report, indicators: .standard, quantities: quantities, targets: targets, commitments: commitments,
            results: results, shortfalls: shortfalls, mechanisms: mechanisms)
    }

    /// One of everything, with two commitments that share their words and a result that runs out of its lead.
    static func full() -> Reading {
        let sample = SampleReading()
        let investment = sample.quantity("90亿元以上", Figure(90), "亿元", .ge)
        let bridges = "确保南山大桥、北河大桥建成通车"
        return sample.reading(
            commitments: [
                sample.commitment("实施“项目攻坚”行动", action: "实施", object: "“项目攻坚”行动", kind: .campaign),
                sample.commitment(
                    "力争完成重点项目投资90亿元以上", action: "完成", object: "重点项目投资", kind: .metric,
                    quantity: investment, strength: "力争", isHard: true),
                sample.commitment(
                    bridges, action: "建成通车", object: "南山大桥", kind: .projectMilestone, strength: "确保",
                    milestone: "建成通车", isHard: true),
                sample.commitment(
                    bridges, action: "建成通车", object: "北河大桥", kind: .projectMilestone, strength: "确保",
                    milestone: "建成通车", isHard: true),
                sample.commitment("持续优化营商环境", action: "优化", object: "营商环境", strength: "持续"),
                sample.commitment(
                    "完善“周调度”机制", area: .selfBuilding, action: "完善", object: "“周调度”机制",
                    kind: .institution, strength: "完善"),
            ],
            targets: [
                sample.target("地区生产总值增长6%左右", "地区生产总值", Figure(6), .approx),
                sample.target("单位能耗下降2.5%", "单位能耗", Figure(significand: 25, decimals: 1), .eq),
            ],
            quantities: [
                sample.quantity("300亿元", Figure(300), "亿元"),
                sample.quantity("303.5亿元", Figure(significand: 3035, decimals: 1), "亿元"),
                sample.quantity("6%左右", Figure(6), "%", .approx), investment,
            ],
            results: [
                ReportedResult(
                    subject: "地区生产总值", value: .one(Figure(300)), unit: "亿元", comparator: .ge, growth: nil,
                    range: sample.range("地区生产总值迈上300亿元台阶。全年"), rules: ["sample"])
            ],
            shortfalls: [
                Shortfall(
                    kind: .missedTarget, subject: "社会消费品零售总额", range: sample.range("社会消费品零售总额未达预期目标"),
                    rules: ["sample"])
            ],
            mechanisms: [Mechanism(name: "“周调度”机制", range: sample.range("“周调度”机制"), rules: ["sample"])])
    }
}
