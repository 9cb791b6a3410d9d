import Quantities
import ReportText

/// An indicator named in front of a target's value.
struct TargetHead {
    /// The words that name it.
    let name: Range<Int>
    let canonical: String
    let direction: Direction?
}

extension ClauseText {
    /// The indicators in front of the first value. 城乡居民…收入 and 城镇、农村居民…收入 are two, 一、二、三产业 three.
    func heads(before end: Int, in range: Range<Int>, count: Int) -> [TargetHead] {
        let start = stripped(range.lowerBound..<end).lowerBound
        let stop = firstVerb(in: start..<end) ?? end
        let name = withoutManner(start..<stop)
        guard !name.isEmpty else { return [] }
        if let industries = industries(name, count: count) { return industries }
        let parts = parts(of: name)
        if parts.count > 1 {
            let each = parts.map(head)
            let known = zip(parts, each).allSatisfy { isKnown($0, $1) }
            let names = Set(each.map(\.canonical))
            if known, names.count == parts.count, count == 1 || count == parts.count { return each }
        }
        if count <= 2, names(bothTownAndVillage: name) {
            return [
                TargetHead(name: name, canonical: "城镇居民人均可支配收入", direction: .up),
                TargetHead(name: name, canonical: "农村居民人均可支配收入", direction: .up),
            ]
        }
        if parts.count > 1, parts.count == count { return parts.map(head) }
        return [head(name)]
    }

    private func isKnown(_ part: Range<Int>, _ head: TargetHead) -> Bool { indicators.find(in: part, text) != nil }

    private func names(bothTownAndVillage name: Range<Int>) -> Bool {
        guard text.find("收入", in: name) != nil else { return false }
        return text.find(anyOf: ["城乡", "城、乡", "城镇和乡村"], in: name) != nil
            || text.find("城镇", in: name) != nil && text.find(anyOf: ["农村", "农牧", "农民"], in: name) != nil
    }

    /// 一、二、三产业增加值分别增长4%、7%、6%.
    private func industries(_ name: Range<Int>, count: Int) -> [TargetHead]? {
        guard count == 3, text.find(anyOf: ["一、二、三产", "一二三产", "三次产业"], in: name) != nil else { return nil }
        return ["第一产业增加值", "第二产业增加值", "第三产业增加值"].map {
            TargetHead(name: name, canonical: $0, direction: .up)
        }
    }

    /// The indicator that words name: a printed form of the table from end to end, the longest form inside, or themselves.
    func head(_ name: Range<Int>) -> TargetHead {
        let words = text.text(name)
        let identity = IndicatorIdentity(table: indicators, place: report.facts.place)
        if let share = identity.share(Array(words.utf16)) {
            return TargetHead(name: name, canonical: share, direction: .up)
        }
        let whole =
            indicators.whole(Array(words.utf16)) ?? identity.of(words).flatMap { indicators.whole(Array($0.utf16)) }
        if let indicator = whole ?? indicators.find(in: name, text)?.indicator {
            return TargetHead(name: name, canonical: canonical(of: indicator), direction: indicator.direction)
        }
        let falls = text.find(anyOf: ["失业率", "能耗", "水耗", "排放", "浓度", "死亡", "事故", "负债率", "发生率", "降幅"], in: name) != nil
        return TargetHead(name: name, canonical: words, direction: falls ? .down : .up)
    }

    /// The nation's output is 国内, a place's 地区生产总值.
    func canonical(of indicator: Indicator) -> String {
        let isNational = report.facts.level == .national
        return isNational && indicator.canonical == "地区生产总值" ? "国内生产总值" : indicator.canonical
    }

    /// The first verb that is no part of a name: not that of 增加值, 人口自然增长率 or 经济增长.
    private func firstVerb(in range: Range<Int>) -> Int? {
        var from = range
        while let (index, word) = text.find(anyOf: TargetWords.verbs, in: from) {
            let end = index + word.count
            let behind = end < text.count ? text.units[end] : 0
            let isNamed = behind == 0x503C || (behind == 0x7387 && end < range.upperBound)  // 值, 率
            if !isNamed, !isInsideName(index, range) { return index }
            from = max(end, index + 1)..<range.upperBound
            if from.isEmpty { return nil }
        }
        return nil
    }

    private func isInsideName(_ index: Int, _ range: Range<Int>) -> Bool {
        var rest = range
        while let (_, place) = indicators.lexicon.find(in: rest, of: text) {
            if place.contains(index) { return true }
            if place.lowerBound > index { return false }
            rest = place.upperBound..<range.upperBound
        }
        return false
    }

    /// The parts between 、和与及.
    func parts(of name: Range<Int>) -> [Range<Int>] {
        var (parts, start, depth): ([Range<Int>], Int, Int) = ([], name.lowerBound, 0)
        for index in name {
            switch text.units[index] {
            case Unit.openBracket, Unit.openQuote: depth += 1
            case Unit.closeBracket, Unit.closeQuote: depth -= 1
            case Unit.enumerationComma where depth == 0,
                0x548C where depth == 0 && index > start + 2,  // 和
                0x53CA where depth == 0 && index > start + 2,  // 及
                0x4E0E
            where depth == 0 && index > start + 2 && !text.has("与试验", at: index)
                && !text.has("与发展", at: index):  // 与
                parts.append(start..<index)
                start = index + 1
            default: break
            }
        }
        parts.append(start..<name.upperBound)
        return parts.filter { !$0.isEmpty }.map(withoutManner)
    }

    /// A name without the words of manner at its end: 进出口总额|力争, 城镇居民人均可支配收入|实际.
    func withoutManner(_ name: Range<Int>) -> Range<Int> {
        var name = name
        while let word = text.ends(name, withAnyOf: TargetWords.manners), word.count < name.count {
            name = name.lowerBound..<(name.upperBound - word.count)
        }
        return name
    }

    /// A clause without the words of will, place and time in front.
    func stripped(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let word = text.starts(range, withAnyOf: TargetWords.openings), word.count < range.count {
            range = range.dropFirst(word.count)
        }
        return range
    }
}

/// The words around an indicator's name in a target.
enum TargetWords {
    static let openings: WordList = [
        "要确保", "要力争", "要努力", "要实现", "努力实现", "力争实现", "确保实现", "力争", "确保", "努力", "实现", "争取", "完成", "保持", "全县", "全区", "全市",
        "全省", "全国", "全州", "全旗",
        "全盟", "全疆",
        "全年", "今年", "预期",
    ]
    static let verbs: WordList = [
        "分别增长", "可比增长", "年均增长", "同比增长", "增长", "增幅", "增速", "上涨", "涨幅", "降幅", "下降", "降低", "削减", "控制在", "稳定在", "保持在",
        "维持在",
        "达到", "完成", "实现", "提高到", "提高", "提升", "增加", "减少", "不低于", "不高于", "不超过", "突破", "超过", "高于", "达", "保持", "控制", "力争",
        "确保",
    ]
    static let manners: WordList = [
        "持续", "稳定", "进一步", "稳步", "明显", "不断", "总体", "保持", "继续", "显著", "稳中", "力争", "均", "都", "分别", "实际", "名义", "年均", "预计",
        "累计", "同比",
        "比上年", "较上年", "按可比价", "可比价", "可比", "要", "将", "双双", "为", "在", "的", "指标", "约", "全年", "年", "每年", "同口径", "达", "再",
    ]
}
