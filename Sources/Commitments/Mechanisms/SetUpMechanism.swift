import ReportText

extension ClauseText {
    /// 建立…机制, 实施…行动: what stands between the verb and the noun is its name.
    func setUpMechanisms(_ clause: Clause, into found: inout [Mechanism]) {
        for member in clause.members {
            guard let noun = text.ends(member, withAnyOf: MechanismWords.setUpNouns),
                let verb = lastVerb(in: member.lowerBound..<(member.upperBound - noun.count))
            else { continue }
            let name = verb..<member.upperBound
            guard name.count >= noun.count + 3, name.count <= 24, text.find(anyOf: ["一批", "等"], in: name) == nil,
                text.find(anyOf: MechanismWords.others, in: name) == nil
            else { continue }
            found.append(mechanism(name, "SetUpMechanism"))
        }
    }

    /// The end of the last verb of setting up.
    private func lastVerb(in range: Range<Int>) -> Int? {
        var end: Int?
        var rest = range
        while let (index, word) = text.find(anyOf: MechanismWords.verbs, in: rest) {
            end = index + word.count
            rest = (index + word.count)..<range.upperBound
        }
        return end
    }
}
