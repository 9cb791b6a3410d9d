/// The leader's view.
enum OverviewWord {
    static let title = Pair("全局", "Overview")
    static let lead = Pair(
        "{0}年承诺{1}项。是否滞后由时限和进度算出，谁也改不了。点一项的“批示”，当场写，当场发。",
        "{1} commitments of {0}. Lateness follows from deadline and progress; nobody sets it. Instruct any of them in one step."
    )
    static let late = Pair("滞后的，为什么", "Late, and why")
    static let noneLate = Pair("没有滞后的。", "None is late.")
    static let byUnit = Pair("按单位", "by unit")
    static let byArea = Pair("按领域", "by area")
    static let grouping = Pair("怎样分组", "Grouping")
    static let noWords = Pair("牵头单位还没有说明。", "The unit has not said why.")
    static let said = Pair("{0}，{1}：", "{0}, {1}: ")
    static let soon = Pair("30天之内到期的", "Due within 30 days")
    static let noneSoon = Pair("30天之内没有到期的。", "Nothing is due within 30 days.")
    static let waiting = Pair("报了完成，等核验的", "Reported done, to be verified")
    static let noneWaiting = Pair("没有等核验的。", "Nothing waits for verification.")
    static let instructions = Pair("批示的办理", "Instructions")
    static let noneInstructed = Pair("没有没办结的批示。", "No instruction is open.")
    static let instruct = Pair("批示", "Instruct")
    static let instructOn = Pair("批示{0}", "Instruct on {0}")
    static let count = Pair("{0}项", "{0}")
    static let seriously = Pair("其中严重滞后{0}项", "{0} of them seriously")
    static let otherUnit = Pair("未定牵头单位", "No lead unit")
    static let otherArea = Pair("其他", "Elsewhere")
    static let empty = Pair("台账里还没有报告。", "There is no report in the ledger yet.")
}
