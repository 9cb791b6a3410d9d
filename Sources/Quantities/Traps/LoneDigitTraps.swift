import Basics
import ReportText

extension Scan {
    /// Whether a measure word may be counted by this numeral.
    func accepts(_ word: MeasureWord, _ numeral: Numeral, _ end: Int) -> Bool {
        if isFigureOfSpeech(word, numeral, end) { return false }
        guard numeral.script == .chinese else { return true }
        if numeral.value.significand == 0 { return false }  // 零部件
        let before = self[numeral.range.lowerBound - 1]
        // 数十个, 几百家: no value. 届 before: 十七届二次会议. 每一期 is each.
        if ("数几届每" as Word).holds(before) { return false }
        if numeral.isBarePlace { return acceptsBarePlace(word, numeral, end) }
        if word.trust == .loose { return acceptsLoose(word, numeral) }
        guard numeral.isLoneDigit, !numeral.isExceeded else { return true }
        // 一 is mostly an article: 一个, 一批, 一项. It counts in 一期, 一倍, 一成, 一年内.
        if self[numeral.range.lowerBound] == 0x4E00 { return acceptsOne(word, end) }
        // 第三, 星期三, 之三 and the tail of a longer word.
        return !("第初周期之其再番" as Word).holds(before)
    }

    /// Arabic and Chinese alike: 360度 is all around, 1季度 a part of the year, 5日 a day of the month, 8时30分 an hour.
    private func isFigureOfSpeech(_ word: MeasureWord, _ numeral: Numeral, _ end: Int) -> Bool {
        guard word.trust == .loose, numeral.scale == nil else {
            return numeral.isLoneDigit && !numeral.isExceeded && word.text == "元"  // 二元结构
        }
        switch word.text {
        case "度": return [360, 180, 90].contains(numeral.value.significand)
        case "季度": return numeral.value <= Figure(4)
        case "日": return comparator(startingAt: end) == nil && self[end] != 0x5185  // 内
        case "分": return ("时点:：" as Word).holds(self[numeral.range.lowerBound - 1])
        default: return false
        }
    }

    /// 二千五百亿度 and 四十九里 are amounts; 十二级, 二十国集团 and 十一届 mostly are names.
    private func acceptsLoose(_ word: MeasureWord, _ numeral: Numeral) -> Bool {
        if numeral.isLoneDigit { return false }
        if numeral.isExceeded || numeral.scale != nil { return true }
        return word.kind != .count && word.kind != .duration && numeral.value > Figure(20)
    }

    private func acceptsOne(_ word: MeasureWord, _ end: Int) -> Bool {
        switch word.kind {
        case .multiple, .ratio, .percentagePoint, .ordinal: true
        case .duration: self[end] == 0x5185 || comparator(startingAt: end) != nil  // 一年内, 一个月以上
        default: false
        }
    }

    /// 千亩, 百万吨 as sizes; 百家, 万人, 千个 are figures of speech unless a comparator makes them a number.
    private func acceptsBarePlace(_ word: MeasureWord, _ numeral: Numeral, _ end: Int) -> Bool {
        if numeral.isExceeded { return true }
        if comparesBarePlace(numeral, isTime: word.kind == .duration) { return true }
        if comparator(startingAt: end) != nil { return true }
        switch word.kind {
        case .area, .mass: return true
        default: return false
        }
    }

    /// 超千亿, 近百家, 上亿元, 过千万元.
    func comparesBarePlace(_ numeral: Numeral, isTime: Bool) -> Bool {
        let start = numeral.range.lowerBound
        if comparator(endingAt: start, isTime: isTime) != nil { return true }
        return self[start - 1] == 0x4E0A || isOver(endingAt: start)
    }

    /// 税收过千万元: 过 is a comparator only before a bare place and not in 通过, 超过, 经过.
    func isOver(endingAt start: Int) -> Bool {
        self[start - 1] == 0x8FC7 && ChineseDigit.of(self[start]) != nil && ChineseDigit.value(self[start]) == nil
            && !("通超经不路" as Word).holds(self[start - 2])
    }
}
