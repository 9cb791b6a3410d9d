/// Events in plain words.
public enum ChangeWord: String, CaseIterable, Wording {
    case reason, basis, leaf, waiting, internalOnly, publishedLater, instructed, instructedDue, answered, settled
    case opened, unitAdded, unitChanged, reportImported, reportCorrected, confirmed, confirmedBulk, confirmedMany
    case assigned, assignedTo, assignedLead, assignedDeadline, assignedCo, assignedLeader, assignedNodes
    case progressed, reportedDone, returned, verified, closed, reopened, revised, revisedWords, withdrawn, relocated
    case evidenced, targetConfirmed, targetConfirmedBulk, targetsConfirmedMany, targetAssigned, observed, superseded
    case overridden, overrideTaken, targetRevised, withheld, erased, continued, rotated, published, other
    case sheetSent, sheetAnswered
    case procedureAdopted, caseOpened, caseMoved, caseBreached, caseOverdue, caseNoted, caseLinked, caseRedated
    case calendarChanged, calendarWithdrawn
    case title, lead, none, feedTitle

    public var words: (zh: String, en: String) {
        switch self {
        case .reason: ("理由：", "Reason: ")
        case .basis: ("依据：", "Basis: ")
        case .leaf: ("记录第 {0} 条", "entry {0}")
        case .waiting: ("还没有编号", "not numbered yet")
        case .internalOnly: ("内部", "internal")
        case .publishedLater: ("事在{0}，这天公开", "of {0}, published on this day")
        case .instructed: ("{0}批示：{1}", "{0} instructed: {1}")
        case .instructedDue: ("{0}批示，{1}前答复：{2}", "{0} instructed, to be answered by {1}: {2}")
        case .answered: ("{0}答复批示：{1}", "{0} answered the instruction: {1}")
        case .settled: ("{0}办结批示：{1}", "{0} settled the instruction: {1}")
        case .opened: ("建立台账", "The ledger was opened")
        case .unitAdded: ("增加单位：{0}", "Unit added: {0}")
        case .unitChanged: ("单位信息变更：{0}", "Unit changed: {0}")
        case .reportImported: ("导入《{0}》", "Report imported: {0}")
        case .reportCorrected: ("导入更正后的《{0}》", "Corrected report imported: {0}")
        case .confirmed: ("确认为一项承诺", "Confirmed as a commitment")
        case .confirmedBulk: ("批量确认为一项承诺，未逐条看", "Confirmed in bulk as a commitment, unread")
        case .confirmedMany: ("确认 {0} 项承诺", "{0} commitments were confirmed")
        case .assigned: ("分工", "Assigned")
        case .assignedTo: ("分工：{0}", "Assigned: {0}")
        case .assignedLead: ("牵头单位：{0}", "lead unit {0}")
        case .assignedDeadline: ("完成时限：{0}", "due {0}")
        case .assignedCo: ("责任单位：{0}", "units that share it: {0}")
        case .assignedLeader: ("包抓领导：{0}", "leader {0}")
        case .assignedNodes: ("定节点 {0} 个", "{0} nodes set")
        case .progressed: ("{0}报进度 {1}%：{2}", "{0} reported {1}%: {2}")
        case .reportedDone: ("{0}报完成：{1}", "{0} reported it done: {1}")
        case .returned: ("退回继续办理", "Sent back to work")
        case .verified: ("{0}核验完成：{1}", "{0} verified it as done: {1}")
        case .closed: ("{0}销号", "{0} closed it")
        case .reopened: ("重新打开", "Reopened")
        case .revised: ("调整：{0}", "Revised: {0}")
        case .revisedWords: ("表述改为“{0}”", "the words are now “{0}”")
        case .withdrawn: ("撤销", "Withdrawn")
        case .relocated: ("随更正后的报告移到新位置", "Moved to its place in the corrected report")
        case .evidenced: ("{0}提交佐证：{1}", "{0} gave evidence: {1}")
        case .targetConfirmed: ("确认为一项主要目标", "Confirmed as a main target")
        case .targetConfirmedBulk: ("批量确认为一项主要目标，未逐条看", "Confirmed in bulk as a main target, unread")
        case .targetsConfirmedMany: ("确认 {0} 项主要目标", "{0} main targets were confirmed")
        case .targetAssigned: ("目标牵头单位：{0}", "Lead unit of the target: {0}")
        case .observed: ("{0}报告{1}的数：{2}（{3}）", "{0} gave the figure of {1}: {2} ({3})")
        case .superseded: ("第 {0} 个数被第 {1} 个数更正，两个都留着", "Figure {0} was superseded by figure {1}; both stay")
        case .overridden: ("人工判定为“{0}”", "Judged by a person as “{0}”")
        case .overrideTaken: ("收回人工判定", "The person's verdict was taken back")
        case .targetRevised: ("目标调整为{0}", "The target was revised to {0}")
        case .withheld: ("停止公开第 {0} 条", "Entry {0} was withheld")
        case .erased: ("抹去第 {0} 条的个人信息", "Personal data of entry {0} was erased")
        case .continued: ("记录另起一部", "The record was continued in a new part")
        case .rotated: ("更换签名密钥", "The signing key was changed")
        case .published: ("公开 {0} 条", "{0} entries were published")
        case .sheetSent: ("给{0}发{1}月报表，{2}项", "The sheet of {1} was sent to {0}, {2} items")
        case .sheetAnswered: ("{0}交{1}月报表，新进展{2}项", "{0} answered its sheet of {1}, {2} new notes")
        case .procedureAdopted: ("开始按“{0}”程序第 {1} 版办理", "The procedure “{0}”, version {1}, came into use")
        case .caseOpened: ("登记一件事项：{0}", "A case was opened: {0}")
        case .caseMoved: ("事项 {0} 办了一步", "A step was taken in case {0}")
        case .caseBreached: ("事项 {0} 时限已过，往上走一级", "A time limit of case {0} ran out, and it moved up")
        case .caseOverdue: ("事项 {0} 有时限已过", "A time limit of case {0} ran out")
        case .caseNoted: ("事项 {0} 的内部记录", "An internal note of case {0}")
        case .caseLinked: ("事项 {0} 加了关联", "Case {0} was tied to another matter")
        case .calendarChanged:
            ("工作日历装入“{0}”，{1}件事项的期限变动", "“{0}” was loaded into the calendar; deadlines of {1} cases moved")
        case .calendarWithdrawn:
            ("工作日历撤回“{0}”，{1}件事项的期限变动", "“{0}” was taken out of the calendar; deadlines of {1} cases moved")
        case .caseRedated: ("事项 {0} 的期限按新的日历重算", "Dates of case {0} were reckoned anew by a later calendar")
        case .other: ("其他变化（{0}）", "Another change ({0})")
        case .title: ("变化", "Changes")
        case .lead:
            ("台账每动一下就有一条，写明谁、何时、为什么。最新的在前。", "One line for every move of the ledger: who, when and why. Newest first.")
        case .none: ("还没有公开的变化。", "No public change yet.")
        case .feedTitle: ("{0}：承诺台账的变化", "{0}: changes of the ledger of commitments")
        }
    }
}
