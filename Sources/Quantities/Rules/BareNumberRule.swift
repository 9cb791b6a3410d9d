import ReportText

extension Scan {
    /// A number without measure word or scale: an index or level behind its verb (指数降至6.14), or people and things
    /// counted without one (惠及3000群众).
    func bare(_ numeral: Numeral) -> Measure? {
        if numeral.scale != nil { return bareScale(numeral) }
        let end = numeral.range.upperBound
        guard numeral.script == .arabic, endsClause(end),
            any(Self.levelVerbs, endingAt: numeral.range.lowerBound) != nil
        else { return nil }
        return Measure(text: nil, kind: .other, end: end, rule: "BareNumberRule")
    }

    /// Numbers right before a noun: at least two digits, so that a footnote's mark is not taken for one.
    func counted(_ numeral: Numeral) -> Measure? {
        if numeral.scale != nil { return bareScale(numeral) }
        let start = numeral.range.lowerBound
        guard numeral.script == .arabic, numeral.range.count >= 2, numeral.value.isWhole,
            Unit.isHan(self[start - 1]) || isVerbless(start)
        else { return nil }
        return Measure(text: nil, kind: .count, end: numeral.range.upperBound, rule: "BareNumberRule")
    }

    private func isVerbless(_ index: Int) -> Bool {
        self[index - 1] == Unit.comma || self[index - 1] == Unit.enumerationComma || self[index - 1] == Unit.lineFeed
    }

    func endsClause(_ index: Int) -> Bool {
        switch self[index] {
        case Unit.comma, Unit.fullStop, Unit.semicolon, Unit.enumerationComma, Unit.lineFeed, Unit.closeBracket,
            Unit.exclamation:
            true
        default: comparator(startingAt: index) != nil
        }
    }

    private static let levelVerbs: [Word] = [
        "达到", "升至", "降至", "提高到", "提升至", "指数", "系数", "保持在", "稳定在", "控制在", "提升到", "提高至", "上升到", "下降到", "达", "分别为", "仅为",
        "约为",
        "下降至", "上升至", "缩小到", "缩小至", "降到", "升到", "增至", "增加到", "减少到", "减至", "得分", "评分", "指数为", "系数为", "均分",
    ]
}
