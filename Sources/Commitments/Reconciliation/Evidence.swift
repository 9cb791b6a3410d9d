import Basics
import Quantities
import ReportText

/// What the review of a report states, each statement with the years it speaks of.
struct Evidence {
    enum Scope { case year, fiveYears }

    struct Statement {
        let result: ReportedResult
        /// The indicator it is a figure of; nil where it is of none we know.
        let identity: String?
        let scope: Scope
        /// By how many percentage points it rose or fell: 城镇化率提高0.9个百分点.
        let isChange: Bool
        /// 年均: an average over years.
        let isAverage: Bool
        let isProvisional: Bool
    }

    let reading: Reading
    let text: ClauseText
    let statements: [Statement]
    /// The clauses of the review, troubles aside, with the years they speak of.
    let clauses: [(range: Range<Int>, scope: Scope)]

    init(_ reading: Reading) {
        let text = ClauseText(reading.report, reading.quantities)
        let clauses = Self.clauses(text)
        self.reading = reading
        self.text = text
        self.clauses = clauses
        let place = reading.report.facts.place
        statements = reading.results.map { result in
            let words = reading.report.reading
            let changed = result.unit?.hasSuffix("百分点") == true ? IndicatorIdentity.changed(result.subject) : nil
            return Statement(
                result: result, identity: IndicatorIdentity.of(changed ?? result.subject, place: place),
                scope: clauses.last { $0.range.lowerBound <= result.range.lowerBound }?.scope ?? .year,
                isChange: result.unit?.hasSuffix("百分点") == true,
                isAverage: words.find("年均", in: result.range) != nil,
                isProvisional: Self.isProvisional(result.range, words))
        }
    }

    /// Walks the review: 过去的五年 opens what is told of five years, 一年来 or the year's own number what is told of it.
    private static func clauses(_ text: ClauseText) -> [(range: Range<Int>, scope: Scope)] {
        let year = text.report.facts.reviewYear.map { Array("\($0)年".utf16) }
        let troubles = text.troubles()
        var scope = Scope.year
        var clauses: [(Range<Int>, Scope)] = []
        for (index, sentence) in text.sentences.enumerated()
        where text.report.roles[sentence.paragraph] == .review && !troubles.contains(index) {
            for clause in sentence.clauses {
                // 2021年是本届政府任期的最后一年: the year's own number in front rules.
                let opens = year.map { text.text.units[clause.range].starts(with: $0) } ?? false
                if !opens, text.text.find(anyOf: fiveYears, in: clause.range) != nil {
                    scope = .fiveYears
                } else if text.text.find(anyOf: oneYear, in: clause.range) != nil
                    || year.map({ text.text.find(units: $0, in: clause.range) != nil }) ?? false
                {
                    scope = .year
                }
                clauses.append((clause.range, scope))
            }
        }
        return clauses
    }

    private static let fiveYears: WordList = [
        "过去五年", "过去的五年", "五年来", "五年间", "五年累计", "五年时间", "这五年", "本届政府任期", "本届政府的五年", "”时期", "”期间", "五年的",
    ]
    private static let oneYear: WordList = ["一年来", "过去一年", "过去的一年", "刚刚过去", "去年", "这一年"]

    /// 预计 in the same run up to 。 or ；.
    private static func isProvisional(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        var start = range.lowerBound
        while start > 0, text.units[start - 1] != Unit.semicolon, !Unit.endsSentence(text.units[start - 1]) {
            start -= 1
        }
        return text.find("预计", in: start..<range.upperBound) != nil
    }

    func all(_ identity: String) -> [Statement] { statements.filter { $0.identity == identity } }

    /// The growth of an indicator in the year under review.
    func growth(_ identity: String) -> Statement? {
        all(identity).first { $0.scope == .year && !$0.isAverage && $0.growth != nil }
    }
}

extension Evidence.Statement {
    /// By how much it grew, in %: the growth beside a value, or a rate told as a figure (涨幅2%).
    var growth: Figure? {
        if let growth = result.growth { return growth }
        guard IndicatorIdentity.isRate(result.subject), result.unit == "%" else { return nil }
        return result.value.figure
    }

    /// The level, where one is told.
    var level: QuantityValue? {
        isChange || IndicatorIdentity.isRate(result.subject) || result.value == .none ? nil : result.value
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
