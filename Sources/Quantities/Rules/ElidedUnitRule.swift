import Basics
import ReportText

extension Scan {
    /// The first of two or more numbers that share the last one's measure word: 高4.2和0.7个百分点, 由45、38、35个工作日.
    func elided(_ numeral: Numeral) -> Quantity? {
        guard numeral.script == .arabic, !numeral.isExceeded,
            !("第号图表期第路" as Word).holds(self[numeral.range.lowerBound - 1])
        else { return nil }
        var cursor = numeral.range.upperBound
        for _ in 0..<6 {
            guard let next = listMark(at: cursor), let other = arabic(at: next) else { return nil }
            guard let (word, end) = measureWord(at: other.range.upperBound) else {
                cursor = other.range.upperBound
                continue
            }
            guard word.trust == .full, accepts(word, other, end), !isFixedPhrase(other, word, endingAt: end) else {
                return nil
            }
            if word.text == "年", isCalendarYear(other) || isCalendarYear(numeral) { return elidedYear(numeral) }
            // 3、4万 would make 3 of 3万; 1.2、1.5万元 share their scale.
            let scale = numeral.scale ?? other.scale
            let measure = Measure(
                text: (scale?.rawValue ?? "") + word.text, kind: word.kind, end: numeral.range.upperBound,
                rule: "ElidedUnitRule")
            return framed(numeral, measure)
        }
        return nil
    }

    /// 1998、1999年.
    private func elidedYear(_ numeral: Numeral) -> Quantity? {
        guard isCalendarYear(numeral) else { return nil }
        return Quantity(
            range: numeral.range, value: .one(numeral.value), unit: "年", comparator: .eq, kind: .year,
            rule: "ElidedUnitRule")
    }

    private func isCalendarYear(_ numeral: Numeral) -> Bool {
        numeral.scale == nil && numeral.range.count == 4 && numeral.value >= Figure(1900)
            && numeral.value <= Figure(2100)
    }

    private func listMark(at index: Int) -> Int? {
        switch self[index] {
        case Unit.enumerationComma, 0x548C, 0x53CA, 0x4E0E: Unit.isDigit(self[index + 1]) ? index + 1 : nil  // 、和及与
        default: nil
        }
    }
}
