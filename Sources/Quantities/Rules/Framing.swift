import Basics
import ReportText

extension Scan {
    /// Puts comparator words in front and behind, and a 每 in front, around a number.
    func framed(
        _ numeral: Numeral, _ value: QuantityValue, unit: String?, kind: QuantityKind, end: Int, rule: StaticRule
    ) -> Quantity {
        var (start, end, unit, kind, rule) = (numeral.range.lowerBound, end, unit, kind, rule)
        var comparator: Comparator = numeral.isExceeded ? .gt : .eq
        if let per = perUnit(endingAt: start), let counted = unit {
            (unit, kind, start, rule) = (counted + "/" + per.unit, .other, per.start, "PerUnitRule")
        }
        if isTrailingExcess(end) {  // 13亿人口多, 5年多, 3岁余
            comparator = .gt
            end += 1
        }
        if let (after, past) = self.comparator(startingAt: end), kind != .year, kind != .ordinal {
            comparator = after
            end = past
        }
        if let (before, from) = self.comparator(endingAt: start, isTime: kind == .duration) {
            if comparator == .eq || comparator == .gt { comparator = before }
            start = from
        } else if numeral.isBarePlace, isOver(endingAt: start) {
            comparator = .gt
            start -= 1
        }
        if case .range = value { comparator = .range }
        return Quantity(
            range: start..<end, value: value, unit: unit, comparator: comparator, kind: kind, rule: rule)
    }

    /// 多 or 余 behind the measure word, not the start of a word (多个, 多元, 余额).
    private func isTrailingExcess(_ index: Int) -> Bool {
        guard self[index] == 0x591A || self[index] == 0x4F59, isExceeding(index) else { return false }
        switch self[index + 1] {
        case 0x6B21, 0x5E74, 0x4E2A, 0x5C42, 0x65B9, 0x4E8E, 0x4E3E, 0x8FBE, 0x5BB6, 0x9879, 0x79CD, 0x7EA7, 0x5904,
            0x5730:
            return false
        default: return true
        }
    }
}
