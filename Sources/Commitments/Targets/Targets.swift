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
            if let cue = Self.cue(in: sentence.range, text) { nature = cue.nature }
            if let stated = statedTarget(sentence, passage) { found.append(stated) }
            for clause in sentence.clauses where clause.range.lowerBound >= passage.start {
                found += targets(of: clause, nature: nature)
            }
        }
        return found
    }

    /// Where the targets passage stands, in sentences and from which unit on.
    struct TargetPassage {
        let sentences: Range<Int>
        let start: Int
        let nature: TargetNature
    }

    /// The passage with the most target-like clauses behind a cue of this year, not of five years.
    func findTargetPassage() -> TargetPassage? {
        var best: (score: Int, passage: TargetPassage)?
        for (index, sentence) in sentences.enumerated() {
            guard report.roles[sentence.paragraph] == .plan || report.roles[sentence.paragraph] == .opening,
                let cue = Self.cue(in: sentence.range, text)
            else { continue }
            let range = index..<passageEnd(from: index)
            var score = 0
            for clause in sentences[range].flatMap(\.clauses)
            where clause.range.upperBound > cue.end && isTargetLike(clause) { score += 2 }
            if score == 0 { continue }
            if spansYears(before: cue.end, in: sentence) { score -= 7 }
            if score > best?.score ?? 1 {
                best = (score, TargetPassage(sentences: range, start: cue.end, nature: cue.nature))
            }
        }
        return best?.passage
    }

    /// The passage goes on while sentences list further targets or name a further cue, at most into the next paragraph.
    private func passageEnd(from start: Int) -> Int {
        var index = start + 1
        while index < sentences.count {
            let sentence = sentences[index]
            let next = sentence.paragraph - sentences[start].paragraph
            let cued = Self.cue(in: sentence.range, text) != nil
            guard next == 0 ? cued || continuesList(sentence) : next == 1 && cued else { break }
            index += 1
        }
        return index
    }

    /// 预期目标是, 主要目标：, 约束性指标为. Returns where the list starts.
    static func cue(in range: Range<Int>, _ text: ReadingText) -> (end: Int, nature: TargetNature)? {
        guard text.find(anyOf: cueWords, in: range) != nil else { return nil }
        for (word, nature) in cues {
            guard let index = text.find(word, in: range) else { continue }
            var end = index + word.count
            guard end < range.upperBound else { continue }
            if text.has("是", at: end) || text.has("为", at: end) {
                end += 1
            } else if text.units[end] != Unit.colon {
                continue
            }
            if end < range.upperBound, text.units[end] == Unit.colon || text.units[end] == Unit.comma { end += 1 }
            return (end, nature)
        }
        return nil
    }

    private static let cueWords = WordList(cues.map(\.0))
    private static let cues: [(Word, TargetNature)] = [
        ("约束性指标", .binding), ("约束性目标", .binding), ("预期性指标", .expected), ("预期目标", .expected), ("预期性目标", .expected),
        ("主要目标", .expected), ("发展目标", .expected), ("目标任务", .expected), ("工作目标", .expected), ("奋斗目标", .expected),
        ("主要指标", .expected),
        ("总体目标", .expected),
    ]

    /// Five-year targets are not this year's.
    private func spansYears(before end: Int, in sentence: Sentence) -> Bool {
        let start = max(text.paragraphs[sentence.paragraph].lowerBound, sentence.range.lowerBound - 40)
        let range = start..<end
        if text.find(anyOf: ["今年", "全年", "年度"], in: range) != nil { return false }
        return text.find(anyOf: ["今后五年", "未来五年", "五年", "“十四五”", "“十五五”", "“十三五”", "时期", "本届政府"], in: range) != nil
    }

    private func isTargetLike(_ clause: Clause) -> Bool {
        Indicators.find(in: clause.range, text) != nil
            && (!clause.quantities.isEmpty || Self.predicate(in: clause.range, text) != nil)
    }

    /// 今年经济增长预期目标为7%左右: the indicator stands before the cue.
    private func statedTarget(_ sentence: Sentence, _ passage: TargetPassage) -> Target? {
        guard let cue = Self.cue(in: sentence.range, text), text.units[cue.end - 1] != Unit.colon,
            let clause = sentence.clauses.first(where: { $0.range.contains(cue.end - 1) }),
            let figure = quantities(in: cue.end..<max(cue.end, clause.range.upperBound)).first,
            figure.range.lowerBound == cue.end,
            let (indicator, name) = Indicators.find(in: clause.range.lowerBound..<cue.end, text)
        else { return nil }
        let canonical =
            report.facts.level == .national && indicator.canonical == "地区生产总值" ? "国内生产总值" : indicator.canonical
        return Target(
            indicator: text.text(name), canonical: canonical, comparator: figure.comparator, value: figure.value,
            unit: figure.unit,
            measure: figure.kind == .percent ? .growth : .level, direction: indicator.direction, nature: cue.nature,
            range: clause.range,
            rules: ["StatedTarget", figure.rule])
    }

    /// A later sentence of the passage belongs to it only while it goes on listing.
    private func continuesList(_ sentence: Sentence) -> Bool {
        guard let first = sentence.clauses.first else { return false }
        if text.starts(first.range, withAnyOf: ["上述", "这里", "这些", "要", "加强", "实现", "这一", "以上", "重点", "围绕", "各位"]) != nil
        {
            return false
        }
        return isTargetLike(first)
    }

    /// What a target without a number says of its indicator.
    static func predicate(in range: Range<Int>, _ text: ReadingText) -> (index: Int, word: Word)? {
        text.find(anyOf: predicates, in: range)
    }

    private static let predicates: WordList = [
        "稳中", "回稳", "稳量", "稳步", "基本平衡", "同步", "继续下降", "持续下降", "继续减少", "进一步", "完成", "取得", "保持", "有序", "有效防控", "进入", "满足",
        "改善",
        "高于", "不低于", "不高于", "位居", "前列", "达到", "控制", "正增长", "基本稳定", "稳定", "优于", "提升", "下降", "降低", "增长", "实现", "快于", "确保",
        "领先",
    ]
}
