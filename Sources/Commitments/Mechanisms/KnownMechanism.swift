import ReportText

extension ClauseText {
    /// 河长制, 枫桥经验: names that reports share.
    func knownMechanisms(_ range: Range<Int>, into found: inout [Mechanism]) {
        var index = range.lowerBound
        while index < range.upperBound {
            if let (_, end) = MechanismWords.known.match(text, at: index, limit: range.upperBound) {
                found.append(mechanism(index..<end, "KnownMechanism"))
                index = end
            } else {
                index += 1
            }
        }
    }
}
