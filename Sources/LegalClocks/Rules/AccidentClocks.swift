import Basics

/// 生产安全事故报告和调查处理条例 (Decree 493), in force since 2007-06-01 (§46), and Chongqing's 突发事件应对条例,
/// in force since 2012-07-01 (§51).
enum AccidentClocks {
    private static let since = LocalDate(year: 2007, month: 6, day: 1)

    static let all: [ClockRule] = [
        .law(
            "accident.report", Phrase("单位负责人报告事故", "The unit's head reports an accident"),
            from: Phrase("接到事故报告", "the head is told"), .hour, 1, since: since, Law.accidents, 9),
        .law(
            "accident.tier", Phrase("事故逐级上报", "Each tier reports an accident upwards"),
            from: Phrase("接到事故报告", "the tier is told"), .hour, 2, since: since, Law.accidents, 11),
        .law(
            "accident.investigate", Phrase("提交事故调查报告", "Handing in the investigation report"),
            from: Phrase("事故发生", "the accident happens"), .calendarDay, 60,
            extending: ClockExtension(
                length: 60, approver: .investigatingGovernment, isTold: false, basis: .articles(Law.accidents, [29])),
            pauses: [
                PauseGround(
                    name: Phrase("技术鉴定所需时间", "the time of technical appraisal"), basis: .articles(Law.accidents, [27]))
            ], since: since, Law.accidents, 29),
        // A particularly serious accident has 30 days; the State Council decides that one, no county.
        .law(
            "accident.approve", Phrase("事故调查报告批复", "Deciding on the investigation report"),
            from: Phrase("收到事故调查报告", "the report is received"), .calendarDay, 15, since: since, Law.accidents, 32),
        .law(
            "incident.city", Phrase("较大以上突发事件报市政府", "Reporting a larger incident to the city"),
            from: Phrase("突发事件发生", "the incident happens"), .hour, 1, in: .chongqing,
            since: LocalDate(year: 2012, month: 7, day: 1), Law.chongqingIncidents, 28),
    ]
}
