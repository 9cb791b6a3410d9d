import Basics
import Quantities
import ReportText

extension ResultReader {
    /// Whether a figure says by how much something grew or fell.
    func grows(_ statement: ResultStatement) -> Bool {
        guard statement.figure.kind == .percent else { return false }
        return text.ends(statement.turned ?? statement.front, withAnyOf: ResultWords.turns) != nil
    }

    /// 、增长4.1% belongs to the value before; 民间投资增长10.5% stands for itself.
    mutating func growth(_ statement: ResultStatement) {
        guard let figure = statement.figure.value.figure else { return }
        let words = statement.turned ?? statement.front
        let falls = text.ends(words, withAnyOf: ResultWords.falls) != nil
        let amount = falls && figure.significand > 0 ? figure.negated : figure
        let own = growthSubject(statement)
        let isShared = text.starts(statement.front, withAnyOf: Self.shared) != nil && group > 1
        if isShared, attach(Array(repeating: amount, count: group), until: statement.figure.range.upperBound) { return }
        if own.isEmpty {
            if attach([amount], until: statement.figure.range.upperBound) { return }
            if let subject { add(subject, statement, growth: amount, rule: "GrowthResult") }
        } else {
            add(own, statement, growth: amount, rule: "GrowthResult")
            close()
        }
    }

    private static let shared: WordList = ["均增长", "均同比增长", "都增长", "均提高", "均下降", "均实现增长"]

    /// The words in front of the verb, without against what and how it was worked out.
    func growthSubject(_ statement: ResultStatement) -> String {
        var range = statement.front
        while let first = range.first, !ResultWords.opens(text.units[first]) { range = range.dropFirst(1) }
        if statement.turned == nil,
            let word = text.ends(range, withAnyOf: ResultWords.turns), word.count <= range.count
        {
            range = range.lowerBound..<(range.upperBound - word.count)
        }
        range = withoutManner(range)
        // 剔除减税因素增长5.2%: how it was worked out, of what was told before.
        if text.starts(range, withAnyOf: Self.workings) != nil { return "" }
        while let word = text.starts(range, withAnyOf: ResultWords.scopes), word.count <= range.count {
            range = range.dropFirst(word.count)
        }
        return text.text(ResultCircumstance.trimmed(range, text))
    }

    /// The words without 同比, 年均 and the like at their end, and without a bracket: 同比（下同）.
    func withoutManner(_ words: Range<Int>) -> Range<Int> {
        var range = words
        while !range.isEmpty {
            if let word = text.ends(range, withAnyOf: ResultWords.growthManner), word.count <= range.count {
                range = range.lowerBound..<(range.upperBound - word.count)
            } else if text.units[range.upperBound - 1] == Unit.closeBracket,
                let open = range.last(where: { text.units[$0] == Unit.openBracket }), open > range.lowerBound,
                text.find(anyOf: ["下同", "可比", "预计", "初步"], in: open..<range.upperBound) != nil
            {
                range = range.lowerBound..<open
            } else {
                break
            }
        }
        return range
    }

    private static let workings: WordList = ["剔除", "扣除", "按可比", "按不变价", "不含", "同口径"]
}
