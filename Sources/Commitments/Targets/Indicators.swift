import ReportText

/// An indicator's one name with the ways it is printed and which way is better.
struct Indicator: Sendable {
    let canonical: String
    let direction: Direction?
}

/// The indicators that governments set targets for. A line is `canonical | direction | printed forms`; add a line or a
/// form here to teach the program another one. The name follows what is printed: 工业增加值 is not
/// 规模以上工业增加值, 财政总收入 is not 一般公共预算收入.
enum Indicators {
    static let table = """
        地区生产总值 | up | 地区生产总值 生产总值 经济总量 GDP 经济增长 经济增速
        国内生产总值 | up | 国内生产总值 国民生产总值
        人均地区生产总值 | up | 人均地区生产总值 人均生产总值 人均GDP
        第一产业增加值 | up | 第一产业增加值 一产增加值 农业增加值 农林牧渔业增加值 第一产业
        第二产业增加值 | up | 第二产业增加值 二产增加值 第二产业
        第三产业增加值 | up | 第三产业增加值 三产增加值 服务业增加值 第三产业
        工业增加值 | up | 工业增加值 全部工业增加值 全口径工业增加值
        规模以上工业增加值 | up | 规模以上工业增加值 规上工业增加值 规模工业增加值 规模以上工业 规模以上工业企业增加值 规上工业企业增加值 规模以上企业工业增加值
        规模以上工业总产值 | up | 规模以上工业总产值 规上工业总产值 规上工业产值 工业总产值
        建筑业总产值 | up | 建筑业总产值 建筑业产值
        建筑业增加值 | up | 建筑业增加值
        数字经济核心产业增加值 | up | 数字经济核心产业增加值
        固定资产投资 | up | 固定资产投资 全社会固定资产投资 固投 固定资产投资总额 全社会固定资产投资总额 固定资产投资额 固定资产投资完成额 全社会固定资产投资额
        工业投资 | up | 工业投资
        民间投资 | up | 民间投资
        技术改造投资 | up | 技术改造投资 技改投资
        社会消费品零售总额 | up | 社会消费品零售总额 全社会消费品零售总额 社零总额 社会消费品零售额 社零额 社零
        一般公共预算收入 | up | 一般公共预算收入 地方一般公共预算收入 地方财政一般公共预算收入 地方财政一般预算收入 公共财政预算收入 地方公共财政预算收入
        财政总收入 | up | 财政总收入 地方财政收入 财政收入
        税收收入 | up | 税收收入
        居民人均可支配收入 | up | 居民人均可支配收入 全体居民人均可支配收入 人均可支配收入 居民收入
        城镇居民人均可支配收入 | up | 城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民收入 城镇居民可支配收入 城镇人均可支配收入 城镇居民人均收入
        农村居民人均可支配收入 | up | 农村居民人均可支配收入 农村常住居民人均可支配收入 农民人均纯收入 农村居民人均纯收入 农村居民收入 农民收入 农民人均可支配收入 农村人均可支配收入 农村居民可支配收入 农牧民人均可支配收入 农民人均收入 农村居民人均收入
        进出口总额 | up | 进出口总额 进出口总值 外贸进出口总额 外贸进出口总值 外贸进出口 货物进出口总额 进出口 进出口贸易总额 外贸进出口额 外贸总额 进出口贸易额 货物贸易进出口总额
        外贸出口 | up | 出口总额 外贸出口 出口总值 外贸出口总额 外贸出口额 出口额 外贸出口总值
        实际利用外资 | up | 实际利用外资 实际使用外资 实际利用外资额 利用外资 实际到位外资 实际使用外资额 外商直接投资 实际利用外商直接投资
        招商引资到位资金 | up | 招商引资到位资金 实际到位资金 到位内资
        城镇新增就业 | up | 城镇新增就业 新增城镇就业 新增就业 城镇新增就业人数 新增城镇就业人数 城镇新增就业岗位 新增城镇就业岗位 新增就业人数 新增就业岗位
        城镇登记失业率 | down | 城镇登记失业率 登记失业率
        城镇调查失业率 | down | 城镇调查失业率 调查失业率
        居民消费价格 | – | 居民消费价格 居民消费价格指数 居民消费价格总水平 消费价格 CPI 物价
        居民收入与经济增长同步 | – | 居民收入增长与经济增长同步 居民收入与经济增长同步
        粮食产量 | up | 粮食产量 粮食总产量 粮食总产 粮食年产量
        粮食综合生产能力 | up | 粮食综合生产能力
        粮食播种面积 | up | 粮食播种面积
        常住人口城镇化率 | up | 常住人口城镇化率 城镇化率
        研发经费投入强度 | up | 研发经费投入强度 研发投入强度 全社会研发投入强度 研究与试验发展经费投入强度 全社会研发经费投入强度 研发投入占GDP比重 研发经费投入占GDP比重 研发经费支出占GDP比重 研发经费占GDP比重 研究与试验发展经费投入占GDP比重 研发投入占地区生产总值比重 研发经费投入占地区生产总值比重 R&D经费投入强度
        研发经费投入 | up | 研发经费投入 研发投入 全社会研发经费
        森林覆盖率 | up | 森林覆盖率
        单位GDP能耗 | down | 单位GDP能耗 单位国内生产总值能耗 单位地区生产总值能耗 单位生产总值能耗 万元地区生产总值能耗 万元GDP能耗 能耗强度 单位GDP能源消耗 单位地区生产总值能源消耗
        单位GDP二氧化碳排放 | down | 单位GDP二氧化碳排放 单位国内生产总值二氧化碳排放 单位地区生产总值二氧化碳排放 单位生产总值二氧化碳排放 碳排放强度
        主要污染物排放量 | down | 主要污染物排放量 主要污染物排放总量 主要污染物排放
        PM2.5平均浓度 | down | PM2.5平均浓度 PM2.5年均浓度 PM2.5浓度 细颗粒物浓度 细颗粒物平均浓度 细颗粒物（PM2.5）浓度 细颗粒物（PM2.5）平均浓度 细颗粒物年均浓度
        空气质量优良天数比例 | up | 空气质量优良天数比例 空气质量优良天数比率 优良天数比例 空气质量优良率
        空气质量优良天数 | up | 空气质量优良天数 优良天数
        农村贫困人口 | down | 农村贫困人口 贫困人口
        人口自然增长率 | down | 人口自然增长率
        国际收支 | – | 国际收支
        宏观杠杆率 | – | 宏观杠杆率
        供给侧结构性改革 | – | 供给侧结构性改革
        风险防控 | – | 各类风险 重大风险 金融财政风险 重点领域风险
        主要经济指标位次 | – | 主要经济指标 各项主要经济指标 主要经济指标总量
        约束性指标 | – | 约束性指标 约束指标 节能减排任务 节能减排 节能减排降碳
        """

