import Basics
import Quantities
import ReportText

extension ClauseText {
    /// The targets of one clause of the passage: none for a clause of manner, several for 分别 lists.
    func targets(of clause: Clause, nature: TargetNature) -> [Target] {
        var range = clause.range
        while let first = range.first, text.units[first] == Unit.dash { range = range.dropFirst(1) }
        for word in ["其中", "并"] as [Word] where text.has(word, at: range.lowerBound) && range.count > word.count {
            range = (range.lowerBound + word.count)..<range.upperBound
        }
        if text.starts(range, withAnyOf: ["在", "争取", "根据", "为此", "推动", "努力争取"]) != nil,
            indicators.find(in: range, text) == nil
        {
            return []
        }
        let figures = quantities(in: range).filter { $0.kind != .year && $0.kind != .date && $0.kind != .ordinal }
        guard let first = figures.first else {
            return ownStates(clause, range)?.flatMap { qualitative($0, nature) } ?? qualitative(range, nature)
        }
        if let each = separate(clause) {
            return each.flatMap {
                targets(of: Clause(range: $0, members: [$0], quantities: clause.quantities), nature: nature)
            }
        }
        let heads = heads(before: first.range.lowerBound, in: range, count: figures.count)
        if figures.count == 1 || heads.count < 2 {
            guard let head = heads.last else { return [] }
            if heads.count >= 2, figures.count == 1 {
                return heads.map { target($0, first, range, nature, comparator: nil) }
            }
            return [target(head, first, range, nature, comparator: nil)]
        }
        // 一个以上 behind the last of several values covers them all.
        let last = figures[figures.endIndex - 1].comparator
        let shared: Comparator? = figures.dropLast().allSatisfy { $0.comparator == .eq } ? last : nil
        return zip(heads, figures).map { target($0, $1, range, nature, comparator: shared) }
    }

    /// 固定资产投资增幅16%以上、规上工业产值增幅13%以上: members with a name and a value each are targets of their own.
    private func separate(_ clause: Clause) -> [Range<Int>]? {
        guard clause.members.count > 1 else { return nil }
        for member in clause.members {
            guard let figure = quantities(in: member).first(where: { $0.kind != .year && $0.kind != .date }),
                let head = heads(before: figure.range.lowerBound, in: member, count: 1).first, head.name.count >= 2,
                text.find(anyOf: ["分别", "均"], in: member) == nil
            else { return nil }
        }
        return clause.members
    }

    private func target(
        _ head: TargetHead, _ quantity: Quantity, _ range: Range<Int>, _ nature: TargetNature, comparator: Comparator?
    ) -> Target {
        let between = range.lowerBound..<quantity.range.lowerBound
        let isShare = quantity.kind == .percent || quantity.kind == .percentagePoint
        let grows = text.find(anyOf: Self.changes, in: between) != nil && !isRate(head.name, until: between.upperBound)
        let measure: Measure =
            quantity.kind == .percentagePoint
            ? .changePP : quantity.kind == .rank ? .rank : isShare && grows ? .growth : .level
        return Target(
            indicator: text.text(head.name), canonical: head.canonical, comparator: comparator ?? quantity.comparator,
            value: quantity.value, unit: quantity.unit, measure: measure, direction: head.direction, nature: nature,
            range: trimmed(range, after: max(quantity.range.upperBound, lastFigure(in: range))),
            rules: ["TargetClause", quantity.rule])
    }

    private static let changes: WordList = [
        "增长", "涨幅", "上涨", "增幅", "增速", "下降", "降低", "提高", "增加", "减少", "削减", "提升", "降幅",
    ]

    /// 人口自然增长率6‰: 增长 is part of the name; 提高到, 降至 lead to a level.
    private func isRate(_ name: Range<Int>, until end: Int) -> Bool {
        if text.ends(name, withAnyOf: ["率", "比重", "比例", "占比"]) != nil,
            text.find(anyOf: Self.changes, in: name.upperBound..<max(name.upperBound, end)) == nil
        {
            return true
        }
        return text.find(
            anyOf: ["提高到", "提高至", "提升到", "提升至", "降到", "降至", "下降到", "下降至", "增加到"],
            in: name.upperBound..<max(name.upperBound, end)) != nil
    }

    /// A 、 member behind the last value that adds a wish (力争更好结果) is not part of the target.
    private func trimmed(_ range: Range<Int>, after end: Int) -> Range<Int> {
        let mark = (end..<range.upperBound).first { text.units[$0] == Unit.enumerationComma }
        return range.lowerBound..<(mark ?? range.upperBound)
    }

    private func lastFigure(in range: Range<Int>) -> Int {
        quantities(in: range).last?.range.upperBound ?? range.lowerBound
    }
}
