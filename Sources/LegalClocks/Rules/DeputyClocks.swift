import Basics

/// 代表法 (amended on 2025-03-11; before it the text of 2015-08-29) and Chongqing's regulation of 2018-01-01, which
/// counties follow by reference (§39).
enum DeputyClocks {
    private static let reading = LocalDate(year: 2015, month: 8, day: 29)
    private static let amended = LocalDate(year: 2025, month: 3, day: 12)
    private static let dayBefore = LocalDate(year: 2025, month: 3, day: 11)
    private static let city = LocalDate(year: 2018, month: 1, day: 1)

    static let all: [ClockRule] =
        [reply(since: reading, until: dayBefore, article: 42), reply(since: amended, until: nil, article: 51)]
        + chongqing

    /// Three months; six where a suggestion is wide or difficult, which the law does not tie to anyone's approval.
    private static func reply(since: LocalDate?, until: LocalDate?, article: Int) -> ClockRule {
        .law(
            "deputy.reply", Phrase("代表建议答复", "Replying to a deputy's suggestion"),
            from: Phrase("交办", "the suggestion is assigned"), .month, 3,
            extending: ClockExtension(
                length: 3, approver: .nobodyNamed, isTold: false, basis: .articles(Law.deputies, [article])),
            since: since, until: until, Law.deputies, article)
    }

    private static let chongqing: [ClockRule] = [
        .law(
            "deputy.assign", Phrase("闭会期间建议交办", "Assigning a suggestion made between sessions"),
            from: Phrase("收到建议", "the suggestion is received"), .workday, 10, in: .chongqing, since: city,
            Law.chongqingDeputies, 13),
        .law(
            "deputy.return", Phrase("不属本单位的建议退回", "Returning a suggestion that is another unit's"),
            from: Phrase("交办", "the suggestion is assigned"), .workday, 10, in: .chongqing, since: city,
            Law.chongqingDeputies, 16),
        .law(
            "deputy.reassign", Phrase("退回的建议重新交办", "Assigning a returned suggestion anew"),
            from: Phrase("收到退回的建议", "the returned suggestion is received"), .workday, 10, in: .chongqing,
            since: city, Law.chongqingDeputies, 16),
        .law(
            "deputy.contact", Phrase("与代表沟通联系", "Contacting the deputy"),
            from: Phrase("收到建议", "the unit receives the suggestion"), .workday, 20, in: .chongqing, since: city,
            Law.chongqingDeputies, 18),
        .law(
            "deputy.co-opinion", Phrase("协办意见报送主办单位", "The cooperating unit's opinion"),
            from: Phrase("交办", "the suggestion is assigned"), .workday, 30, in: .chongqing, since: city,
            Law.chongqingDeputies, 20),
        .law(
            "deputy.rate", Phrase("代表评价答复或落实情况", "The deputy's rating of a reply or its fulfilment"),
            from: Phrase("收到答复函或落实情况", "the reply or report is received"), .workday, 20, in: .chongqing,
            since: city, Law.chongqingDeputies, 27, 28),
        .law(
            "deputy.redo", Phrase("不满意的建议重新办理", "Handling anew what the deputy is dissatisfied with"),
            from: Phrase("收到重新办理要求", "the demand is received"), .month, 2, in: .chongqing, since: city,
            Law.chongqingDeputies, 27),
    ]
}
