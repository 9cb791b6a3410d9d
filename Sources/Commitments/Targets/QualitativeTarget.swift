import Basics
import Quantities
import ReportText

extension ClauseText {
    /// 单位…能耗和主要污染物排放量继续下降, A、B等指标增速均高于全市平均: the same statement of each.
    func listed(_ range: Range<Int>, _ nature: TargetNature) -> [Target]? {
        // 增速高于全国平均水平、高于城镇居民收入增速: what is measured against sets no target of its own.
        let name = stripped(range)
        let cut = text.find(anyOf: ["高于", "快于", "优于", "低于", "不低于"], in: name)?.index
        guard let predicate = Self.predicate(in: name, text)?.index, min(cut ?? predicate, predicate) > name.lowerBound,
            text.find(anyOf: ["约束", "衔接", "同步", "相适应", "相匹配"], in: range) == nil
        else { return nil }
        var end = min(cut ?? predicate, predicate)
        // 单位…能耗降低及生态环境质量指标完成…: the first word of state belongs to a name.
        if let last = name.last(where: { text.has("、", at: $0) || text.has("及", at: $0) || text.has("和", at: $0) }),
            last > end,
            cut == nil, let later = Self.predicate(in: last..<name.upperBound, text)?.index, later > last + 3
        {
            end = later
        }
        if let etc = text.find(anyOf: ["等主要", "等指标", "等经济", "等各项"], in: name.lowerBound..<end) { end = etc.index }
        let parts = parts(of: name.lowerBound..<end)
        let known = parts.map { indicators.find(in: $0, text) }
        let names = zip(parts, known).map { part, found in found?.range ?? part }
        let heads = zip(names, known).map { name, found in found.map { canonical(of: $0.indicator) } ?? text.text(name)
        }
        guard parts.count > 1, known.filter({ $0 != nil }).count * 2 >= parts.count, Set(heads).count == parts.count,
            zip(names, known).allSatisfy({ $1 != nil || (3...12).contains($0.count) })
        else { return nil }
        return zip(zip(names, heads), known).map { named, found in
            Target(
                indicator: text.text(named.0), canonical: named.1, comparator: .qualitative, value: .none, unit: nil,
                measure: .qualitative, direction: found?.indicator.direction == .down ? .down : nil, nature: nature,
                range: range, rules: ["ListedTarget"])
        }
    }

    /// 进出口稳中提质、国际收支基本平衡: members with an indicator and a state each.
    func ownStates(_ clause: Clause, _ range: Range<Int>) -> [Range<Int>]? {
        guard clause.members.count > 1, !isHeldAgainstOutput(range) else { return nil }
        for member in clause.members {
            guard let (_, name) = indicators.find(in: member, text),
                Self.predicate(in: name.upperBound..<member.upperBound, text) != nil,
                text.starts(member, withAnyOf: ["高于", "快于", "优于", "低于"]) == nil
            else { return nil }
        }
        return clause.members
    }

    /// A target without a number: 国际收支基本平衡, 居民收入与经济增长同步.
    func qualitative(_ range: Range<Int>, _ nature: TargetNature) -> [Target] {
        guard let predicate = Self.predicate(in: range, text)?.index ?? shortPredicate(range) else { return [] }
        let isInStep = isHeldAgainstOutput(range)
        if !isInStep, let each = listed(range, nature) { return each }
        var canonical: String
        var (name, direction): (Range<Int>, Direction?) = (range, nil)
        if isInStep {
            canonical = "居民收入与经济增长同步"
            name = stripped(range)
        } else if let (indicator, found) = measured(in: range) {
            canonical = self.canonical(of: indicator)
            name = found
            direction = indicator.direction == .down ? .down : nil
            if text.find("约束", in: range) != nil { (canonical, direction) = ("约束性指标", nil) }
        } else {
            let stripped = stripped(range)
            name = withoutManner(stripped.lowerBound..<max(predicate, stripped.lowerBound + 1))
            canonical = text.text(name)
            let isSpeech = text.find(anyOf: ["努力", "我们", "经过", "必须", "需要", "工作中"], in: name) != nil
            if !(3...20).contains(name.count) || isSpeech { return [] }
        }
        let isRank = text.find(anyOf: ["前列", "位次", "前茅", "排名"], in: range) != nil
        let isZero = text.find("正增长", in: range) != nil
        let binding = text.find("约束", in: range) != nil
        return [
            Target(
                indicator: text.text(name), canonical: canonical, comparator: isZero ? .gt : .qualitative,
                value: isZero ? .one(Figure(0)) : .none, unit: isZero ? "%" : nil,
                measure: isRank ? .rank : isZero ? .growth : .qualitative, direction: direction,
                nature: binding ? .binding : nature, range: range, rules: ["QualitativeTarget"])
        ]
    }

    /// 居民收入与经济增长同步, 快于经济增长: incomes against output.
    private func isHeldAgainstOutput(_ range: Range<Int>) -> Bool {
        text.find(anyOf: ["居民收入", "居民人均", "居民可支配", "城乡居民"], in: range) != nil
            && text.find(anyOf: ["同步", "快于", "高于", "跑赢"], in: range) != nil
            && text.find(anyOf: ["经济", "GDP", "生产总值"], in: range) != nil
            && text.find(anyOf: ["农村居民", "农民", "城镇居民", "城镇常住"], in: range) == nil
    }

    /// The indicator of which a state is wished; what stands behind 高于 only measures it.
    private func measured(in range: Range<Int>) -> (indicator: Indicator, range: Range<Int>)? {
        guard let than = text.find(anyOf: ["高于", "快于", "优于", "低于", "不低于", "与经济", "与全省", "与全国"], in: range),
            than.index > range.lowerBound + 2
        else { return indicators.find(in: range, text) }
        return indicators.find(in: range.lowerBound..<than.index, text)
    }

    /// 进出口促稳提质: behind a known indicator at the clause's head a few words say how it is to be.
    private func shortPredicate(_ range: Range<Int>) -> Int? {
        guard let (_, name) = indicators.find(in: range, text), name.lowerBound == stripped(range).lowerBound,
            (2...8).contains(range.upperBound - name.upperBound)
        else { return nil }
        return name.upperBound
    }
}
