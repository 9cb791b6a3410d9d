/// Figures and settings of procedures.
enum CaseFiguresWord {
    static let title = Pair("事项统计", "Figures of cases")
    static let lead = Pair(
        "每个比例都写出分子和分母；旁边是能看出数字被做过手脚的迹象。",
        "Every rate shows both its numbers; beside it stands what would show it being gamed.")
    static let month = Pair("月份", "Month")
    static let fromMonth = Pair("从（月）", "From (month)")
    static let toMonth = Pair("到（月）", "To (month)")
    static let apply = Pair("查看", "Show")
    static let all = Pair("合计", "All")
    static let opened = Pair("件数", "Cases")
    static let figure = Pair("指标", "Figure")
    static let value = Pair("数值", "Value")
    static let of = Pair("{0} ÷ {1}", "{0} of {1}")
    static let none = Pair("分母为零", "nothing to count")
    static let byUnit = Pair("按承办单位", "By unit")
    static let byMonth = Pair("按提出的月份", "By the month they were opened")
    static let signs = Pair("怎么看出水分", "What would show gaming")
    static let noUnit = Pair("没有交办的", "not assigned")
    static let empty = Pair("这段时间没有事项。", "No cases in that time.")
    static let capped = Pair("只统计最近 {0} 件。", "Only the newest {0} are counted.")

    static let settings = Pair("时限与岗位", "Limits and offices")
    static let settingsLead = Pair(
        "法定时限不能改，不在这里。下面是各地自定的：没有设定时按建议值。改动只管以后开始的计时。",
        "The law's limits can't be changed and are not here. These are the place's own; until set, the suggestion counts. A change counts for clocks that start later."
    )
    static let suggestion = Pair("建议值 {0}，本地还没有设定", "suggested {0}; not set here yet")
    static let setHere = Pair("本地设定；建议值 {0}", "set here; suggested {0}")
    static let offices = Pair("哪个单位是", "Which unit plays")
    static let byDefaultOffice = Pair("没有设定：由督查室担任", "not set: the supervision office")
    static let byDefaultLeader = Pair("没有设定：由县领导担任", "not set: the leaders")
    static let parameters = Pair("时限", "Limits")
    static let name = Pair("名称", "Name")
    static let history = Pair("设定", "Set")
    static let change = Pair("设定", "Set it")
    static let ownWords = Pair("本地的叫法", "The place's own words")
    static let listItems = Pair("本地的清单项", "Items of the place")
    static let listHint = Pair(
        "一行一项：编号=中文|English。已有的编号改名，新的加在后面；已有的项不删，有事项用着。",
        "A line each: id=中文|English. A known id is renamed, a new one is added behind; none is taken away, since cases hold it."
    )
    static let labels = Pair("改叫法", "Rename")
    static let noLabels = Pair("都按建议的叫法", "all as suggested")
    static let labelCount = Pair("改了 {0} 个", "{0} renamed")
    static let whichLabel = Pair("哪一个", "Which")
    static let inChinese = Pair("中文", "Chinese")
    static let inEnglish = Pair("英文", "English")
    static let theUnit = Pair("单位", "Unit")
}