    static let lexicon = Lexicon<Indicator>(
        table.split(separator: "\n").flatMap { line -> [(String, Indicator)] in
            let fields = line.split(separator: "|").map { $0.split(separator: " ") }
            guard fields.count == 3, let name = fields[0].first else { return [] }
            let direction = fields[1].first.flatMap { Direction(rawValue: String($0)) }
            return fields[2].map { (String($0), Indicator(canonical: String(name), direction: direction)) }
        })

    /// The longest indicator name inside a range, the last one where two are as long.
    static func find(in range: Range<Int>, _ text: ReadingText) -> (indicator: Indicator, range: Range<Int>)? {
        var best: (Indicator, Range<Int>)?
        var rest = range
        while let (indicator, place) = lexicon.find(in: rest, of: text) {
            if place.count > best?.1.count ?? 0 { best = (indicator, place) }
            rest = place.upperBound..<range.upperBound
        }
        return best
    }

    /// Whether a range is a printed form from end to end.
    static func isWhole(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        lexicon.find(in: range, of: text)?.1 == range
    }

    /// The printed forms of an indicator, the longest first.
    static func forms(of canonical: String) -> [String] { formsByName[canonical] ?? [] }

    private static let formsByName: [String: [String]] = {
        var forms: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            guard fields.count == 3, let name = fields[0].first else { continue }
            forms[IndicatorIdentity.unified(name), default: []] += fields[2]
        }
        return forms.mapValues { $0.sorted { ($1.count, $0) < ($0.count, $1) } }
    }()
}
