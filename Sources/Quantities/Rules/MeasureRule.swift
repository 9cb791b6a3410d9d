import Basics
import ReportText

extension Scan {
    /// A number with its measure word: 13家, 1200万人次, 十余年, 20多个, 每立方米35微克, 3—5个.
    func measured(_ numeral: Numeral) -> Quantity? {
        if let range = interval(numeral) { return range }
        guard let unit = unit(of: numeral) else { return nil }
        return framed(
            numeral, .one(numeral.value), unit: unit.text, kind: unit.kind, end: unit.end, rule: unit.rule)
    }

    /// The measure word behind a numeral as it will be named, with its end.
    func unit(of numeral: Numeral) -> (text: String?, kind: QuantityKind, end: Int, rule: StaticRule)? {
        let start = numeral.range.upperBound
        let scale = numeral.scale?.rawValue ?? ""
        guard let (word, end) = MeasureWords.lexicon.match(units, at: start, limit: limit), accepts(word, numeral, end)
        else { return bare(numeral) }
        if let compound = compound(from: end) {
            return (scale + word.text + compound.text, .other, compound.end, "MeasureRule")
        }
        let rule: StaticRule =
            switch word.kind {
            case .percent, .percentagePoint: "PercentRule"
            case .multiple: "MultipleRule"
            case .duration: "DurationRule"
            default: "MeasureRule"
            }
        return (scale + word.text, word.kind, end, rule)
    }

    /// 微克/立方米, 元/吨: a slash and a second measure word.
    private func compound(from end: Int) -> (text: String, end: Int)? {
        guard self[end] == 0x2F, let (word, next) = MeasureWords.lexicon.match(units, at: end + 1, limit: limit)
        else { return nil }
        return ("/" + word.text, next)
    }

    /// A number without measure word: 3.3万贫困人口 has its scale for unit; an index or a level stands alone.
    private func bare(_ numeral: Numeral) -> (text: String?, kind: QuantityKind, end: Int, rule: StaticRule)? {
        let end = numeral.range.upperBound
        if let scale = numeral.scale {
            if numeral.isBarePlace { return nil }
            if scale == .thousand || scale == .hundred { return nil }
            if numeral.script == .chinese && !numeral.isExceeded && self[end] != Unit.comma && self[end] != Unit.fullStop { return nil }
            return (scale.rawValue, .count, end, "BareScaleRule")
        }
        guard numeral.script == .arabic, endsClause(end), isLevelVerb(endingAt: numeral.range.lowerBound) else {
            return nil
        }
        return (nil, .other, end, "BareNumberRule")
    }

    func endsClause(_ index: Int) -> Bool {
        switch self[index] {
        case Unit.comma, Unit.fullStop, Unit.semicolon, Unit.enumerationComma, Unit.lineFeed, Unit.closeBracket, Unit.exclamation: true
        default: comparator(startingAt: index) != nil
        }
    }

    private func isLevelVerb(endingAt index: Int) -> Bool {
        any(["达到", "升至", "降至", "提高到", "提升至", "指数", "系数", "保持在", "稳定在", "控制在", "提升到", "提高至", "上升到", "下降到", "达", "分别为", "仅为", "约为"], endingAt: index) != nil
    }

    /// Puts comparator words in front and behind, and a 每 in front, around a number.
    func framed(
        _ numeral: Numeral, _ value: QuantityValue, unit: String?, kind: QuantityKind, end: Int, rule: StaticRule
    ) -> Quantity {
        var (start, end, unit, kind, rule) = (numeral.range.lowerBound, end, unit, kind, rule)
        var comparator: Comparator = numeral.isExceeded ? .gt : .eq
        if let per = perUnit(endingAt: start), let counted = unit {
            (unit, kind, start, rule) = (counted + "/" + per.unit, .other, per.start, "PerUnitRule")
        }
        if self[end] == 0x591A || self[end] == 0x4F59, isTrailingExcess(end) {  // 13亿人口多, 5年多, 3岁余
            comparator = .gt
            end += 1
        }
        if let (after, past) = self.comparator(startingAt: end), !isYearLike(kind, numeral) {
            comparator = after
            end = past
        }
        if let (before, from) = self.comparator(endingAt: start, isTime: kind == .duration) {
            if comparator == .eq || comparator == .gt { comparator = before }
            start = from
        }
        if case .range = value { comparator = .range }
        return Quantity(
            range: start..<end, value: value, unit: unit, comparator: comparator, kind: kind, rule: rule)
    }

    private func isYearLike(_ kind: QuantityKind, _ numeral: Numeral) -> Bool { kind == .year || kind == .ordinal }

    private func isTrailingExcess(_ index: Int) -> Bool {
        switch self[index + 1] {
        case 0x6B21, 0x5143, 0x6837, 0x5E74, 0x529F, 0x4E2A, 0x5C42, 0x65B9, 0x4E8E, 0x4E3E: false
        default: isExceeding(index)
        }
    }
}
