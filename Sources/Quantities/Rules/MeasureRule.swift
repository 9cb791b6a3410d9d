import Basics
import ReportText

/// How a number's measure word is named, and where it ends.
struct Measure {
    let text: String?
    let kind: QuantityKind
    let end: Int
    let rule: StaticRule
}

extension Scan {
    /// A number with its measure word: 13家, 1200万人次, 20多个, 每立方米35微克.
    func measured(_ numeral: Numeral) -> Quantity? {
        if let range = interval(numeral) { return range }
        guard let measure = measure(of: numeral) else { return elided(numeral) }
        return framed(signed(numeral, measure), measure)
    }

    func framed(_ numeral: Numeral, _ measure: Measure) -> Quantity {
        let value = QuantityValue.one(numeral.value)
        return framed(numeral, value, unit: measure.text, kind: measure.kind, end: measure.end, rule: measure.rule)
    }

    /// The measure word behind a numeral as it will be named. Nil where the number counts nothing.
    func measure(of numeral: Numeral) -> Measure? {
        guard let (word, end) = measureWord(at: numeral.range.upperBound) else { return bare(numeral) }
        if word.trust == .noun { return counted(numeral) }
        if isFixedPhrase(numeral, word, endingAt: end) { return numeral.scale == nil ? nil : bareScale(numeral) }
        guard accepts(word, numeral, end) else { return bare(numeral) }
        // 城区人口超50万县: the county is what is counted, not the measure.
        if word.trust == .loose, word.kind == .count, numeral.scale != nil, "县市国省区乡村镇".contains(word.text) {
            return bareScale(numeral)
        }
        let scale = numeral.scale?.rawValue ?? ""
        if let compound = compound(from: end) {
            return Measure(
                text: scale + word.text + compound.text, kind: .other, end: compound.end, rule: "MeasureRule")
        }
        switch word.kind {
        case .percent, .percentagePoint: return percent(word, scale, end)
        case .duration: return duration(word, numeral, scale, end)
        case .multiple: return Measure(text: scale + word.text, kind: .multiple, end: end, rule: "MultipleRule")
        default:
            if word.kind == .count, word.text == "次" || word.text == "届", isMeetingList(numeral) { return nil }
            return Measure(text: scale + word.text, kind: word.kind, end: end, rule: "MeasureRule")
        }
    }

    /// 微克/立方米, 元/吨, 吨标准煤/万元: a slash and a second measure word.
    private func compound(from end: Int) -> (text: String, end: Int)? {
        guard self[end] == 0x2F else { return nil }
        var (start, scale) = (end + 1, "")
        if self[start] == 0x4E07 || self[start] == 0x4EBF { (start, scale) = (start + 1, text(start..<(start + 1))) }
        guard let (word, next) = measureWord(at: start), word.trust != .noun else { return nil }
        return ("/" + scale + word.text, next)
    }
}
