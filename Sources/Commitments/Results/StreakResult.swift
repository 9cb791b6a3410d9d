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
        var rest = statement.figure.range.upperBound..<statement.member.upperBound
        let since = text.starts(rest, withAnyOf: ["以来", "来"])
        rest = rest.dropFirst(since?.count ?? 0)
        var words = text.text(front) + text.text(rest)
        // 为二十年来最好水平, 创十年来新高: of what was told before.
        if text.ends(statement.front, withAnyOf: ["为", "创", "是"]) != nil, let subject { words = subject + words }
        guard !words.isEmpty else { return }
        let time = statement.figure.unit.map { $0.hasSuffix("月") ? "月数" : $0.hasSuffix("年") ? "年数" : "时间" } ?? "时间"
        let told = front.isEmpty ? subject : text.text(front)
        add(words + (since == nil ? "连续" : "") + time, statement, rule: "StreakResult")
        subject = told
    }
}
