import Basics
import Quantities
import ReportText

/// Which time and whom a clause of the review speaks of.
enum ReviewTime: Sendable {
    /// The year under review.
    case year
    /// Several years: five-year reviews, 三年来.
    case years
    /// A part of the year: 前三季度, 上半年.
    case partOfYear
    /// Another year, named in front.
    case otherYear
    /// A part of the place: 开发区, 县域, 脱贫地区.
    case partOfPlace
}

/// Walks the review: 过去的五年 opens what is told of five years, 一年来 or the year's own number what is told of it.
struct ReviewTimes {
    let text: ClauseText
    /// What holds from sentence to sentence.
    private var lasting = ReviewTime.year
    /// What holds to the end of the sentence.
    private var passing: ReviewTime?

    /// The clauses of the review, troubles aside, with the time they speak of.
    static func clauses(_ text: ClauseText) -> [(range: Range<Int>, time: ReviewTime)] {
        var walk = ReviewTimes(text: text)
        let troubles = text.troubles()
        var clauses: [(Range<Int>, ReviewTime)] = []
        for (index, sentence) in text.sentences.enumerated()
        where text.report.roles[sentence.paragraph] == .review && !troubles.contains(index) {
            walk.passing = nil
            for clause in sentence.clauses { clauses.append((clause.range, walk.time(of: clause))) }
        }
        return clauses
    }

    private init(text: ClauseText) { self.text = text }

    private mutating func time(of clause: Clause) -> ReviewTime {
        let words = text.text
        let range = clause.range
        let year = leadingYear(clause)
        // 2021年是本届政府任期的最后一年: the year's own number in front rules.
        if let year, year == text.report.facts.reviewYear {
            (lasting, passing) = (.year, nil)
        } else if words.find(anyOf: Self.years, in: range) != nil {
            (lasting, passing) = (.years, nil)
        } else if words.find(anyOf: Self.oneYear, in: range) != nil {
            (lasting, passing) = (.year, nil)
        } else if year != nil {
            passing = .otherYear
        }
        if let part = words.find(anyOf: Self.partsOfYear, in: range),
            words.ends(range.lowerBound..<part.index, withAnyOf: ["比", "较", "自", "从"]) == nil
        {
            passing = .partOfYear
        } else if words.find(anyOf: Self.wholes, in: range) != nil {
            passing = nil
        } else if passing == nil, leadsWithPart(clause) {
            passing = .partOfPlace
        }
        if let passing { return passing }
        if opensWithYears(range) { return .years }
        return lasting == .years && namesYear(range) ? .year : lasting
    }

    /// 五年新增城镇就业2.8万人, for that clause alone. Not 三年行动.
    private func opensWithYears(_ range: Range<Int>) -> Bool {
        guard let first = text.quantities(in: range).first, first.kind == .duration,
            first.range.lowerBound <= range.lowerBound + 1, text.text.units[first.range.upperBound - 1] == 0x5E74  // 年
        else { return false }
        let behind = first.range.upperBound..<range.upperBound
        return text.text.starts(behind, withAnyOf: ["行动", "计划", "规划", "任务", "以上", "期"]) == nil
    }

    /// The year that a clause begins with: 2022年, 截至2022年底. Not 2021年以来.
    private func leadingYear(_ clause: Clause) -> Int? {
        var head = clause.range
        while let first = head.first, text.text.units[first] == Unit.dash { head = head.dropFirst(1) }
        // （二）2023年工作回顾: a heading's number.
        if let first = head.first, text.text.units[first] == Unit.openBracket,
            let close = head.prefix(5).first(where: { text.text.units[$0] == Unit.closeBracket })
        {
            head = (close + 1)..<head.upperBound
        }
        while let first = head.first,
            Unit.isHeadingNumeral(text.text.units[first]) || text.text.units[first] == Unit.enumerationComma
        {
            head = head.dropFirst(1)
        }
        if let word = text.text.starts(head, withAnyOf: Self.openings), word.count < head.count {
            head = head.dropFirst(word.count)
        }
        guard let first = text.quantities(in: head).first, first.kind == .year || first.kind == .date,
            first.range.lowerBound == head.lowerBound,
            text.text.starts(first.range.upperBound..<head.upperBound, withAnyOf: ["以来", "至", "—", "到"]) == nil
        else { return nil }
        return Self.year(first, text.text)
    }

    /// 刚刚过去的2023年, …达到2022年的: the year's own number inside a clause of five years, for that clause alone.
    private func namesYear(_ range: Range<Int>) -> Bool {
        guard let year = text.report.facts.reviewYear else { return false }
        return text.quantities(in: range).contains { figure in
            (figure.kind == .year || figure.kind == .date) && Self.year(figure, text.text) == year
                && text.text.ends(range.lowerBound..<figure.range.lowerBound, withAnyOf: ["到", "至", "比", "较"]) == nil
        }
    }

    static func year(_ figure: Quantity, _ text: ReadingText) -> Int? {
        var index = figure.range.lowerBound
        while index < figure.range.upperBound, !Unit.isDigit(text.units[index]) { index += 1 }
        guard index + 4 <= figure.range.upperBound else { return nil }
        return Int(text.text(index..<(index + 4)))
    }

    /// 开发区能级提升，规上工业增加值增长15%: the figures behind are of the part. 全市 takes it back.
    private func leadsWithPart(_ clause: Clause) -> Bool {
        let head = clause.range.lowerBound..<min(clause.range.upperBound, clause.range.lowerBound + 14)
        guard let part = text.text.find(anyOf: Self.parts, in: head) else { return false }
        // A government of its own kind: 郑州航空港经济综合实验区.
        let place = text.report.facts.place ?? ""
        return !place.contains(part.word.description)
            && text.text.starts(
                (part.index + part.word.count)..<clause.range.upperBound, withAnyOf: ["等", "建设", "数量"]) == nil
    }

    private static let openings: WordList = ["截至", "截止", "预计", "回顾", "到", "至", "在", "刚刚过去的", "过去的"]
    private static let years: WordList = [
        "五”工作回顾", "五”发展成就", "五”发展回顾", "五”规划实施情况", "五”规划执行情况", "五”主要成就", "过去五年", "过去的五年", "五年来", "五年间", "五年里", "五年中",
        "五年累计", "五年时间", "这五年", "本届政府任期", "本届政府的五年", "”时期", "”期间", "”以来",
        "”末", "的五年",
        "近五年", "五年年均", "四年来", "三年来", "近三年", "过去三年", "近两年", "三年年均", "十年来", "近十年", "过去十年",
    ]
    private static let oneYear: WordList = ["一年来", "过去一年", "过去的一年", "刚刚过去", "去年", "这一年"]
    private static let partsOfYear: WordList = [
        "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "1-11月", "1—11月", "1至11月", "1-10月", "1—10月", "前11个月", "前10个月", "11月底",
        "10月底", "9月底",
        "月份",
    ]
    private static let wholes: WordList = ["全年", "全市", "全县", "全区", "全省", "全州", "全旗", "全国", "年末", "全社会", "全口径"]
    private static let parts: WordList = [
        "开发区", "高新区", "经开区", "园区", "综保区", "保税区", "自贸区", "自贸试验区", "产业园", "工业园", "示范园", "县域", "脱贫地区", "脱贫县",
    ]
}
