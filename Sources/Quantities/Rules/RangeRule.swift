import Basics
import ReportText

extension Scan {
    /// Two numbers joined into one statement: 3—5个, 6%至7%, 三到五年, 8000万—1亿元.
    func interval(_ first: Numeral) -> Quantity? {
        let end = first.range.upperBound
        if let next = connector(at: end), let range = interval(first, from: next, repeating: nil) { return range }
        guard let (word, wordEnd) = measureWord(at: end), let next = connector(at: wordEnd) else { return nil }
        return interval(first, from: next, repeating: word)
    }

    private func interval(_ first: Numeral, from next: Int, repeating word: MeasureWord?) -> Quantity? {
        guard let second = number(at: next, like: first), let measure = measure(of: second),
            let ends = ends(first, second)
        else { return nil }
        // 0.5个至1个百分点 and 6%—7% repeat the measure word; 3%至5个 does not.
        if let word, measureWord(at: second.range.upperBound)?.value.text.hasPrefix(word.text) != true { return nil }
        if movesFrom(first.range.lowerBound) { return nil }
        let unit = ends.isUnscaled ? measureWord(at: second.range.upperBound)?.value.text : measure.text
        return framed(
            first, .range(ends.low, ends.high), unit: unit, kind: measure.kind, end: measure.end, rule: "RangeRule")
    }

    /// Both ends in the second one's unit, rising. 5000—1万元 is told in 元, 8000万—1亿元 in 亿元.
    private func ends(_ first: Numeral, _ second: Numeral) -> (low: Figure, high: Figure, isUnscaled: Bool)? {
        let (low, high) = (first.value, second.value)
        if first.scale == second.scale || (first.scale == nil && low < high) {
            return low < high ? (low, high, false) : nil
        }
        if first.scale == nil, let scale = second.scale, let large = high.times(tenTo: scale.power), low < large {
            return (low, large, true)
        }
        if let small = first.scale, let scale = second.scale, scale.power > small.power,
            low.decimals + scale.power - small.power < 17
        {
            let shrunk = Figure(significand: low.significand, decimals: low.decimals + scale.power - small.power)
            return shrunk < high ? (shrunk, high, false) : nil
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
    func movesFrom(_ index: Int) -> Bool {
        self[index - 1] == 0x7531 || self[index - 1] == 0x4ECE || self[index - 1] == 0x81EA
    }
}
