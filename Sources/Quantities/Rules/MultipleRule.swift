import Basics
import ReportText

extension Scan {
    /// 翻一番 is twice the base, 翻两番 four times, 翻番 twice.
    func doubling(at index: Int) -> Quantity? {
        guard self[index] == 0x7FFB else { return nil }
        var cursor = index + 1
        if self[cursor] == 0x4E86 { cursor += 1 }
        var times: Int64 = 1
        if case .digit(let digit)? = ChineseDigit.of(self[cursor]), digit > 0 {
            times = digit
            cursor += 1
        } else if Unit.isDigit(self[cursor]), let numeral = digits(at: cursor), numeral.value.isWhole {
            times = numeral.value.significand
            cursor = numeral.range.upperBound
        }
        guard self[cursor] == 0x756A, times <= 8 else { return nil }
        let value = Figure(significand: 1 << times)
        let numeral = Numeral(value: value, scale: nil, range: index..<(cursor + 1), script: .chinese)
        return framed(numeral, .one(value), unit: "倍", kind: .multiple, end: cursor + 1, rule: "MultipleRule")
    }
}
