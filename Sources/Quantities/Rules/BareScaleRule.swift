import ReportText

extension Scan {
    /// A number without measure word keeps its scale for unit: 3.3万贫困人口, 八亿农民, 超百亿.
    func bareScale(_ numeral: Numeral) -> Measure? {
        guard let scale = numeral.scale else { return nil }
        let end = numeral.range.upperBound
        let measure = Measure(text: scale.rawValue, kind: .count, end: end, rule: "BareScaleRule")
        if numeral.isBarePlace {
            // 百万 and 亿万 are figures of speech; 超百亿 and 超万亿 are sums.
            let isSum = scale == .hundredMillion || scale == .trillion
            return isSum && comparator(endingAt: numeral.range.lowerBound, isTime: false) != nil ? measure : nil
        }
        guard numeral.script == .chinese, !numeral.isExceeded else { return measure }
        if ("数几千" as Word).holds(self[numeral.range.lowerBound - 1]) { return nil }
        // 八亿农民 is a number, 两万 and 万众 need a clause end or a comparator to be one.
        return scale == .hundredMillion || endsClause(end) ? measure : nil
    }
}
