import Basics

/// What must be published: penalties in market regulation (since 2021-09-01, §19), budgets, results of random
/// inspections.
enum PublishingClocks {
    static let all: [ClockRule] = [
        .law(
            "penalty.publish", Phrase("行政处罚信息公示", "Publishing an administrative penalty"),
            from: Phrase("作出行政处罚决定", "the penalty is decided"), .workday, 20,
            since: LocalDate(year: 2021, month: 9, day: 1), Law.penalties, 9),
        .law(
            "budget.publish", Phrase("预算公开", "Publishing the budget"),
            from: Phrase("人大批准预算", "the congress approves the budget"), .calendarDay, 20,
            since: LocalDate(year: 2015, month: 1, day: 1), Law.budget, 14),
        ClockRule(
            id: "inspection.publish", name: Phrase("抽查结果公示", "Publishing the result of a random inspection"),
            startsWith: Phrase("抽查检查任务结束", "the inspection is finished"), unit: .workday, length: 20,
            isMinimum: false, extending: nil, pauses: [], restartsWith: nil, appliesIn: .china, inForceFrom: nil,
            inForceTo: nil,
            basis: LegalBasis(Phrase("地方参数，默认20个工作日", "a place's parameter, 20 working days by default")),
            evidence: .parameter(
                source: Phrase(
                    "国发〔2019〕5号，全文未见；20个工作日出自引用同一时限的地方规定的摘录",
                    "State Council Document 2019 No. 5, whose text was not read; the 20 working days are those of an excerpt "
                        + "of a local rule that quotes the same limit"))),
    ]
}
