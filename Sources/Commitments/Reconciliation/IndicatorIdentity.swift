import ReportText

/// Whether two names are one indicator. Two names are the same only where both are printed forms of one line of the
/// table, place and time aside: 规上工业企业 is not 规上工业, 脱贫地区农民收入 not 农民收入.
struct IndicatorIdentity {
    let table: IndicatorTable
    /// The place whose report it is; its name in front of an indicator says nothing.
    let place: String?

    /// The one name behind printed words; nil where they are no known indicator as a whole.
    func of(_ words: String) -> String? {
        var units = Self.withoutRemarks(Array(words.utf16))
        dropPlace(&units)
        // 全社会固定资产投资 is a printed form whole, 全社会研发经费投入强度 without 全社会: look before each cut.
        while true {
            if let name = whole(units) { return name }
            guard Self.cut(&units) else { return share(units) ?? joined(units) }
        }
    }

    /// 规模以上工业实现增加值: a verb inside the name.
    private func joined(_ units: [UInt16]) -> String? {
        for verb in Self.inner {
            guard let at = (1..<max(units.count - verb.count, 1)).first(where: { units[$0...].starts(with: verb) })
            else { continue }
            if let name = whole(Array(units[..<at] + units[(at + verb.count)...])) { return name }
        }
        return nil
    }

    /// Unlisted words without what only says where, when, how and that it is a count: 全市高新技术企业总数.
    func core(_ words: String) -> String {
        var units = Self.withoutRemarks(Array(words.utf16))
        dropPlace(&units)
        if let share = share(units) { return share }
        while units.count > 3, Self.cut(&units) {}
        return String(decoding: units, as: UTF16.self)
    }

    /// The indicator of which words are a printed form from end to end.
    private func whole(_ units: [UInt16]) -> String? {
        // 经济增长5.6% tells of output.
        if units.elementsEqual("经济".utf16) { return "地区生产总值" }
        return table.whole(units).map { IndicatorTable.unified($0.canonical) }
    }

    /// 全社会研发经费支出相当于全市生产总值的比例: one name for a part of a whole, whatever the words between.
    func share(_ units: [UInt16]) -> String? {
        let words = String(decoding: units, as: UTF16.self)
        guard let link = Self.links.first(where: { words.contains($0) }), let at = words.firstRange(of: link) else {
            return nil
        }
        var whole = Array(words[at.upperBound...].utf16)
        var part = Array(words[..<at.lowerBound].utf16)
        while let measure = Self.measures.first(where: { whole.count > $0.count && whole.ends(with: $0) }) {
            whole.removeLast(measure.count)
        }
        guard whole.count >= 2, part.count >= 2 else { return nil }
        while Self.cut(&whole) {}
        while Self.cut(&part) {}
        let isOutput = self.whole(whole) == "地区生产总值"
        let name = String(decoding: part, as: UTF16.self)
        if isOutput, Self.isResearch(name) { return "研发经费投入强度" }
        let total = isOutput ? "GDP" : self.whole(whole) ?? String(decoding: whole, as: UTF16.self)
        return (self.whole(part) ?? name) + "占" + total + "比重"
    }

    private static func isResearch(_ name: String) -> Bool {
        ["研发", "R&D", "研究与试验发展", "研究与发展", "研究和试验发展", "研究开发"].contains { name.hasPrefix($0) }
            && !["企业", "规上", "规模以上"].contains { name.contains($0) }
    }

    private func dropPlace(_ units: inout [UInt16]) {
        guard let place, units.count > place.utf16.count, units.starts(with: place.utf16) else { return }
        units.removeFirst(place.utf16.count)
    }

    /// Takes one word of place, time or manner off either end; false where there is none.
    private static func cut(_ units: inout [UInt16]) -> Bool {
        if let scope = scopes.first(where: { units.count > $0.count && units.starts(with: $0) }) {
            units.removeFirst(scope.count)
        } else if let manner = manners.first(where: { units.count > $0.count && units.ends(with: $0) }) {
            units.removeLast(manner.count)
        } else {
            return false
        }
        return true
    }

    /// 固定资产投资（不含农户）, 地区生产总值（GDP）: remarks that make no other indicator of it.
    private static func withoutRemarks(_ units: [UInt16]) -> [UInt16] {
        guard let open = units.firstIndex(of: Unit.openBracket),
            let close = units[open...].firstIndex(of: Unit.closeBracket)
        else { return units }
        let remark = String(decoding: units[(open + 1)..<close], as: UTF16.self)
        guard remarks.contains(where: { remark.contains($0) }) else { return units }
        return Array(units[..<open] + units[(close + 1)...])
    }

    /// The name in front of a change: 常住人口城镇化率|比上年提高.
    static func changed(_ words: String) -> String? {
        for change in changes where words.hasSuffix(change) && words.count > change.count {
            return String(words.dropLast(change.count))
        }
        return nil
    }

    /// Whether a name is told of growth by its own last word: 居民消费价格涨幅.
    static func isRate(_ words: String) -> Bool {
        ["涨幅", "增速", "增幅", "降幅", "增长率"].contains { words.hasSuffix($0) } && !words.hasSuffix("自然增长率")
    }

    private static let inner = words("实现", "完成", "累计", "预计")
    private static let links = ["相当于", "占"]
    private static let remarks = ["GDP", "不含农户", "CPI", "PM", "R&D", "下同", "可比", "同口径", "现价", "不变价", "预计", "不含跨"]
    private static let changes = [
        "比上年提高", "较上年提高", "比上年上升", "较上年上升", "比上年下降", "较上年下降", "同比提高", "同比下降", "提高", "上升", "下降", "降低", "增加", "提升", "减少",
    ]
    private static let measures = words("的比重", "的比例", "的比率", "比重", "比例", "比率", "的")
    private static let scopes = words(
        "全县", "全区", "全市", "全省", "全国", "全州", "全旗", "全盟", "全疆", "全境", "全域", "我县", "我区", "我市", "我省", "我州", "本市", "本县",
        "全年", "年末",
        "年底", "初步预计", "初步核算", "初步统计", "据初步核算", "据初步统计", "经初步核算", "经初步统计", "预计全年", "预计", "预期", "全口径", "实现", "完成", "达到",
        "确保",
        "力争", "全社会", "其中", "当年", "同期", "实现了", "完成了", "——", "地级及以上城市", "带动", "拉动", "推动", "支撑")
    private static let manners = words(
        "涨幅", "增速", "增幅", "降幅", "增长率", "下降率", "总量", "总体", "水平", "累计", "实际", "名义", "平均值", "均值", "平均", "总数", "数量", "分别",
        "双双",
        "均", "都", "仍", "全年", "预计", "力争", "实现", "完成", "继续保持", "保持", "继续", "始终", "约", "在", "同比", "比上年", "较上年", "可比",
        "按可比价", "总体水平",
        "持续", "稳步", "预期", "要", "达", "为")

    private static func words(_ words: String...) -> [[UInt16]] { words.map { Array($0.utf16) } }
}

extension [UInt16] {
    func ends(with tail: [UInt16]) -> Bool { count >= tail.count && suffix(tail.count).elementsEqual(tail) }
}
