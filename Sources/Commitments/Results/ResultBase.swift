import Quantities
import ReportText

/// 由A到B: A is where it came from and no result; the subject stands in front of 由.
enum ResultBase {
    /// Whether a figure is the A of 由A到B.
    static func stands(_ statement: ResultStatement, before next: ResultStatement?, _ text: ReadingText) -> Bool {
        guard let next, cut(statement.front, text) != nil else { return false }
        let between = statement.figure.range.upperBound..<next.figure.range.lowerBound
        return between.count < 24 && text.find(anyOf: ["到", "至", "为"], in: between) != nil
    }

    /// The B of 由A到B, with the words in front of 由 as its own.
    static func behindBase(
        _ statement: ResultStatement, _ base: ResultStatement, _ text: ReadingText
    ) -> ResultStatement {
        guard stands(base, before: statement, text), let cut = cut(base.front, text) else { return statement }
        var whole = statement
        // 由上年下降2.3%转为增长8.5%: the words between say that it grows, the words before 由 of what.
        let between = base.figure.range.upperBound..<statement.figure.range.lowerBound
        if text.ends(between, withAnyOf: ResultWords.turns) != nil { whole.turned = between }
        whole.front = base.front.lowerBound..<cut
        whole.start = base.front.lowerBound
        return whole
    }

    /// Where 由 or 从 stands, the last one in front of the figure.
    static func cut(_ front: Range<Int>, _ text: ReadingText) -> Int? {
        front.last { index in
            switch text.units[index] {
            case 0x7531:  // 由: not 自由, 由于
                index > front.lowerBound ? text.units[index - 1] != 0x81EA : true
            case 0x4ECE:  // 从: not 从业, 从事
                index + 1 >= front.upperBound || (text.units[index + 1] != 0x4E1A && text.units[index + 1] != 0x4E8B)
            default: false
            }
        }
    }
}
