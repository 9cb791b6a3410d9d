import Basics
import ReportText

/// Words that begin with a measure word: the number before them counts nothing (三年行动, 八项规定), or the digits are
/// a footnote's mark run into the text (整治1初见成效, 18组织体系).
enum FixedPhraseTraps {
    /// Each entry is a measure word's last character and the characters that go on with it.
    static let lexicon = Lexicon<Bool>(
        words: lists.flatMap { list in
            let parts = list.split(separator: " ").map(String.init)
            return parts.dropFirst().map { parts[0] + $0 }
        })

    private static let lists = [
        "年 行动 规划 计划 攻坚 纲要 级 期 禁渔 制 大计 方案 工程 义务教育 一贯 代 倍增 大变样 鉴 画 轮 夜饭",
        "个 确立 维护 意识 自信 务必 坚持 全面 革命 文明 毫不动摇 一 百年 代表 千 不 更 没有 如一 率先 结合 伟大 必由之路 走在前 关键 为主 贯穿 标兵 现代化 公报 性 体 案 别 税 确保 服从 善于",
        "项 规定 纪律 本领 原则 基本原则 基本国策", "次 产业 创业 能源 分配 污染 供水 元 会议 全会 大会 全体 党代会 人代会 序",
        "位 一体 置 数 于 列", "家 庭 族 园 长 口 乡 畜 禽 具 电 居 政 村", "条 腿 例 件 战线 龙 款", "场 硬仗 镇 所 地 大战 景 均 馆 域 站",
        "期 间 望 限 盼 待 货 刊 叠加", "部 曲 门 委 分 队 署 位 级 件 长", "篇 文章 章 幅",
        "成 为 立 功 果 效 本 员 就 长 熟 都 交 型 品 渝 绩 不变", "人 一 行 民 大 均 才 员 居 文 工 社 物 口老龄", "天 然 气 两 津",
        "名 额 单 录 称 牌 优", "处 于 理 在 置 级 罚", "件 套", "户 籍 外 型 均 口", "所 有 以 在 需 属 得", "起 来 点 步 草 到 诉",
        "元 化 素 旦 宵 首 器", "张 清单 问题 报表 网 床位清单 家 贴 榜 力 皮", "片 区 面", "台 阶 山 账 风 湾 县 儿庄 区", "座 谈", "吨 级", "角 形 色 度 洲",
        "米 格 粮", "斤 粮", "点 一", "套 餐 路 利", "架 构 设", "列 入 为 装 车 管 支", "支 持 撑 付 出 部 柱 农 线 援 流 行 点 教",
        "批 准 复 示 发 评 量 次", "例 如 外 会", "栋 梁", "宗 教 旨", "款 项 式 待", "株 洲", "份 额 子", "幅 度 员", "行 动 业 为 政 程 使 列",
        "组 织 合 建 成 团 装 长", "层 次 面 级", "口 岸 粮 径 碑 号 腔", "门 槛 户 类 诊 市 店", "面 向 临 积 对 貌", "节 能 点 约 水 日 目 庆 假",
        "站 点 位 所", "包 括 含 保 装 抓 容 联", "根 据 本 治", "本 科 级 地 市 届 区 县 省 年 着", "车 间 辆 道 站 路", "段 落", "块 状", "团 结 体 队 员",
        "营 业 商 造 收 运 养 销", "连 续 接 片 增 锁 通", "班 子 组 级 列", "任 务 期 命 意 教", "员 工 额", "排 放 名 水 污 查 列 头", "围 绕 栏",
        "种 植 业 子 养", "类 型 别 似", "队 伍 员", "头 部 雁 号", "只 有 能 增 减", "对 接 口 外 标 比 照 象 于 应 全", "镇 区 村", "村 级 庄 民 务 居 道",
        "乡 村 镇 道 级 土", "县 城 域 级 道 乡 直 委 政", "区 域 划 块 级 间 委 政", "市 场 级 民 政 属 区 委 直", "省 级 道 属 直 委 政",
        "国 家 企 有 道 际 债 资 集团 标 内 外 民 土 防",
        "校 园 区 长 舍 企", "首 批 先 次 位 个 都", "圈 层", "方 面 式 案 向 便 阵 位 针 法", "度 夏 假 过 汛 冬", "分 别 类 级 散 布 配 析 局 校 公司 工 步 钟 批",
        "周 边 转 密 到 围 末 岁", "日 均 常 报 产 益 前 程", "升 级 学 温 至 规 值 旗", "克 服 难 重", "里 程 面", "担 当 负 任 保", "双 减 创 拥", "孔 雀",
        "眼 科 前 光",
        "字 样", "曲 线", "票 据", "封 闭 堵", "桶 装", "席 位", "词 汇", "瓶 颈", "盒 饭", "箱 体", "轮 岗 流 训 换 动", "载 体 人", "秒 批 办", "倍 增",
    ]

    /// Where the number is large or carries a scale, only these: 10万吨级, 九亿多人民, 20万任务.
    static let always = Lexicon<Bool>(
        words: [
            "吨级", "人民", "任务", "名额", "国道", "省道", "县道", "乡道", "村道", "人才", "户籍", "市场", "家庭", "国集团", "组织", "行动", "项目库",
        ])

    /// Programmes named by their length without quotation marks: 三年提质行动, 三年棚改攻坚计划.
    static let programmes = Lexicon<Bool>(words: ["行动", "计划", "规划", "工程", "方案"])
    /// Words after 年 that go on with a sentence instead of a name.
    static let sentences = Lexicon<Bool>(
        words: [
            "时间", "内", "来", "左右", "以上", "实施", "推进", "开展", "完成", "启动", "的", "建成", "实现", "以下", "多", "后", "前", "间", "获",
            "被", "位", "保持",
            "增", "下", "未", "累计", "共", "投", "新", "开", "入", "在", "全", "组织", "举办", "落实", "制定", "出台", "执行", "编制", "纳入",
            "列入",
        ])
}

extension Scan {
    /// Whether the measure word of one character that ends at `end` goes on into a longer word.
    func isFixedPhrase(_ numeral: Numeral, _ word: MeasureWord, endingAt end: Int) -> Bool {
        guard end - numeral.range.upperBound == 1 else { return false }
        let isSmall = numeral.scale == nil && numeral.value < Figure(100)
        return any(isSmall ? FixedPhraseTraps.lexicon : FixedPhraseTraps.always, at: end - 1)
    }

    /// 三年提质行动: up to six characters of a name between 年 and 行动.
    func isProgrammeName(_ numeral: Numeral, _ end: Int) -> Bool {
        guard self[end - 1] == 0x5E74, numeral.script == .chinese, numeral.isLoneDigit,
            !("续用近去来后前这" as Word).holds(self[numeral.range.lowerBound - 1]), !any(FixedPhraseTraps.sentences, at: end)
        else { return false }
        for cursor in end..<(end + 7) {
            if any(FixedPhraseTraps.programmes, at: cursor) { return true }
            if !Unit.isHan(self[cursor]) { return false }
        }
        return false
    }
}
