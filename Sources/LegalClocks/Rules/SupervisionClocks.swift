import Basics

/// 政府督查工作条例 (State Council Decree 733), in force since 2021-02-01 (§28).
enum SupervisionClocks {
    private static let since = LocalDate(year: 2021, month: 2, day: 1)

    static let all: [ClockRule] = [
        .law(
            "supervision.recheck-apply", Phrase("督查结论申请复核", "Asking for a review of a supervision conclusion"),
            from: Phrase("收到督查结论", "the conclusion is received"), .calendarDay, 30, since: since, Law.supervision, 17),
        .law(
            "supervision.recheck-decide", Phrase("督查结论复核决定", "Deciding the review of a supervision conclusion"),
            from: Phrase("收到复核申请", "the request is received"), .calendarDay, 30, since: since, Law.supervision, 17),
    ]
}
