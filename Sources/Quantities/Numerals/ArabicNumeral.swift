import Basics
import ReportText

extension Scan {
    /// Digits at `index`, with thousands commas, a decimal point, and 多/余 and a scale behind them.
    func arabic(at index: Int) -> Numeral? {
        guard var numeral = digits(at: index) else { return nil }
        takeScale(&numeral)
        return numeral
    }

    /// The digits alone. Nil where there are more than 15 of them.
    func digits(at index: Int) -> Numeral? {
        var cursor = index
        var value: Int64 = 0
        var count = 0
        while true {
            let unit = self[cursor]
            if Unit.isDigit(unit) {
                value = value * 10 + Int64(unit - 0x30)
                count += 1
            } else if unit != 0x2C || !isThousands(cursor) {
                break
            }
            if count > 15 { return nil }
            cursor += 1
        }
        guard count > 0 else { return nil }
        var decimals = 0
        if self[cursor] == 0x2E, Unit.isDigit(self[cursor + 1]) {
            cursor += 1
            while Unit.isDigit(self[cursor]) {
                value = value * 10 + Int64(self[cursor] - 0x30)
                decimals += 1
                cursor += 1
                if count + decimals > 15 { return nil }
            }
        }
        return Numeral(
            value: Figure(significand: value, decimals: decimals), scale: nil, range: index..<cursor, script: .arabic)
    }

    /// A comma parts thousands where exactly three digits follow it.
    private func isThousands(_ comma: Int) -> Bool {
        Unit.isDigit(self[comma + 1]) && Unit.isDigit(self[comma + 2]) && Unit.isDigit(self[comma + 3])
            && !Unit.isDigit(self[comma + 4])
    }

    /// `多`, then 万, then `多` again: 550多万, 13亿多, 8万多.
    func takeScale(_ numeral: inout Numeral) {
        var cursor = numeral.range.upperBound
        if isExceeding(cursor) {
            numeral.isExceeded = true
            cursor += 1
        }
        if let (scale, length) = scale(at: cursor) {
            numeral.scale = scale
            cursor += length
            if !numeral.isExceeded, isExceeding(cursor) {
                numeral.isExceeded = true
                cursor += 1
            }
        }
        numeral.range = numeral.range.lowerBound..<cursor
    }

    private func scale(at index: Int) -> (Scale, Int)? {
        switch self[index] {
        case 0x4E07: self[index + 1] == 0x4EBF ? (.trillion, 2) : (.tenThousand, 1)  // 万亿 万
        case 0x4EBF: (.hundredMillion, 1)  // 亿
        case 0x767E where self[index + 1] == 0x4E07: (.million, 2)  // 百万
        case 0x5343 where self[index + 1] == 0x4E07: (.tenMillion, 2)  // 千万
        case 0x5343 where self[index + 1] != 0x74E6 && self[index + 1] != 0x7C73 && self[index + 1] != 0x514B: (.thousand, 1)  // 千, not 千瓦 千米 千克
        default: nil
        }
    }

    /// 多 or 余, not the start of a word (多样, 多元, 余额).
    func isExceeding(_ index: Int) -> Bool {
        switch self[index] {
        case 0x591A:  // 多
            switch self[index + 1] {
            case 0x6837, 0x5143, 0x5C42, 0x529F, 0x8BCD, 0x6B21, 0x5E74: self[index + 1] == 0x5E74 || self[index + 1] == 0x6B21 || self[index + 1] == 0x5C42
            default: true
            }
        case 0x4F59: self[index + 1] != 0x989D && self[index + 1] != 0x70ED  // 余, not 余额 余热
        default: false
        }
    }
}
