import Basics
import ReportText

extension Scan {
    /// 7.5%, 6.45‰, 0.3个百分点, 三点五个百分点.
    func percent(_ word: MeasureWord, _ scale: String, _ end: Int) -> Measure? {
        Measure(text: scale + word.text, kind: word.kind, end: end, rule: "PercentRule")
    }

    /// 增长-3.2%: a minus sign is printed only where a verb of change or level stands before it.
    func signed(_ numeral: Numeral, _ measure: Measure) -> Numeral {
        let start = numeral.range.lowerBound
        guard measure.kind == .percent || measure.kind == .percentagePoint, numeral.script == .arabic,
            self[start - 1] == 0x2D || self[start - 1] == Unit.dash || self[start - 1] == 0x8D1F,  // 负
            ("长为达是至降了到增率" as Word).holds(self[start - 2])
        else { return numeral }
        var negative = numeral
        negative.value = numeral.value.negated
        negative.range = (start - 1)..<numeral.range.upperBound
        return negative
    }
}
