import Basics
import Quantities
import ReportText

extension ResultReader {
    /// A level or a count: 旅游综合收入71.8亿元, 10个项目全面完工.
    mutating func number(_ statement: ResultStatement) {
        let told = ResultSubject(statement, all)
        guard var words = restored(told, statement) else { return }
        if isNone(statement) {
            add(words, statement, value: .one(Self.zero), rule: "NoneOrAllResult")
        } else {
            if let verb, told.isBare, !isRelative(statement), goesOn(statement) { words = verb + words }
            add(words, statement, rule: "NumberResult")
        }
        // 达到31200元，比上年增加2100元，增长7.2%: the rate is of the level, not of what was added.
        if !isAdded(statement), !isOfPlan(statement) { expectGrowths(1) }
        if !told.isBare { verb = told.verb.flatMap { ResultWords.isLight($0) ? nil : $0 } }
        unit = statement.figure.unit
    }

    /// 完成25.3亿元，为年度预算的102%，增长4.5%: what grew is the amount before, not its share of the plan.
    private func isOfPlan(_ statement: ResultStatement) -> Bool {
        statement.figure.kind == .percent
            && text.find(anyOf: ["预算的", "任务的", "目标的", "计划的", "预算数的", "任务数的", "目标任务", "年度任务"], in: statement.front)
                != nil
    }

    private func isAdded(_ statement: ResultStatement) -> Bool {
        if text.ends(statement.front, withAnyOf: ["净增", "净增加", "增收"]) != nil, statement.front.count <= 5 {
            return true
        }
        return isRelative(statement) && text.ends(statement.front, withAnyOf: ResultWords.turns) != nil
    }

    /// The subject with what the statement leaves out put back; nil where it is a second measure of the same thing.
    private func restored(_ told: ResultSubject, _ statement: ResultStatement) -> String? {
        if told.words.isEmpty { return told.hasPredicate ? subject : nil }
        if told.words.hasPrefix("要") { return nil }
        // 达到242天，增加25天: a change of what was told before.
        if let subject, ResultWords.changes.contains(told.words) { return subject + told.words }
        if isRelative(statement) || told.words == "投资", let subject { return subject + told.words }
        return told.words
    }

    /// 比上年增加8天, 是五年前的1.7倍, 增速高于全市1.5个百分点: told of the subject before.
    private func isRelative(_ statement: ResultStatement) -> Bool {
        let front = statement.front
        guard let first = front.first(where: { ResultWords.opens(text.units[$0]) }) else { return false }
        return text.starts(first..<front.upperBound, withAnyOf: ResultWords.relatives) != nil
    }

    /// A list goes on behind 、; behind ， only with a short noun counted in the same unit.
    private func goesOn(_ statement: ResultStatement) -> Bool {
        let before = statement.front.lowerBound - 1
        if before >= 0, text.units[before] == Unit.enumerationComma { return true }
        return statement.front.count <= 8 && statement.figure.unit == unit
    }

    /// 未出现一例返贫: one that did not happen is none.
    private func isNone(_ statement: ResultStatement) -> Bool {
        statement.figure.value.figure == Figure(1)
            && text.ends(statement.front, withAnyOf: ["未发生", "未出现", "没有发生", "没有出现", "未新增", "没有", "无"]) != nil
    }
}
