import Basics
import ReportText

extension Scan {
    /// Two neighbouring digits are about as many: 二三十年, 三四百家, 一两年, 三五个, 二、三百亿度.
    func neighbours(at index: Int) -> Quantity? {
        guard let low = ChineseDigit.value(self[index]), low > 0 else { return nil }
        let second = self[index + 1] == Unit.enumerationComma ? index + 2 : index + 1
        guard let high = ChineseDigit.value(self[second]), high == low + 1 || (low == 3 && high == 5) else {
            return nil
        }
        guard ChineseDigit.of(self[index - 1]) == nil, self[index - 1] != 0x7B2C,
            self[index - 1] != Unit.enumerationComma
        else { return nil }
        guard let upper = chinese(at: second), !upper.isExceeded, upper.value.isWhole,
            upper.value.significand % high == 0
        else { return nil }
        // 一、二期 and 二、三产业 are lists; with 、 only a place (二、三百) makes an estimate.
        if second == index + 2, upper.isLoneDigit { return nil }
        guard let (word, end) = measureWord(at: upper.range.upperBound),
            word.trust == .full || (word.trust == .loose && word.kind != .count), word.kind != .ordinal,
            !isFixedPhrase(upper, word, endingAt: end)
        else { return nil }
        let lower = Figure(significand: upper.value.significand / high * low)
        let unit = (upper.scale?.rawValue ?? "") + word.text
        var whole = upper
        whole.range = index..<upper.range.upperBound
        return framed(whole, .range(lower, upper.value), unit: unit, kind: word.kind, end: end, rule: "NeighbourRule")
    }
}
