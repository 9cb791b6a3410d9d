import Quantities
import ReportText

extension ResultReader {
    /// A、B分别达到x、y: the figures in the order of their names. False where a clause is not of this shape.
    mutating func distributed(_ statements: [ResultStatement], _ clause: Clause) -> Bool {
        guard statements.count > 1, let (first, each) = start(statements, clause) else { return false }
        // The figures from 分别 on that have no words of their own.
        var end = first + 1
        while end < statements.count, isBare(statements[end]) { end += 1 }
        let group = Array(statements[first..<end])
        guard group.count > 1 else { return false }
        for statement in statements[..<first] { number(statement) }
        if areRatesOfBefore(group, until: each) { return true }
        // A、B增速分别为x、y: the word of rate belongs to every name.
        if let word = text.ends(group[0].front.lowerBound..<each, withAnyOf: ["增速", "增幅", "涨幅"]),
            group.allSatisfy({ $0.figure.kind == .percent })
        {
            growths(group, names: each - word.count)
            for statement in statements[end...] where grows(statement) { growth(statement) }
            return true
        }
        if grows(group[0]) || areRates(group) { growths(group, names: each) } else { values(group, names: each) }
        for statement in statements[end...] where grows(statement) { growth(statement) }
        return true
    }

    /// The statement that 分别 stands in front of, and where the names end. 增长9%和12% needs no 分别.
    private func start(_ statements: [ResultStatement], _ clause: Clause) -> (first: Int, each: Int)? {
        if let each = text.find("分别", in: clause.range) {
            return statements.firstIndex { $0.front.contains(each) }.map { ($0, each) }
        }
        for (index, statement) in statements.dropLast().enumerated()
        where grows(statement) && growthSubject(statement).isEmpty && isBare(statements[index + 1])
            && statements[index + 1].figure.kind == .percent
        {
            return (index, statement.figure.range.lowerBound)
        }
        return nil
    }

    /// …突破4万元，…突破2万元，增速分别为6.1%、8.2%: rates of the amounts before.
    private mutating func areRatesOfBefore(_ group: [ResultStatement], until each: Int) -> Bool {
        guard text.has("增速", endingAt: each) || text.has("增幅", endingAt: each), each - group[0].front.lowerBound <= 3,
            group.allSatisfy({ $0.figure.kind == .percent })
        else { return false }
        let amounts = group.compactMap(\.figure.value.figure)
        return amounts.count == group.count && attach(amounts, until: group[group.count - 1].figure.range.upperBound)
    }

    /// A、B增速均居前列，分别达到x、y: the names were told of their rates.
    private func areRates(_ group: [ResultStatement]) -> Bool {
        listed.count == group.count && group.allSatisfy { $0.figure.kind == .percent }
            && listed.last.map { text.starts($0.upperBound..<text.count, withAnyOf: ["增速", "增幅"]) != nil } ?? false
    }

    private mutating func values(_ group: [ResultStatement], names each: Int) {
        let names = names(before: each, in: group[0], count: group.count)
        for (statement, name) in zip(group, names) where !name.isEmpty {
            add(name, statement, rule: "DistributedResult")
        }
        if !names.contains("") { expectGrowths(group.count) }
    }

    private mutating func growths(_ group: [ResultStatement], names each: Int) {
        let falls = text.ends(group[0].front, withAnyOf: ResultWords.falls) != nil
        let amounts = group.compactMap { $0.figure.value.figure.map { falls ? $0.negated : $0 } }
        guard amounts.count == group.count else { return }
        if growthSubject(group[0]).isEmpty {
            if attach(amounts, until: group[group.count - 1].figure.range.upperBound) { return }
        }
        let names = names(before: each, in: group[0], count: group.count)
        for (index, statement) in group.enumerated() where !names[index].isEmpty {
            add(names[index], statement, growth: amounts[index], rule: "DistributedResult")
        }
        close()
    }

    /// One name for each figure. 城乡居民… is two names; a single name serves all.
    private func names(before each: Int, in statement: ResultStatement, count: Int) -> [String] {
        var range = statement.front.lowerBound..<each
        while let first = range.first, !ResultWords.opens(text.units[first]) { range = range.dropFirst(1) }
        while let word = text.starts(range, withAnyOf: ResultWords.scopes), word.count < range.count {
            range = range.dropFirst(word.count)
        }
        range = withoutManner(range)
        let parts = range.isEmpty && listed.count == count ? listed : parts(of: range)
        if parts.count == count { return completed(parts) }
        let whole = text.text(range)
        if count == 2, let both = text.find("城乡", in: range) {
            let head = text.text(range.lowerBound..<both)
            let tail = text.text((both + 2)..<range.upperBound)
            return [head + "城镇" + tail, head + "农村" + tail]
        }
        return Array(repeating: whole.isEmpty ? subject ?? "" : whole, count: count)
    }

    /// The names of a list before what is said of them all.
    func namesListed(in clause: Clause) -> [Range<Int>] {
        guard let end = text.find(anyOf: ["增速", "增幅", "均", "等"], in: clause.range)?.index else { return [] }
        let parts = parts(of: clause.range.lowerBound..<end)
        return parts.count > 1 ? parts : []
    }

    /// The parts between 、和与及, outside quotation marks.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        var (parts, start, depth): ([Range<Int>], Int, Int) = ([], range.lowerBound, 0)
        for index in range {
            switch text.units[index] {
            case Unit.openQuote, Unit.openTitle, Unit.openBracket: depth += 1
            case Unit.closeQuote, Unit.closeTitle, Unit.closeBracket: depth -= 1
            case Unit.enumerationComma, 0x548C, 0x4E0E, 0x53CA:  // 、和与及
                guard depth == 0, index > start else { continue }
                parts.append(start..<index)
                start = index + 1
            default: break
            }
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    private func isBare(_ statement: ResultStatement) -> Bool {
        statement.front.allSatisfy { !ResultWords.opens(text.units[$0]) || text.units[$0] == 0x548C }  // 和
    }
}
