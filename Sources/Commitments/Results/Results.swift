import Basics
import Quantities
import ReportText

extension ClauseText {
    /// What the review says was reached: every figure, rank, streak, zero and full coverage with what it is said of.
    func results() -> [ReportedResult] {
        var reader = ResultReader(all: self)
        let troubles = troubles()
        for (index, sentence) in sentences.enumerated()
        where report.roles[sentence.paragraph] == .review && !troubles.contains(index) {
            reader.read(sentence)
        }
        return reader.found
    }
}

/// Reads the review sentence by sentence. What a clause leaves out, subject or verb, an earlier one of the sentence has.
struct ResultReader {
    let all: ClauseText
    private(set) var found: [ReportedResult] = []
    /// What the sentence spoke of last.
    var subject: String?
    /// The verb and unit of the statement before, which a list goes on with: 新增A 3家、B 5家.
    var verb: String?
    var unit: String?
    /// Results of the last statement that still may get a growth: 达到A、B，分别增长C、D.
    private var open: [Int] = []
    /// How many results the last statement told at once: 城乡居民收入分别完成A、B，均增长C.
    private(set) var group = 1
    /// The names that a clause without figures listed, for the 分别 of the next: A、B增速均居前列，分别增长x、y.
    private(set) var listed: [Range<Int>] = []

    init(all: ClauseText) { self.all = all }

    var text: ReadingText { all.text }

    mutating func read(_ sentence: Sentence) {
        (subject, verb, unit, open, listed) = (nil, nil, nil, [], [])
        for clause in sentence.clauses {
            // 面对二十多个区县受灾的形势: what was faced, not what was reached.
            if text.starts(clause.range, withAnyOf: ResultWords.facing) != nil { continue }
            let statements = ResultStatement.all(in: clause, all)
            if !distributed(statements, clause) {
                for (index, statement) in statements.enumerated() { read(statement, index, statements) }
            }
            listed = statements.isEmpty ? namesListed(in: clause) : []
            noneOrAll(clause, inStreak: statements.contains(where: \.isStreak))
            if statements.isEmpty, subject == nil { subject = head(of: clause) }
        }
    }

    private mutating func read(_ statement: ResultStatement, _ index: Int, _ statements: [ResultStatement]) {
        let next = index + 1 < statements.count ? statements[index + 1] : nil
        if ResultBase.stands(statement, before: next, text) { return }
        if ResultCircumstance.holds(statement, before: next, text) { return }
        // 31个省份公务接待费减少26%: the growth is the result, the count says of whom.
        if let next, next.isSecond, grows(next), statement.figure.kind == .count { return }
        var statement = statement
        if index > 0 {
            statement = ResultBase.behindBase(statement, statements[index - 1], text)
            statement = ResultCircumstance.behind(statement, statements[index - 1], text)
        }
        if statement.isStreak { return streak(statement) }
        if grows(statement) { return growth(statement) }
        if statement.figure.kind == .rank { return rank(statement) }
        if spread(statement) { return }
        number(statement)
    }

    mutating func add(
        _ subject: String, _ statement: ResultStatement, value: QuantityValue? = nil, growth: Figure? = nil,
        range: Range<Int>? = nil, rule: StaticRule
    ) {
        let figure = statement.figure
        let hasValue = growth == nil
        found.append(
            ReportedResult(
                subject: subject, value: hasValue ? value ?? figure.value : .none, unit: hasValue ? figure.unit : nil,
                comparator: figure.comparator, growth: growth, range: range ?? statement.range(text),
                rules: [rule, figure.rule]))
        self.subject = subject
    }

    mutating func add(zeroOrAll subject: String, value: Figure, unit: String, range: Range<Int>, rule: StaticRule) {
        found.append(
            ReportedResult(
                subject: subject, value: .one(value), unit: unit, comparator: .eq, growth: nil, range: range,
                rules: [rule]))
    }

    /// The newest `count` results wait for their growth.
    mutating func expectGrowths(_ count: Int) {
        open += (found.count - count)..<found.count
        group = count
    }

    /// Gives the newest results that wait their growths, in order; false where too few wait.
    mutating func attach(_ growths: [Figure], until end: Int) -> Bool {
        guard open.count >= growths.count else { return false }
        for (index, growth) in zip(open.suffix(growths.count), growths) {
            let result = found[index]
            let isLast = index == open.last
            found[index] = ReportedResult(
                subject: result.subject, value: result.value, unit: result.unit, comparator: result.comparator,
                growth: growth,
                range: result.range.lowerBound..<(isLast ? max(result.range.upperBound, end) : result.range.upperBound),
                rules: result.rules + ["GrowthResult"])
        }
        open.removeLast(growths.count)
        return true
    }

    mutating func close() { open = [] }

    /// 科技创新能力成功跃升A类县，排名全市第7: what a clause without figures speaks of, up to its verb.
    private func head(of clause: Clause) -> String? {
        let name = ResultSubject.trimmed(clause.range, text)
        // 地区生产总值增速保持在合理区间，全年增长6.3%: an indicator opens the clause.
        if let (_, end) = all.indicators.lexicon.match(text, at: name.lowerBound, limit: name.upperBound),
            end - name.lowerBound >= 4,
            let rate = text.starts(end..<name.upperBound, withAnyOf: ["增速", "增幅", "涨幅", "保持", "总体", "稳步", "持续", "实现"])
        {
            let isRate = ["增速", "增幅", "涨幅"].contains(rate.description)
            return text.text(name.lowerBound..<(isRate ? end + rate.count : end))
        }
        guard let verb = text.find(anyOf: ResultWords.headEnds, in: name), verb.index > name.lowerBound + 2 else {
            return nil
        }
        return text.text(name.lowerBound..<verb.index)
    }
}
