import ReportText

/// Comparator words before and behind a number. 达, 达到, 增至 are verbs and stay outside.
enum ComparatorWords {
    /// Longer words first: 不超过 holds 超过.
    static let before: [(word: Word, comparator: Comparator)] = [
        ("不低于", .ge), ("不少于", .ge), ("不小于", .ge), ("不得低于", .ge), ("不得少于", .ge), ("不下于", .ge), ("至少", .ge), ("最少", .ge), ("不下", .ge),
        ("不超过", .le), ("不高于", .le), ("不多于", .le), ("不大于", .le), ("不突破", .le), ("不得超过", .le), ("至多", .le), ("最多", .le),
        ("超过", .gt), ("突破", .gt), ("高于", .gt), ("多于", .gt), ("大于", .gt), ("逾", .gt), ("超", .gt), ("跨越", .gt), ("冲破", .gt),
        ("低于", .lt), ("少于", .lt), ("小于", .lt), ("不足", .lt), ("不到", .lt), ("未满", .lt),
        ("接近", .approx), ("将近", .approx), ("大约", .approx), ("大概", .approx), ("约", .approx), ("近", .approx),
    ]

    static let behind: [(word: Word, comparator: Comparator)] = [
        ("及以上", .ge), ("或以上", .ge), ("以上", .ge), ("及以下", .le), ("以下", .le), ("以内", .le), ("之内", .le), ("左右", .approx),
        ("上下", .approx), ("有余", .gt), ("开外", .gt),
    ]
}

extension Scan {
    /// The comparator word that ends at `index`, with its start.
    func comparator(endingAt index: Int, isTime: Bool) -> (Comparator, Int)? {
        switch self[index - 1] {
        // The last unit of every word in the list; all else is answered by this one load.
        case 0x4E8E, 0x5C11, 0x8FC7, 0x7834, 0x591A, 0x903E, 0x8D85, 0x8D8A, 0x8DB3, 0x5230, 0x6EE1, 0x8FD1, 0x7EA6, 0x6982, 0x4E0B: break
        default: return nil
        }
        for (word, comparator) in ComparatorWords.before where has(word, endingAt: index) {
            let start = index - word.count
            return isComparator(word, startingAt: start, isTime: isTime) ? (comparator, start) : nil
        }
        return nil
    }

    /// 签约, 集约, 附近, 赶超 only look like comparators, and 近三年 is a period, not about three years.
    private func isComparator(_ word: Word, startingAt start: Int, isTime: Bool) -> Bool {
        let before = self[start - 1]
        switch word {
        case "约": return !"签节集预公合条制续契违守邀相简".utf16.contains(before)
        case "近": return !isTime && !"最附靠临邻贴毗亲就远新".utf16.contains(before)
        case "超": return !"赶反".utf16.contains(before)
        case "不到": return !"达做得找看想用".utf16.contains(before)
        case "不足": return before != 0x6EE1
        case "不下": return before != 0x5C45
        default: return true
        }
    }

    /// The comparator word that starts at `index`, with its end.
    func comparator(startingAt index: Int) -> (Comparator, Int)? {
        switch self[index] {
        case 0x4EE5, 0x53CA, 0x6216, 0x4E4B, 0x5DE6, 0x4E0A, 0x6709, 0x5F00: break
        default: return nil
        }
        for (word, comparator) in ComparatorWords.behind where has(word, at: index) {
            return (comparator, index + word.count)
        }
        return nil
    }
}
