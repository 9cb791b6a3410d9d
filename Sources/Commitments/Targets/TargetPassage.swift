import Quantities
import ReportText

/// Where the targets passage stands, in sentences and from which unit on.
struct TargetPassage {
    let sentences: Range<Int>
    let start: Int
    let nature: TargetNature
}

extension ClauseText {
    /// The passage with the most target-like clauses behind a cue of this year, not of five years. Without any cue, the
    /// first sentence of the plan that lists four targets and output among them, or six in all.
    func findTargetPassage() -> TargetPassage? {
        var best: (score: Int, passage: TargetPassage)?
        for (index, sentence) in sentences.enumerated() {
            guard report.roles[sentence.paragraph] == .plan || report.roles[sentence.paragraph] == .opening,
                let cue = cue(of: sentence)
            else { continue }
            let range = index..<passageEnd(from: index, cue.end)
            var score = 0
            for clause in sentences[range].flatMap(\.clauses)
            where clause.range.upperBound > cue.end && isTargetLike(clause) { score += 2 }
            if score == 0 { continue }
            if spansYears(before: cue.end, in: sentence) { score -= 7 }
            if score > best?.score ?? 1 {
                best = (score, TargetPassage(sentences: range, start: cue.end, nature: cue.nature))
            }
        }
        return best?.passage ?? uncuedPassage()
    }

    /// The passage goes on while sentences list further targets or name a further cue, at most into the next paragraph.
    /// Where nothing stands behind the cue, the paragraphs behind are the list.
    private func passageEnd(from start: Int, _ cueEnd: Int) -> Int {
        var index = start + 1
        if cueEnd >= sentences[start].range.upperBound {
            while index < sentences.count, let first = sentences[index].clauses.first, isTargetLike(first) {
                index += 1
            }
            return index
        }
        while index < sentences.count {
            let sentence = sentences[index]
            let next = sentence.paragraph - sentences[start].paragraph
            let cued = cue(of: sentence) != nil
            guard next == 0 ? cued || continuesList(sentence) : next == 1 && cued else { break }
            index += 1
        }
        return index
    }

    /// A cue with nothing behind it opens a list only at its paragraph's end, behind a colon or as a short heading.
    private func leads(_ sentence: Sentence) -> Bool {
        guard sentence.range.upperBound == text.paragraphs[sentence.paragraph].upperBound else { return false }
        return text.units[sentence.range.upperBound - 1] == Unit.colon
            || (sentence.isFirstOfParagraph && sentence.range.count <= 20)
    }

    private func uncuedPassage() -> TargetPassage? {
        for (index, sentence) in sentences.enumerated() where report.roles[sentence.paragraph] == .plan {
            let targets = sentence.clauses.filter { isTargetLike($0) && !$0.quantities.isEmpty }
            guard targets.count >= 4, let first = targets.first,
                !spansYears(before: first.range.upperBound, in: sentence)
            else { continue }
            let isMain = targets.contains {
                indicators.find(in: $0.range, text)?.indicator.canonical.hasSuffix("生产总值") == true
            }
            // A year without a target of output still has its list: 城镇新增就业900万人以上，…；国际收支基本平衡.
            if isMain || sentence.clauses.count(where: isTargetLike) >= 6 {
                return TargetPassage(
                    sentences: index..<(index + 1), start: first.range.lowerBound, nature: .unspecified)
            }
        }
        return nil
    }

    /// 预期目标是, 主要目标：, 约束性指标为, 预期目标建议为. Returns where the list starts.
    func cue(of sentence: Sentence) -> (end: Int, nature: TargetNature)? {
        guard let cue = Self.cue(in: sentence.range, text) else { return nil }
        return cue.end < sentence.range.upperBound || leads(sentence) ? cue : nil
    }

    private static func cue(in range: Range<Int>, _ text: ReadingText) -> (end: Int, nature: TargetNature)? {
        guard text.find(anyOf: cueWords, in: range) != nil else { return nil }
        for (word, nature) in cues {
            guard let index = text.find(word, in: range) else { continue }
            var end = index + word.count
            while let filler = text.starts(end..<range.upperBound, withAnyOf: fillers) { end += filler.count }
            if end == range.upperBound { return (end, nature) }
            if text.has("是", at: end) || text.has("为", at: end) {
                end += 1
            } else if text.has("如下", at: end) {
                end += 2
            } else if text.units[end] != Unit.colon {
                continue
            }
            if end < range.upperBound, text.units[end] == Unit.colon || text.units[end] == Unit.comma { end += 1 }
            return (end, nature)
        }
        return nil
    }

    private static let fillers: WordList = ["建议", "初步", "安排", "拟定", "拟", "确定", "设定", "预计"]
    private static let cueWords = WordList(cues.map(\.0))
    private static let cues: [(Word, TargetNature)] = [
        ("约束性指标", .binding), ("约束性目标", .binding), ("预期性指标", .expected), ("预期目标", .expected), ("预期性目标", .expected),
        ("主要目标", .expected), ("发展目标", .expected), ("目标任务", .expected), ("工作目标", .expected), ("奋斗目标", .expected),
        ("主要指标", .expected), ("总体目标", .expected), ("以下目标", .expected), ("计划目标", .expected), ("具体目标", .expected),
        ("增长目标", .expected), ("预期指标", .expected),
    ]

    /// Five-year targets are not this year's.
    private func spansYears(before end: Int, in sentence: Sentence) -> Bool {
        let start = max(text.paragraphs[sentence.paragraph].lowerBound, sentence.range.lowerBound - 40)
        let range = start..<end
        if text.find(anyOf: ["今年", "全年", "年度"], in: range) != nil { return false }
        return text.find(anyOf: ["今后五年", "未来五年", "五年", "“十四五”", "“十五五”", "“十三五”", "时期", "本届政府"], in: range) != nil
    }

    /// A later sentence of the passage belongs to it only while it goes on listing.
    private func continuesList(_ sentence: Sentence) -> Bool {
        guard let first = sentence.clauses.first else { return false }
        if text.starts(first.range, withAnyOf: Self.onward) != nil { return false }
        // 生态环境质量、能源、水资源等指标按国家要求落实.
        let isHandedDown =
            sentence.clauses.count == 1 && text.find("指标", in: first.range) != nil
            && text.find(anyOf: ["国家要求", "国家下达", "省下达", "市下达", "上级下达", "考核"], in: first.range) != nil
        return isTargetLike(first) || isHandedDown
    }

    private static let onward: WordList = [
        "上述", "这里", "这些", "要", "加强", "实现", "这一", "以上", "重点", "围绕", "各位",
    ]
}
