import Quantities
import ReportText

/// A figure of the review with the words around it that may say what it is a figure of.
struct ResultStatement {
    let figure: Quantity
    /// Words in front: from the end of the statement before.
    var front: Range<Int>
    /// Words behind, up to the next figure or the end of the list member.
    let behind: Range<Int>
    /// The members without a figure in front, which share this one: 接种率A、接种率B均超过95%.
    let joined: [Range<Int>]
    /// The list member in which the figure stands.
    let member: Range<Int>
    /// Whether another figure stands before it in the same member.
    var isSecond: Bool
    /// 连续五年, 十八年来首次: so long has something been so.
    let isStreak: Bool
    /// 由A转为增长B: the words between the two figures.
    var turned: Range<Int>?
    /// Where the words begin, when that is before `front`.
    var start: Int?

    /// From the first word that is its own to the last.
    func range(_ text: ReadingText) -> Range<Int> {
        var start = self.start ?? front.lowerBound
        while start < figure.range.lowerBound, !ResultWords.opens(text.units[start]) { start += 1 }
        if start + 1 == figure.range.lowerBound, text.starts(start..<(start + 1), withAnyOf: ["和", "与", "及"]) != nil {
            start += 1
        }
        var end = max(figure.range.upperBound, behind.upperBound)
        while let word = text.ends(figure.range.upperBound..<end, withAnyOf: ["和", "与", "及", "、", "的", "向", "达到", "达"])
        {
            end -= word.count
        }
        return start..<end
    }

    static func all(in clause: Clause, _ all: ClauseText) -> [ResultStatement] {
        if clause.quantities.isEmpty { return [] }
        var found: [ResultStatement] = []
        var start = clause.range.lowerBound
        var joined: [Range<Int>] = []
        for member in clause.members {
            let figures = all.quantities(in: member).filter { counts($0, in: member, all.text) }
            if figures.isEmpty {
                joined.append(member)
                continue
            }
            for (index, figure) in figures.enumerated() {
                // 1423户4850人签约搬离: two measures side by side share what stands behind.
                var after = index + 1
                while after < figures.count, figures[after].range.lowerBound == figures[after - 1].range.upperBound {
                    after += 1
                }
                let end = after < figures.count ? figures[after].range.lowerBound : member.upperBound
                let shared = figures[after - 1].range.upperBound
                found.append(
                    ResultStatement(
                        figure: figure, front: start..<figure.range.lowerBound, behind: shared..<end,
                        joined: index == 0 ? joined : [], member: member, isSecond: index > 0,
                        isStreak: isStreak(figure, in: member, all.text)))
                start = index + 1 < figures.count ? figure.range.upperBound : member.upperBound + 1
            }
            joined = []
        }
        return withoutSizes(found, all.text)
    }

    /// Whether a quantity can be a result at all: no day, year or age, nothing inside a quoted name.
    private static func counts(_ figure: Quantity, in member: Range<Int>, _ text: ReadingText) -> Bool {
        if isQuoted(figure.range, in: member, text) { return false }
        let behind = figure.range.upperBound
        switch figure.kind {
        case .year, .date, .ordinal: return false
        case .ratio where figure.value.figure == nil: return false
        case .duration where isStreak(figure, in: member, text): return true
        case .duration:
            // 达350天, 缩短至1个工作日: measured time. 五年投入…, 三年行动 say when.
            let front = member.lowerBound..<figure.range.lowerBound
            return text.ends(front, withAnyOf: ResultWords.measured) != nil
                || (behind == member.upperBound && figure.range.lowerBound > member.lowerBound + 2
                    && text.units[behind - 1] == 0x5929)  // 天
        // 居民消费价格指数为101.2: an index has no unit.
        case .other where figure.unit == nil:
            return text.find("指数", in: member.lowerBound..<figure.range.lowerBound) != nil
                && behind == member.upperBound
        case _ where figure.unit == "岁" && behind < member.upperBound: return false
        default: return figure.value != .none && !isClass(figure, in: member, text)
        }
    }

    /// 25兆瓦级轴承, 20户以上自然村, 万亩示范片, 220千伏线路: which kind of thing it is.
    private static func isClass(_ figure: Quantity, in member: Range<Int>, _ text: ReadingText) -> Bool {
        let behind = figure.range.upperBound
        guard behind < member.upperBound, figure.kind != .percent, figure.kind != .money else { return false }
        // 主要体现在六个方面: counts the parts of the speech.
        if text.starts(behind..<member.upperBound, withAnyOf: ["方面", "坚持", "聚焦"]) != nil { return true }
        if text.has("级", at: behind) || text.ends(figure.range, withAnyOf: ["千伏", "kV", "KV", "伏"]) != nil {
            return true
        }
        if text.ends(figure.range, withAnyOf: ["以上", "以下", "以内"]) != nil { return Unit.isHan(text.units[behind]) }
        return figure.comparator == .eq && text.starts(figure.range, withAnyOf: ["百", "千", "万", "亿"]) != nil
    }

    /// 连续五年, 十年来首次.
    private static func isStreak(_ figure: Quantity, in member: Range<Int>, _ text: ReadingText) -> Bool {
        guard figure.kind == .duration else { return false }
        if text.has("连续", endingAt: figure.range.lowerBound) { return true }
        let behind = figure.range.upperBound..<min(member.upperBound, figure.range.upperBound + 4)
        guard text.starts(behind, withAnyOf: ["来", "以来"]) != nil,
            text.starts(member, withAnyOf: ["面对", "针对", "面临", "应对"]) == nil
        else { return false }
        return text.find(anyOf: ["首次", "最"], in: behind) != nil
    }

    private static func isQuoted(_ range: Range<Int>, in member: Range<Int>, _ text: ReadingText) -> Bool {
        var depth = 0
        for index in member.lowerBound..<range.lowerBound {
            switch text.units[index] {
            case Unit.openQuote, Unit.openTitle: depth += 1
            case Unit.closeQuote, Unit.closeTitle: depth = max(0, depth - 1)
            default: break
            }
        }
        return depth > 0
    }

    /// 110千伏变电站3座: the first figure only says which kind of thing the second one counts.
    private static func withoutSizes(_ all: [ResultStatement], _ text: ReadingText) -> [ResultStatement] {
        var kept: [ResultStatement] = []
        var words: Range<Int>?
        for (index, statement) in all.enumerated() {
            var statement = statement
            if let front = words {
                statement.front = front.lowerBound..<statement.front.upperBound
                statement.isSecond = false
            }
            words = nil
            if index + 1 < all.count, isSize(statement.figure, of: all[index + 1], text) {
                words = statement.front
            } else {
                kept.append(statement)
            }
        }
        return kept
    }

    private static func isSize(_ figure: Quantity, of next: ResultStatement, _ text: ReadingText) -> Bool {
        switch figure.kind {
        case .count, .money, .percent, .percentagePoint, .rank, .multiple, .ratio, .duration: return false
        default: break
        }
        guard next.isSecond, next.front.lowerBound == figure.range.upperBound else { return false }
        return next.front.count > 1 && next.behind.isEmpty
            && text.find(anyOf: ["由", "从", "到", "至"], in: next.front) == nil
    }
}
