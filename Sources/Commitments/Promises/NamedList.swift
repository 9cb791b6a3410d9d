import Quantities
import ReportText

/// A 、 list of names under one verb: A、B、C等项目开工建设.
///
/// Names are split where each can be kept or broken by itself: projects, facilities, events, titles, firms. A list of
/// common nouns under one act (道路交通、建设施工等重点领域监管) is one promise.
struct NamedList {
    private(set) var members: [Range<Int>]
    let rule: StaticRule
    /// The general noun behind 等, which short members need to be understood.
    private(set) var shared: Range<Int>?

    init?(_ parsed: PromiseClause, _ ranges: [Range<Int>], _ text: ReadingText) {
        guard let first = ranges.first, let last = ranges.last else { return nil }
        let start = max(first.lowerBound, parsed.object.lowerBound)
        // 一批 before the names makes them sorts, not names.
        guard start < first.upperBound, !text.has("一批", at: start), !text.has("一些", at: start) else { return nil }
        var members = [start..<first.upperBound] + ranges.dropFirst()
        let (end, closing) = Self.listEnd(last, members.count, parsed, text)
        guard end > last.lowerBound else { return nil }
        members[members.count - 1] = last.lowerBound..<end
        guard let rule = Self.rule(for: members, closing, parsed, text) else { return nil }
        if closing != .common, end < last.upperBound, text.units[end] == 0x7B49 {
            shared = Self.generalNoun((end + 1)..<last.upperBound, text)
        }
        if closing == .none || closing == .projects || closing == .facilities,
            let and = Self.conjunction(in: members[members.count - 1], text)
        {
            let pair = members.removeLast()
            members += [pair.lowerBound..<and, (and + 1)..<pair.upperBound]
        }
        self.members = members
        self.rule = rule
    }

    /// Two names joined by 和 under one verb: 北三环东延和保新路建设.
    init?(pair parsed: PromiseClause, _ text: ReadingText) {
        var object = parsed.object
        if let tail = parsed.tail, tail.range.lowerBound > object.lowerBound {
            object = object.lowerBound..<tail.range.lowerBound
        }
        for word in ["建设", "创建"] as [Word] where object.count > 8 && text.has(word, endingAt: object.upperBound) {
            object = object.lowerBound..<(object.upperBound - 2)
        }
        guard text.find("一批", in: object) == nil, let and = Self.conjunction(in: object, text) else { return nil }
        members = [object.lowerBound..<and, (and + 1)..<object.upperBound]
        rule = "NamedPair"
    }

    /// The 和 between two names of the same sort: both facilities, or ending in the same two characters.
    private static func conjunction(in range: Range<Int>, _ text: ReadingText) -> Int? {
        guard range.count >= 5,
            let and = (range.lowerBound + 2..<range.upperBound - 2).last(where: { text.units[$0] == 0x548C })
        else { return nil }
        let (left, right) = (range.lowerBound..<and, (and + 1)..<range.upperBound)
        if isFacility(left, text) && isFacility(right, text) { return and }
        guard right.count >= 4, left.count >= 2, text.find(anyOf: ["、", "的", "等"], in: range) == nil else { return nil }
        let same =
            text.units[and - 1] == text.units[range.upperBound - 1]
            && text.units[and - 2] == text.units[range.upperBound - 2]
        return same
            && text.ends(right, withAnyOf: ["规划", "平台", "酒店", "中心", "企业", "机关", "单位", "标准", "计划", "条例", "基地"]) != nil
            ? and : nil
    }

    private static func generalNoun(_ rest: Range<Int>, _ text: ReadingText) -> Range<Int>? {
        var (start, end) = (rest.lowerBound, rest.upperBound)
        for word in ["重点", "重大", "涉气重点企业"] as [Word] where text.has(word, at: start) && end - start > word.count {
            start += word.count
        }
        for word in ["建设", "开工", "完工"] as [Word] where text.has(word, endingAt: end) && end - start > word.count {
            end -= word.count
        }
        return end > start ? start..<end : nil
    }

