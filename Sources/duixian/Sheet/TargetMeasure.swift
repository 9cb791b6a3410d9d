import Basics
import Commitments
import Quantities
import ReportText

/// A target's measure in the report's own words where they follow the indicator (增长7%左右), else put together from
/// what was read: in 分别 lists the figure stands far from its indicator.
enum TargetMeasure {
    /// Longer than this, what follows the indicator holds more than its measure.
    private static let longestTail = 20

    static func words(_ target: Target, _ report: Report) -> String {
        let printed = report.reading.text(target.range)
        if let place = printed.range(of: target.indicator) {
            let tail = printed[place.upperBound...]
            if !tail.isEmpty && tail.count <= longestTail && figures(target).allSatisfy({ tail.contains($0) }) {
                return String(tail)
            }
        }
        return composed(target)
    }

    private static func figures(_ target: Target) -> [String] {
        switch target.value {
        case .none: []
        case .one(let figure): [figure.description]
        case .range(let low, let high): [low.description, high.description]
        }
    }

    private static func composed(_ target: Target) -> String {
        guard !figures(target).isEmpty else { return "" }
        let change =
            switch (target.measure, target.direction) {
            case (.growth, .down), (.changePP, .down): "下降"
            case (.growth, _), (.changePP, _): "增长"
            default: ""
            }
        let amount = figures(target).joined(separator: "—") + (target.unit ?? "")
        return change + framed(amount, target.comparator)
    }

    private static func framed(_ amount: String, _ comparator: Comparator) -> String {
        switch comparator {
        case .approx: "\(amount)左右"
        case .ge: "\(amount)以上"
        case .gt: "超过\(amount)"
        case .le: "\(amount)以内"
        case .lt: "低于\(amount)"
        case .eq, .range, .qualitative: amount
        }
    }
}

extension String {
    /// The first place of a phrase, compared by characters.
    fileprivate func range(of phrase: String) -> Range<String.Index>? {
        guard !phrase.isEmpty else { return nil }
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(phrase) { return start..<index(start, offsetBy: phrase.count) }
            start = index(after: start)
        }
        return nil
    }
}
