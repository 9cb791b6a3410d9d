import Basics
import ReportText

extension Scan {
    /// 百分之八, 百分之八至九, 千分之六, 三分之一, 1/4.
    func fraction(at index: Int) -> Quantity? {
        if Unit.isDigit(self[index]) { return slashed(at: index) }
        guard let mark = fractionMark(from: index) else { return nil }
        let denominator = text(index..<mark)
        guard let numerator = number(at: mark + 2), numerator.scale == nil else { return nil }
        switch denominator {
        case "百", "千": return share(index, numerator, unit: denominator == "百" ? "%" : "‰")
        default:
            guard let base = chinese(at: index), base.range.upperBound == mark, base.value.significand > 1 else { return nil }
            return ratio(index..<numerator.range.upperBound, numerator.value.double / base.value.double)
        }
    }

    private func slashed(at index: Int) -> Quantity? {
        guard let top = digits(at: index), self[top.range.upperBound] == 0x2F,
            let base = digits(at: top.range.upperBound + 1), top.value < base.value, base.value.significand <= 100
        else { return nil }
        return ratio(index..<base.range.upperBound, top.value.double / base.value.double)
    }

    private func number(at index: Int) -> Numeral? {
        if Unit.isDigit(self[index]) { return digits(at: index) }
        guard ChineseDigit.of(self[index]) != nil, var numeral = chinese(at: index) else { return nil }
        // 百分之七点五
        if self[numeral.range.upperBound] == 0x70B9, case .digit(let tenth)? = ChineseDigit.of(self[numeral.range.upperBound + 1]) {
            numeral.value = Figure(significand: numeral.value.significand * 10 + tenth, decimals: 1)
            numeral.range = numeral.range.lowerBound..<(numeral.range.upperBound + 2)
        }
        return numeral
    }

    /// The 分 of 分之 within three units behind the denominator.
    private func fractionMark(from index: Int) -> Int? {
        (index + 1...index + 3).first { self[$0] == 0x5206 && self[$0 + 1] == 0x4E4B }
    }

    private func share(_ start: Int, _ numerator: Numeral, unit: String) -> Quantity {
        var (value, end) = (QuantityValue.one(numerator.value), numerator.range.upperBound)
        if let next = connector(at: end), let high = number(at: next) {
            (value, end) = (.range(numerator.value, high.value), high.range.upperBound)
        }
        var whole = numerator
        whole.range = start..<end
        return framed(whole, value, unit: unit, kind: .percent, end: end, rule: "FractionRule")
    }

    private func ratio(_ range: Range<Int>, _ value: Double) -> Quantity {
        let figure = Figure(significand: Int64((value * 1_000_000).rounded()), decimals: 6)
        let numeral = Numeral(value: figure, scale: nil, range: range, script: .chinese)
        return framed(numeral, .one(figure), unit: nil, kind: .ratio, end: range.upperBound, rule: "FractionRule")
    }

    /// 一半, 过半, 近半, 半数.
    func half(at index: Int) -> Quantity? {
        let half = Figure(significand: 5, decimals: 1)
        func quantity(_ length: Int, _ comparator: Comparator) -> Quantity {
            Quantity(
                range: index..<(index + length), value: .one(half), unit: nil, comparator: comparator, kind: .ratio,
                rule: "HalfRule")
        }
        switch self[index] {
        case 0x4E00 where self[index + 1] == 0x534A: return quantity(2, .eq)  // 一半
        case 0x8FC7 where self[index + 1] == 0x534A: return quantity(self[index + 2] == 0x6570 ? 3 : 2, .gt)  // 过半(数)
        case 0x8FD1 where self[index + 1] == 0x534A && self[index + 2] != 0x5E74: return quantity(self[index + 2] == 0x6570 ? 3 : 2, .approx)
        case 0x534A where self[index + 1] == 0x6570: return quantity(2, .eq)  // 半数
        default: return nil
        }
    }
}
