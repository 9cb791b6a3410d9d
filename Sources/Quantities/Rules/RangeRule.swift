import Basics
import ReportText

extension Scan {
    /// Two numbers joined into one statement: 3—5个, 6%至7%, 2020—2023年, 三到五年.
    func interval(_ first: Numeral) -> Quantity? {
        let afterFirst = MeasureWords.lexicon.match(units, at: first.range.upperBound, limit: limit)
        for unitEnd in [first.range.upperBound, afterFirst?.end].compactMap({ $0 }) {
            guard let next = connector(at: unitEnd), let second = number(at: next, like: first),
                let unit = unit(of: second), first.value < second.value || first.scale != nil
            else { continue }
            if unitEnd != first.range.upperBound, afterFirst?.value.text != MeasureWords.lexicon.match(units, at: second.range.upperBound, limit: limit)?.value.text { continue }
            if movesFrom(first.range.lowerBound) { return nil }
            return framed(
                first, .range(first.value, second.value), unit: unit.text, kind: unit.kind, end: unit.end,
                rule: "RangeRule")
        }
        return nil
    }

    func connector(at index: Int) -> Int? {
        switch self[index] {
        case Unit.dash: self[index + 1] == Unit.dash ? index + 2 : index + 1
        case 0x2D, 0x7E, 0x81F3, 0x5230: index + 1  // - ~ 至 到
        default: nil
        }
    }

    private func number(at index: Int, like first: Numeral) -> Numeral? {
        switch first.script {
        case .arabic: arabic(at: index)
        case .chinese: ChineseDigit.of(self[index]) == nil ? nil : chinese(at: index)
        }
    }

    /// 由3个到5个 tells of a change: two figures, not a range.
    func movesFrom(_ index: Int) -> Bool { self[index - 1] == 0x7531 || self[index - 1] == 0x4ECE || self[index - 1] == 0x81EA }
}
