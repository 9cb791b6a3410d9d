import Basics
import Quantities
import ReportText

extension ClauseText {
    /// The targets of one clause of the passage: none for a clause of manner, several for 分别 lists.
    func targets(of clause: Clause, nature: TargetNature) -> [Target] {
        var range = clause.range
        while let first = range.first, text.units[first] == Unit.dash { range = range.dropFirst(1) }
        for word in ["其中", "并"] as [Word] where text.has(word, at: range.lowerBound) && range.count > word.count {
            range = (range.lowerBound + word.count)..<range.upperBound
        }
        if text.starts(range, withAnyOf: ["在", "争取", "根据", "为此"]) != nil, Indicators.find(in: range, text) == nil {
            return []
        }
        let figures = quantities(in: range).filter { $0.kind != .year && $0.kind != .date && $0.kind != .ordinal }
        if figures.isEmpty { return listed(clause, range, nature) ?? qualitative(range, nature) }
        let heads = indicators(before: figures[figures.startIndex].range.lowerBound, in: range, count: figures.count)
        if figures.count == 1 || heads.count < 2 {
            guard let head = heads.last else { return [] }
            if heads.count == 2, figures.count == 1, isJoined(heads) {
                return heads.map { target($0, figures[figures.startIndex], range, nature, comparator: nil) }
            }
            return [target(head, figures[figures.startIndex], range, nature, comparator: nil)]
        }
        // 一个以上 behind the last of several values covers them all.
        let last = figures[figures.endIndex - 1].comparator
        let shared: Comparator? = figures.dropLast().allSatisfy { $0.comparator == .eq } ? last : nil
        return zip(heads, figures).map { target($0, $1, range, nature, comparator: shared) }
    }

    private struct Head {
        let name: Range<Int>
        let canonical: String
        let direction: Direction?
    }

    private func isJoined(_ heads: [Head]) -> Bool { heads[0].name == heads[1].name }

    /// The indicators in front of the first value. 城乡居民…收入 and 城镇、农村居民…收入 are two, 一、二、三产业 three.
    private func indicators(before end: Int, in range: Range<Int>, count: Int) -> [Head] {
        var stop = end
        var start = range.lowerBound
        for word in Self.openings where text.has(word, at: start) && start + word.count < stop {
            start += word.count
        }
        if let verb = firstVerb(in: start..<end) { stop = verb }
        guard start < stop else { return [] }
        // 经济增长5% names the growth of output: name and verb at once.
        if stop - start == 2, text.has("经济", at: start), stop + 2 <= end { stop += 2 }
        let name = start..<stop
        if text.find(anyOf: ["城乡居民", "城镇、农村", "城镇和农村", "城镇与农村", "城乡常住居民"], in: name) != nil,
            text.find("收入", in: name) != nil
        {
            return [
                Head(name: name, canonical: "城镇居民人均可支配收入", direction: .up),
                Head(name: name, canonical: "农村居民人均可支配收入", direction: .up),
            ]
        }
        let parts = split(name)
        if parts.count > 1, parts.count == count { return parts.map { head($0) } }
        return [head(name)]
    }

    /// The first verb, where it is not part of a name (增加值).
    private func firstVerb(in range: Range<Int>) -> Int? {
        var from = range
        while let (index, word) = text.find(anyOf: Self.verbs, in: from) {
            if index + word.count >= text.count || text.units[index + word.count] != 0x503C { return index }
            from = (index + word.count)..<range.upperBound
        }
        return nil
    }

    private func split(_ name: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = name.lowerBound
        for index in name
        where text.units[index] == Unit.enumerationComma || (text.units[index] == 0x548C && index > start + 2) {
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<name.upperBound)
        return parts.filter { !$0.isEmpty }
    }

    private func head(_ name: Range<Int>) -> Head {
        if let (indicator, _) = Indicators.find(in: name, text) {
            let national = report.facts.level == .national && indicator.canonical == "地区生产总值"
            return Head(
                name: name, canonical: national ? "国内生产总值" : indicator.canonical, direction: indicator.direction)
        }
        return Head(name: name, canonical: text.text(name), direction: .up)
    }

    private func target(
        _ head: Head, _ quantity: Quantity, _ range: Range<Int>, _ nature: TargetNature, comparator: Comparator?
    ) -> Target {
        let between = range.lowerBound..<quantity.range.lowerBound
        let isShare = quantity.kind == .percent || quantity.kind == .percentagePoint
        let grows = text.find(anyOf: ["增长", "涨幅", "上涨", "增幅", "增速", "下降", "降低", "提高"], in: between) != nil
        let measure: Measure =
            quantity.kind == .percentagePoint
            ? .changePP : quantity.kind == .rank ? .rank : isShare && grows ? .growth : .level
        return Target(
            indicator: text.text(head.name), canonical: head.canonical, comparator: comparator ?? quantity.comparator,
            value: quantity.value, unit: quantity.unit, measure: measure, direction: head.direction, nature: nature,
            range: trimmed(range, after: max(quantity.range.upperBound, lastFigure(in: range))),
            rules: ["TargetClause", quantity.rule])
    }

