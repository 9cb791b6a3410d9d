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

    init(all: ClauseText) { self.all = all }

    var text: ReadingText { all.text }

    mutating func read(_ sentence: Sentence) {
        (subject, verb, unit, open) = (nil, nil, nil, [])
        for clause in sentence.clauses {
            let statements = ResultStatement.all(in: clause, all)
            if !distributed(statements, clause) {
                for (index, statement) in statements.enumerated() { read(statement, index, statements) }
            }
            noneOrAll(clause, inStreak: statements.contains(where: \.isStreak))
            if statements.isEmpty, subject == nil { subject = head(of: clause) }
        }
    }

    private mutating func read(_ statement: ResultStatement, _ index: Int, _ statements: [ResultStatement]) {
        let next = index + 1 < statements.count ? statements[index + 1] : nil
        if ResultBase.stands(statement, before: next, text) { return }
        let statement = index > 0 ? ResultBase.behindBase(statement, statements[index - 1], text) : statement
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
    mutating func expectGrowths(_ count: Int) { open = Array((found.count - count)..<found.count) }

    /// Gives a growth to the first result that waits for one; false where none does.
    mutating func attach(_ growth: Figure, until end: Int) -> Bool {
        guard let index = open.first else { return false }
        open.removeFirst()
        let result = found[index]
        found[index] = ReportedResult(
            subject: result.subject, value: result.value, unit: result.unit, comparator: result.comparator,
            growth: growth, range: result.range.lowerBound..<max(result.range.upperBound, end),
            rules: result.rules + ["GrowthResult"])
        return true
    }

    mutating func close() { open = [] }

    /// 科技创新能力成功跃升A类县，排名全市第7: what a clause without figures speaks of, up to its verb.
    private func head(of clause: Clause) -> String? {
        let name = ResultSubject.trimmed(clause.range, text)
        guard let verb = text.find(anyOf: ResultWords.headEnds, in: name), verb.index > name.lowerBound + 2 else {
            return name.count <= 12 ? text.text(name) : nil
        }
        return text.text(name.lowerBound..<verb.index)
    }
}
