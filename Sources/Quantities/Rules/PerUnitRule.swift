import ReportText

extension Scan {
    /// 每立方米|35微克: the unit that the number is counted by, where it stands in front.
    func perUnit(endingAt index: Int) -> (unit: String, start: Int)? {
        // 每 stands at most four units in front: most numbers are passed over by looking for it.
        guard
            self[index - 2] == 0x6BCF || self[index - 3] == 0x6BCF || self[index - 4] == 0x6BCF
                || self[index - 5] == 0x6BCF
        else { return nil }
        for word in Self.denominators where has(word, endingAt: index) && self[index - word.count - 1] == 0x6BCF {
            return (word.description, index - word.count - 1)
        }
        return nil
    }

    /// Volumes, areas and masses; 每年 and 每人 only say how often or for whom.
    private static let denominators: [Word] = ["立方米", "平方公里", "平方米", "公顷", "公斤", "千瓦时", "吨", "亩", "升", "斤", "度"]
}
