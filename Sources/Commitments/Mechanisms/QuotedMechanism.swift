import ReportText

extension ClauseText {
    /// “四单”工作法, “互联网+督查”: a name in quotation marks with, or ending in, a mechanism's noun.
    func quotedMechanisms(_ range: Range<Int>, into found: inout [Mechanism]) {
        guard text.find("“", in: range) != nil else { return }
        var open: Int?
        for index in range {
            switch text.units[index] {
            case Unit.openQuote: open = index
            case Unit.closeQuote:
                guard let start = open, (2...16).contains(index - start - 1) else { continue }
                open = nil
                let tail = (index + 1)..<min(range.upperBound, index + 11)
                let noun = text.find(anyOf: MechanismWords.nouns, in: tail)
                if let noun, noun.index - tail.lowerBound <= 6, isPlain(tail.lowerBound..<noun.index) {
                    found.append(mechanism(start..<(noun.index + noun.word.count), "QuotedMechanism"))
                } else if text.ends((start + 1)..<index, withAnyOf: MechanismWords.quotedEnds) != nil,
                    text.find(anyOf: MechanismWords.others, in: start..<index) == nil
                {
                    found.append(mechanism(start..<(index + 1), "QuotedMechanism"))
                }
            default: break
            }
        }
    }

    /// Words that can stand between a quoted name and its noun.
    private func isPlain(_ range: Range<Int>) -> Bool {
        range.allSatisfy { Unit.isHan(text.units[$0]) && text.units[$0] != 0x7684 && text.units[$0] != 0x7B49 }  // 的等
    }
}
