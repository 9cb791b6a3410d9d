import Basics

/// 信访工作条例, in force since 2022-05-01 (§50).
enum PetitionClocks {
    private static let since = LocalDate(year: 2022, month: 5, day: 1)

    static let all: [ClockRule] = [
        .law(
            "petition.register", Phrase("信访登记转送", "Registering and passing on a petition"),
            from: Phrase("信访部门收到信访事项", "the petition office receives it"), .calendarDay, 15, since: since,
            Law.petition, 22),
        .law(
            "petition.notice", Phrase("信访书面告知", "Written notice to the petitioner"),
            from: Phrase("收到信访事项", "the organ receives it"), .calendarDay, 15, since: since, Law.petition, 23),
        .law(
            "petition.objection", Phrase("信访管辖异议", "Objecting to a petition that was passed on"),
            from: Phrase("收到转送、交办的信访事项", "the organ receives what was passed on"), .workday, 5, since: since,
            Law.petition, 23),
        .law(
            "petition.handle", Phrase("信访事项办结", "Handling a petition"),
            from: Phrase("受理", "the petition is accepted"), .calendarDay, 60,
            extending: ClockExtension(
                length: 30, approver: .unitHead, isTold: true, basis: .articles(Law.petition, [34])),
            since: since, Law.petition, 34),
        .law(
            "petition.review-apply", Phrase("信访请求复查", "Asking for a second look at a petition"),
            from: Phrase("收到书面答复", "the written answer is received"), .calendarDay, 30, since: since,
            Law.petition, 35),
        .law(
            "petition.review-decide", Phrase("信访复查意见", "The second look at a petition"),
            from: Phrase("收到复查请求", "the request is received"), .calendarDay, 30, since: since, Law.petition, 35),
        .law(
            "petition.recheck-apply", Phrase("信访请求复核", "Asking for the final review of a petition"),
            from: Phrase("收到复查的书面答复", "the answer to the second look is received"), .calendarDay, 30,
            since: since, Law.petition, 36),
        .law(
            "petition.recheck-decide", Phrase("信访复核意见", "The final review of a petition"),
            from: Phrase("收到复核请求", "the request is received"), .calendarDay, 30,
            pauses: [
                PauseGround(name: Phrase("听证所需时间", "the time of a hearing"), basis: .articles(Law.petition, [36]))
            ], since: since, Law.petition, 36),
    ]
}
