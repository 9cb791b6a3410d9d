import Basics
import Foundation
import Testing

@testable import Commitments
@testable import Quantities
@testable import ReportText

@Suite("A year's targets are judged by the next report's own words") struct ReconciliationTests {
    private func reading(_ text: String) -> Reading { Reading(Report(CanonicalText(text))) }

    private func earlier(_ targets: String) -> Reading {
        reading(
            """
            政府工作报告
            ——2023年2月8日在云溪县第十八届人民代表大会第二次会议上
            一、2022年工作回顾
            完成各项任务。
            二、2023年工作安排
            今年主要预期目标是：\(targets)。
            （一）扩大有效投资。
            抓实项目建设。确保云溪大桥建成通车，推动城南水厂开工建设，县体育馆建成投用。
            """)
    }

    private func later(_ review: String, targets: String = "地区生产总值增长6%左右") -> Reading {
        reading(
            """
            政府工作报告
            ——2024年1月18日在云溪县第十八届人民代表大会第三次会议上
            一、2023年工作回顾
            \(review)
            二、2024年工作安排
            今年主要预期目标是：\(targets)。
            """)
    }

    private func told(_ targets: String, _ review: String) -> [String] {
        let pair = Reconciliation(earlier(targets), later(review))
        return pair.rows.map { row in
            let words = row.actual.map { pair.later.report.reading.text($0.range) } ?? "-"
            return "\(row.target.canonical) \(row.outcome.rawValue) \(row.rule) \(words)"
        }
    }

