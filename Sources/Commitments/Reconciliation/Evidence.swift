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
        let scope = ScopeWords(reading.report)
        var statements: [Statement] = []
        for result in reading.results {
            let isChange = result.unit?.hasSuffix("百分点") == true
            let changed = isChange ? IndicatorIdentity.changed(result.subject) : nil
            let cut = isChange || result.growth != nil ? nil : Self.cut(result.subject)
            let subject = changed ?? cut ?? result.subject
            let clause = clauses.last { $0.range.lowerBound <= result.range.lowerBound }
            let isForeign = scope.isForeign(result.range)
            let core = isForeign ? "" : identity.core(subject)
            let part = Self.partOfIncome(core, behind: statements.last, at: result.range, text.text)
            // The second of several figures has none of the words in front of the first.
            let isBare = Unit.isDigit(text.text.units[result.range.lowerBound])
            let start = isBare ? clause?.range.lowerBound ?? result.range.lowerBound : result.range.lowerBound
            statements.append(
                Statement(
                    result: result, identity: isForeign ? nil : part ?? identity.of(subject), core: core,
                    time: clause?.time ?? .year, isChange: isChange, isCut: cut != nil,
                    isOverYears: Self.isOverYears(start..<result.range.upperBound, text),
                    isProvisional: Self.isProvisional(result.range, text.text)))
        }
        self.statements = statements
    }

    /// 居民人均可支配收入增长7.1%，其中城镇居民增长6.1%、农村居民增长8.3%: parts that leave out what they are incomes of.
    private static func partOfIncome(
        _ core: String, behind last: Statement?, at range: Range<Int>, _ text: ReadingText
    ) -> String? {
        guard let last, last.identity?.hasSuffix("居民人均可支配收入") == true, last.result.range.upperBound <= range.lowerBound,
            !(last.result.range.upperBound..<range.lowerBound).contains(where: { Unit.endsSentence(text.units[$0]) })
        else { return nil }
        switch core {
        case "城镇居民", "城镇常住居民", "城镇": return "城镇居民人均可支配收入"
        case "农村居民", "农村常住居民", "农村", "农民", "农牧民": return "农村居民人均可支配收入"
        default: return nil
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
        let isRank = result.unit == "位" || result.unit == "名" || result.subject.hasSuffix("排名")
        return isChange || isCut || isRank || IndicatorIdentity.isRate(result.subject) || result.value == .none
            ? nil : result.value
    }

    func actual(growth: Figure) -> Actual {
        Actual(
            value: .one(growth), unit: "%", measure: .growth, comparator: result.comparator,
            isProvisional: isProvisional, range: result.range)
    }

    var actualLevel: Actual {
        Actual(
            value: result.value, unit: result.unit, measure: isChange ? .changePP : .level,
            comparator: result.comparator,
            isProvisional: isProvisional, range: result.range)
    }
}
