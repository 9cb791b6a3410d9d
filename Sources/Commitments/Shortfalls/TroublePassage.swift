import ReportText

/// Where a review turns to what is still wanting: the sentence that says so, and those that name the problems.
struct TroublePassage {
    let cue: Int
    let problems: Range<Int>
}

extension ClauseText {
    func findTroublePassages() -> [TroublePassage] {
        var found: [TroublePassage] = []
        var index = 0
        while index < sentences.count {
            defer { index += 1 }
            guard report.roles[sentences[index].paragraph] == .review, isTroubleCue(sentences[index]) else { continue }
            let end = troubleEnd(after: index)
            found.append(TroublePassage(cue: index, problems: (index + 1)..<end))
            index = end - 1
        }
        return found
    }

    /// 我们也清醒地认识到，还存在不少困难和问题: a word of seeing or being, then a word of trouble.
    private func isTroubleCue(_ sentence: Sentence) -> Bool {
        guard let seen = text.find(anyOf: Self.troubleCues, in: sentence.range) else { return false }
        guard let named = text.find(anyOf: Self.troubleNouns, in: seen.index..<sentence.range.upperBound) else {
            return false
        }
        return named.index - seen.index < 60
    }

    /// Problems go on to the paragraph's end, into the next one only where nothing was named yet, and stop where the
    /// report says what it will do about them.
    private func troubleEnd(after cue: Int) -> Int {
        var index = cue + 1
        let home = sentences[cue].paragraph
        let inNext = index < sentences.count && sentences[index].paragraph != home
        let named = sentences[cue].clauses.count > 3
        while index < sentences.count {
            let sentence = sentences[index]
            let paragraph = sentence.paragraph - home
            guard paragraph == 0 || (inNext && !named && paragraph <= 6),
                report.roles[sentence.paragraph] == .review, !isVow(sentence)
            else { break }
            index += 1
        }
        return index
    }

    /// 对此，我们一定采取有力措施.
    private func isVow(_ sentence: Sentence) -> Bool {
        text.starts(sentence.range, withAnyOf: Self.vows) != nil
    }

    private static let troubleCues: WordList = [
        "清醒看到", "清醒地看到", "清醒的看到", "清醒认识到", "清醒地认识到", "清醒的认识到", "清醒意识到", "清醒地意识到",
        "也要看到", "更要看到", "也应看到", "也看到", "也认识到", "也深知", "暴露出", "前进道路上", "前进中",
        "还存在", "仍存在", "仍然存在", "依然存在", "还面临", "仍面临", "仍然面临", "面临一些", "面临不少", "面临的突出问题", "存在不少", "存在一些", "存在的突出问题",
    ]
    private static let troubleNouns: WordList = ["问题", "困难", "不足", "短板", "挑战", "差距", "矛盾", "薄弱环节"]
    private static let vows: WordList = [
        "对此", "对这些", "对于这些", "对存在的", "对上述", "针对这些", "针对上述", "所有这些", "这些问题", "以上问题", "我们一定", "我们将", "我们要", "我们必须", "我们决",
        "今后", "面对这些", "必须高度", "民之所望", "要牢记", "要直面",
    ]
}
