import ReportText

extension ClauseText {
    /// 受疫情等因素影响, 既有疫情、旱情等因素影响: why.
    func causes(_ sentence: Sentence) -> [Shortfall] {
        sentence.clauses.compactMap { clause in
            guard let effect = text.find(anyOf: ["影响", "因素"], in: clause.range),
                let cue = text.find(anyOf: Self.causeCues, in: clause.range.lowerBound..<effect.index)
            else { return nil }
            let start = cue.index + cue.word.count
            if text.has("到", at: start) { return nil }
            var end = effect.index + effect.word.count
            if effect.word == "因素", text.has("影响", at: end) { end += 2 }
            guard start + 2 < effect.index else { return nil }
            return Shortfall(
                kind: .cause, subject: text.text(start..<effect.index), range: start..<end, rules: ["Causes"])
        }
    }

    private static let causeCues: WordList = ["既有", "由于", "主要受", "受", "因"]
}
