import Basics
import Quantities
import ReportText

extension ClauseText {
    /// A、B等指标增速均高于全市平均: the same statement of each.
    func listed(_ clause: Clause, _ range: Range<Int>, _ nature: TargetNature) -> [Target]? {
        // 增速高于全国平均水平、高于城镇居民收入增速: the second member measures the first, and sets no target of its own.
        guard clause.members.count >= 2,
            clause.members.allSatisfy({ text.starts($0, withAnyOf: ["高于", "快于", "优于", "低于", "不低于"]) == nil })
        else { return nil }
        let named = clause.members.compactMap { indicators.find(in: $0, text) }
        guard named.count == clause.members.count else { return nil }
        return listed(named, range, nature)
    }

    /// 单位…能耗和主要污染物排放量继续下降: the same statement of both.
    private func joined(_ range: Range<Int>, until end: Int, _ nature: TargetNature) -> [Target]? {
        let name = stripped(range)
        let parts = parts(of: name.lowerBound..<max(end, name.lowerBound + 1))
        guard parts.count > 1 else { return nil }
        let named = parts.compactMap { indicators.find(in: $0, text) }
        return named.count == parts.count || parts.count == 2 ? listed(named, range, nature) : nil
    }

    private func listed(
        _ named: [(indicator: Indicator, range: Range<Int>)], _ range: Range<Int>, _ nature: TargetNature
    ) -> [Target]? {
        guard named.count > 1, Set(named.map(\.indicator.canonical)).count == named.count else { return nil }
        return named.map { indicator, name in
            Target(
                indicator: text.text(name), canonical: canonical(of: indicator), comparator: .qualitative, value: .none,
                unit: nil, measure: .qualitative, direction: indicator.direction == .down ? .down : nil,
                nature: nature, range: range, rules: ["ListedTarget"])
        }
    }

    /// A target without a number: 国际收支基本平衡, 居民收入与经济增长同步.
    func qualitative(_ range: Range<Int>, _ nature: TargetNature) -> [Target] {
        guard let predicate = Self.predicate(in: range, text)?.index ?? shortPredicate(range) else { return [] }
        let isInStep = isHeldAgainstOutput(range)
        if !isInStep, let both = joined(range, until: predicate, nature) { return both }
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
        guard let than = text.find(anyOf: ["高于", "快于", "优于", "低于", "不低于", "与经济", "与全省", "与全国"], in: range), than.index > range.lowerBound + 2
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
