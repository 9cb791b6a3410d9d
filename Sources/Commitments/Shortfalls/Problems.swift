import ReportText

extension ClauseText {
    /// The problems a sentence names: a numbered sentence is one, others one for each part between ；.
    func problems(_ sentence: Sentence, isCue: Bool) -> [Shortfall] {
        let clauses = isCue ? behindCue(sentence) : sentence.clauses[...]
        guard let first = clauses.first, let last = clauses.last else { return [] }
        if text.starts(first.range, withAnyOf: Self.numbers) != nil { return numbered(clauses) }
        var found: [Shortfall] = []
        var start = first.range.lowerBound
        for clause in clauses {
            let ends = clause.range.upperBound == last.range.upperBound
            guard ends || text.units[clause.range.upperBound] == Unit.semicolon else { continue }
            found += problem(start..<clause.range.upperBound)
            start = clause.range.upperBound + 1
        }
        return found
    }

    /// 一是…；二是…: each number opens a problem.
    private func numbered(_ clauses: ArraySlice<Clause>) -> [Shortfall] {
        let starts = clauses.indices.filter { text.starts(clauses[$0].range, withAnyOf: Self.numbers) != nil }
        return zip(starts, starts.dropFirst() + [clauses.endIndex]).flatMap { start, end in
            problem(clauses[start].range.lowerBound..<clauses[end - 1].range.upperBound)
        }
    }

    private func problem(_ range: Range<Int>) -> [Shortfall] {
        var named = range
        while let word = text.starts(named, withAnyOf: Self.openings), word.count < named.count {
            named = named.dropFirst(word.count)
        }
        guard text.find(anyOf: Self.wanting, in: named) != nil else { return [] }
        let subject = statement(in: named)
        guard subject.count > 3 else { return [] }
        return [Shortfall(kind: .problem, subject: text.text(subject), range: range, rules: ["Problems"])]
    }

    /// What is wanting stands in the first clause (what it takes, 亟待, 需加快, follows), behind 面对…, 尽管… in the
    /// second; 在住房、教育等方面 needs the second to say anything.
    private func statement(in range: Range<Int>) -> Range<Int> {
        let commas = range.filter { text.units[$0] == Unit.comma }
        guard let first = commas.first else { return range }
        let second = commas.dropFirst().first ?? range.upperBound
        let clause = range.lowerBound..<first
        if text.starts(clause, withAnyOf: Self.settings) != nil { return (first + 1)..<second }
        return range.lowerBound..<(text.ends(clause, withAnyOf: ["方面", "领域", "过程中"]) != nil ? second : first)
    }

    /// The clauses behind 存在以下问题：, none where the cue only announces them.
    private func behindCue(_ sentence: Sentence) -> ArraySlice<Clause> {
        guard
            let colon = sentence.clauses.firstIndex(where: {
                $0.range.upperBound < text.count && text.units[$0.range.upperBound] == Unit.colon
            })
        else { return [] }
        return sentence.clauses[(colon + 1)...]
    }

    private static let numbers: WordList = [
        "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "首先", "其次",
    ]
    /// Clauses that only lead to what is wanting.
    private static let settings: WordList = [
        "面对", "受", "从", "随着", "由于", "尽管", "虽然", "应该看到", "我们深深感到", "去年我在", "近年来",
    ]
    /// A problem is told by what is too little, too much, or not so.
    private static let wanting: WordList = [
        "不", "难", "仍", "尚", "未", "缺", "短板", "压力", "矛盾", "突出", "薄弱", "过", "亟", "有待", "需", "偏", "低", "慢", "滞后", "差距",
        "艰巨", "繁重",
        "严峻", "问题", "腐败", "风险", "欠账", "下行", "事故", "懒", "乱", "困难", "恶化", "失业", "有限", "较大", "加大", "上涨", "下降", "严重", "赤字",
    ]
    private static let openings: WordList =
        numbers + ["：", "同时，", "同时", "此外，", "此外", "主要是：", "主要是", "主要表现在", "特别是", "另外，"]
}
