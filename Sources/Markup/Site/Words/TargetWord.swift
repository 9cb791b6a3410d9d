/// The main targets and their figures.
public enum TargetWord: String, CaseIterable, Wording {
    case title, lead, noTargets, noneOfState, indicator, target, latest, verdict, unit, byRule, byPerson, personReason
    case personNone, whoJudged, ruleNote, asOfNote, yearRuns, ceiling, band, bothReadings, priceNote, withinNote
    case noFigure, figures, figuresNote, asOf, value, status, source, basis, recorded, supersededBy, supersededWhy
    case actualLine, scheduleLine, targetLine, scheduleGrowth, scheduleLevel, unitLine, chartLabel, targetOf
    case scheduledNote, reconciled, notComparableWhy, qualitativeWhy, notReportedWhy, allYears, seeReport, timeline,
        noFigures, standing, csv

    public var words: (zh: String, en: String) {
        switch self {
        case .title: ("主要目标", "Main targets")
        case .lead: ("报告定下的年度主要目标，和到目前报告的数。", "The year's main targets and the figures reported so far.")
        case .noTargets:
            (
                "台账里还没有主要目标：报告导入后，由督查室确认才进台账。",
                "The ledger has no targets yet: the supervision office confirms them after a report is imported."
            )
        case .noneOfState: ("没有这个状态的目标。", "No target is in this state.")
        case .indicator: ("指标", "Indicator")
        case .target: ("目标", "Target")
        case .latest: ("最新的数", "Newest figure")
        case .verdict: ("判定", "Verdict")
        case .unit: ("牵头单位", "Lead unit")
        case .byRule: ("规则判定", "By rule")
        case .byPerson: ("人工判定", "By a person")
        case .personReason: ("理由：", "Reason: ")
        case .personNone: ("没有人工判定", "no person has judged otherwise")
        case .whoJudged: ("{0}，{1}", "{0}, {1}")
        case .ruleNote: ("按印出的数字判断，不四舍五入。", "Judged by the printed digits, never rounded.")
        case .asOfNote: ("按截至{0}的数。", "By the figure of {0}.")
        case .scheduledNote:
            ("按序时到这一天应有{0}，报的是{1}。", "By an even schedule it should be {0} on that day; {1} was reported.")
        case .reconciled: ("{0}年的报告怎么说：对账", "What the report of {0} says: reconciliation")
        case .yearRuns: ("年度还没有结束，这不是最后的判定。", "The year is not over: this is not the last verdict.")
        case .ceiling: ("按上限读", "read as a ceiling")
        case .band: ("按区间读", "read as a band")
        case .bothReadings: ("两种读法", "Both readings")
        case .priceNote:
            (
                "价格目标既可读作上限，也可读作围绕目标的区间，两种都列出。",
                "A price target can be read as a ceiling or as a band around it; both are shown."
            )
        case .withinNote:
            (
                "“左右”没有法定幅度，这里按±0.5个百分点、只计不利方向。",
                "左右 (about) has no legal width; here it is 0.5 percentage points, in the unfavourable direction."
            )
        case .noFigure: ("还没有数", "no figure yet")
        case .figures: ("报告过的数", "Figures as reported")
        case .figuresNote:
            (
                "数只增不改：错的划掉，留着，写明被哪一个更正。",
                "Figures are only added: a wrong one is struck, stays, and says which one took its place."
            )
        case .asOf: ("截至", "As of")
        case .value: ("数值", "Figure")
        case .status: ("性质", "Kind")
        case .source: ("来源", "Source")
        case .basis: ("出处", "Where it stands")
        case .recorded: ("入账", "Recorded")
        case .supersededBy: ("已被第 {0} 个数更正", "superseded by figure {0}")
        case .supersededWhy: ("：{0}", ": {0}")
        case .actualLine: ("实际", "actual")
        case .scheduleLine: ("序时", "schedule")
        case .targetLine: ("目标", "target")
        case .scheduleGrowth:
            ("增速和水平类目标全年不变，不画序时线。", "Growth and rate targets are the same all year, so no schedule is drawn.")
        case .scheduleLevel:
            ("序时线按天均匀累计，只作对照，不作判定。", "The schedule accumulates evenly by day; it is for comparison, not a verdict.")
        case .unitLine: ("单位：{0}。来源：{1}。", "Unit: {0}. Source: {1}.")
        case .chartLabel: ("{0}：实际、序时与目标", "{0}: actual, schedule and target")
        case .targetOf: ("目标 {0}", "Target {0}")
        case .notComparableWhy:
            (
                "最新的数与目标的单位或口径不同，不能直接比。",
                "The newest figure is in another unit or scope than the target and can't be compared."
            )
        case .qualitativeWhy: ("目标没有数字，由人判断。", "The target has no figure; a person judges.")
        case .notReportedWhy:
            ("还没有人报过这个指标的数。没有数不等于没做到，也不等于做到。", "No figure was reported yet. That is neither kept nor missed.")
        case .allYears: ("全部", "All")
        case .seeReport: ("看它在报告里的位置", "See it in the report")
        case .timeline: ("经过", "What happened")
        case .noFigures: ("还没有报告过的数。", "No figure was reported yet.")
        case .standing: ("到哪一步", "Where it stands")
        case .csv: ("这张表的数据", "This table as data")
        }
    }
}
