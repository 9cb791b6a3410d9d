/// "My work".
public enum WorkWord {
    public static let title = Pair("我的工作", "My work")
    public static let nothing = Pair("现在没有等您办的事。", "Nothing waits for you now.")
    public static let all = Pair("全部 {0} 项", "All {0}")
    public static let due = Pair("{0} 到期", "due {0}")
    public static let noDeadline = Pair("没有完成时限", "no deadline")
    public static let noLead = Pair("没有牵头单位", "no lead unit")
    public static let overdue = Pair("已过 {0} 天", "{0} day{0:|s} over")
    public static let daysLeft = Pair("还有 {0} 天", "{0} day{0:|s} left")
    public static let percent = Pair("进度 {0}%", "{0}%")

    public static let verify = Pair("等您核验", "To verify")
    public static let verifyHint = Pair(
        "单位报了完成；看过再核验，或退回。", "Reported done by their units; look, then verify or send back.")
    public static let close = Pair("核验过，等销号", "Verified, to close")
    public static let closeHint = Pair("核验无误的，销号后向公众显示为完成。", "What is verified is shown as done once closed.")
    public static let settle = Pair("批示已答复，等办结", "Answered instructions to settle")
    public static let settleHint = Pair("承办单位答复了领导批示；落实了就办结。", "The unit answered; settle it when it is done.")
    public static let returned = Pair("被退回的", "Sent back to you")
    public static let returnedHint = Pair("督查室退回了报完成，写着理由。", "The supervision office sent these back, with its reason.")
    public static let answer = Pair("批示等您答复", "Instructions to answer")
    public static let answerHint = Pair(
        "县领导的批示，答复后由督查室或领导办结。", "A leader's instruction; another party settles it once you answer.")
    public static let asked = Pair("您批示的", "What you instructed")
    public static let askedHint = Pair("还没有办结的批示。", "Instructions that are not settled.")
    public static let late = Pair("滞后和逾期的", "Behind and late")
    public static let lateHint = Pair("由时限和序时进度判定，不是人定的。", "By deadline and schedule, not by anyone's judgement.")
    public static let soon = Pair("快到期的", "Due soon")
    public static let soonHint = Pair("{0}天之内到期。", "Within {0} days.")
    public static let silent = Pair("本月还没有进展的", "No progress this month")
    public static let silentHint = Pair(
        "每月{0}日前报一次；可以在“月报表”一页报完。", "Due by day {0} each month; the sheet takes all on one page.")
    public static let unassigned = Pair("没有牵头单位或时限的", "Without lead unit or deadline")
    public static let unassignedHint = Pair("没有责任单位和时限，谁也不会去办。", "Without them nobody will do it.")
    public static let review = Pair("待审核的候选 {0} 条", "{0} candidate{0:|s} to review")
    public static let importReport = Pair("还没有报告。先导入一份政府工作报告。", "There is no report yet. Import a work report first.")
    public static let sheets = Pair("本月还没有交回的报表 {0} 份", "{0} sheet{0:|s} not answered this month")
    public static let noUnits = Pair(
        "还没有单位和账号。先由管理员增加单位，再给各单位开账号。", "There are no units or accounts yet. Add units, then accounts.")
}
