import Basics
import ReportText

/// A number as it stands in the text, before it is known what it counts.
struct Numeral {
    enum Script { case arabic, chinese }
    /// The digits' value in units of `scale`: 1.13 of 1.13万, 40700 of 四亿零七百万.
    var value: Figure
    /// 万, 亿 or 万亿 standing last, beside the measure word.
    var scale: Scale?
    /// From the first digit past the scale and any 多 or 余.
    var range: Range<Int>
    let script: Script
    /// 多, 余 or 几 beside the digits: more than the value.
    var isExceeded = false
    /// One Chinese digit alone (三, 十): more often a word than a number.
    var isLoneDigit = false
    /// A bare 百, 千, 万 or 亿 without a digit (千亩, 超万亿).
    var isBarePlace = false
}

/// The scales that are written beside the measure word and belong to the unit as printed.
enum Scale: String {
    case tenThousand = "万"
    case million = "百万"
    case tenMillion = "千万"
    case hundredMillion = "亿"
    case trillion = "万亿"
    case tenPowerSixteen = "亿亿"
    case hundredTrillionTrillion = "百亿亿"

    /// The power of ten.
    var power: Int {
        switch self {
        case .tenThousand: 4
        case .million: 6
        case .tenMillion: 7
        case .hundredMillion: 8
        case .trillion: 12
        case .tenPowerSixteen: 16
        case .hundredTrillionTrillion: 18
        }
    }
}

extension Figure {
    /// The figure times 10^`power`, exactly; nil beyond the range of figures.
    func times(tenTo power: Int) -> Figure? {
        if power <= decimals { return Figure(significand: significand, decimals: decimals - power) }
        var product = significand
        for _ in 0..<(power - decimals) {
            let (next, overflow) = product.multipliedReportingOverflow(by: 10)
            if overflow || next.magnitude >= 1_000_000_000_000_000_000 { return nil }
            product = next
        }
        return Figure(significand: product)
    }
}
