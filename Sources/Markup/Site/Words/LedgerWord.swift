/// The list of commitments and the page of one.
public enum LedgerWord: String, CaseIterable, Wording {
    case title, lead, rows, rowsOf, filters, year, unit, state, area, words, allYears, allUnits, allStates, allAreas
    case late, group, groupNone, groupUnit, groupArea, apply, clear, order, number, task, leadUnit, coUnits, deadline
    case progress, status, export, exportNote, noRows, noRowsFilters, noRowsEmpty, noneYet, otherUnit, otherArea
    case quoted, fromReport, byHand, seeInReport, unread, who, leader, strength, measure, milestone, heading
    case nodes, nodeDone, nodeOpen, nodeOver, judged, judgedBy, timeline, timelineNote, revisions, noRevisions
    case evidence, noEvidence, evidenceNote, evidenceLine, proof, proofNote, proofList, hidden, withheldEntries, json
    case ruleDone, ruleClaimed, ruleDisputed, ruleWithdrawn, ruleUnknown, ruleLate, ruleBehind, ruleOnSchedule,
        ruleNotStarted
    case ruleBreach, ruleFellShort, ruleWho, chart, chartTable, reported, schedule, day, latestProgress, fields
    case original, revisedNow, seeAll, promiseOf, none

    public var words: (zh: String, en: String) {
        switch self {
        case .title: ("承诺台账", "The ledger of commitments")
        case .lead:
            (
                "政府工作报告里的每一项承诺：谁牵头、何时完成、到了哪一步。",
                "Every commitment of the work report: who leads, until when, and how far it is."
            )
        case .rows: ("{0} 项", "{0} commitment{0:|s}")
        case .rowsOf: ("{0} 项，全部 {1} 项", "{0} of {1} commitments")
        case .filters: ("筛选", "Filter")
        case .year: ("年度", "Year")
        case .unit: ("单位", "Unit")
        case .state: ("状态", "State")
        case .area: ("领域", "Area")
        case .words: ("字词或编号", "Words or number")
        case .allYears: ("全部年度", "All years")
        case .allUnits: ("全部单位", "All units")
        case .allStates: ("全部状态", "All states")
        case .allAreas: ("全部领域", "All areas")
        case .late: ("滞后和严重滞后", "behind, seriously or not")
        case .group: ("分组", "Group by")
        case .groupNone: ("不分组", "nothing")
        case .groupUnit: ("按牵头单位", "lead unit")
        case .groupArea: ("按领域", "area")
        case .apply: ("筛选", "Apply")
        case .clear: ("清除条件", "Clear")
        case .order: ("序号", "No.")
        case .number: ("编号", "Id")
        case .task: ("目标任务", "Commitment")
        case .leadUnit: ("牵头单位", "Lead unit")
        case .coUnits: ("责任单位", "Shared by")
        case .deadline: ("完成时限", "Due")
        case .progress: ("进展", "Progress")
        case .status: ("状态", "State")
        case .export: ("导出这张表", "Export this list")
        case .exportNote: ("导出的就是上面筛出的 {0} 项。", "Exactly the {0} rows above.")
        case .noRows: ("没有符合条件的承诺", "No commitment matches")
        case .noRowsFilters:
            (
                "全部 {0} 项里，没有一项同时符合这些条件。放宽一项，或清除条件。",
                "None of all {0} meets all of these conditions. Loosen one, or clear them."
            )
        case .noRowsEmpty:
            (
                "台账里还没有承诺：报告导入后，由督查室逐条确认才进台账。",
                "The ledger has no commitments yet: the supervision office confirms them after a report is imported."
            )
        case .noneYet: ("还没有", "none yet")
        case .otherUnit: ("未定牵头单位", "No lead unit yet")
        case .otherArea: ("其他", "Elsewhere")
        case .quoted: ("报告原话", "Words of the report")
        case .fromReport: ("{0}年政府工作报告", "Work report of {0}")
        case .byHand: ("这一项是人工补录的，不是报告原话。", "Entered by a person; not words of the report.")
        case .seeInReport: ("看它在报告里的位置", "See it in the report")
        case .unread: ("批量确认，还没有人逐条看过。", "Confirmed in bulk; nobody has read it one by one yet.")
        case .who: ("谁负责", "Who answers")
        case .leader: ("包抓领导", "Leader")
        case .strength: ("力度用语", "Governing word")
        case .measure: ("量化指标", "Measure")
        case .milestone: ("形象节点", "Milestone")
        case .heading: ("所在部分", "Part of the report")
        case .nodes: ("节点", "Nodes")
        case .nodeDone: ("{0}做到", "done on {0}")
        case .nodeOpen: ("未到期", "not due yet")
        case .nodeOver: ("过期未做到", "over and not done")
        case .judged: ("怎样判断", "How this is judged")
        case .judgedBy: ("由规则在{0}算出，不由人填。", "Computed by rule as of {0}; nobody fills it in.")
        case .timeline: ("经过", "What happened")
        case .timelineNote: ("最新的在前。", "Newest first.")
        case .revisions: ("改过什么", "What was changed")
        case .noRevisions: ("确认以来没有调整过。", "Nothing was revised since it was confirmed.")
        case .evidence: ("佐证", "Evidence")
        case .noEvidence: ("还没有公开的佐证。", "No public evidence yet.")
        case .evidenceNote: ("文件加密保存；这里写明它是什么。", "Files are kept encrypted; here is what each is.")
        case .evidenceLine: ("{0}，{1}，{2}", "{0}, {1}, {2}")
        case .proof: ("凭据", "Proof")
        case .proofNote:
            (
                "这一项的每一次变化都在记录里有编号，谁都能核对。",
                "Every change of this item has a number in the record, and anyone can check it."
            )
        case .proofList: ("记录编号", "Entries")
        case .hidden: ("另有 {0} 条内部记录，只有编号，没有公开内容。", "{0} internal entries have a number but no public content.")
        case .withheldEntries: ("其中 {0} 条已决定停止公开：{1}。", "{0} were withheld by a decision: {1}.")
        case .json: ("本页数据（JSON）", "This page as JSON")
        case .ruleDone: ("做事的单位报了完成，另一个单位核验过。", "Its unit reported it done, and another unit verified.")
        case .ruleDisputed:
            (
                "承办单位报了完成，核验没有通过，已退回继续办。",
                "Its unit reported it done; whoever looked did not find it so and sent it back."
            )
        case .ruleClaimed:
            (
                "做事的单位报了完成，还没有别的单位核验，所以不算完成。",
                "Its unit reported it done; no other unit has verified yet, so it does not count as done."
            )
        case .ruleWithdrawn: ("依据决定撤销，不再推进。撤销的理由和依据见下。", "Withdrawn by a decision; reason and basis are below.")
        case .ruleUnknown: ("没有完成时限，算不出该到哪一步。", "Without a deadline it can't be told how far it should be.")
        case .ruleLate:
            (
                "时限是{0}，已过 {1} 天，还没有报完成。过期 {2} 天以上为严重滞后。",
                "Due {0}, {1} days over and not reported done. More than {2} days over is seriously behind."
            )
        case .ruleBehind:
            (
                "从1月1日到时限均匀推进，今天应到 {0}%，最近报的是 {1}%，差 {2} 个百分点。差 {3} 点以上为滞后，{4} 点以上为严重滞后。",
                "Moving evenly from 1 January to the deadline it should be at {0}% today; {1}% was reported, {2} points short. More than {3} is behind, more than {4} seriously behind."
            )
        case .ruleOnSchedule:
            (
                "从1月1日到时限均匀推进，今天应到 {0}%，最近报的是 {1}%，没有落后 {2} 个百分点以上。",
                "Moving evenly from 1 January to the deadline it should be at {0}% today; {1}% was reported, not more than {2} points short."
            )
        case .ruleNotStarted:
            (
                "还没有报过进展；今天应到 {0}%，落后不到 {1} 个百分点。",
                "No progress was reported yet; it should be at {0}% today, less than {1} points short."
            )
        case .ruleBreach: ("报告说的是“{0}”，没有按期做到，就是违诺。", "The report said 「{0}」: not done in time, it is a breach.")
        case .ruleFellShort:
            ("报告说的是“{0}”，没有按期做到，是未达愿景。", "The report said 「{0}」: not done in time, it fell short of an aspiration.")
        case .ruleWho: ("判断日 {0}。", "Judged on {0}.")
        case .chart: ("进度与序时", "Progress and schedule")
        case .chartTable: ("各次报告的进度", "Progress as reported")
        case .reported: ("报告的进度", "reported")
        case .schedule: ("序时进度", "schedule")
        case .day: ("日期", "Day")
        case .latestProgress: ("最近进展", "Latest progress")
        case .fields: ("读出的内容", "What was read")
        case .original: ("原来的表述", "First words")
        case .revisedNow: ("表述已调整，这是现在的表述。", "The words were revised; these are the present ones.")
        case .seeAll: ("看这一项的全部", "All about it")
        case .promiseOf: ("承诺 {0}", "Commitment {0}")
        case .none: ("无", "none")
        }
    }
}
