import Basics
import ReportText

extension Scan {
    /// The end of a name made of letters, signs and digits around a digit: PM2.5, G50, 5G, 1+5, 3+2+4, 7×24. Nil where
    /// the digits are a number.
    func latinName(around index: Int) -> Int? {
        guard let numeral = digits(at: index) else { return pastLatin(index) }
        let before = self[index - 1]
        if before == 0x2B || before == 0xD7 || (before == 0x2D && Unit.isLetter(self[index - 2])) {
            return pastLatin(index)
        }
        if Unit.isLetter(before), any(Self.indices, endingAt: index) == nil { return pastLatin(index) }
        let end = numeral.range.upperBound
        switch self[end] {
        // 1+5 is a name, 500+项 an amount.
        case 0x2B: return Unit.isHan(self[end + 1]) && end - index > 1 ? nil : pastLatin(index)
        case 0xD7, 0x2A: return Unit.isDigit(self[end + 1]) ? pastLatin(index) : nil
        case let unit where Unit.isLetter(unit): return measureWord(at: end) == nil ? pastLatin(index) : nil
        default: return nil
        }
    }

    /// Indicators written in letters, with their figure right behind: GDP1.2万亿元.
    private static let indices: [Word] = ["GDP", "CPI", "PPI", "PMI", "AQI"]

    private func pastLatin(_ index: Int) -> Int {
        var end = index
        while Unit.isLatin(self[end]) || self[end] == 0x2B || self[end] == 0xD7 || (self[end] == 0x2A && end > index)
            || (self[end] == 0x2E && Unit.isDigit(self[end + 1]))
        {
            end += 1
        }
        // 7×24小时: the measure word belongs to the name.
        if end > index, self[index] != Unit.lineFeed, let word = measureWord(at: end), word.value.kind == .duration,
            (index..<end).contains(where: { self[$0] == 0xD7 || self[$0] == 0x2A })
        {
            return word.end
        }
        return max(end, index + 1)
    }

    /// Whether a quantity is part of a name: inside short quotation marks or a title.
    func isQuoted(_ quantity: Quantity) -> Bool {
        guard let quote = quote(around: quantity.range) else { return false }
        if quote.isTitle { return true }
        return (quantity.kind != .percent || quantity.rule == "FractionRule") && quote.length <= 22
    }

    private func quote(around range: Range<Int>) -> (isTitle: Bool, length: Int)? {
        var start = range.lowerBound - 1
        while start >= 0, start > range.lowerBound - 40 {
            switch self[start] {
            case Unit.openQuote, Unit.openTitle, 0x5B, 0x300C, 0x2018: return close(of: start, from: range.upperBound)
            case Unit.closeQuote, Unit.closeTitle, 0x5D, 0x300D, 0x2019, Unit.lineFeed, Unit.fullStop: return nil
            default: start -= 1
            }
        }
        return nil
    }

    /// The closing mark of a quotation. One that is opened anew before it was closed has lost its end (“小巨人企业414家).
    private func close(of start: Int, from: Int) -> (isTitle: Bool, length: Int)? {
        let isTitle = self[start] == Unit.openTitle
        let close: UInt16 =
            switch self[start] {
            case Unit.openTitle: Unit.closeTitle
            case 0x5B: 0x5D
            case 0x300C: 0x300D
            case 0x2018: 0x2019
            default: Unit.closeQuote
            }
        for end in from..<max(from, min(limit, start + 60)) {
            if self[end] == close { return (isTitle, end - start - 1) }
            if self[end] == self[start] || self[end] == Unit.fullStop || self[end] == Unit.lineFeed { return nil }
        }
        return nil
    }
}
