import Procedures

/// The signs in words: the same lines for everyone and for the desk.
enum FigureSignLines {
    /// Nil where it can't be counted in the procedure.
    static func shares(_ signs: FigureSigns) -> [(label: Pair, share: FigureSigns.Share?)] {
        [
            (FigureSignWord.withoutEvidence, signs.withoutEvidence), (FigureSignWord.silent, signs.silent),
            (FigureSignWord.bounced, signs.bounced), (FigureSignWord.disputed, signs.disputed),
            (FigureSignWord.lastDay, signs.lastDay), (FigureSignWord.lastHour, signs.lastHour),
        ]
    }
}

enum FigureSignWord {
    static let withoutEvidence = Pair("没有佐证材料就办结", "Done without evidence")
    static let silent = Pair("没有评价就结束", "Ended without a word")
    static let bounced = Pair("被承办单位退回", "Sent back by the unit")
    static let disputed = Pair("答复后有异议、重新办理", "Disputed and handled again")
    static let lastDay = Pair("最后一天才办的（按小时计的，最后一小时）", "Kept on the last day, or in the last hour of a clock in hours")
    static let lastHour = Pair("其中最后一小时才办的", "Of these in the last hour")
    static let median = Pair("办结用时的中位数", "Median time to the end")
    static let days = Pair("{0} 天", "{0} day{0:|s}")
    static let notCounted = Pair("这个程序里没有，不计", "does not occur in this procedure")
}
