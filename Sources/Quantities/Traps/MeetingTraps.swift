import ReportText

extension Scan {
    /// 第十二届|全国人民代表大会 names a meeting, not a quantity.
    func isMeeting(_ index: Int) -> Bool { any(Self.meetings, at: index) }

    private static let meetings = Lexicon<Bool>(
        words: [
            "全国人民代表", "人民代表", "全国人大", "人大", "全会", "中央全会", "会议", "党代会", "党代表", "政协", "中央委员", "全体会议", "全国代表", "大会", "中全会",
            "中央纪委", "中央", "县委", "区委", "市委", "省委",
        ])

    /// 十一届九次、十次全会: 次 in a list that begins with a 届 counts nothing.
    func isMeetingList(_ numeral: Numeral) -> Bool {
        var cursor = numeral.range.lowerBound - 1
        while cursor >= 0, numeral.range.lowerBound - cursor < 16 {
            switch self[cursor] {
            case 0x5C4A: return true  // 届
            case Unit.enumerationComma, 0x548C, 0x53CA, 0x6B21, 0x4E2D: break  // 、和及次中
            case let unit where ChineseDigit.of(unit) != nil || Unit.isDigit(unit): break
            default: return false
            }
            cursor -= 1
        }
        return false
    }
}
