import Basics
import ReportText

extension Scan {
    /// Positions in a series: 第二批, 第三届, 第5轮. Congresses and plenums are names.
    func ordinal(at index: Int) -> Quantity? {
        guard self[index] == 0x7B2C, let numeral = ordinalNumber(at: index + 1) else { return nil }
        let end = numeral.range.upperBound
        guard ("届批次期代轮" as Word).holds(self[end]) else { return nil }
        if self[end] == 0x5C4A || self[end] == 0x6B21, isMeeting(end + 1) { return nil }  // 届 次
        return Quantity(
            range: index..<(end + 1), value: .one(numeral.value), unit: text(end..<(end + 1)), comparator: .eq,
            kind: .ordinal, rule: "OrdinalRule")
    }
}
