import Quantities
import ReportText

/// One thing that is promised, with its words.
struct PromiseItem {
    /// The item's own words.
    let range: Range<Int>
    /// What is acted on, without shared verb and tail.
    let object: Range<Int>
    let rule: StaticRule
    /// Words of the list's end that belong to each member: 任家、拔山等|绕场路.
    var shared: [Range<Int>] = []
}

/// Splits a clause's 、 list where its members can be kept or broken one by one.
struct PromiseSplitter {
    private let parsed: PromiseClause
    private let clause: Clause
    private let all: ClauseText
    private var text: ReadingText { all.text }

    init(_ parsed: PromiseClause, _ clause: Clause, _ all: ClauseText) {
        self.parsed = parsed
        self.clause = clause
        self.all = all
    }

    func items() -> [PromiseItem] {
        let members = memberRanges()
        if members.count > 1 {
            if let counted = countedMembers(members) { return counted }
            if ownVerbs(members) {
                return members.map { PromiseItem(range: $0, object: objectOf($0), rule: "OwnVerbList") }
            }
            if let named = namedMembers(members) { return named }
        }
        if let pair = countedPair() { return pair }
        if let list = NamedList(pair: parsed, text) {
            return list.members.map { PromiseItem(range: $0, object: $0, rule: list.rule) }
        }
        return [PromiseItem(range: parsed.range, object: parsed.object, rule: "PromiseClause")]
    }

    /// The clause's members, the first one without connectives. Quoted names side by side are members too, and
    /// 早落地、早建设 is one predicate.
    private func memberRanges() -> [Range<Int>] {
        var members: [Range<Int>] = []
        for (index, member) in clause.members.enumerated() {
            var start =
                index == 0
                ? max(member.lowerBound, min(parsed.range.lowerBound, member.upperBound - 1)) : member.lowerBound
            if text.has("早", at: start), member.count <= 4, let last = members.popLast() {
                members.append(last.lowerBound..<member.upperBound)
                continue
            }
            for cursor in start..<member.upperBound
            where text.units[cursor] == Unit.closeQuote && text.has("“", at: cursor + 1)
                && cursor + 1 < member.upperBound
            {
                members.append(start..<(cursor + 1))
                start = cursor + 1
            }
            members.append(start..<member.upperBound)
        }
        return members
    }

    /// Members that each carry a figure: 新增科技型企业10家以上、高新技术企业5家以上. A member without one belongs to the next that has.
    private func countedMembers(_ members: [Range<Int>]) -> [PromiseItem]? {
        var groups: [Range<Int>] = []
        var start: Int?
        for member in members {
            let from = start ?? member.lowerBound
            if let figure = figure(in: member) {
                if figure.range == member, start == nil, let last = groups.popLast() {
                    // 6000余套、55万平方米: one thing measured twice.
                    groups.append(last.lowerBound..<member.upperBound)
                    continue
                }
                groups.append(from..<member.upperBound)
                start = nil
            } else {
                start = from
            }
        }
        if groups.count == 1, start == nil, let spread = distributed(members) { return spread }
        guard groups.count > 1 else { return nil }
        if start != nil, let last = groups.popLast() { groups.append(last.lowerBound..<parsed.range.upperBound) }
        return groups.map { PromiseItem(range: $0, object: objectOf($0), rule: "CountedList") }
    }

    /// 二氧化硫、氮氧化物排放量要分别下降3%: each of them by that much.
    private func distributed(_ members: [Range<Int>]) -> [PromiseItem]? {
        guard let last = members.last, text.find("分别", in: last) != nil else { return nil }
        return members.map { PromiseItem(range: $0, object: objectOf($0), rule: "DistributedList") }
    }

    /// 推进53个…和7个…建设
    private func countedPair() -> [PromiseItem]? {
        let counts = all.quantities(in: parsed.object).filter { $0.kind == .count }
        guard counts.count == 2, counts[counts.startIndex].range.lowerBound == parsed.object.lowerBound,
            let and = (counts[counts.startIndex].range.upperBound..<counts[counts.startIndex + 1].range.lowerBound)
                .last,
            text.units[and] == 0x548C
        else { return nil }
        return [parsed.range.lowerBound..<and, (and + 1)..<parsed.range.upperBound].map {
            PromiseItem(range: $0, object: objectOf($0), rule: "CountedPair")
        }
    }

    func figure(in range: Range<Int>) -> Quantity? {
        all.quantities(in: range).first { PromiseJudge.counts($0, in: range, text) }
    }

    private func ownVerbs(_ members: [Range<Int>]) -> Bool {
        if let last = members.last, text.units[last].contains(0x7B49) { return false }
        return members.allSatisfy { member in
            guard member.count >= 6 else { return false }
            let part = PromiseClause(member, text)
            guard let verb = part.verb else { return false }
            return verb.range.count >= 2 && part.object.count >= 3
        }
    }

    private func objectOf(_ range: Range<Int>) -> Range<Int> {
        let object = PromiseClause(range, text).object
        return object.isEmpty ? range : object
    }

    /// Members that name things one by one: projects under a milestone, events, titles, quoted names.
    private func namedMembers(_ members: [Range<Int>]) -> [PromiseItem]? {
        guard let list = NamedList(parsed, members, text) else { return nil }
        return list.members.map {
            PromiseItem(
                range: $0, object: $0, rule: list.rule, shared: $0.count <= 4 ? list.shared.map { [$0] } ?? [] : [])
        }
    }
}
