import Basics
import ReportText

extension Scan {
    /// 百分之八, 百分之八至九, 千分之六, 三分之一, 1/4.
    func fraction(at index: Int) -> Quantity? {
        if Unit.isDigit(self[index]) { return slashed(at: index) }
        guard let mark = fractionMark(from: index) else { return nil }
        guard let numerator = self.numerator(at: mark + 2), numerator.scale == nil else { return nil }
        switch (self[index], mark - index) {
        case (0x767E, 1): return share(index, numerator, unit: "%")  // 百
        case (0x5343, 1): return share(index, numerator, unit: "‰")  // 千
        case (0x4E07, 1):  // 万
            return ratio(index..<numerator.range.upperBound, numerator.value.double / 10_000)
        default:
            guard let base = chinese(at: index), base.range.upperBound == mark, base.scale == nil,
                base.value.significand > 1
            else { return nil }
            return ratio(index..<numerator.range.upperBound, numerator.value.double / base.value.double)
        }
    }

    private func slashed(at index: Int) -> Quantity? {
        guard let top = digits(at: index), self[top.range.upperBound] == 0x2F,
            let base = digits(at: top.range.upperBound + 1), top.value < base.value, base.value.significand <= 100,
            base.value.isWhole, top.value.isWhole, top.value > Figure(0), self[base.range.upperBound] != 0x2F,
            self[index - 1] != 0x2F
        else { return nil }
        return ratio(index..<base.range.upperBound, top.value.double / base.value.double)
    }

    private func numerator(at index: Int) -> Numeral? {
        if Unit.isDigit(self[index]) { return digits(at: index) }
        return ChineseDigit.of(self[index]) == nil ? nil : chinese(at: index)
    }

    /// The 分 of 分之 within three units behind the denominator.
    private func fractionMark(from index: Int) -> Int? {
        (index + 1...index + 3).first { self[$0] == 0x5206 && self[$0 + 1] == 0x4E4B }
    }

    private func share(_ start: Int, _ numerator: Numeral, unit: String) -> Quantity {
        var (value, end) = (QuantityValue.one(numerator.value), numerator.range.upperBound)
        if let next = connector(at: end), let high = self.numerator(at: next), numerator.value < high.value,
            high.scale == nil
        {
            (value, end) = (.range(numerator.value, high.value), high.range.upperBound)
        }
        var whole = numerator
        whole.range = start..<end
        return framed(whole, value, unit: unit, kind: .percent, end: end, rule: "FractionRule")
    }

    private func ratio(_ range: Range<Int>, _ value: Double) -> Quantity? {
        guard value < 1000 else { return nil }
        let figure = Figure(significand: Int64((value * 1_000_000).rounded()), decimals: 6)
        let numeral = Numeral(value: figure, scale: nil, range: range, script: .chinese)
        return framed(numeral, .one(figure), unit: nil, kind: .ratio, end: range.upperBound, rule: "FractionRule")
    }
}
