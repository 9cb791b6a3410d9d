import Quantities
import ReportText

extension ClauseText {
    /// The systems, methods and campaigns that the report calls by a name, each at its first mention.
    func mechanisms() -> [Mechanism] {
        var found: [Mechanism] = []
        var names: Set<String> = []
        for sentence in sentences {
            switch report.roles[sentence.paragraph] {
            case .review, .plan, .selfBuilding: break
            default: continue
            }
            for mechanism in mechanisms(in: sentence) where names.insert(mechanism.name).inserted {
                found.append(mechanism)
            }
        }
        return found
    }

    /// Of two that overlap the one that begins first counts, then the longer.
    private func mechanisms(in sentence: Sentence) -> [Mechanism] {
        var all: [Mechanism] = []
        for clause in sentence.clauses {
            quotedMechanisms(clause.range, into: &all)
            knownMechanisms(clause.range, into: &all)
            setUpMechanisms(clause, into: &all)
        }
        if all.count < 2 { return all }
        let sorted = all.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
        var kept: [Mechanism] = []
        for mechanism in sorted where kept.last.map({ $0.range.upperBound <= mechanism.range.lowerBound }) ?? true {
            kept.append(mechanism)
        }
        return kept
    }

    func mechanism(_ range: Range<Int>, _ rule: StaticRule) -> Mechanism {
        Mechanism(name: text.text(range), range: range, rules: [rule])
    }
}
