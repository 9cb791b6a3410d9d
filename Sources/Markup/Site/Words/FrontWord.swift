/// The front page.
public enum FrontWord: String, CaseIterable, Wording {
    case what, whatNoYear, lead, leadNoReport, leadDone, leadLate, leadNoLate
    case promised, promisedNote, readReport, done, doneNote, state, count, share, ofAll, all
    case targetsDone, targetsNote, late, lateNote, lateAll, noneLate, noneLateWhy, allLate, noLead, due, overdueBy
    case dueIn, dueToday, noDeadline, latest, noWords, changed, changedNote, nothingChanged, allChanges
    case bulkNote, otherYears, reportOfYear, units, progress, empty, emptyWhy, judgedOn

    public var words: (zh: String, en: String) {
        switch self {
        case .what: ("{0}年的承诺，做到哪一步", "What became of the promises of {0}")
        case .whatNoYear: ("政府工作报告的承诺，做到哪一步", "What became of the promises")
        case .lead:
            (
                "政府工作报告（{0}）作出 {1} 项承诺，定下 {2} 项主要目标。",
                "The work report ({0}) made {1} commitments and set {2} main targets."
            )
        case .leadNoReport: ("作出 {0} 项承诺，定下 {1} 项主要目标。", "{0} commitment{0:|s} and {1} main target{1:|s}.")
        case .leadDone:
            ("到{0}，{1} 项已由别的单位核验完成（{2}）。", "By {0}, {1} were verified done by another unit ({2}).")
        case .leadLate: ("{0} 项滞后。", "{0} are behind.")
        case .leadNoLate: ("没有滞后的。", "None is behind.")
        case .promised: ("承诺了什么", "What was promised")
        case .promisedNote: ("每一项都指回报告里的原话。", "Each points back to its words in the report.")
        case .readReport: ("读报告全文", "Read the report")
        case .done: ("做到了多少", "How much is done")
        case .doneNote:
            (
                "“完成”不由做事的单位自己说：它报完成，别的单位核验。",
                "“Done” is never said by the one who did it: a unit reports, another verifies."
            )
        case .state: ("状态", "State")
        case .count: ("项数", "Number")
        case .share: ("占比", "Share")
        case .ofAll: ("按全部 {0} 项计", "of all {0}")
        case .all: ("全部", "All")
        case .targetsDone: ("主要目标", "Main targets")
        case .targetsNote:
            ("按各自最新的数判断；没有数的写未报告。", "Judged by the newest figure of each; without one it is not reported.")
        case .late: ("哪些滞后，为什么", "What is late, and why")
        case .lateNote: ("是否滞后由时限和进度算出，谁也改不了这个字。", "Lateness follows from deadline and progress; nobody sets it.")
        case .lateAll: ("全部 {0} 项滞后的承诺", "All {0} that are behind")
        case .noneLate: ("没有滞后的承诺。", "No commitment is behind.")
        case .noneLateWhy:
            ("没有时限的承诺算不出是否滞后，写“无法判断”。", "Without a deadline lateness can't be told; such items cannot be judged.")
        case .allLate: ("滞后的承诺", "Commitments that are behind")
        case .noLead: ("未定牵头单位", "no lead unit yet")
        case .due: ("时限 {0}", "due {0}")
        case .overdueBy: ("过期 {0} 天", "{0} day{0:|s} over")
        case .dueIn: ("还有 {0} 天", "{0} day{0:|s} left")
        case .dueToday: ("今天到期", "due today")
        case .noDeadline: ("未定时限", "no deadline")
        case .latest: ("最近一次说明", "Latest words")
        case .noWords: ("牵头单位还没有说明。", "The unit has not said anything yet.")
        case .changed: ("本周有什么变化", "What changed this week")
        case .changedNote: ("{0}至{1}", "{0} to {1}")
        case .nothingChanged: ("这七天没有公开的变化。", "Nothing public changed in these seven days.")
        case .allChanges: ("全部变化", "All changes")
        case .bulkNote: ("其中 {0} 项是批量确认的，还没有人逐条看过。", "{0} of them were confirmed in bulk and not read one by one yet.")
        case .otherYears: ("其他年度", "Other years")
        case .reportOfYear: ("{0}年", "{0}")
        case .units: ("责任单位", "units")
        case .progress: ("进度 {0}%", "{0}% done")
        case .empty: ("台账里还没有报告。", "There is no report in the ledger yet.")
        case .emptyWhy:
            (
                "督查室导入政府工作报告并确认后，承诺会出现在这里。",
                "Once the supervision office has imported a work report and confirmed what it promises, it appears here."
            )
        case .judgedOn: ("状态按{0}计算", "States as of {0}")
        }
    }
}
