import Basics
import ReportText

extension Scan {
    /// Digits at `index`, with thousands commas, a decimal point, and 多/余 and a scale behind them.
    func arabic(at index: Int) -> Numeral? { digits(at: index).map(scaled) }

    /// The digits alone. Nil where there are more than 15 of them.
    func digits(at index: Int) -> Numeral? {
        var cursor = index
        var value: Int64 = 0
        var count = 0
        while true {
            let unit = self[cursor]
            if Unit.isDigit(unit) {
                if count == 15 { return nil }
                value = value * 10 + Int64(unit - 0x30)
                count += 1
            } else if count == 0 || count > 12 || !isThousands(cursor, from: index) {
                break
            }
            cursor += 1
        }
        guard count > 0 else { return nil }
        var decimals = 0
        if self[cursor] == 0x2E, Unit.isDigit(self[cursor + 1]) {
            cursor += 1
            while Unit.isDigit(self[cursor]) {
                if count + decimals == 15 { return nil }
                value = value * 10 + Int64(self[cursor] - 0x30)
                decimals += 1
                cursor += 1
            }
        }
        return Numeral(
            value: Figure(significand: value, decimals: decimals), scale: nil, range: index..<cursor, script: .arabic)
    }

    /// A comma, half or full width, parts thousands where exactly three digits follow it and one to three stand before it.
    private func isThousands(_ comma: Int, from start: Int) -> Bool {
        guard self[comma] == 0x2C || self[comma] == Unit.comma else { return false }
        guard comma - start <= 3 || self[comma - 4] == self[comma] else { return false }
        return Unit.isDigit(self[comma + 1]) && Unit.isDigit(self[comma + 2]) && Unit.isDigit(self[comma + 3])
            && !Unit.isDigit(self[comma + 4])
    }

    /// Takes `多`, then 万, then `多` again: 550多万, 13亿多, 3万多亿, and a smaller part behind a scale: 1亿3千多万.
    func scaled(_ numeral: Numeral) -> Numeral {
        var numeral = numeral
        var cursor = numeral.range.upperBound
        takeExcess(&numeral, &cursor)
        takeHundreds(&numeral, &cursor)
        if let (scale, length) = scale(at: cursor) {
            numeral.scale = scale
            cursor += length
            takeExcess(&numeral, &cursor)
            if scale == .tenThousand, numeral.isExceeded, self[cursor] == 0x4EBF {
                numeral.scale = .trillion
                cursor += 1
            } else if !numeral.isExceeded {
                takeSmallerPart(&numeral, &cursor)
            }
        }
        numeral.range = numeral.range.lowerBound..<cursor
        return numeral
    }

    private func takeExcess(_ numeral: inout Numeral, _ cursor: inout Int) {
        guard !numeral.isExceeded else { return }
        if isExceeding(cursor) || (self[cursor] == 0x2B && Unit.isHan(self[cursor + 1])) {
            numeral.isExceeded = true
            cursor += 1
        }
    }

    /// 5千, 3百: belongs to the value, because units are printed with 万 and 亿 only. 千瓦, 千米, 千克, 百分点 are units.
    private func takeHundreds(_ numeral: inout Numeral, _ cursor: inout Int) {
        let power: Int
        switch self[cursor] {
        case 0x5343 where !("瓦米克伏焦卡" as Word).holds(self[cursor + 1]): power = 3
        case 0x767E where self[cursor + 1] != 0x5206: power = 2
        default: return
        }
        // 3千万 and 3百万 keep their scale as printed.
        if self[cursor + 1] == 0x4E07 || (self[cursor + 1] == 0x4EBF && self[cursor + 2] == 0x4EBF) { return }
        guard let value = numeral.value.times(tenTo: power) else { return }
        numeral.value = value
        cursor += 1
        takeExcess(&numeral, &cursor)
    }

    /// 1亿3千多万 is 13000|万, 2万5千公里 is 25000|公里.
    private func takeSmallerPart(_ numeral: inout Numeral, _ cursor: inout Int) {
        guard let scale = numeral.scale, scale == .tenThousand || scale == .hundredMillion, numeral.value.isWhole,
            Unit.isDigit(self[cursor]), let part = digits(at: cursor), part.value.isWhole
        else { return }
        let rest = scaled(part)
        guard rest.range.upperBound > part.range.upperBound, rest.scale == nil || scale == .hundredMillion else {
            return
        }
        let lower = rest.scale == .tenMillion ? 7 : rest.scale == .million ? 6 : rest.scale == .tenThousand ? 4 : 0
        guard rest.scale == nil || lower > 0 else { return }
        let printed = rest.scale == nil ? 0 : 4
        guard let high = numeral.value.times(tenTo: scale.power - printed),
            let low = rest.value.times(tenTo: lower - printed), low < high, high.isWhole, low.isWhole
        else { return }
        numeral.value = Figure(significand: high.significand + low.significand)
        numeral.scale = printed == 4 ? .tenThousand : nil
        numeral.isExceeded = rest.isExceeded
        cursor = rest.range.upperBound
    }

    private func scale(at index: Int) -> (Scale, Int)? {
        switch self[index] {
        case 0x4E07: self[index + 1] == 0x4EBF ? (.trillion, 2) : (.tenThousand, 1)  // 万亿 万
        case 0x4EBF: self[index + 1] == 0x4EBF ? (.tenPowerSixteen, 2) : (.hundredMillion, 1)  // 亿亿 亿
        case 0x767E where self[index + 1] == 0x4EBF && self[index + 2] == 0x4EBF: (.hundredTrillionTrillion, 3)
        case 0x767E where self[index + 1] == 0x4E07: (.million, 2)  // 百万
        case 0x5343 where self[index + 1] == 0x4E07: (.tenMillion, 2)  // 千万
        default: nil
        }
    }

    /// 多 or 余, not the start of a word (多样, 多元, 余额); 多年, 多次 and 多层 are counted.
    func isExceeding(_ index: Int) -> Bool {
        switch self[index] {
        case 0x591A:  // 多
            switch self[index + 1] {
            case 0x6837, 0x5143, 0x529F, 0x8BCD: false
            default: true
            }
        case 0x4F59: self[index + 1] != 0x989D && self[index + 1] != 0x70ED  // 余, not 余额 余热
        default: false
        }
    }
}
