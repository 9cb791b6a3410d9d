import Commitments

/// The main targets at the desk.
enum FiguresWord {
    static let lead = Pair(
        "年度主要目标和报过的数。数只增不改：错了再报一个，写明哪个代替哪个。",
        "The year's targets and their figures. Figures are only added: a wrong one is superseded, with a reason.")
    static let observe = Pair("报一个数", "Report a figure")
    static let value = Pair("数值", "Figure")
    static let asOf = Pair("截至哪一天", "As of")
    static let status = Pair("性质", "Kind")
    static let source = Pair("谁的数", "Whose figure")
    static let sourceHint = Pair("如“县统计局”；公众看得到。", "Such as the statistics bureau; the public reads it.")
    static let place = Pair("出处", "Where it stands")
    static let assign = Pair("定牵头单位", "Name the lead unit")
    static let assignReason = Pair("换牵头单位的理由", "Reason, where another unit led")
    static let supersede = Pair("更正一个数", "Supersede a figure")
    static let wrong = Pair("哪个数错了", "Which is wrong")
    static let right = Pair("哪个数代替它", "Which takes its place")
    static let judge = Pair("人工判定", "Judge beside the rule")
    static let judgeNote = Pair(
        "规则的判定仍然显示，人工判定写在旁边，连同理由。", "The rule's verdict stays; yours stands beside it with its reason.")
    static let verdict = Pair("判定为", "Verdict")
    static let takeBack = Pair("收回人工判定", "take the person's verdict back")
    static let revise = Pair("调整目标", "Revise the target")
    static let reviseNote = Pair(
        "部分调整计划要有依据（监督法2024第二十二条：由人大常委会审查批准）。原来的目标留在记录里。",
        "A partial adjustment needs its decision (Supervision Law 2024, art. 22). The old target stays on record.")
    static let newValue = Pair("新的数值", "New figure")
    static let upper = Pair("上限（是区间的才填）", "Upper end (of a range)")

    static func of(_ act: TargetAct) -> Pair {
        switch act {
        case .observe: observe
        case .assign: assign
        case .supersede: supersede
        case .judge: judge
        case .revise: revise
        }
    }
}
