// A table, one row a phrase; the switch is exhaustive, so a phrase without both languages does not compile.
extension Phrase {
    var words: (zh: String, en: String) {
        switch self {
        case .product: ("兑现", "Duixian")
        case .livingReport: ("活报告", "Living report")
        case .untitledPlace: ("政府工作报告", "Government work report")
        case .reportTitle: ("政府工作报告", "Government work report")
        case .reportTitleOfYear: ("{n}年政府工作报告", "Government work report, {n}")
        case .delivered: ("报告日期", "Delivered")
        case .reviewYear: ("回顾", "Looks back on")
        case .planYear: ("部署", "Plans for")
        case .targets: ("主要目标", "targets")
        case .commitments: ("承诺", "commitments")
        case .hard: ("硬承诺", "hard")
        case .soft: ("软承诺", "soft")
        case .figures: ("数字", "figures")
        case .results: ("已报成果", "results")
        case .overview: ("承诺在报告中的位置", "Where the commitments stand in the report")
        case .overviewDescription:
            (
                "全文从左到右；长线是硬承诺，短线是软承诺。",
                "The whole text from left to right; long lines are hard commitments, short ones soft."
            )
        case .targetsHeading: ("年度主要目标", "Main targets of the year")
        case .indicator: ("指标", "Indicator")
        case .target: ("目标值", "Target")
        case .nature: ("性质", "Nature")
        case .sentence: ("原文", "Words")
        case .seeSentence: ("看原句", "in the text")
        case .shortfallsHeading: ("报告自述的不足", "Shortfalls the report declares")
        case .shortfallsNote: ("以下是报告自己说的。", "These are the report's own words.")
        case .contents: ("目录", "Contents")
        case .fullText: ("报告全文", "The report")
        case .noHeadings: ("这份报告没有编号的标题。", "This report has no numbered headings.")
        case .legend: ("文中的标记", "Marks in the text")
        case .legendHard: ("硬承诺：有数字或有终点，记录可以判定", "hard commitment: a figure or an end point, a record can decide it")
        case .legendSoft: ("软承诺：只说方向，须由人评议", "soft commitment: a direction, for people to judge")
        case .legendTarget: ("主要目标", "main target")
        case .legendResult: ("已报成果", "reported result")
        case .legendShortfall: ("自述的不足", "declared shortfall")
        case .legendMechanism: ("有名称的机制", "named mechanism")
        case .legendFigure: ("数字", "figure")
        case .listHeading: ("承诺", "Commitments")
        case .listIntro: ("按部署的领域排列，点开即见原文。", "By area of the plan; each leads to its words.")
        case .find: ("查找", "Find")
        case .findHint: ("字词，如 高速", "Words, such as 高速")
        case .area: ("领域", "Area")
        case .kind: ("类别", "Kind")
        case .strength: ("力度用语", "Governing word")
        case .checkable: ("软硬", "Hard or soft")
        case .all: ("全部", "All")
        case .otherArea: ("其他部署", "Other plans")
        case .selfBuilding: ("政府自身建设", "Government self-building")
        case .areaNumber: ("第{n}方面", "Area {n}")
        case .hardShort: ("硬", "hard")
        case .softShort: ("软", "soft")
        case .hardMeaning: ("硬：有数字或有终点，记录可以判定", "Hard: a figure or an end point; a record can decide it")
        case .softMeaning: ("软：只说方向，须由人评议", "Soft: a direction, for people to judge")
        case .itemCount: ("{n}项，硬{m}", "{n}, {m} hard")
        case .shownCount: ("显示 {n} / {m} 项", "Showing {n} of {m}")
        case .nothingMatches: ("没有同时符合这些条件的承诺。放宽一项试试。", "No commitment matches all of these. Try loosening one.")
        case .reset: ("清除条件", "Clear")
        case .noStrength: ("（无）", "(none)")
        case .openList: ("查看 {n} 项承诺", "See {n} commitments")
        case .close: ("关闭", "Close")
        case .keyboardHint: ("键盘操作", "Keyboard")
        case .commitmentNumber: ("第 {n} 项承诺", "Commitment {n}")
        case .object: ("对象", "Object")
        case .action: ("动作", "Action")
        case .quantity: ("量化指标", "Measure")
        case .milestone: ("节点", "Milestone")
        case .lead: ("所在标题", "Heading")
        case .actors: ("文中提到的单位", "Bodies named")
        case .exactWords: ("原文", "Exact words")
        case .place: ("位置", "Place")
        case .placeValue: ("第 {n}–{m} 字", "characters {n}–{m}")
        case .copyLink: ("复制链接", "Copy link")
        case .copied: ("链接已复制", "Link copied")
        case .copyFailed: ("无法复制，请从地址栏复制", "Could not copy; the address bar has the link")
        case .previous: ("上一项", "Previous")
        case .next: ("下一项", "Next")
        case .goToSentence: ("回到原句", "Show in the text")
        case .keyboard: ("键盘操作", "Keyboard")
        case .keyNext: ("下一项、上一项承诺（卡片打开时也可用 → ←）", "next, previous commitment (→ ← while a card is open)")
        case .keySearch: ("查找", "find")
        case .keyOpen: ("打开卡片", "open the card")
        case .keyClose: ("关闭，回到原处", "close and go back")
        case .keyHelp: ("本说明", "this help")
        case .skipToText: ("跳到报告全文", "Skip to the report")
        case .skipToList: ("跳到承诺列表", "Skip to the commitments")
        case .nothingRead: ("这份报告里没有读出目标、承诺或成果。", "No targets, commitments or results were read from this report.")
        case .nothingReadWhy:
            (
                "全文仍在下面，一字未动。也许它不是政府工作报告，或者写法与常见的不同。",
                "Its whole text is below, untouched. It may not be a government work report, or be written in another way."
            )
        case .noCommitments: ("没有读出承诺。全文仍可阅读。", "No commitments were read. The whole text is here to read.")
        case .noTargets: ("没有读出年度主要目标。", "No main targets were read.")
        case .footNote:
            (
                "由兑现逐字读出，原文一字未改；标记为机器候选，以原文为准。",
                "Read word for word by Duixian; nothing in the text was changed. Marks are a machine's candidates: the text decides."
            )
        case .footPrivacy: ("本页不联网，不保存任何信息。", "This page fetches nothing and stores nothing.")
        case .appendixHeading: ("附：承诺一览", "Appendix: the commitments")
        case .appendixColumns: ("序号与原文对应文中上标数字。", "Numbers are those set above the line in the text.")
        case .numberColumn: ("序号", "No.")
        case .taskColumn: ("目标任务", "Task")
        case .quantityColumn: ("量化指标", "Measure")
        case .wordsColumn: ("原文", "Words")
        case .reconciliation: ("对账", "Reconciliation")
        case .reconciliationIntro:
            (
                "目标与结果都用报告自己的话，左右对照。下年报告没有说的，就写未报告；不能直接比的，就写不可比。",
                "Targets and results in the reports' own words, side by side. What the next report does not say is not reported; what cannot be compared is said so."
            )
        case .reconciliationFoot:
            (
                "由兑现逐字读出、按印出的数字判断；机器的判断以原文为准。",
                "Read word for word and judged by the printed numbers by Duixian; the texts decide."
            )
        case .targetsOfYear: ("{n}年目标兑现情况", "Targets of {n}: were they kept")
        case .targetsOfYears: ("{n}至{m}年目标兑现情况", "Targets of {n} to {m}: were they kept")
        case .pairHeading: ("{n}年的目标，{m}年的报告", "Targets of {n}, report of {m}")
        case .skipToRows: ("跳到逐项对照", "Skip to the rows")
        case .showOutcomes: ("只看", "Show")
        case .promised: ("{n}年报告的目标", "Target, report of {n}")
        case .reported: ("{n}年报告的结果", "Result, report of {n}")
        case .silence: ("回顾部分没有说。", "The review does not say.")
        case .actual: ("实际", "Actual")
        case .provisional: ("报告称为预计数。", " The report calls it provisional.")
        case .bothReadings: ("按区间读则未兑现。", " Read as a band it was missed.")
        case .kept: ("兑现", "kept")
        case .missed: ("未兑现", "missed")
        case .notReported: ("未报告", "not reported")
        case .notComparable: ("不可比", "not comparable")
        case .projects: ("项目去向", "Projects")
        case .projectsNote:
            ("按项目名称在下年报告里查找。没有提到不等于没有做。", "Found by name in the next report. Not mentioned does not mean not done.")
        case .project: ("项目", "Project")
        case .outcome: ("结果", "Outcome")
        case .projectDone: ("已做到", "done")
        case .projectProgressing: ("推进中", "progressing")
        case .projectNotMentioned: ("未提及", "not mentioned")
        case .overYears: ("历年目标与实际", "Targets and actuals over the years")
        case .reportMissing:
            (
                "没有{n}年的报告：上一年的目标无从对照，这一年的目标也不知道，都留空。",
                "The report of {n} is not given: the targets of the year before can't be judged, and its own are not known."
            )
        case .overYearsNote:
            (
                "横线是目标，圆点是实际；没有圆点的年份，报告没有说，或说的不可比。",
                "A stroke is the target, a dot the actual; a year without a dot was not reported, or not comparably."
            )
        case .year: ("年度", "Year")
        }
    }
}
