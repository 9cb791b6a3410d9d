import ReportText

extension ClauseText {
    /// 河长制, 枫桥经验: names that reports share.
    func knownMechanisms(_ range: Range<Int>, into found: inout [Mechanism]) {
        text.units.withUnsafeBufferPointer { units in
            var index = range.lowerBound
            while index < range.upperBound {
                guard let (_, end) = MechanismWords.known.match(units, at: index, limit: range.upperBound) else {
                    index += 1
                    continue
                }
                found.append(mechanism(index..<end, "KnownMechanism"))
                index = end
            }
        }
    }
}
