/// The living report with the ledger's states.
public enum ReportWord: String, CaseIterable, Wording {
    case title, how, legend, standing, byHand, card, close, more, others, expected, latest, evidenceCount, evidenceNone
    case lastChanges, entry, target, figure, noFigure, original, text, correctedBy, corrects, noItems, nothingMarked

    public var words: (zh: String, en: String) {
        switch self {
        case .title: ("{0}年政府工作报告", "Work report of {0}")
        case .how:
            (
                "全文照录，一字未改。划线的话是承诺和目标，线的样子说明到了哪一步；点开看详情。",
                "The whole text, unchanged. Underlined words are commitments and targets; the line's look says how far each is. Open one for more."
            )
        case .legend: ("线的样子", "What the lines mean")
        case .standing: ("这份报告的承诺到哪一步", "How far the commitments of this report are")
        case .byHand: ("不在原文里的承诺（人工补录）", "Commitments that are not in the text (entered by a person)")
        case .card: ("{0}：{1}", "{0}: {1}")
        case .close: ("回到原句", "Back to the sentence")
        case .more: ("全部经过和凭据", "Everything about it, with proof")
        case .others: ("同一句里还有：", "In the same sentence: ")
        case .expected: ("今天应到 {0}%", "{0}% by schedule today")
        case .latest: ("最近进展", "Latest progress")
        case .evidenceCount: ("{0} 件", "{0}")
        case .evidenceNone: ("还没有", "none yet")
        case .lastChanges: ("最近的变化", "Latest changes")
        case .entry: ("记录编号", "Entries")
        case .target: ("目标", "Target")
        case .figure: ("最新的数", "Newest figure")
        case .noFigure: ("还没有数", "no figure yet")
        case .original: ("原文（纯文本）", "The text alone")
        case .text: ("报告全文", "The report")
        case .correctedBy: ("这是更正前的文本。", "This is the text before it was corrected.")
        case .corrects: ("这是更正后的文本。", "This is the corrected text.")
        case .noItems:
            ("还没有从这份报告确认承诺，所以没有划线。", "No commitment of this report is confirmed yet, so nothing is underlined.")
        case .nothingMarked: ("没有这一年的报告。", "There is no report of that year.")
        }
    }
}
