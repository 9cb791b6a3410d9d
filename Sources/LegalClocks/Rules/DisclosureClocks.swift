import Basics

/// 政府信息公开条例 as revised in 2019, in force since 2019-05-15 (§56).
enum DisclosureClocks {
    private static let since = LocalDate(year: 2019, month: 5, day: 15)

    static let all: [ClockRule] = [
        .law(
            "disclosure.publish", Phrase("主动公开", "Publishing of one's own accord"),
            from: Phrase("政府信息形成或者变更", "the information is made or changed"), .workday, 20, since: since,
            Law.disclosure, 26),
        .law(
            "disclosure.reply", Phrase("依申请公开答复", "Replying to a request for information"),
            from: Phrase("收到申请", "the request is received (art. 31)"), .workday, 20,
            extending: ClockExtension(
                length: 20, approver: .disclosureOfficeHead, isTold: true, basis: .articles(Law.disclosure, [33])),
            pauses: [
                PauseGround(
                    name: Phrase("征求第三方和其他机关意见所需时间", "the time of asking third parties and other organs"),
                    basis: .articles(Law.disclosure, [33]))
            ],
            restartsWith: Phrase("收到补正的申请（第三十条）", "the corrected request is received (art. 30)"), since: since,
            Law.disclosure, 33),
        .law(
            "disclosure.correct", Phrase("一次性告知补正", "Asking once for a correction"),
            from: Phrase("收到申请", "the request is received"), .workday, 7, since: since, Law.disclosure, 30),
        .law(
            "disclosure.third-party", Phrase("第三方提出意见", "The third party's answer"),
            from: Phrase("收到征求意见书", "the letter of inquiry is received"), .workday, 15, since: since,
            Law.disclosure, 32),
    ]
}
