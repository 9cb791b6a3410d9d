import Basics
import ReportText

extension Scan {
    /// Lengths of time: 三年, 十余年, 20个工作日, 24小时, 一年内. Programmes named by their length are none.
    func duration(_ word: MeasureWord, _ numeral: Numeral, _ scale: String, _ end: Int) -> Measure? {
        if isProgrammeName(numeral, end) { return nil }
        return Measure(text: scale + word.text, kind: .duration, end: end, rule: "DurationRule")
    }
}
