import Basics
import Quantities

/// Judges a figure by the printed numbers.
///
/// 以上, 以内 and bare numbers have no tolerance. 左右 has none given by law; we take half a percentage point in the
/// unfavourable direction for percentages and none for counts, and say so beside the outcome. A fall is judged by its size.
struct NumberVerdict {
    let outcome: Outcome
    let rule: String
    let readings: PriceReadings?
    let note: Note

    /// The band of 左右, in percentage points.
    static let band = 0.5

    /// `actual` in the unit of `target`.
    init?(_ target: Target, actual: Double) {
        guard let printed = Self.bound(target) else { return nil }
        let isPrice = target.direction == nil && target.canonical == "居民消费价格"
        // An index of prices, 102, is a rise by 2.
        let value = isPrice ? Self.rise(printed) : printed
        let actual = isPrice ? Self.rise(actual) : actual
        let isApprox = target.comparator == .approx && (target.unit == "%" || target.unit == nil)
        let slack = isApprox ? Self.band : 0
        let epsilon = 1e-9
        if isPrice {
            let ceiling = actual <= value + slack + epsilon
            let inBand = abs(actual - value) <= slack + epsilon
            readings = PriceReadings(ceiling: ceiling ? .kept : .missed, band: inBand ? .kept : .missed)
            outcome = ceiling ? .kept : .missed
            rule = "ceiling"
        } else if target.direction == .down, target.measure == .growth {
            // A fall printed as 下降3%; what was reached is negative where it fell.
            outcome = -actual >= value - slack - epsilon ? .kept : .missed
            (rule, readings) = ("fall", nil)
        } else if target.direction == .down || target.comparator == .le || target.comparator == .lt {
            outcome = actual <= value + slack + epsilon ? .kept : .missed
            (rule, readings) = (target.comparator == .eq ? "le" : target.comparator.rawValue, nil)
        } else if target.comparator == .gt {
            outcome = actual > value ? .kept : .missed
            (rule, readings) = ("gt", nil)
        } else {
            outcome = actual >= value - slack - epsilon ? .kept : .missed
            (rule, readings) = (target.comparator == .eq ? "ge" : target.comparator.rawValue, nil)
        }
        note =
            isApprox
            ? Note("“左右”按±0.5个百分点、只计不利方向判断。", "左右 is judged with 0.5 percentage points in the unfavourable direction.")
            : Note("按印出的数字判断。", "Judged by the printed numbers.")
    }

    /// Of a range the end that must be reached: the low one where more is better.
    private static func bound(_ target: Target) -> Double? {
        switch target.value {
        case .none: return nil
        case .one(let figure): return figure.double
        case .range(let low, let high):
            let isCeiling = target.comparator == .le || (target.direction == .down && target.measure != .growth)
            return isCeiling ? high.double : low.double
        }
    }

    private static func rise(_ value: Double) -> Double { (90...120).contains(value) ? value - 100 : value }
}

/// A figure with 万 and 亿 taken out of its unit, so that 120万人 and 1200000人 are one.
enum PlainUnit {
    static func of(_ value: Double, _ unit: String?) -> (value: Double, unit: String) {
        var (value, rest) = (value, unit ?? "")
        for (scale, factor) in [("万亿", 1e12), ("千万", 1e7), ("百万", 1e6), ("亿", 1e8), ("万", 1e4)]
        where rest.hasPrefix(scale) {
            (value, rest) = (value * factor, String(rest.dropFirst(scale.count)))
            break
        }
        if rest.hasPrefix("个"), rest.count > 1 { rest.removeFirst() }
        // One mass in one unit: 1吨 is 2000斤.
        switch rest {
        case "公斤", "千克": (value, rest) = (value * 2, "斤")
        case "吨": (value, rest) = (value * 2000, "斤")
        case "个", "名": rest = "人"
        default: break
        }
        return (value, rest)
    }
}
