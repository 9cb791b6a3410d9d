import Basics
import Quantities
import ReportText

extension ClauseText {
    /// The year's main targets: the list behind 主要预期目标是, and the binding ones behind 约束性指标.
    func targets() -> [Target] {
        guard let passage = targetPassage else { return [] }
        var nature = passage.nature
        var found: [Target] = []
        for sentence in sentences[passage.sentences] {
            if let cue = cue(of: sentence) { nature = cue.nature }
            if let stated = statedTarget(sentence, passage) { found.append(stated) }
            for clause in sentence.clauses where clause.range.upperBound > passage.start {
                found += targets(of: clause.from(passage.start), nature: nature)
            }
        }
        return found
    }

    func isTargetLike(_ clause: Clause) -> Bool {
        indicators.find(in: clause.range, text) != nil
            && (!clause.quantities.isEmpty || Self.predicate(in: clause.range, text) != nil)
    }

    /// 今年经济增长预期目标为7%左右: the indicator stands before the cue.
    private func statedTarget(_ sentence: Sentence, _ passage: TargetPassage) -> Target? {
        guard let cue = cue(of: sentence), text.units[cue.end - 1] != Unit.colon,
            let clause = sentence.clauses.first(where: { $0.range.contains(cue.end - 1) }),
            let figure = quantities(in: cue.end..<max(cue.end, clause.range.upperBound)).first,
            figure.range.lowerBound == cue.end,
            let (indicator, name) = indicators.find(in: clause.range.lowerBound..<cue.end, text)
        else { return nil }
        return Target(
            indicator: text.text(name), canonical: canonical(of: indicator), comparator: figure.comparator,
            value: figure.value,
            unit: figure.unit,
            measure: figure.kind == .percent ? .growth : .level, direction: indicator.direction, nature: cue.nature,
            range: clause.range,
            rules: ["StatedTarget", figure.rule])
    }

    /// What a target without a number says of its indicator.
    static func predicate(in range: Range<Int>, _ text: ReadingText) -> (index: Int, word: Word)? {
        text.find(anyOf: predicates, in: range)
    }

    private static let predicates: WordList = [
        "稳中", "回稳", "稳量", "稳步", "基本平衡", "同步", "继续下降", "持续下降", "继续减少", "持续减少", "进一步", "完成", "取得", "保持", "有序", "有效防控",
        "进入", "满足",
        "改善",
        "高于", "不低于", "不高于", "位居", "前列", "达到", "控制", "正增长", "基本稳定", "稳定", "优于", "提升", "下降", "降低", "增长", "实现", "快于", "确保",
        "领先", "落实", "全部脱贫", "动态清零", "衔接", "增加", "达标", "好转", "向好", "按国家", "按省",
    ]
}
