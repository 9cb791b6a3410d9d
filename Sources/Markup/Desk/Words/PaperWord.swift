/// Papers: the monthly note and the yearly report.
enum PaperWord {
    static let title = Pair("文稿", "Papers")
    static let lead = Pair(
        "都从台账里来，一个字也不用抄。选一份，看过再下载。", "Made of the ledger alone. Choose one, read it, then take it along.")
    static let which = Pair("哪一份", "Which paper")
    static let reader = Pair("给谁", "For whom")
    static let forStaff = Pair("内部（含批示和填报情况）", "Internal (with instructions and answers)")
    static let forPublic = Pair("公开（只有公开的内容）", "Public (only what is public)")
    static let show = Pair("看这一份", "Show it")
    static let download = Pair("下载 DOCX", "Download DOCX")
    static let printed = Pair("也可以直接打印本页，纸上只有文稿。", "This page can be printed too; only the paper is on it.")
    static let monthChoice = Pair("{0}督查通报", "Note of {0}")
    static let yearChoice = Pair("{0}年年度完成情况报告", "Yearly report {0}")
    static let noReport = Pair(
        "还没有报告和承诺，写不出文稿。先导入一份政府工作报告。",
        "There is no report and no commitment to write of yet. Import a work report first.")
    static let checked = Pair("可核验的文稿", "A paper that can be checked")
    static let foot = Pair("依据的记录：{0}条，{1}签名；日志{2}。", "The record behind it: {0} entries, signed {1}; log {2}.")
    static let footUnsigned = Pair("记录还没有签名，本文暂不能核验。", "The record is not signed yet; this paper can't be checked.")
    static let footCheck = Pair(
        "核对（或扫二维码）：duixian verify --since \"{0}\"", "To check it (or scan the code): duixian verify --since \"{0}\"")
    static let code = Pair("签名检查点的二维码", "The signed checkpoint as a QR code")

    static let monthTitle = Pair(
        "{0}{1}年政府工作报告承诺\n{2}月督查通报", "{0}: commitments of the {1} work report\nNote of month {2}")
    static let yearTitle = Pair("{0}{1}年政府工作报告承诺\n年度完成情况报告", "{0}: commitments of the {1} work report\nYearly report")
    static let asOf = Pair("（截至{0}）", "(as of {0})")
    static let internalMark = Pair("内部资料", "Internal")

    static let overall = Pair("总体情况", "How it stands")
    static let total = Pair(
        "{0}年政府工作报告的承诺共{1}项。截至{2}：{3}。", "The work report of {0} holds {1} commitments. As of {2}: {3}.")
    static let share = Pair("{0}{1}项（{2}%）", "{0} {1} ({2}%)")
    static let counted = Pair("{0}{1}项", "{0} {1}")
    static let targetsTotal = Pair("主要目标共{0}项：{1}。", "Main targets: {0}; {1}.")
    static let rule = Pair(
        "“核验完成”须由承办单位以外的一方看过；“滞后”由完成时限和序时进度判定，不由人定。",
        "“Verified done” means that another party than the doer looked. “Behind” follows from deadline and schedule, not from anyone's view."
    )

    static let progress = Pair("本月进展", "Progress of the month")
    static let progressCount = Pair(
        "{0}月，{1}个单位对{2}项承诺报了进展。", "In month {0}, {1} units reported progress on {2} commitments.")
    static let noProgress = Pair("{0}月没有单位报进展。", "No unit reported progress in month {0}.")
    static let happened = Pair("核验、调整和撤销", "Verified, revised, withdrawn")
    static let happenedCount = Pair("共{0}件，逐件列出。", "{0} in all, each of them listed.")
    static let done = Pair("核验完成的", "Verified as done")
    static let open = Pair("还在办的", "Still open")
    static let revisions = Pair("调整和撤销", "Revisions and withdrawals")
    static let noRevisions = Pair("没有调整和撤销。", "Nothing was revised or withdrawn.")

    static let late = Pair("滞后和逾期", "Behind and late")
    static let lateCount = Pair(
        "共{0}项，占全部的{1}%，逾期{2}项。", "{0} in all, {1}% of the whole, {2} of them over their deadline.")
    static let noLate = Pair("没有滞后和逾期的承诺。", "Nothing is behind or late.")
    static let overdueDays = Pair("逾期{0}天", "{0} day{0:|s} over")
    static let behindPoints = Pair("低于序时进度{0}个百分点", "{0} point{0:|s} under schedule")
    static let lastNote = Pair("{0}，{1}%：{2}", "{0}, {1}%: {2}")
    static let noWords = Pair("没有报过进展", "nothing was reported")

    static let targets = Pair("主要目标", "Main targets")
    static let noTargets = Pair("没有主要目标。", "There are no main targets.")
    static let instructions = Pair("领导批示办理", "Leaders' instructions")
    static let instructionCount = Pair(
        "批示{0}条，已办结{1}条，已答复{2}条，没有答复{3}条。", "{0} instructions: {1} settled, {2} answered, {3} open.")
    static let noInstructions = Pair("没有批示。", "There are no instructions.")
    static let answers = Pair("月报表填报", "Monthly sheets")
    static let answerCount = Pair("{0}发出{1}份，交回{2}份。", "{1} sheets were sent for {0}, {2} answered.")
    static let answerMissing = Pair("没有交的：{0}。", "Not answered: {0}.")
    static let answerAll = Pair("都已交回。", "All answered.")
    static let noSheets = Pair("{0}没有发表。", "No sheets were sent for {0}.")
    static let units = Pair("各单位牵头的承诺", "Commitments by lead unit")

    static let id = Pair("编号", "Id")
    static let item = Pair("承诺", "Commitment")
    static let unit = Pair("牵头单位", "Lead unit")
    static let reporter = Pair("填报单位", "Reported by")
    static let percents = Pair("进度", "Progress")
    static let words = Pair("进展", "Words")
    static let due = Pair("完成时限", "Due")
    static let how = Pair("滞后情况", "How late")
    static let lastWords = Pair("最近一次进展", "Last words")
    static let day = Pair("日期", "Day")
    static let what = Pair("事项", "What")
    static let indicator = Pair("目标", "Target")
    static let figure = Pair("最新的数", "Newest figure")
    static let until = Pair("截至", "As of")
    static let verdict = Pair("判定", "Verdict")
    static let state = Pair("情况", "State")
    static let instruction = Pair("批示", "Instruction")
    static let answer = Pair("答复", "Answer")
    static let all = Pair("共", "All")
    static let verifiedDone = Pair("核验完成", "Verified")
    static let isLate = Pair("滞后", "Behind")
    static let none = Pair("无", "none")
    static let byPerson = Pair("（人工判定）", " (by a person)")
    static let instructionStates = [
        "open": Pair("没有答复", "open"), "answered": Pair("已答复", "answered"), "settled": Pair("已办结", "settled"),
    ]
}
