import Quantities
import ReportText

extension ResultReader {
    /// A率、B率均超过95%: one figure of each. False where the members in front are not such names.
    mutating func spread(_ statement: ResultStatement) -> Bool {
        guard !statement.joined.isEmpty, statement.behind.isEmpty else { return false }
        let words = statement.member.lowerBound..<statement.figure.range.lowerBound
        let each = text.find(anyOf: ["均", "都", "皆"], in: words) != nil
        guard each || (statement.figure.kind == .percent && ResultSubject.isPredicated(words, text)) else {
            return false
        }
        if text.starts(statement.joined[0], withAnyOf: ResultWords.listVerbs) != nil,
            text.ends(statement.joined[0], withAnyOf: Self.rates) == nil
        {
            return false
        }
        let last = ResultSubject.trimmed(words, text)
        let names = statement.joined.map { ResultSubject.trimmed($0, text) } + [last]
        let holder = holder(of: names[0])
        let tail = tail(of: last)
        for (index, name) in names.enumerated() {
            var subject = text.text(name)
            if let tail, text.ends(name, withAnyOf: Self.rates) == nil { subject += tail }
            if index > 0, let holder, text.find(anyOf: ResultWords.holders, in: name) == nil {
                subject = holder + subject
            }
            let end = index == names.count - 1 ? statement.figure.range.upperBound : name.upperBound
            add(subject, statement, range: name.lowerBound..<end, rule: "SharedResult")
        }
        expectGrowths(names.count)
        return true
    }

    /// 60—79岁人群 of 60—79岁人群疫苗全程接种率: of whom the first rate is told.
    private func holder(of name: Range<Int>) -> String? {
        guard let (index, word) = text.find(anyOf: ResultWords.holders, in: name) else { return nil }
        let end = index + word.count
        return end < name.upperBound ? text.text(name.lowerBound..<end) : nil
    }

    /// 参保率: what earlier names of the list leave out.
    private func tail(of name: Range<Int>) -> String? {
        guard name.count > 3, text.ends(name, withAnyOf: Self.rates) != nil else { return nil }
        return text.text((name.upperBound - 3)..<name.upperBound)
    }

    private static let rates: [Word] = ["率", "比重", "比例", "占比", "水平", "指数"]
}

extension ResultSubject {
    /// Whether words of measuring end a range.
    static func isPredicated(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        text.ends(range, withAnyOf: ResultWords.predicates) != nil
    }

    /// A range without scope in front and predicate behind.
    static func trimmed(_ range: Range<Int>, _ text: ReadingText) -> Range<Int> {
        var range = range
        while let first = range.first, !ResultWords.opens(text.units[first]) { range = range.dropFirst(1) }
        while let word = text.starts(range, withAnyOf: ResultWords.scopes), word.count < range.count {
            range = range.dropFirst(word.count)
        }
        while let word = text.ends(range, withAnyOf: ResultWords.predicates), word.count < range.count {
            range = range.lowerBound..<(range.upperBound - word.count)
        }
        return range
    }
}
