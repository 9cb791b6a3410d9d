import Basics
import ReportText

extension Scan {
    /// The end of a name made of letters and digits around a digit: PM2.5, G50, 5G, 1+5, 3+2+4. Nil where the
    /// digits are a number.
    func latinName(around index: Int) -> Int? {
        let before = self[index - 1]
        let joinedBefore = Unit.isLetter(before) || before == 0x2B || (before == 0x2D && Unit.isLetter(self[index - 2]))
        guard let numeral = digits(at: index) else { return pastLatin(index) }
        let after = self[numeral.range.upperBound]
        if after == 0x2B { return pastLatin(index) }
        if Unit.isLetter(after), MeasureWords.lexicon.match(units, at: numeral.range.upperBound, limit: limit) == nil {
            return pastLatin(index)
        }
        return joinedBefore ? pastLatin(index) : nil
    }

    private func pastLatin(_ index: Int) -> Int {
        var end = index
        while Unit.isLatin(self[end]) || self[end] == 0x2B || (self[end] == 0x2E && Unit.isDigit(self[end + 1])) { end += 1 }
        return max(end, index + 1)
    }

    /// Whether a quantity is part of a name: inside short quotation marks or a title, or a fixed phrase.
    func isName(_ quantity: Quantity) -> Bool {
        if isFixedPhrase(quantity) { return true }
        guard let quote = quote(around: quantity.range) else { return false }
        if quote.isTitle { return true }
        return (quantity.kind != .percent || quantity.rule == "FractionRule") && quote.length <= 22
    }

    private func quote(around range: Range<Int>) -> (isTitle: Bool, length: Int)? {
        var start = range.lowerBound - 1
        while start >= 0, start > range.lowerBound - 40 {
            switch self[start] {
            case Unit.openQuote, Unit.openTitle, 0x5B, 0x300C, 0x2018: return close(of: start, from: range.upperBound)
            case Unit.closeQuote, Unit.closeTitle, 0x5D, 0x300D, 0x2019, Unit.lineFeed, Unit.fullStop: return nil
            default: start -= 1
            }
        }
        return nil
    }

    private func close(of start: Int, from: Int) -> (isTitle: Bool, length: Int)? {
        let isTitle = self[start] == Unit.openTitle
        let close: UInt16 =
            switch self[start] {
            case Unit.openTitle: Unit.closeTitle
            case 0x5B: 0x5D
            case 0x300C: 0x300D
            case 0x2018: 0x2019
            default: Unit.closeQuote
            }
        for end in from..<max(from, min(limit, start + 60)) {
            if self[end] == close { return (isTitle, end - start - 1) }
            if self[end] == Unit.fullStop || self[end] == Unit.lineFeed { return nil }
        }
        return nil
    }

    /// Phrases with a Chinese number in them that count nothing: 三年行动, 八项规定, 四个意识, 三次产业.
    private func isFixedPhrase(_ quantity: Quantity) -> Bool {
        guard quantity.rule != "RankRule" else { return false }
        let end = quantity.range.upperBound
        let unit = self[end - 1]
        for (measure, words) in Self.fixedTails where measure == unit {
            if any(words, at: end) != nil { return true }
        }
        return false
    }

    private static let fixedTails: [(UInt16, [Word])] = [
        ("年", ["行动", "规划", "计划", "攻坚", "纲要", "级", "期", "禁渔", "制", "大计", "方案", "工程", "义务教育", "一贯"]),
        ("个", [
            "确立", "维护", "意识", "自信", "务必", "坚持", "全面", "革命", "文明", "毫不动摇", "一", "百年", "代表", "千", "不", "更", "没有", "如一",
            "率先", "结合", "伟大", "必由之路", "走在前", "关键", "为主", "贯穿", "标兵", "现代化", "公报",
        ]),
        ("项", ["规定", "纪律", "本领", "原则", "基本原则", "基本国策"]), ("次", ["产业", "创业", "能源", "分配", "污染", "供水", "元", "会议", "全会", "大会", "全体", "党代会", "人代会"]), ("位", ["一体", "置", "数"]),
        ("家", ["庭", "族", "园", "长", "口", "乡", "畜", "禽", "具", "电"]), ("条", ["腿", "例", "件", "战线", "龙"]), ("场", ["硬仗", "镇", "所", "地", "大战"]),
        ("期", ["间", "望", "限", "盼", "待", "货", "刊", "叠加"]), ("部", ["曲", "门", "委", "分", "队", "署"]), ("篇", ["文章"]),
        ("成", ["为", "立", "功", "果", "效", "本", "员", "就", "长", "熟", "都", "交", "型", "品", "渝", "绩"]), ("人", ["一", "行", "民", "大", "均", "才", "员", "居"]),
        ("天", ["然", "气", "两"]), ("名", ["额", "单", "录", "称", "牌", "优"]), ("处", ["于", "理", "在", "置", "级"]), ("件", ["套"]), ("户", ["籍", "外", "型"]),
        ("所", ["有", "以", "在", "需"]), ("起", ["来", "点", "步"]), ("元", ["化", "素", "旦"]), ("张", ["清单", "问题", "报表", "网", "床位清单"]), ("片", ["区", "面"]),
        ("台", ["阶", "山"]), ("座", ["谈"]), ("吨", ["级"]), ("角", ["形", "色", "度", "洲"]), ("米", ["格"]), ("斤", ["粮"]), ("点", ["一"]),
    ].map { (Array($0.0.utf16)[0], $0.1) }
}
