import Basics
import ReportText

extension Scan {
    /// Positions among peers (第18位, 全市第三, 居首位) and in a series (第二批, 第三届).
    func place(at index: Int) -> Quantity? {
        if self[index] == 0x9996 { return firstPlace(at: index) }
        guard self[index] == 0x7B2C else { return nil }
        let start = index + 1
        let numeral = Unit.isDigit(self[start]) ? digits(at: start) : ChineseDigit.of(self[start]) == nil ? nil : chinese(at: start)
        guard let numeral, numeral.value.isWhole, numeral.scale == nil else { return nil }
        let end = numeral.range.upperBound
        if self[end] == 0x4F4D || self[end] == 0x540D {
            return rank(numeral.value, index..<(end + 1))
        }
        if let word = Self.series.first(where: { self[end] == $0.units[0] }), !isMeeting(end + 1) {
            return Quantity(
                range: index..<(end + 1), value: .one(numeral.value), unit: word.description, comparator: .eq,
                kind: .ordinal, rule: "OrdinalRule")
        }
        return standsAlone(end) && isRanked(before: index) ? rank(numeral.value, index..<end) : nil
    }

    private func firstPlace(at index: Int) -> Quantity? {
        guard self[index + 1] == 0x4F4D, isRanked(before: index) else { return nil }
        return rank(Figure(1), index..<(index + 2))
    }

    private func rank(_ value: Figure, _ range: Range<Int>) -> Quantity {
        Quantity(range: range, value: .one(value), unit: "位", comparator: .eq, kind: .rank, rule: "RankRule")
    }

    private func standsAlone(_ index: Int) -> Bool {
        switch self[index] {
        case Unit.comma, Unit.fullStop, Unit.semicolon, Unit.enumerationComma, Unit.lineFeed, Unit.closeBracket, 0x7684, Unit.exclamation, Unit.closeQuote: true
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
            default: if any(Self.rankCues, at: cursor) != nil { return true }
            }
        }
        return false
    }

    /// 第十二届全国人民代表大会第五次会议 names a meeting, not a quantity.
    private func isMeeting(_ index: Int) -> Bool {
        any(["全国人民代表", "人民代表", "全国人大", "人大", "全会", "中央全会", "会议", "党代会", "党代表", "政协", "中央委员", "全体会议", "全国代表", "大会", "中全会", "中央纪委"], at: index) != nil
    }

    private static let series: [Word] = ["届", "批", "次", "期", "代", "轮"]
    private static let rankCues: [Word] = [
        "排名", "排", "位列", "位居", "名列", "列", "居", "占有率", "全市", "全省", "全国", "全区", "全县", "全州", "世界", "全球", "国内", "同类",
        "片区", "增速", "总量", "升至", "跃升", "获评", "综合", "考核", "中部", "西部", "东部", "进位", "评比", "位次",
    ]
}
