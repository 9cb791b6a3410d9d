import Basics
import Quantities
import ReportText

/// What the review of a report states, each statement with the time it speaks of.
struct Evidence {
    struct Statement {
        let result: ReportedResult
        /// The indicator it is a figure of; nil where it is of none we know.
        let identity: String?
        /// Its subject without words of place, time and manner, for indicators that the table does not have.
        let core: String
        let time: ReviewTime
        /// By how many percentage points it rose or fell: 城镇化率提高0.9个百分点.
        let isChange: Bool
        /// By how much an amount fell: 农村贫困人口减少1109万.
        let isCut: Bool
        /// 年均, 累计增长, 比2016年增长: told over years.
        let isOverYears: Bool
        let isProvisional: Bool
    }

    let reading: Reading
    let text: ClauseText
    let identity: IndicatorIdentity
    let statements: [Statement]
    /// The clauses of the review, troubles aside, with the time they speak of.
    let clauses: [(range: Range<Int>, time: ReviewTime)]

    init(_ reading: Reading) {
        let text = ClauseText(reading.report, reading.quantities, reading.indicators)
        let clauses = ReviewTimes.clauses(text)
        let identity = IndicatorIdentity(table: reading.indicators, place: reading.report.facts.place)
        self.reading = reading
        self.text = text
        self.clauses = clauses
        self.identity = identity
        statements = reading.results.map { result in
            let isChange = result.unit?.hasSuffix("百分点") == true
            let changed = isChange ? IndicatorIdentity.changed(result.subject) : nil
            let cut = isChange || result.growth != nil ? nil : Self.cut(result.subject)
            let subject = changed ?? cut ?? result.subject
            let time = clauses.last { $0.range.lowerBound <= result.range.lowerBound }?.time ?? .year
            let isForeign = Self.isForeign(result.range, text)
            return Statement(
                result: result, identity: isForeign ? nil : identity.of(subject),
                core: isForeign ? "" : identity.core(subject), time: time, isChange: isChange, isCut: cut != nil,
                isOverYears: Self.isOverYears(result.range, text), isProvisional: Self.isProvisional(result.range, text.text))
        }
    }

    private static func cut(_ subject: String) -> String? {
        for word in ["减少", "下降", "压减"] where subject.hasSuffix(word) && subject.count > word.count {
            return String(subject.dropLast(word.count))
        }
        return nil
    }

    /// 预计 in the same run up to 。 or ；.
    private static func isProvisional(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        var start = range.lowerBound
        while start > 0, text.units[start - 1] != Unit.semicolon, !Unit.endsSentence(text.units[start - 1]) {
            start -= 1
        }
        return text.find(anyOf: ["预计", "预估"], in: start..<range.upperBound) != nil
    }

    /// 年均增长, 两年平均增长, 较2016年增长: over years, not against the year before.
    private static func isOverYears(_ range: Range<Int>, _ text: ClauseText) -> Bool {
        if text.text.find(anyOf: ["年均增", "年均实际", "年均下降", "年均", "平均增长", "累计增长", "累计下降", "五年增长"], in: range) != nil {
            // PM2.5年均浓度 names the average of one year.
            if text.text.find(anyOf: ["年均浓度", "年均值"], in: range) == nil { return true }
        }
        guard let year = text.report.facts.reviewYear else { return false }
        return text.quantities(in: range).contains { figure in
            guard figure.kind == .year, let named = ReviewTimes.year(figure, text.text), named < year - 1 else {
                return false
            }
            return text.text.ends(range.lowerBound..<figure.range.lowerBound, withAnyOf: ["比", "较", "是", "为"]) != nil
        }
    }

    /// 全省… in a county's report, 全国… in a city's: not of the place.
    private static func isForeign(_ range: Range<Int>, _ text: ClauseText) -> Bool {
        guard let place = text.report.facts.place, let level = text.report.facts.level else { return false }
        let words = text.text
        switch level {
        case .national: return false
        case .province: return words.starts(range, withAnyOf: ["全国"]) != nil
        case .city: return words.starts(range, withAnyOf: ["全国", "全省"]) != nil
        case .county, .township:
            if words.starts(range, withAnyOf: ["全国", "全省"]) != nil { return true }
            return !place.hasSuffix("市") && words.starts(range, withAnyOf: ["全市"]) != nil
        }
    }

    func all(_ identity: String) -> [Statement] { statements.filter { $0.identity == identity } }

    /// The growth of an indicator in the year under review.
    func growth(_ identity: String) -> Statement? { all(identity).first { $0.isGrowthOfYear } }
}

extension Evidence.Statement {
    var isGrowthOfYear: Bool { time == .year && !isOverYears && growth != nil }

    /// By how much it grew, in %: the growth beside a value, or a rate told as a figure (涨幅2%).
    var growth: Figure? {
        if let growth = result.growth { return growth }
        guard IndicatorIdentity.isRate(result.subject), result.unit == "%" else { return nil }
        return result.value.figure
    }

    /// The level, where one is told.
    var level: QuantityValue? {
        isChange || isCut || IndicatorIdentity.isRate(result.subject) || result.value == .none ? nil : result.value
    }

    func actual(growth: Figure) -> Actual {
        Actual(
            value: .one(growth), unit: "%", measure: .growth, comparator: result.comparator,
            isProvisional: isProvisional, range: result.range)
    }

    var actualLevel: Actual {
        Actual(
            value: result.value, unit: result.unit, measure: .level, comparator: result.comparator,
            isProvisional: isProvisional, range: result.range)
    }
}
