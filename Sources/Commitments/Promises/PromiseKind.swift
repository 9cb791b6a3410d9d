import Quantities
import ReportText

/// What sort of thing a promise is about.
enum PromiseKind {
    static func of(
        _ item: PromiseItem, _ parsed: PromiseClause, _ figure: Quantity?, _ milestone: String?, _ text: ReadingText
    ) -> CommitmentKind {
        if figure != nil { return .metric }
        switch parsed.verb?.kind {
        case .event?: return .event
        case .claim?, .title?: return .designation
        default: break
        }
        if item.rule == "EventList" { return .event }
        if text.ends(parsed.object, withAnyOf: ["创建"]) != nil
            || text.find(anyOf: titles, in: item.range) != nil
        {
            return .designation
        }
        if text.ends(parsed.object, withAnyOf: rules) != nil { return .institution }
        if isProject(item, parsed, text)
            || ends.contains(milestone ?? "")
        {
            return .projectMilestone
        }
        if text.ends(parsed.object, withAnyOf: campaigns) != nil {
            return .campaign
        }
        if text.ends(parsed.object, withAnyOf: institutions) != nil {
            return .institution
        }
        return .policy
    }

    /// Something that is built, moved or signed.
    static func isProject(_ item: PromiseItem, _ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        if item.rule == "ProjectList" || item.rule == "FacilityList" { return true }
        return text.find(anyOf: works, in: item.range) != nil
            || NamedList.isFacility(stripped(parsed.object, text), text)
    }

    private static func stripped(_ range: Range<Int>, _ text: ReadingText) -> Range<Int> {
        text.ends(range, withAnyOf: ["建设", "改造"]) != nil && range.count > 4
            ? range.lowerBound..<(range.upperBound - 2) : range
    }

    /// One specific built thing, so that building it has an end.
    static func isBuilt(_ item: PromiseItem, _ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        let object = item.object
        if text.ends(object, withAnyOf: unbuilt) != nil {
            return false
        }
        if text.ends(
            object,
            withAnyOf: buildings) != nil
        {
            return object.count >= 4
        }
        return false
    }

    /// Set up once, then in force.
    private static let rules: WordList = ["机制", "制度", "办法", "联席会议"]

    /// Titles that places strive for.
    private static let titles: WordList = ["示范县", "示范区创建", "文明城市", "卫生城市", "卫生县城"]

    /// What is carried on for a time.
    private static let campaigns: WordList = ["行动", "活动", "整治", "治理", "专项行动", "攻坚战", "运动", "普查", "斗争", "排查"]

    /// Bodies and systems.
    private static let institutions: WordList = ["机制", "体系", "制度", "平台", "站", "网络", "系统"]

    /// Something that is built.
    private static let works: WordList = ["项目", "工程"]

    /// Built in words only.
    private static let unbuilt: WordList = ["体系", "机制", "高地", "格局", "环境", "品牌", "名片", "城市", "生态", "样板"]

    /// One thing whose building has an end.
    private static let buildings: WordList = [
        "工作站", "调度平台", "示范街", "大道", "大桥", "隧道", "公园", "广场", "水库", "医院", "学校", "幼儿园", "泵站", "停车场", "南延", "北延",
        "东延", "西延", "提标改造", "改造工程", "降噪工程", "环线", "连接线", "中心",
    ]

    /// Milestones of works.
    private static let ends: Set<String> = [
        "开工", "完工", "投产", "落地", "签约", "通车", "开业", "交付", "投用", "前期", "通水", "通气", "通电", "并网", "蓄水", "合龙", "贯通",
        "复工", "试运行", "通航",
        "封顶",
    ]
}
