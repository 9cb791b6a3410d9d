import ReportText

/// The measure words. Longest match wins, so 万人次 is not 万人 and 平方公里 is not 平方.
enum MeasureWords {
    static let lexicon = Lexicon<MeasureWord>(
        money + percents + areas + lengths + masses + volumes + energies + powers + durations + counts + looseCounts
            + others + nouns)

    private static func words(
        _ list: String, _ kind: QuantityKind, _ trust: MeasureWord.Trust = .full
    ) -> [(String, MeasureWord)] {
        list.split(separator: " ").map { (String($0), MeasureWord(String($0), kind, trust)) }
    }

    private static let money = words("元 美元 欧元 港元 港币 日元 英镑 卢布 韩元 人民币元 元人民币 块钱 元钱", .money)
    private static let percents = words("个百分点 百分点", .percentagePoint) + words("% ‰", .percent)
    private static let areas = words("亩 公顷 平方米 平方公里 平方千米 平米 平方 平方英里 km² km2 ㎡ m² m2 市亩 亩次", .area)
    private static let lengths =
        words("公里 千米 米 厘米 毫米 微米 纳米 海里 延米 延长米 车道公里 皮长公里 芯公里 路公里 km 英尺 英寸", .length)
        + words("里 华里 英里", .length, .loose)
    private static let masses = words(
        "吨 公斤 千克 斤 克 毫克 微克 吨标准煤 标准煤 吨标煤 担 载重吨 总吨 重量箱 吨/年", .mass)
    private static let volumes =
        words("立方米 立方 立方千米 升 毫升 桶 m³ m3", .volume) + words("方", .volume, .loose)
    private static let energies =
        words("千瓦时 千瓦小时 兆瓦时 万度电 度电 吉瓦时 焦耳 kWh MWh GWh KWh", .energy) + words("度", .energy, .loose)
    private static let powers = words(
        "千瓦 兆瓦 瓦 吉瓦 千伏安 兆伏安 伏安 千伏 伏 马力 蒸吨 kW KW MW GW kV KV kVA KVA MVA", .power)
    private static let durations =
        words(
            "年 个月 天 小时 个小时 分钟 秒 秒钟 毫秒 工作日 个工作日 个工作小时 工作小时 个工作时 个自然日 自然日 周年 个季度 个年头 个学期 学时 课时 个昼夜",
            .duration)
        + words("日 周 学年 季度 个周 载", .duration, .loose)
    private static let counts = words(
        """
        个 家 户 人 人次 名 位 项 件 件次 处 所 座 条 套 间 台 辆 艘 架 列 趟 班次 场 场次 部 册 篇 棵 株 例 笔 份 幅 栋 幢 起 \
        宗 款 张 枚 支 片 批次 人口 户次 户籍人口 家次 台套 台次 辆次 架次 航次 列次 艘次 车次 车位 床 床位 张床位 标箱 标准箱 \
        TEU 次 村次 项次 吨次 人日 头次 羽次 吨公里 人公里 标台
        """, .count)
    /// After a short Chinese numeral these are mostly words: 三级, 四方, 两岸, 一门心思.
    private static let looseCounts = words(
        """
        头 只 羽 匹 口 眼 盏 门 对 双 组 支队 队 类 种 层 孔 块 段 站 镇 乡 村 县 区 市 省 国 校 箱 包 袋 瓶 盒 根 节 轮 车 \
        面 颗 粒 尾 窝 穴 围 排 行 本 封 字 词 帧 幕 曲 首 任 员 席 票 桌 团 营 连 班 圈 届
        """, .count, .loose)
    private static let others =
        words(
            """
            周岁 岁 摄氏度 ℃ 分贝 级风 赫兹 兆赫 比特 字节 TB GB PB MB EFLOPS PFLOPS Gbps Mbps 亿次/秒 次/秒 μg/m³ μg/m3 ug/m3 mg/L mg/m3 mg/m³
            """, .other) + words("分", .other, .loose) + words("倍", .multiple) + words("成", .ratio)
        + words("期", .ordinal)
    private static let nouns = words(
        "群众 学生 职工 农户 农民 师生 党员 企业 单位 项目 乡镇 街道 区县 省份 城市 社区 干部 贫困户 贫困人口 市民 居民 村民 劳动力 市场主体 经营主体",
        .count, .noun)
}
