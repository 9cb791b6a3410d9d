import Basics

/// 重大行政决策程序暂行条例 (Decree 713), in force since 2019-09-01 (§44). Both say how long something must last at least,
/// as a rule: a shorter consultation must state its reason (§15).
enum DecisionClocks {
    private static let since = LocalDate(year: 2019, month: 9, day: 1)

    static let all: [ClockRule] = [
        .law(
            "decision.consult", Phrase("公开征求意见", "Public consultation"),
            from: Phrase("公布决策草案", "the draft is published"), .calendarDay, 30, isMinimum: true, since: since,
            Law.decisions, 15),
        .law(
            "decision.legality", Phrase("合法性审查", "Legality review"),
            from: Phrase("送请合法性审查", "the draft is sent for review"), .workday, 7, isMinimum: true, since: since,
            Law.decisions, 26),
    ]
}