    /// A 、 member behind the last value that adds a wish (力争更好结果) is not part of the target.
    private func trimmed(_ range: Range<Int>, after end: Int) -> Range<Int> {
        let mark = (end..<range.upperBound).first { text.units[$0] == Unit.enumerationComma }
        return range.lowerBound..<(mark ?? range.upperBound)
    }

    private func lastFigure(in range: Range<Int>) -> Int {
        quantities(in: range).last?.range.upperBound ?? range.lowerBound
    }

    /// A、B等指标增速均高于全市平均: the same statement of each.
    private func listed(_ clause: Clause, _ range: Range<Int>, _ nature: TargetNature) -> [Target]? {
        // 增速高于全国平均水平、高于城镇居民收入增速: the second member measures the first, and sets no target of its own.
        guard clause.members.count >= 2,
            clause.members.allSatisfy({ text.starts($0, withAnyOf: ["高于", "快于", "优于", "低于", "不低于"]) == nil })
        else { return nil }
        let named = clause.members.compactMap { Indicators.find(in: $0, text) }
        guard named.count == clause.members.count else { return nil }
        return listed(named, range, nature)
    }

    /// 单位…能耗和主要污染物排放量继续下降: the same statement of both.
    private func joined(_ range: Range<Int>, until end: Int, _ nature: TargetNature) -> [Target]? {
        let parts = split(stripped(range).lowerBound..<max(end, stripped(range).lowerBound + 1))
        guard parts.count > 1 else { return nil }
        return listed(parts.compactMap { Indicators.find(in: $0, text) }, range, nature)
    }

    private func listed(
        _ named: [(indicator: Indicator, range: Range<Int>)], _ range: Range<Int>, _ nature: TargetNature
    ) -> [Target]? {
        guard named.count > 1, Set(named.map(\.indicator.canonical)).count == named.count else { return nil }
        return named.map { indicator, name in
            Target(
                indicator: text.text(name), canonical: indicator.canonical, comparator: .qualitative, value: .none,
                unit: nil,
                measure: .qualitative, direction: indicator.direction == .down ? .down : nil, nature: nature,
                range: range,
                rules: ["ListedTarget"])
        }
    }

    private func qualitative(_ range: Range<Int>, _ nature: TargetNature) -> [Target] {
        guard let predicate = Self.predicate(in: range, text)?.index ?? shortPredicate(range) else { return [] }
        if text.find("同步", in: range) == nil, let both = joined(range, until: predicate, nature) { return both }
        var canonical: String
        var (name, direction): (Range<Int>, Direction?) = (range, nil)
        if text.find("同步", in: range) != nil, text.find("收入", in: range) != nil {
            canonical = "居民收入与经济增长同步"
            name = stripped(range)
        } else if let (indicator, found) = Indicators.find(in: range, text) {
            canonical = indicator.canonical
            name = found
            direction = indicator.direction == .down ? .down : nil
            if text.find("约束", in: range) != nil { (canonical, direction) = ("约束性指标", nil) }
        } else {
            name = stripped(range).lowerBound..<max(predicate, stripped(range).lowerBound + 1)
            while let word = text.ends(name, withAnyOf: Self.manners), word.count < name.count {
                name = name.lowerBound..<(name.upperBound - word.count)
            }
            canonical = text.text(name)
            if !(3...16).contains(name.count) || text.find(anyOf: ["努力", "我们", "经过", "必须", "需要"], in: name) != nil {
                return []
            }
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

    /// 进出口促稳提质: behind a known indicator at the clause's head a few words say how it is to be.
    private func shortPredicate(_ range: Range<Int>) -> Int? {
        guard let (_, name) = Indicators.find(in: range, text), name.lowerBound == stripped(range).lowerBound,
            (2...8).contains(range.upperBound - name.upperBound)
        else { return nil }
        return name.upperBound
    }

    private static let manners: WordList = ["持续", "稳定", "进一步", "稳步", "明显", "不断", "总体", "保持", "继续", "显著", "稳中"]

    private func stripped(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        for word in Self.openings where text.has(word, at: start) && start + word.count < range.upperBound {
            start += word.count
        }
        return start..<range.upperBound
    }

    private static let modals: WordList = ["努力实现", "力争实现", "确保实现", "力争", "确保", "努力", "实现", "争取", "完成"]
    private static let scopes: WordList = ["全县", "全区", "全市", "全省", "全国", "全州", "全旗", "全社会研发", "全年", "今年"]
    private static let openings = modals + scopes
    private static let verbs: WordList = [
        "分别增长", "可比增长", "年均增长", "同比增长", "增长", "增幅", "增速", "上涨", "涨幅", "下降", "降低", "控制在", "稳定在", "保持在", "达到", "完成", "实现",
        "提高到", "提高", "增加", "减少",
        "不低于", "突破", "超过", "达",
    ]
}
