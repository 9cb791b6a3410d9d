import Quantities
import ReportText

/// A 、 list of names under one verb: A、B、C等项目开工建设.
///
/// Names are split where each can be kept or broken by itself: projects, facilities, events, titles, firms. A list of
/// common nouns under one act (道路交通、建设施工等重点领域监管) is one promise.
struct NamedList {
    private(set) var members: [Range<Int>]
    let rule: StaticRule

    init?(_ parsed: PromiseClause, _ ranges: [Range<Int>], _ text: ReadingText) {
        guard let first = ranges.first, let last = ranges.last else { return nil }
        let start = max(first.lowerBound, parsed.object.lowerBound)
        guard start < first.upperBound else { return nil }
        var members = [start..<first.upperBound] + ranges.dropFirst()
        let (end, closing) = Self.listEnd(last, parsed, text)
        guard end > last.lowerBound else { return nil }
        members[members.count - 1] = last.lowerBound..<end
        guard let rule = Self.rule(for: members, closing, parsed, text) else { return nil }
        self.members = members
        self.rule = rule
    }

    /// What stands behind 等: the list's general noun and the predicate.
    private enum Closing { case projects, facilities, events, brands, places, common, none }

    private static func listEnd(_ last: Range<Int>, _ parsed: PromiseClause, _ text: ReadingText) -> (Int, Closing) {
        if let etc = (last.lowerBound + 1..<last.upperBound).last(where: { text.units[$0] == 0x7B49 && text.units[$0 - 1] != 0x5E73 }) {
            let rest = (etc + 1)..<last.upperBound
            if text.find(anyOf: ["项目", "工程"], in: rest) != nil { return (etc, .projects) }
            if text.find(anyOf: ["公园", "道路", "管网", "公路", "高速", "场镇", "水库", "水利", "机构", "景区", "基础设施建设", "基础建设", "院校", "医院", "学校", "村落", "民居", "资源开发", "乡镇", "设施建设", "园区", "枢纽", "专线", "路网"], in: rest) != nil { return (etc, .facilities) }
            if text.find(anyOf: ["赛事", "活动", "节会", "展会", "会展"], in: rest) != nil { return (etc, .events) }
            if text.find(anyOf: ["品牌", "企业"], in: rest) != nil { return (etc, .brands) }
            return (etc, .common)
        }
        var end = last.upperBound
        if let tail = parsed.tail, tail.range.lowerBound > last.lowerBound { end = tail.range.lowerBound }
        for word in ["建设", "改造", "创建", "全面", "顺利"] as [Word] where end - last.lowerBound > word.count + 2 && text.has(word, endingAt: end) { end -= word.count }
        return (end, .none)
    }

    private static func rule(for members: [Range<Int>], _ closing: Closing, _ parsed: PromiseClause, _ text: ReadingText) -> StaticRule? {
        guard members.allSatisfy({ $0.count >= 2 }) else { return nil }
        let longEnough = members.filter { $0.count >= 4 }.count * 2 >= members.count
        switch closing {
        case .projects, .facilities: return longEnough || members.count > 2 ? "ProjectList" : nil
        case .events: return members.allSatisfy { isEvent($0, text) || $0.count >= 3 } && isEventVerb(parsed) ? "EventList" : nil
        case .brands: return members.allSatisfy { isQuoted($0, text) || $0.count >= 3 } && members.contains { isProper($0, text) } ? "BrandList" : nil
        case .places, .common: return nil
        case .none: break
        }
        if members.allSatisfy({ isEvent($0, text) }) { return "EventList" }
        if members.allSatisfy({ isFacility($0, text) }) { return "FacilityList" }
        if parsed.tail != nil, longEnough, isDriver(parsed) { return "ProjectList" }
        if case .claim? = parsed.verb?.kind { return "TitleList" }
        if case .title? = parsed.verb?.kind, longEnough { return "TitleList" }
        if case .terminal(let milestone)? = parsed.verb?.kind, ["开工", "完工", "投产", "签约", "通车"].contains(milestone), longEnough { return "ProjectList" }
        return nil
    }

    private static func isDriver(_ parsed: PromiseClause) -> Bool { parsed.modal != nil || parsed.verb != nil }
    private static func isEventVerb(_ parsed: PromiseClause) -> Bool {
        switch parsed.verb?.kind {
        case .event?, .campaign?, nil: true
        default: false
        }
    }

    private static func isQuoted(_ range: Range<Int>, _ text: ReadingText) -> Bool { text.units[range].contains(Unit.openQuote) }
    private static func isProper(_ range: Range<Int>, _ text: ReadingText) -> Bool { isQuoted(range, text) || range.count >= 4 }

    static func isEvent(_ range: Range<Int>, _ text: ReadingText) -> Bool { text.ends(range, withAnyOf: events) != nil }
    static func isFacility(_ range: Range<Int>, _ text: ReadingText) -> Bool { range.count >= 3 && text.ends(range, withAnyOf: facilities) != nil }

    static let events: [Word] = ["节", "赛", "大会", "博览会", "论坛", "运动会", "晚会", "峰会", "展会", "交易会", "洽谈会", "智博会", "西洽会", "音乐会", "招商会", "推介会", "马拉松", "艺术节", "文化节", "旅发大会"]
    static let facilities: [Word] = [
        "公路", "高速", "高铁", "铁路", "大桥", "桥", "隧道", "水库", "公园", "广场", "中心", "基地", "水厂", "电厂", "工厂", "污水处理厂", "医院", "学校", "小学", "中学", "幼儿园", "大学", "学院", "酒店", "码头", "机场", "车站", "客运站",
        "变电站", "体育馆", "图书馆", "博物馆", "文化馆", "大厦", "小镇", "园区", "产业园", "物流园", "一期", "二期", "三期", "四期", "工程", "项目", "生产线", "枢纽", "干道", "大道", "环线", "连接道", "连接线", "快速路", "停车场", "泵站", "渠道", "灌区", "综合体", "服务区", "展览馆", "档案馆",
        "景区", "热源", "安置房", "管廊", "管线", "热电厂", "充电站", "养老院", "敬老院", "福利院", "人民医院", "南延", "北延", "东延", "西延", "路",
    ]
}