    @Test(arguments: [
        // 左右 gives way by half a point, 以上 by nothing.
        ("地区生产总值增长6%左右", "地区生产总值增长5.5%。", "地区生产总值 kept approx 地区生产总值增长5.5%"),
        ("地区生产总值增长6%以上", "地区生产总值增长5.9%。", "地区生产总值 missed ge 地区生产总值增长5.9%"),
        ("生产总值增长6%", "预计全县地区生产总值200亿元，增长6.1%。", "地区生产总值 kept ge 预计全县地区生产总值200亿元，增长6.1%"),
        // The amount does not answer the rate.
        ("固定资产投资增长6%", "固定资产投资完成56亿元。", "固定资产投资 not_comparable other_measure 固定资产投资完成56亿元"),
        // Parts and other things of a like name.
        ("固定资产投资增长6%", "基础设施投资增长12%，工业投资增长8%。", "固定资产投资 not_reported none -"),
        ("一般公共预算收入增长5%", "财政总收入70亿元，财政民生支出占一般公共预算支出的80%。", "一般公共预算收入 not_reported none -"),
        ("规模以上工业增加值增长8%", "规模以上工业企业达到112家。", "规模以上工业增加值 not_reported none -"),
        ("居民人均可支配收入增长7%", "城乡居民人均可支配收入分别增长6%、8%。", "居民人均可支配收入 not_comparable parts 城乡居民人均可支配收入分别增长6%"),
        // Averages and totals of five years are not the year.
        ("社会消费品零售总额增长7%", "五年来，社会消费品零售总额年均增长8.15%。", "社会消费品零售总额 not_reported none -"),
        ("城镇新增就业3000人以上", "过去的五年，城镇新增就业2万人。刚刚过去的2023年，城镇新增就业3200人。", "城镇新增就业 kept ge 城镇新增就业3200人"),
        (
            "城镇新增就业3000人以上", "（一）“十四五”发展成就。城镇新增就业2万人。\n（二）2023年工作回顾。城镇新增就业3200人。",
            "城镇新增就业 kept ge 城镇新增就业3200人"
        ),
        // A blanket claim decides nothing; the next target in the same words is no result.
        ("城镇新增就业3000人以上", "圆满完成全年主要目标任务。", "城镇新增就业 not_reported none -"),
        // Falls by their size, rates of what should be low from above, prices in both ways.
        ("单位地区生产总值能耗下降3%", "单位地区生产总值能耗下降3.1%。", "单位GDP能耗 kept fall 单位地区生产总值能耗下降3.1%"),
        ("城镇调查失业率5.5%以内", "调查失业率稳定在5%左右的较低水平。", "城镇调查失业率 kept le 调查失业率稳定在5%左右的较低水平"),
        ("居民消费价格涨幅3%左右", "居民消费价格上涨0.4%。", "居民消费价格 kept ceiling 居民消费价格上涨0.4%"),
        ("常住人口城镇化率提高1个百分点", "常住人口城镇化率比上年提高1.2个百分点。", "常住人口城镇化率 kept ge 常住人口城镇化率比上年提高1.2个百分点"),
        ("常住人口城镇化率提高1个百分点", "常住人口城镇化率达到61%。", "常住人口城镇化率 not_comparable other_unit 常住人口城镇化率达到61%"),
        ("研发经费投入强度达到2.3%", "全社会研发经费投入强度2.4%。", "研发经费投入强度 kept ge 全社会研发经费投入强度2.4%"),
        ("城镇调查失业率5.5%左右", "城镇调查失业率平均值5.2%。", "城镇调查失业率 kept approx 城镇调查失业率平均值5.2%"),
        ("农村贫困人口减少1000人以上", "农村贫困人口减少1109人。", "农村贫困人口 kept fall 农村贫困人口减少1109人"),
        ("粮食产量20亿斤以上", "粮食产量101万吨。", "粮食产量 kept ge 粮食产量101万吨"),
        ("居民消费价格指数控制在103以内", "居民消费价格上涨1.2%。", "居民消费价格 kept ceiling 居民消费价格上涨1.2%"),
        ("居民消费价格指数控制在103%以内", "居民消费价格指数为101.2。", "居民消费价格 kept ceiling 居民消费价格指数为101.2"),
        ("地区生产总值增长5.5%—6%", "地区生产总值增长5.5%。", "地区生产总值 kept range 地区生产总值增长5.5%"),
        // A part of the year or of the place, another year, another base.
        ("地区生产总值增长6%", "前三季度，地区生产总值增长8.1%。", "地区生产总值 not_reported none -"),
        ("规模以上工业增加值增长8%", "经开区扩区调区获批，规模以上工业增加值增长15%。", "规模以上工业增加值 not_reported none -"),
        ("地区生产总值增长6%", "2022年，地区生产总值增长3%。", "地区生产总值 not_reported none -"),
        ("地区生产总值增长6%", "全县上下攻坚克难。全省地区生产总值增长6.5%。", "地区生产总值 not_reported none -"),
        ("地区生产总值增长6%", "地区生产总值比2020年增长21%。", "地区生产总值 not_reported none -"),
        // Rates behind two amounts, an amount added, parts that leave out what they are parts of.
        (
            "农村居民人均可支配收入增长8%", "城镇居民人均可支配收入突破4万元，农村居民人均可支配收入突破2万元，增速分别为6.1%、8.2%。",
            "农村居民人均可支配收入 kept ge 农村居民人均可支配收入突破2万元，增速分别为6.1%、8.2%"
        ),
        (
            "城镇居民人均可支配收入增长6%", "城镇居民人均可支配收入达到36000元，净增2100元，增长6.2%。",
            "城镇居民人均可支配收入 kept ge 城镇居民人均可支配收入达到36000元，净增2100元，增长6.2%"
        ),
        (
            "农村居民人均可支配收入增长8%", "居民人均可支配收入增长7.1%，其中城镇居民增长6.1%、农村居民增长8.3%。",
            "农村居民人均可支配收入 kept ge 农村居民增长8.3%"
        ),
        ("规模以上工业增加值增长8%", "规模以上工业实现增加值80亿元，增长8.8%。", "规模以上工业增加值 kept ge 规模以上工业实现增加值80亿元，增长8.8%"),
        ("地区生产总值增长6%", "地区生产总值、固定资产投资增速均居全市前三位。", "地区生产总值 not_reported none -"),
        ("城镇新增就业3000人以上", "五年新增城镇就业2.8万人。", "城镇新增就业 not_reported none -"),
        // Carried over, told beside the plan, told in words alone.
        ("地区生产总值增长6%", "地区生产总值增速保持在合理区间，初步预计全年增长6.3%。", "地区生产总值 kept ge 初步预计全年增长6.3%"),
        (
            "一般公共预算收入增长4%", "一般公共预算收入完成25.3亿元，为年度预算的102%，同比增长4.5%。",
            "一般公共预算收入 kept ge 一般公共预算收入完成25.3亿元，为年度预算的102%，同比增长4.5%"
        ),
        ("居民消费价格涨幅3%左右", "就业、物价总体平稳。", "居民消费价格 not_comparable words_only 就业、物价总体平稳"),
        ("居民消费价格涨幅2%左右", "居民消费价格与上年持平。", "居民消费价格 kept flat 居民消费价格与上年持平"),
        ("社会消费品零售总额增长7%左右", "社会消费品零售总额与上年基本持平。", "社会消费品零售总额 missed flat 社会消费品零售总额与上年基本持平"),
        // States.
        ("居民收入稳步增长", "居民人均可支配收入实际增长5.1%。", "居民人均可支配收入 kept sign 居民人均可支配收入实际增长5.1%"),
        (
            "居民收入与经济增长同步", "地区生产总值增长6%，城镇、农村居民人均可支配收入分别增长7%、8%。",
            "居民收入与经济增长同步 not_comparable parts 城镇、农村居民人均可支配收入分别增长7%"
        ),
        ("居民收入与经济增长同步", "居民收入增长快于经济增长。", "居民收入与经济增长同步 kept same_words 居民收入增长快于经济增长"),
        ("主要污染物排放量继续下降", "主要污染物排放量进一步下降。", "主要污染物排放量 kept same_words 主要污染物排放量进一步下降"),
        ("居民收入与经济增长同步", "地区生产总值增长6%，居民人均可支配收入增长5.6%。", "居民收入与经济增长同步 kept in_step 居民人均可支配收入增长5.6%"),
        ("国际收支基本平衡", "国际收支保持平衡。", "国际收支 kept same_words 国际收支保持平衡"),
        ("进出口总额稳中提质", "进出口总额增长14%。", "进出口总额 not_comparable other_measure 进出口总额增长14%"),
    ])
    func judges(target: String, review: String, expected: String) {
        #expect(told(target, review) == [expected])
    }

