/// Every word the pages say in their own voice, in Chinese and in English. One place, so that neither language can
/// be forgotten: a new case does not compile without both.
///
/// `{n}` and `{m}` stand for numbers.
public enum Phrase: String, CaseIterable, Sendable {
    // The masthead and its counts.
    case product, livingReport, untitledPlace, reportTitle, reportTitleOfYear, delivered, reviewYear, planYear
    case targets, commitments, hard, soft, figures, results, overview, overviewDescription
    // The summary.
    case targetsHeading, indicator, target, nature, sentence, seeSentence, shortfallsHeading, shortfallsNote
    case contents, fullText, noHeadings
    // Marks.
    case legend, legendHard, legendSoft, legendTarget, legendResult, legendShortfall, legendMechanism, legendFigure
    // The panel.
    case listHeading, listIntro, find, findHint, area, kind, strength, checkable, all, otherArea, selfBuilding
    case areaNumber, hardShort, softShort, hardMeaning, softMeaning, itemCount, shownCount, nothingMatches, reset
    case noStrength, openList, close, keyboardHint
    // The card.
    case commitmentNumber, object, action, quantity, milestone, lead, actors, exactWords, place, placeValue
    case copyLink, copied, copyFailed, previous, next, goToSentence
    // The keyboard.
    case keyboard, keyNext, keySearch, keyOpen, keyClose, keyHelp
    // The page itself.
    case skipToText, skipToList, nothingRead, nothingReadWhy, noCommitments, noTargets
    case footNote, footPrivacy, appendixHeading, appendixColumns
    case taskColumn, quantityColumn, wordsColumn, numberColumn
    // The reconciliation.
    case reconciliation, reconciliationIntro, reconciliationFoot, targetsOfYear, targetsOfYears, pairHeading, skipToRows
    case showOutcomes, promised, reported, silence, actual, provisional, bothReadings
    case kept, missed, notReported, notComparable
    case projects, projectsNote, project, outcome, projectDone, projectProgressing, projectNotMentioned
    case overYears, overYearsNote, year, reportMissing

    /// The words in one language.
    public func text(_ language: Language) -> String { language == .chinese ? words.zh : words.en }

    /// The words with their numbers put in.
    public func text(_ language: Language, _ n: Int, _ m: Int? = nil) -> String {
        let pieces = text(language).split(separator: "{", omittingEmptySubsequences: false)
        return pieces.reduce(into: "") { result, piece in
            if piece.hasPrefix("n}") {
                result += String(n) + piece.dropFirst(2)
            } else if piece.hasPrefix("m}") {
                result += String(m ?? 0) + piece.dropFirst(2)
            } else {
                result += piece
            }
        }
    }
}
