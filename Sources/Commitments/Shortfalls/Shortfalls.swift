import Quantities
import ReportText

extension ClauseText {
    /// What the review says was not reached, why, and the problems it names.
    func shortfalls() -> [Shortfall] {
        let troubles = troublePassages
        var found: [Shortfall] = []
        for (index, sentence) in sentences.enumerated() where report.roles[sentence.paragraph] == .review {
            if let missed = missedTargets(sentence) {
                found += missed
            } else if let passage = troubles.first(where: { $0.problems.contains(index) }) {
                found += causes(sentence)
                found += problems(sentence, isCue: index == passage.cue)
            } else if troubles.contains(where: { $0.cue == index }) {
                found += causes(sentence) + problems(sentence, isCue: true)
            }
        }
        return found
    }

    /// The sentences that speak of troubles, in which figures are no results.
    func troubles() -> Set<Int> {
        Set(troublePassages.flatMap { Array($0.cue..<max($0.cue + 1, $0.problems.upperBound)) })
    }
}
