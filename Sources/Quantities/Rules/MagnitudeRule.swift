import Basics
import ReportText

extension Scan {
    /// 百亿级, 千亿级: about that many yuan, as reports size firms and clusters.
    func magnitude(_ numeral: Numeral) -> Quantity? {
        let end = numeral.range.upperBound
        guard numeral.scale == .hundredMillion || numeral.scale == .trillion, self[end] == 0x7EA7 else { return nil }
        let unit = (numeral.scale?.rawValue ?? "") + "元"
        return Quantity(
            range: numeral.range.lowerBound..<(end + 1), value: .one(numeral.value), unit: unit, comparator: .approx,
            kind: .money, rule: "MagnitudeRule")
    }
}