    /// What stands behind 等: the list's general noun and the predicate.
    private enum Closing { case projects, facilities, events, brands, quoted, apposition, common, none }

    private static func listEnd(_ last: Range<Int>, _ count: Int, _ parsed: PromiseClause, _ text: ReadingText) -> (
        Int, Closing
    ) {
        if let etc = (last.lowerBound + 1..<last.upperBound).last(where: {
            text.units[$0] == 0x7B49 && text.units[$0 - 1] != 0x5E73
        }) {
            let rest = (etc + 1)..<last.upperBound
            if text.find(anyOf: ["领域", "方面", "行业", "群体", "行为", "政策", "因素", "问题导向", "违法"], in: rest) != nil {
                return (etc, .common)
            }
            if text.find(anyOf: ["项目", "工程", "反馈问题"], in: rest) != nil { return (etc, .projects) }
            if text.find(
                anyOf: [
                    "公园", "道路", "管网", "公路", "高速", "场镇", "水库", "水利", "机构", "景区", "基础设施建设", "基础建设", "院校", "医院", "学校",
                    "村落", "民居", "资源开发", "乡镇", "设施建设", "园区", "枢纽", "专线", "路网", "流域", "水资源", "传统村落", "资源", "重点企业",
                ], in: rest) != nil
            {
                return (etc, .facilities)
            }
            if text.find(anyOf: ["赛事", "活动", "节会", "展会", "会展"], in: rest) != nil { return (etc, .events) }
            if text.find(anyOf: ["品牌", "企业"], in: rest) != nil { return (etc, .brands) }
            return (etc, .common)
        }
        if let appositive = appositive(last, count, text) { return (appositive, .apposition) }
        if text.units[last].contains(Unit.closeQuote),
            let quote = last.last(where: { text.units[$0] == Unit.closeQuote }), quote > last.lowerBound,
            last.upperBound - quote <= 8
        {
            return (quote + 1, .quoted)
        }
        var end = last.upperBound
        if let tail = parsed.tail, tail.range.lowerBound > last.lowerBound { end = tail.range.lowerBound }
        for word in ["建设", "改造", "创建", "创建成果", "前期工作", "标准", "全面", "顺利"] as [Word]
        where end - last.lowerBound > word.count + 2 && text.has(word, endingAt: end) { end -= word.count }
        return (end, .none)
    }

    /// A、B、C 3家企业: as many as there are names.
    private static func appositive(_ last: Range<Int>, _ count: Int, _ text: ReadingText) -> Int? {
        for index in last.dropFirst(2) {
            let unit = text.units[index]
            guard Unit.isDigit(unit), !Unit.isDigit(text.units[index + 1]), !Unit.isDigit(text.units[index - 1]),
                Int(unit - 0x30) == count
            else { continue }
            return index
        }
        return nil
    }

    private static func rule(
        for members: [Range<Int>], _ closing: Closing, _ parsed: PromiseClause, _ text: ReadingText
    ) -> StaticRule? {
        guard members.allSatisfy({ $0.count >= 2 }) else { return nil }
        let longEnough = members.allSatisfy { $0.count >= 4 }
        let named = members.allSatisfy { $0.count >= 3 && !isCommon($0, text) }
        switch closing {
        case .projects, .facilities: return longEnough || named || members.count > 2 ? "ProjectList" : nil
        case .apposition: return "AppositionList"
        case .quoted: return members.allSatisfy { isQuoted($0, text) } ? "QuotedList" : nil
        case .events:
            return members.allSatisfy { isEvent($0, text) || $0.count >= 3 } && isEventVerb(parsed) ? "EventList" : nil
        case .brands: return members.allSatisfy { isQuoted($0, text) || $0.count >= 3 } && named ? "BrandList" : nil
        case .common: return nil
        case .none: break
        }
        if members.allSatisfy({ isEvent($0, text) }) { return "EventList" }
        if members.allSatisfy({ isFacility($0, text) }) { return "FacilityList" }
        if parsed.tail != nil, longEnough, isDriver(parsed) { return "ProjectList" }
        if text.ends(parsed.object, withAnyOf: ["标准"]) != nil,
            parsed.verb.map({ text.has("提高", at: $0.range.lowerBound) }) == true
        {
            return "StandardList"
        }
        if longEnough, sameEnd(members, text) { return "SameNounList" }
        if case .claim? = parsed.verb?.kind, longEnough { return "TitleList" }
        if case .title? = parsed.verb?.kind, longEnough { return "TitleList" }
        if case .terminal(let milestone)? = parsed.verb?.kind, ["开工", "完工", "投产", "签约", "通车"].contains(milestone),
            longEnough
        {
            return "ProjectList"
        }
        return nil
    }

