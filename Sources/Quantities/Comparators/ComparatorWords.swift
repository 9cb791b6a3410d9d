import ReportText

/// Comparator words before and behind a number. 达, 达到, 增至 are verbs and stay outside.
enum ComparatorWords {
    struct Entry: Sendable {
        let word: Word
        let comparator: Comparator
        /// Units that make a longer word with it: 签约, 附近, 赶超.
        let notAfter: [UInt16]
        /// 近三年 is a period, not about three years.
        let isForTime: Bool

        init(_ word: Word, _ comparator: Comparator, notAfter: String = "", isForTime: Bool = true) {
            self.word = word
            self.comparator = comparator
            self.notAfter = Array(notAfter.utf16)
            self.isForTime = isForTime
        }
    }

    /// Longer words first: 不超过 holds 超过.
    static let before: [Entry] =
        ["不低于", "不少于", "不小于", "不得低于", "不得少于", "不下于", "至少", "最少"].map { (word: Word) in Entry(word, .ge) }
        + [Entry("不下", .ge, notAfter: "居放")]
        + ["不超过", "不高于", "不多于", "不大于", "不突破", "不得超过", "不得高于", "至多", "最多"].map { (word: Word) in Entry(word, .le) }
        + ["超过", "突破", "高于", "多于", "大于", "逾", "跨越", "冲破", "不止"].map { (word: Word) in Entry(word, .gt) }
        + [Entry("超", .gt, notAfter: "赶反")]
        + ["低于", "少于", "小于", "未满"].map { (word: Word) in Entry(word, .lt) }
        + [Entry("不足", .lt, notAfter: "满"), Entry("不到", .lt, notAfter: "达做得找看想用")]
        + ["接近", "将近", "大约", "大概"].map { (word: Word) in Entry(word, .approx) }
        + [
            Entry("约", .approx, notAfter: "签节集预公合条制续契违守邀相简誓和"),
            Entry("近", .approx, notAfter: "最附靠临邻贴毗亲就远新", isForTime: false),
        ]

    static let behind: [(word: Word, comparator: Comparator)] = [
        ("及以上", .ge), ("或以上", .ge), ("以上", .ge), ("及以下", .le), ("以下", .le), ("以内", .le), ("之内", .le), ("左右", .approx),
        ("上下", .approx), ("有余", .gt), ("开外", .gt), ("出头", .gt),
    ]
}

extension Scan {
    /// The comparator word that ends at `index`, with its start.
    func comparator(endingAt index: Int, isTime: Bool) -> (Comparator, Int)? {
        switch self[index - 1] {
        // The last unit of every word in the list; all else is answered by this one load.
        case 0x4E8E, 0x5C11, 0x8FC7, 0x7834, 0x591A, 0x903E, 0x8D85, 0x8D8A, 0x8DB3, 0x5230, 0x6EE1, 0x8FD1, 0x7EA6,
            0x6982,
            0x4E0B, 0x6B62:
            break
        default: return nil
        }
        for entry in ComparatorWords.before where has(entry.word, endingAt: index) {
            let start = index - entry.word.count
            let isWord = (entry.isForTime || !isTime) && !entry.notAfter.contains(self[start - 1])
            return isWord ? (entry.comparator, start) : nil
        }
        return nil
    }

    /// The comparator word that starts at `index`, with its end.
    func comparator(startingAt index: Int) -> (Comparator, Int)? {
        switch self[index] {
        case 0x4EE5, 0x53CA, 0x6216, 0x4E4B, 0x5DE6, 0x4E0A, 0x6709, 0x5F00, 0x51FA: break
        default: return nil
        }
        for (word, comparator) in ComparatorWords.behind where has(word, at: index) {
            return (comparator, index + word.count)
        }
        return nil
    }
}
