import Quantities
import ReportText

extension ResultReader {
    /// 连续十年未发生事故: how many years something has held.
    mutating func streak(_ statement: ResultStatement) {
        var front = ResultSubject.trimmed(statement.front, text)
        if let word = text.ends(front, withAnyOf: ["连续", "已连续"]) {
            front = front.lowerBound..<(front.upperBound - word.count)
        }
        // 2018年、2019年连续两年: the years are the streak itself.
        if text.ends(front, withAnyOf: ["年"]) != nil { front = front.upperBound..<front.upperBound }
        let words = text.text(front) + text.text(statement.behind)
        guard !words.isEmpty else { return }
        add(words + "连续年数", statement, rule: "StreakResult")
    }
}
