/// The working-day calendar at the desk.
enum CalendarDeskWord {
    static let title = Pair("工作日历", "Working-day calendar")
    static let lead = Pair(
        "期限里的工作日按国务院办公厅每年的放假安排数，本地决定停止办公的日子不算。装入以后，正在走的期限都会重算；先看哪些会变，再确认。",
        "Working days are counted by the State Council's yearly notice; days on which the place suspended work are not counted. Every clock that runs is reckoned anew: see first what would move, then confirm."
    )
    static let known = Pair("知道 {0} 到 {1} 年的放假安排。", "Notices are known from {0} to {1}.")
    static let provisional = Pair(
        "{0} 年以后的期限只除去周末，标“暂定”。", "Beyond {0} only weekends are left out, and due dates are called provisional.")
    static let loaded = Pair("本地装入过的", "Loaded here")
    static let none = Pair("没有另外装入什么。", "Nothing was loaded.")
    static let year = Pair("放假安排", "Yearly notice")
    static let suspension = Pair("停止办公", "Work suspended")
    static let withdrawn = Pair("已撤回", "withdrawn")
    static let withdraw = Pair("撤回", "Withdraw")
    static let addSuspension = Pair("记停止办公的日子", "Enter days without work")
    static let reason = Pair("事由", "Reason")
    static let reasonHint = Pair("如 抗洪停止办公", "Such as: flood")
    static let first = Pair("第一天", "First day")
    static let last = Pair("最后一天", "Last day")
    static let basis = Pair("决定和文号", "The decision and its number")
    static let noPlace = Pair(
        "本地还没有行政区划代码，记不了停止办公的日子。", "The place has no division code, so days without work can't be entered.")
    static let addYear = Pair("装入一年的放假安排", "Load a year's notice")
    static let file = Pair("文件", "File")
    static let fileHint = Pair("JSON，格式见文档“期限”。", "JSON; the paper on time limits says its form.")
    static let look = Pair("看哪些期限会变", "See which deadlines would move")
    static let preview = Pair("会变的期限", "Deadlines that would move")
    static let previewNone = Pair("没有期限会变。", "No deadline would move.")
    static let previewCount = Pair("{0} 个期限会变。", "{0} deadline{0:|s} would move.")
    static let more = Pair("另有 {0} 个没有列出。", "{0} more are not listed.")
    static let clock = Pair("时限", "Clock")
    static let before = Pair("原来", "Before")
    static let after = Pair("改为", "After")
    static let confirm = Pair("确认，重算期限", "Confirm and reckon anew")
    static let isProvisional = Pair("暂定", "provisional")
}
