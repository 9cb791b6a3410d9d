import ReportText

extension ClauseText {
    /// 河长制, 枫桥经验: names that reports share.
    func knownMechanisms(_ range: Range<Int>, into found: inout [Mechanism]) {
        var rest = range
        while let (_, place) = MechanismWords.known.find(in: rest, of: text) {
            found.append(mechanism(place, "KnownMechanism"))
            rest = place.upperBound..<range.upperBound
        }
    }
}