    /// A trade or a kind of people rather than a name.
    private static func isCommon(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        text.ends(
            range,
            withAnyOf: [
                "制造", "加工", "产业", "行业", "服务", "农业", "工业", "经济", "就业", "教育", "医疗", "养老", "旅游", "消费", "交通", "治理", "建设",
                "食品", "材料制造", "群众", "人员",
            ]) != nil
    }

    private static func sameEnd(_ members: [Range<Int>], _ text: ReadingText) -> Bool {
        guard let first = members.first, members.allSatisfy({ $0.count >= 5 }) else { return false }
        let end = Array(text.units[(first.upperBound - 2)..<first.upperBound])
        return members.allSatisfy { Array(text.units[($0.upperBound - 2)..<$0.upperBound]) == end }
    }

    private static func isDriver(_ parsed: PromiseClause) -> Bool { parsed.modal != nil || parsed.verb != nil }
    private static func isEventVerb(_ parsed: PromiseClause) -> Bool {
        switch parsed.verb?.kind {
        case .event?, .campaign?, nil: true
        default: false
        }
    }

    private static func isQuoted(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        text.units[range].contains(Unit.openQuote)
    }
    private static func isProper(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        isQuoted(range, text) || range.count >= 4
    }

    static func isEvent(_ range: Range<Int>, _ text: ReadingText) -> Bool { text.ends(range, withAnyOf: events) != nil }
    static func isFacility(_ name: Range<Int>, _ text: ReadingText) -> Bool {
        var range = name
        if text.units[name.upperBound - 1] == Unit.closeBracket,
            let open = name.first(where: { text.units[$0] == Unit.openBracket }), open > name.lowerBound
        {
            range = name.lowerBound..<open
        }
        return range.count >= 3 && text.ends(range, withAnyOf: facilities) != nil
    }

    static let events: WordList = [
        "节", "赛", "大会", "博览会", "论坛", "运动会", "晚会", "峰会", "展会", "交易会", "洽谈会", "智博会", "西洽会", "音乐会", "招商会", "推介会", "马拉松",
        "艺术节", "文化节", "旅发大会",
    ]
    static let facilities: WordList = [
        "公路", "高速", "高铁", "铁路", "大桥", "桥", "隧道", "水库", "公园", "广场", "中心", "基地", "水厂", "电厂", "工厂", "污水处理厂", "医院", "学校",
        "小学", "中学", "幼儿园", "大学", "学院", "酒店", "码头", "机场", "车站", "客运站",
        "变电站", "体育馆", "图书馆", "博物馆", "文化馆", "大厦", "小镇", "园区", "产业园", "物流园", "一期", "二期", "三期", "四期", "工程", "项目", "生产线",
        "枢纽", "干道", "大道", "环线", "连接道", "连接线", "快速路", "停车场", "泵站", "渠道", "灌区", "综合体", "服务区", "展览馆", "档案馆",
        "景区", "热源", "安置房", "管廊", "管线", "热电厂", "充电站", "养老院", "敬老院", "福利院", "人民医院", "专用线", "南延", "北延", "东延", "西延", "路",
    ]
}
