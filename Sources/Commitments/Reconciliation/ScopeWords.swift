import ReportText

/// Tells 全县 of a county's report, its own, from 全市 and 全省, which are of others: what the report says most is its own.
struct ScopeWords {
    private let text: ReadingText
    private let own: Int

    init(_ report: Report) {
        text = report.reading
        let isProvince = report.facts.level == .province
        var counts = [Int](repeating: 0, count: 4)
        for index in text.units.indices where text.units[index] == 0x5168 {  // 全
            if let level = Self.level(text, at: index) {
                counts[isProvince && text.has("全区", at: index) ? 2 : level] += 1
            }
        }
        let most = counts.max() ?? 0
        // Without any such word, or in the nation's report, nothing is of others.
        own = most == 0 || report.facts.level == .national ? 3 : counts.firstIndex(of: most) ?? 3
    }

    /// Whether a statement begins with the word of a higher level: 全省地区生产总值 in a county's report.
    func isForeign(_ range: Range<Int>) -> Bool {
        guard let level = Self.level(text, at: range.lowerBound) else { return false }
        return level > own
    }

    private static func level(_ text: ReadingText, at index: Int) -> Int? {
        for (level, words) in levels.enumerated() where words.contains(where: { text.has($0, at: index) }) {
            return level
        }
        return nil
    }

    /// From the county up.
    private static let levels: [[Word]] = [
        ["全县", "全区", "全旗"], ["全市", "全州", "全盟"], ["全省", "全疆"], ["全国"],
    ]
}
