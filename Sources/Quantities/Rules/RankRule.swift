import Basics
import ReportText

extension Scan {
    /// Positions among peers: 第18位, 全市第三, 居首位, 前10名.
    func rank(at index: Int) -> Quantity? {
        switch self[index] {
        case 0x9996:  // 首
            guard self[index + 1] == 0x4F4D, isRanked(before: index) else { return nil }
            return rank(Figure(1), index..<(index + 2))
        case 0x7B2C:  // 第
            guard let numeral = ordinalNumber(at: index + 1) else { return nil }
            let end = numeral.range.upperBound
            if self[end] == 0x4F4D || self[end] == 0x540D {  // 位 名
                return any(Self.figurative, endingAt: index) == nil ? rank(numeral.value, index..<(end + 1)) : nil
            }
            return standsAlone(end) && isRanked(before: index) ? rank(numeral.value, index..<end) : nil
        default: return nil
        }
    }

    /// The whole number behind 第, in either script.
    func ordinalNumber(at start: Int) -> Numeral? {
        let numeral =
            Unit.isDigit(self[start])
            ? digits(at: start) : ChineseDigit.of(self[start]) == nil ? nil : chinese(at: start)
        guard let numeral, numeral.value.isWhole, numeral.scale == nil, !numeral.isExceeded else { return nil }
        return numeral
    }

    private func rank(_ value: Figure, _ range: Range<Int>) -> Quantity {
        Quantity(range: range, value: .one(value), unit: "位", comparator: .eq, kind: .rank, rule: "RankRule")
    }

    private func standsAlone(_ index: Int) -> Bool {
        switch self[index] {
        case Unit.comma, Unit.fullStop, Unit.semicolon, Unit.enumerationComma, Unit.lineFeed, Unit.closeBracket, 0x7684,
            Unit.exclamation, Unit.closeQuote:
            true
        case 0x548C, 0x53CA: self[index + 1] == 0x7B2C  // 第2和第1
        default: false
        }
    }

    /// A word of ranking within the clause in front: 位列, 排名, 全市.
    private func isRanked(before index: Int) -> Bool {
        var cursor = index
        while cursor > index - 16, cursor > 0 {
            cursor -= 1
            switch self[cursor] {
            case Unit.comma, Unit.fullStop, Unit.semicolon, Unit.lineFeed: return false
            default: if any(Self.rankCues, at: cursor) { return true }
            }
        }
        return false
    }

    /// 把稳增长放在第一位 ranks nothing.
    private static let figurative: [Word] = ["放在", "摆在", "置于", "作为", "坚持", "放到", "摆到"]

    private static let rankCues = Lexicon<Bool>(words: [
        "排名", "排", "位列", "位居", "名列", "列", "居", "占有率", "全市", "全省", "全国", "全区", "全县", "全州", "全盟", "世界", "全球", "国内", "同类",
        "片区", "增速", "总量", "升至", "跃升", "获评", "综合", "考核", "中部", "西部", "东部", "进位", "评比", "位次",
    ])
}
