import Quantities
import ReportText

/// What a figure is a figure of, told from the words around it.
struct ResultSubject {
    /// The words, without predicate, place and time; empty where the statement leaves its subject out.
    let words: String
    /// The verb in front of what is counted, which a list may go on with.
    let verb: String?
    /// Whether only a noun stands in front, so that the verb of the member before may govern it.
    let isBare: Bool
    /// Whether words of measuring (达到, 突破) stand in front of the figure.
    let hasPredicate: Bool

    init(_ statement: ResultStatement, _ all: ClauseText) {
        let text = all.text
        let front = Self.front(statement, all)
        hasPredicate = front.upperBound < statement.front.upperBound
        var behind = Self.behind(statement.behind, text)
        // 40项重点任务完成, A、B、C 3家企业获评: names in front of a counted noun are its members.
        let names = statement.joined.isEmpty == false && !behind.isEmpty
        var core = statement.isSecond && !behind.isEmpty || names ? front.upperBound..<front.upperBound : front
        if core.isEmpty, !front.isEmpty, text.starts(front, withAnyOf: ResultWords.listVerbs) == nil, !names,
            !statement.isSecond
        {
            core = front
        }
        let governing = text.starts(core, withAnyOf: ResultWords.listVerbs)
        verb = governing.map(\.description)
        isBare = governing == nil && behind.isEmpty && !hasPredicate && !Self.hasVerb(core, text)
        core = Self.withoutExamples(core, behind: behind, text)
        if let light = text.starts(core, withAnyOf: ResultWords.lightVerbs), core.count > light.count + 1 {
            core = (core.lowerBound + light.count)..<core.upperBound
        }
        var words = text.text(core)
        // 举办篮球联赛等体育活动60场: the examples are gone, their verb stays.
        if let governing, core.lowerBound > front.lowerBound, !words.hasPrefix(governing.description) {
            words = governing.description + words
        }
        if behind.count > 30 { behind = behind.lowerBound..<(behind.lowerBound + 30) }
        self.words = words + text.text(behind)
    }

    /// 基本建成, 成功创建: a verb behind an adverb, or one at the end.
    private static func hasVerb(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        guard range.count > 2 else { return false }
        return text.starts(range.dropFirst(2), withAnyOf: ResultWords.listVerbs) != nil
            || text.ends(range, withAnyOf: ResultWords.listVerbs) != nil
    }

    /// The words in front without what only says where, when and that it is so much.
    private static func front(_ statement: ResultStatement, _ all: ClauseText) -> Range<Int> {
        let text = all.text
        var range = statement.front
        while let first = range.first, !ResultWords.opens(text.units[first]) { range = range.dropFirst(1) }
        var trimmed = true
        while trimmed {
            trimmed = false
            if let word = text.starts(range, withAnyOf: ResultWords.scopes), word.count <= range.count {
                range = range.dropFirst(word.count)
                trimmed = true
            }
            if let end = leadingTime(range, all) {
                range = end..<range.upperBound
                trimmed = true
            }
        }
        if let cut = ResultBase.cut(range, text), !all.quantities(in: cut..<range.upperBound).isEmpty {
            range = range.lowerBound..<cut
        }
        while let word = text.ends(range, withAnyOf: ResultWords.predicates), word.count <= range.count {
            range = range.lowerBound..<(range.upperBound - word.count)
        }
        return ResultCircumstance.trimmed(range, text)
    }

    /// 2022年, 五年全国…, 过去五年来: the end of a time that opens the words.
    private static func leadingTime(_ range: Range<Int>, _ all: ClauseText) -> Int? {
        guard let time = all.quantities(in: range).first, time.range.lowerBound == range.lowerBound,
            time.kind == .year || time.kind == .date || time.kind == .duration
        else { return nil }
        var end = time.range.upperBound
        if let word = all.text.starts(end..<range.upperBound, withAnyOf: ["以来", "来", "内", "间", "，"]) {
            end += word.count
        }
        return end
    }

    private static func behind(_ range: Range<Int>, _ text: ReadingText) -> Range<Int> {
        var range = range
        // 稳定在5%左右的较低水平: how good it is, not of what.
        if range.count <= 8, text.has("的", at: range.lowerBound),
            text.ends(range, withAnyOf: ["水平", "区间", "高位", "低位"]) != nil
        {
            return range.upperBound..<range.upperBound
        }
        // 5600亿元（预计数，下同）: a remark on the figure.
        if let first = range.first, text.units[first] == Unit.openBracket,
            let close = range.first(where: { text.units[$0] == Unit.closeBracket }),
            text.find(anyOf: ["预计", "下同", "可比", "初步"], in: range.lowerBound..<close) != nil
        {
            range = (close + 1)..<range.upperBound
        }
        while let word = text.starts(range, withAnyOf: ResultWords.dressing) { range = range.dropFirst(word.count) }
        if let cut = text.find(anyOf: ResultWords.nounEnds, in: range), cut.index > range.lowerBound + 1 {
            range = range.lowerBound..<cut.index
        }
        if let word = text.ends(range, withAnyOf: ["的", "和", "向", "、"]) {
            range = range.lowerBound..<(range.upperBound - word.count)
        }
        return range
    }

    /// A、B等C: what is counted is C. Where nothing but the figure's noun follows 等, the examples go.
    private static func withoutExamples(_ range: Range<Int>, behind: Range<Int>, _ text: ReadingText) -> Range<Int> {
        guard
            let etc = range.last(where: { index in
                text.units[index] == 0x7B49 && index > range.lowerBound + 1  // 等
                    && text.starts(
                        (index - 1)..<min(index + 2, range.upperBound),
                        withAnyOf: ["高等", "中等", "平等", "同等", "初等", "优等", "上等", "均等", "对等"]) == nil
                    && text.starts(index..<range.upperBound, withAnyOf: ["等级", "等次", "等候", "等待"]) == nil
            })
        else { return range }
        let rest = (etc + 1)..<range.upperBound
        if !rest.isEmpty { return rest }
        return behind.isEmpty ? range.lowerBound..<etc : rest
    }
}

extension Range<Int> {
    func dropFirst(_ count: Int) -> Range<Int> { Swift.min(lowerBound + count, upperBound)..<upperBound }
}
