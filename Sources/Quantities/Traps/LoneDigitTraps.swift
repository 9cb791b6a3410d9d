import Basics
import ReportText

extension Scan {
    /// Whether a measure word may be counted by this numeral.
    func accepts(_ word: MeasureWord, _ numeral: Numeral, _ end: Int) -> Bool {
        if word.text.last?.isASCII == true, Unit.isLetter(self[end]) { return false }
        if word.text == "度", numeral.scale == nil, [360, 180, 90].contains(numeral.value.significand) { return false }
        guard numeral.script == .chinese else { return true }
        if !word.countsLoneDigits { return numeral.isExceeded && !numeral.isLoneDigit }
        if numeral.value.significand == 0 { return false }  // 零部件
        let before = self[numeral.range.lowerBound - 1]
        // 数十个, 几百家: no value. 届 before: 十七届二次会议.
        if "数几届".utf16.contains(before) { return false }
        if numeral.isBarePlace { return acceptsBarePlace(word, numeral, end) }
        guard numeral.isLoneDigit, !numeral.isExceeded else { return true }
        // 一 is mostly an article: 一个, 一批, 一项. It counts in 一期, 一倍, 一成.
        if self[numeral.range.lowerBound] == 0x4E00 { return word.text == "倍" || word.text == "成" || word.kind == .percentagePoint || isPhase(numeral, end) }
        // 第三, 星期三, 之三 and the tail of a longer word.
        return !"第初周期之其每再".utf16.contains(before)
    }

    /// 千亩, 百万吨 as sizes; 百家, 万人, 千个 are figures of speech unless a comparator makes them a number.
    private func acceptsBarePlace(_ word: MeasureWord, _ numeral: Numeral, _ end: Int) -> Bool {
        if numeral.isExceeded { return true }
        if comparator(endingAt: numeral.range.lowerBound, isTime: word.kind == .duration) != nil { return true }
        if self[numeral.range.lowerBound - 1] == 0x4E0A { return true }  // 上亿元
        if comparator(startingAt: end) != nil { return true }
        switch word.kind {
        case .area, .mass: return true
        default: return false
        }
    }

    /// 一期 of a project, at the end of its name.
    private func isPhase(_ numeral: Numeral, _ end: Int) -> Bool { self[end - 1] == 0x671F }
}
