import Quantities
import ReportText

extension ResultReader {
    /// 位列全市首位, 市场占有率第一: the place among peers, of the subject before where none is named.
    mutating func rank(_ statement: ResultStatement) {
        var range = ResultSubject.trimmed(statement.front, text)
        var told = true
        if let word = text.starts(range, withAnyOf: Self.verbs) {
            range = range.dropFirst(word.count)
            told = false
        } else if let (index, word) = text.find(anyOf: Self.verbs, in: range) {
            // 增速居全省第三: the verb stands between subject and peers.
            let subject = text.text(range.lowerBound..<index) + text.text((index + word.count)..<range.upperBound)
            add(subject + "排名", statement, rule: "RankResult")
            // 固定资产投资总量居全市第2位，增长11.5%: what grew is the investment, not its rank.
            self.subject = text.text(range.lowerBound..<index)
            return
        }
        if text.starts(range, withAnyOf: Self.peers) != nil || range.isEmpty { told = false }
        let words = text.text(range)
        if told { return add(words + text.text(statement.behind) + "排名", statement, rule: "RankResult") }
        guard let subject else { return }
        add(subject + words + "排名", statement, rule: "RankResult")
        self.subject = subject
    }

    private static let verbs: WordList = [
        "从居", "排名上升至", "排名跃升至", "跃升至", "跃升到", "上升到", "上升至", "跃居", "位列", "位居", "位次", "排名", "名列", "列", "居", "跻身",
    ]
    private static let peers: WordList = ["全市", "全省", "全国", "全区", "世界", "全球", "同类", "片区", "西部", "中部", "东部"]
}
