import ReportText

extension ClauseText {
    /// A、B等部分指标未达到预期: each of the named. Nil where a sentence says nothing of the kind.
    func missedTargets(_ sentence: Sentence) -> [Shortfall]? {
        for clause in sentence.clauses {
            guard let said = text.find(anyOf: Self.misses, in: clause.range), said.index > clause.range.lowerBound + 1
            else { continue }
            var names: [Range<Int>] = []
            for member in clause.members where member.lowerBound < said.index {
                var name = member.lowerBound..<min(member.upperBound, said.index)
                if let etc = text.find(anyOf: Self.andOthers, in: name) { name = name.lowerBound..<etc.index }
                while let word = text.starts(name, withAnyOf: Self.openings), word.count < name.count {
                    name = (name.lowerBound + word.count)..<name.upperBound
                }
                if name.count > 1, text.starts(name, withAnyOf: Self.unnamed) == nil { names.append(name) }
            }
            if names.isEmpty { continue }
            return names.map {
                Shortfall(kind: .missedTarget, subject: text.text($0), range: $0, rules: ["MissedTargets"])
            }
        }
        return nil
    }

    private static let misses: WordList = [
        "未达到预期", "未达预期", "未能达到", "没有达到预期", "没有达到年初", "未达到年初", "未完成年", "未完成预期", "未能完成", "没有完成年", "没有完成预期", "低于预期",
        "不及预期", "与预期目标有", "与预期目标存在", "与年初目标有", "与年初预期有", "没能达到", "未实现预期", "未如期完成",
    ]
    private static let andOthers: WordList = [
        "等部分", "等个别", "等指标", "等经济指标", "等主要", "等几项", "等目标", "等少数", "指标增速", "等一些", "增速",
    ]
    private static let openings: WordList = ["特别是", "尤其是", "其中", "但", "但是", "同时", "受此影响"]
    private static let unnamed: WordList = ["部分", "个别", "一些", "少数", "有些", "有的", "主要", "经济指标"]
}
