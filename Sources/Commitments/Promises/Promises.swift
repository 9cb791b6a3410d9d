import Quantities
import ReportText

extension ClauseText {
    /// What the plan and the self-building part promise, one item for each thing that can be kept or broken.
    func commitments() -> [Commitment] {
        var found: [Commitment] = []
        found.reserveCapacity(sentences.count * 2)
        for place in promisePlaces() {
            let sentence = sentences[place.sentence]
            for (index, clause) in sentence.clauses.enumerated() {
                let parsed = PromiseClause(clause.range, text)
                if PromiseFilter.refusal(clause, parsed, at: index, in: sentence, place, self) != nil { continue }
                promises(of: clause, parsed, place, into: &found)
            }
        }
        return found
    }

    private func promises(
        of clause: Clause, _ whole: PromiseClause, _ place: PromisePlace, into found: inout [Commitment]
    ) {
        let range = trimmed(clause.range)
        let parsed = range == clause.range ? whole : PromiseClause(range, text)
        for item in PromiseSplitter(parsed, clause, self).items() {
            let judged = PromiseJudge(item, parsed, self)
            found.append(
                Commitment(
                    area: place.area, lead: place.lead, action: judged.action, object: judged.object, kind: judged.kind,
                    quantity: judged.quantity, strength: parsed.strength.map { report.printed($0) },
                    milestone: judged.milestone, isHard: judged.isHard,
                    actors: PromiseActors.find(in: item.range, from: item.object.lowerBound, text), range: item.range,
                    rules: [item.rule, judged.rule]))
        }
    }

    /// Without 同时, 其中 and the like in front.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard text.starts(range, withAnyOf: Self.connectives) != nil else { return range }
        var start = range.lowerBound
        for word in Self.connectives where text.has(word, at: start) && start + word.count < range.upperBound {
            start += word.count
        }
        return start..<range.upperBound
    }

    private static let connectives: WordList = [
        "——", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "一要", "二要", "三要", "四要", "五要", "其中", "同时", "此外", "另外",
        "我们将", "我们要", "我们",
    ]
}
