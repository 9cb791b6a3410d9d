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
        for (index, (name, told)) in zip(names, completed(names)).enumerated() {
            var subject = told
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

    /// Names with the measure that only the last one prints: 铁路、高速公路运营里程.
    func completed(_ names: [Range<Int>]) -> [String] {
        guard let last = names.last, let tail = tail(of: last) else { return names.map { text.text($0) } }
        return names.map { name in
            if all.indicators.isWhole(name, text) { return text.text(name) }
            // 城镇居民 of 城镇居民、农村居民人均可支配收入 has its 居民.
            if text.has("居民", endingAt: name.upperBound), text.has("居民", at: tail.lowerBound) {
                return text.text(name) + text.text(tail.dropFirst(2))
            }
            return text.text(name) + (text.ends(name, withAnyOf: Self.measures) == nil ? text.text(tail) : "")
        }
    }

    /// 参保率, 运营里程: the measure a name ends with.
    private func tail(of name: Range<Int>) -> Range<Int>? {
        guard let word = text.ends(name, withAnyOf: Self.measures) else { return nil }
        let length = word == "率" ? 3 : word.count
        return name.count > length ? (name.upperBound - length)..<name.upperBound : nil
    }

    static let rates: WordList = ["率", "比重", "比例", "占比", "水平", "指数"]
    private static let measures: WordList = [
        "运营里程", "营运里程", "通车里程", "总里程", "里程", "居民人均可支配收入", "居民人均纯收入", "居民收入", "人均可支配收入", "人均纯收入", "收入", "总产值", "产值",
        "增加值", "总产量", "产量", "排放总量", "排放量",
        "平均浓度", "浓度", "吞吐量", "总量", "总额", "余额", "面积", "规模", "人数", "数量", "标准", "价格", "投资", "比重", "比例", "占比", "水平", "指数",
        "率",
    ]
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