    @Test("Provisional figures are marked, and a price target shows both readings")
    func marks() throws {
        let pair = Reconciliation(
            earlier("地区生产总值增长6%左右，居民消费价格涨幅3%左右"),
            later("预计地区生产总值增长6%；居民消费价格上涨2%。"))
        #expect(pair.rows.map { $0.actual?.isProvisional } == [true, false])
        let readings = try #require(pair.rows[1].readings)
        #expect(readings.ceiling == .kept && readings.band == .missed)
    }

    @Test("Projects are followed by name; from silence nothing follows")
    func projects() {
        let pair = Reconciliation(
            earlier("地区生产总值增长6%"), later("云溪大桥建成通车，城南水厂前期工作扎实推进。地区生产总值增长6%。"))
        let told = pair.projects.map { "\($0.commitment.object) \($0.outcome.rawValue)" }
        #expect(told == ["云溪大桥 done", "城南水厂 progressing", "县体育馆 not_mentioned"])
    }

    @Test(
        "A project is followed by the forms of its name, never into a neighbour",
        arguments: [
            ("县人民医院新院区", "县医院新院区投入使用", "done"),
            ("易水初级中学", "易水初中建成投用", "done"),
            ("汉魏故城遗址博物馆", "汉魏洛阳故城遗址博物馆建成开放", "done"),
            ("府河导排区加固扩容项目", "府河导排区加固工程如期完工", "done"),
            ("凌家滩、双墩等遗址博物馆", "凌家滩、双墩遗址博物馆建成开放", "done"),
            ("荆轲山小学", "荆轲山小学主体完工", "progressing"),
            ("荆轲山小学", "荆轲山小学基本建成", "progressing"),
            ("龙西路", "龙西路建成通车", "done"),
            ("职教中心综合楼和县体育中心", "职教中心综合楼建成投用", "progressing"),
            ("乐凯大街", "谋划乐凯大街南延工程", "not_mentioned"),
            ("新华路消防救援站", "新华西路消防救援站建成投用", "not_mentioned"),
            ("中南新经济产业园（一期）", "中南新经济产业园（二期）建成投产", "not_mentioned"),
            ("第二实验小学新校区", "第三实验小学新校区建成投用", "not_mentioned"),
        ])
    func names(object: String, review: String, outcome: String) {
        let plan = reading(
            """
            政府工作报告
            ——2023年2月8日在云溪县第十八届人民代表大会第二次会议上
            一、2022年工作回顾
            完成各项任务。
            二、2023年工作安排
            （一）扩大有效投资。确保\(object)建成投用。
            """)
        let pair = Reconciliation(plan, later(review + "。"))
        #expect(pair.projects.map(\.outcome.rawValue) == [outcome])
    }

    @Test("The samples' two years come out as their README says")
    func samples() throws {
        func sample(_ year: Int) throws -> Reading {
            let url = ItemCorpus.sources.deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("Samples/tangjiang-\(year).txt")
            return Reading(Report(try CanonicalText(decoding: Array(try Data(contentsOf: url)))))
        }
        let pair = Reconciliation(try sample(2024), try sample(2025))
        let kept: Outcome = .kept
        #expect(
            pair.rows.map(\.outcome) == [
                .missed, kept, .missed, .notComparable, kept, kept, kept, .notReported, kept, kept, kept, kept,
                .notReported,
                kept,
            ])
    }

    @Test(
        "Two names are one indicator only as forms of one line",
        arguments: [
            ("全县规上工业增加值", "规模以上工业增加值"), ("规上工业企业", nil), ("外贸进出口总值", "进出口总额"), ("调查失业率", "城镇调查失业率"),
            ("财政总收入", "财政总收入"), ("脱贫地区农民收入", nil), ("国内生产总值", "地区生产总值"), ("居民消费价格涨幅", "居民消费价格"), ("经济", "地区生产总值"),
            ("固定资产投资（不含农户）", "固定资产投资"), ("全社会研发经费支出相当于全县生产总值的比例", "研发经费投入强度"), ("一般公共预算支出", nil),
            ("地方一般预算收入", "一般公共预算收入"), ("限额以上社会消费品零售额", nil), ("民间固定资产投资", "民间投资"), ("城镇调查失业率在", "城镇调查失业率"),
            ("农牧民人均可支配收入", "农村居民人均可支配收入"), ("第三产业", "第三产业增加值"), ("服务业增加值", "第三产业增加值"), ("工业增加值", "工业增加值"),
            ("战略性新兴产业占规上工业增加值比重", "战略性新兴产业增加值占规模以上工业增加值比重"),
        ])
    func identity(words: String, name: String?) {
        let identity = IndicatorIdentity(table: .standard, place: "云溪县")
        #expect(identity.of(words) == name)
    }
}
