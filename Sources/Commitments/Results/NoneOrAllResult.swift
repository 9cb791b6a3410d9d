import Basics
import Quantities
import ReportText

extension ResultReader {
    static let zero = Figure(0)

    /// 零事故, 动态清零, 未发生A、B: none of it. 全覆盖: all of it.
    mutating func noneOrAll(_ clause: Clause, inStreak: Bool) {
        if let index = text.find("零", in: clause.range), index > clause.range.lowerBound,
            text.units[index - 1] == Unit.openQuote || text.has("实现零", at: index - 2),
            let event = event(at: index + 1, in: clause.range)
        {
            return none(of: event, before: index, clause)
        }
        if let word = text.ends(clause.range, withAnyOf: ["动态清零", "全面清零", "清零"]) {
            let name = named(clause.range.lowerBound..<(clause.range.upperBound - word.count))
            if !name.isEmpty {
                add(
                    zeroOrAll: text.text(name), value: Self.zero, unit: "个", range: clause.range,
                    rule: "NoneOrAllResult")
            }
        } else if let word = text.ends(clause.range, withAnyOf: ["全覆盖", "全面覆盖"]) {
            let name = named(clause.range.lowerBound..<(clause.range.upperBound - word.count))
            if !name.isEmpty {
                add(
                    zeroOrAll: text.text(name) + "覆盖率", value: Figure(100), unit: "%", range: clause.range,
                    rule: "NoneOrAllResult")
            }
        } else if !inStreak {
            didNotHappen(clause)
        }
    }

    /// The noun of 零事故, where it is an event that a report counts.
    private func event(at index: Int, in range: Range<Int>) -> Word? {
        text.starts(index..<range.upperBound, withAnyOf: Self.events)
    }

    private mutating func none(of event: Word, before index: Int, _ clause: Clause) {
        let end = index + 1 + event.count + (text.units[index - 1] == Unit.openQuote ? 1 : 0)
        let head = named(clause.range.lowerBound..<(text.units[index - 1] == Unit.openQuote ? index - 1 : index))
        let unit = event == "伤亡" || event == "死亡" ? "人" : "起"
        // 消防、危化、燃气等领域实现人员“零伤亡”: each of the fields.
        if let etc = text.find(anyOf: ["等领域", "等行业", "等方面"], in: head) {
            let rest = named((etc.index + 1)..<head.upperBound)
            for member in clause.members {
                let name = member.lowerBound..<min(member.upperBound, etc.index)
                if name.isEmpty { continue }
                add(
                    zeroOrAll: text.text(name) + text.text(rest) + event.description, value: Self.zero, unit: unit,
                    range: name.lowerBound..<(name.upperBound == etc.index ? end : name.upperBound),
                    rule: "NoneOrAllResult")
            }
            return
        }
        let range = head.lowerBound..<min(end, clause.range.upperBound)
        add(
            zeroOrAll: text.text(head) + event.description, value: Self.zero, unit: unit, range: range,
            rule: "NoneOrAllResult")
    }

    /// 未出现因旱返贫、因缺水导致人员伤亡等现象: each of what did not happen.
    private mutating func didNotHappen(_ clause: Clause) {
        guard clause.quantities.isEmpty, let said = text.find(anyOf: Self.negations, in: clause.range),
            said.index - clause.range.lowerBound <= 12
        else { return }
        let start = said.index + said.word.count
        for member in clause.members where member.upperBound > start {
            var name = max(member.lowerBound, start)..<member.upperBound
            if let etc = text.find(anyOf: ["等现象", "等情况", "等问题", "等事件"], in: name) {
                name = name.lowerBound..<etc.index
            }
            let one = text.starts(name, withAnyOf: ["一例", "一起", "一人"])
            name = name.dropFirst(one?.count ?? 0)
            if name.count < 2 { continue }
            let unit = one.map { String($0.description.dropFirst()) } ?? "起"
            add(zeroOrAll: text.text(name), value: Self.zero, unit: unit, range: name, rule: "NoneOrAllResult")
        }
    }

    /// Without place, time and 实现.
    private func named(_ range: Range<Int>) -> Range<Int> {
        var range = ResultSubject.trimmed(range, text)
        while let word = text.starts(range, withAnyOf: Self.light), word.count < range.count {
            range = range.dropFirst(word.count)
        }
        if let word = text.starts(range, withAnyOf: ["率先在全市实现", "率先在全省实现", "率先实现", "实现了", "实现"]) {
            range = range.dropFirst(word.count)
        }
        return range
    }

    private static let light: WordList = ["全县", "全市", "全区", "全省", "全年", "实现了", "实现", "成功", "持续", "基本"]
    private static let events: WordList = [
        "事故", "火灾", "伤亡", "死亡", "发案", "命案", "感染", "疫情", "案件", "上访", "投诉", "违纪", "增长", "差错", "纠纷", "辍学",
    ]
    private static let negations: WordList = ["未发生", "未出现", "没有发生", "没有出现", "无一例"]
}
