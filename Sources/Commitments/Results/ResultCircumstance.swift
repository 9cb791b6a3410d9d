import Quantities
import ReportText

/// 在…的情况下, 在…基础上: under what circumstances something was reached. A figure inside is no result, and the subject
/// stands in front of 在.
enum ResultCircumstance {
    /// Whether a figure stands inside such a phrase: 进出口在对美贸易下降3成的情况下增长12%.
    static func holds(_ statement: ResultStatement, before next: ResultStatement?, _ text: ReadingText) -> Bool {
        guard let next, cut(statement.front, text) != nil else { return false }
        return end(statement.figure.range.upperBound..<next.figure.range.lowerBound, text) != nil
    }

    /// The statement behind such a phrase, with the words in front of 在 as its own.
    static func behind(
        _ statement: ResultStatement, _ held: ResultStatement, _ text: ReadingText
    ) -> ResultStatement {
        guard holds(held, before: statement, text), let cut = cut(held.front, text),
            let end = end(held.figure.range.upperBound..<statement.figure.range.lowerBound, text)
        else { return statement }
        var whole = statement
        whole.turned = end..<statement.figure.range.lowerBound
        whole.front = held.front.lowerBound..<cut
        whole.start = held.front.lowerBound
        whole.isSecond = false
        return whole
    }

    /// The words without a phrase at their end that holds no figure: 规上工业增加值在高基数的基础上.
    static func trimmed(_ range: Range<Int>, _ text: ReadingText) -> Range<Int> {
        guard text.ends(range, withAnyOf: ends) != nil, let cut = cut(range, text) else { return range }
        return range.lowerBound..<cut
    }

    /// Where 在 stands behind the name of something. 现在, 在岗, 在建 are no circumstances.
    private static func cut(_ front: Range<Int>, _ text: ReadingText) -> Int? {
        front.last { index in
            text.units[index] == 0x5728 && index > front.lowerBound + 1
                && text.starts(index..<front.upperBound, withAnyOf: ["在岗", "在建", "在校", "在线", "在册", "在编"]) == nil
                && text.units[index - 1] != 0x73B0
        }
    }

    private static func end(_ range: Range<Int>, _ text: ReadingText) -> Int? {
        text.find(anyOf: ends, in: range).map { $0.index + $0.word.count }
    }

    private static let ends: WordList = ["情况下", "条件下", "背景下", "形势下", "前提下", "基础上", "影响下"]
}
