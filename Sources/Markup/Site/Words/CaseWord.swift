/// Words of the pages where people open a matter, follow it and say whether it was solved.
enum CaseWord {
    static let title = Pair("提诉求、查进度", "Raise a matter, follow it")
    static let lead = Pair(
        "在这里可以提出下面几类事项，不用注册。提交后给您一个编号和一个查询码，凭它们随时查看办到哪里、谁在办、哪天到期，也由您说解决没有。",
        "Raise one of the matters below without an account. You get a code and a secret; with them you see at any time where it is, who has it and when it is due, and you are the one who says whether it was solved."
    )
    static let followTitle = Pair("查进度、评价", "Follow a matter")
    static let followLead = Pair(
        "填受理回执上的编号和查询码。查询码只在提交时显示过一次。",
        "Enter the code and the secret of your receipt. The secret was shown once, when you sent it.")
    static let code = Pair("编号", "Code")
    static let codeHint = Pair("如 2026-C0042", "Such as 2026-C0042")
    static let secret = Pair("查询码", "Secret")
    static let secretHint = Pair("大小写、短横线、空格都不影响。", "Capitals, hyphens and blanks make no difference.")
    static let look = Pair("查看", "Look")
    static let open = Pair("提出：{0}", "Raise: {0}")
    static let openIt = Pair("去填写", "Write it")
    static let send = Pair("提交", "Send")
    static let optional = Pair("（可不填）", "(optional)")
    static let choose = Pair("请选择", "Choose")
    static let formLead = Pair(
        "没有写“可不填”的都要填。", "Everything that is not marked optional is needed.")
    static let fileHint = Pair(
        "照片、PDF、Office文件或文本，可选多份，一次合计不超过10 MB。",
        "Photographs, PDF, Office files or text; several may be chosen, 10 MB at most in one sending.")
    static let files = Pair("附件", "Files")
    static let getFile = Pair("下载 {0}", "Download {0}")
    static let erasedFile = Pair("已按规定删除", "erased")
    static let goesOn = Pair(
        "这件事转为{0}（{1}）继续办，时间连着算，查询码不变。", "The matter goes on as {0} ({1}); its age runs on and the secret is the same.")
    static let cameFrom = Pair("这件事由{0}（{1}）转来。", "The matter came from {0} ({1}).")
    static let goThere = Pair("去看 {0}", "Go to {0}")
    static let readBy = Pair("封存，只有{0}看得到，不会公开。", "Sealed: read by {0} alone, never published.")
    static let readByMayRelease = Pair(
        "封存，只有{0}看得到。要公开时另写一份公开的说法。", "Sealed: read by {0} alone. What may be published is written anew.")
    static let readByStaff = Pair("只有工作人员看得到。", "Read by staff alone.")
    static let readByAll = Pair("会计入公开的统计。", "Counted in public figures.")
    static let dateHint = Pair("写成 2026-01-31 这样。", "Written like 2026-01-31.")
    static let accused = Pair("检举、控告的是哪个单位", "Which unit you accuse")
    static let accusedHint = Pair(
        "只在检举、控告时选。选了的单位不能经手这件事，也看不到它。一般的诉求请不要选。",
        "Only where you accuse a unit of wrongdoing: it may then neither handle nor see it. Leave it empty for anything else."
    )
    static let nobody = Pair("不是检举、控告", "No accusation")
    static let wrongTitle = Pair("还不能提交", "It can't be sent yet")
    static let wrongMark = Pair("有误：", "Error: ")
    static let missing = Pair("请填“{0}”", "Enter: {0}")
    static let chooseOne = Pair("请选一项：{0}", "Choose one: {0}")
    static let tooLong = Pair("“{0}”太长，最多{1}个字", "{0} is too long: {1} characters at most")
    static let badDate = Pair("“{0}”写成 2026-01-31 这样", "{0} is written like 2026-01-31")
    static let badNumber = Pair("“{0}”要填整数", "{0} is a whole number")
    static let atMost = Pair("“{0}”最多{1}", "{0} is at most {1}")
    static let unknownUnit = Pair("没有这个单位，请重新选", "There is no such unit; choose again")

    static let receiptTitle = Pair("已收到", "Received")
    static let receiptLead = Pair(
        "请把编号和查询码记下、拍照或打印。查询码只在这一页显示这一次，谁也查不回来；没有查询码就不能在网上查看和评价。",
        "Write down, photograph or print the code and the secret. The secret is shown on this page only, this once; nobody can look it up. Without it the matter can't be followed here."
    )
    static let next = Pair("接下来", "What happens next")
    static let nextNow = Pair("现在：{0}，在{1}手上。", "Now: {0}, with {1}.")
    static let backToFollow = Pair("查进度、评价", "Follow a matter")

    static let standing = Pair("现在", "Now")
    static let with = Pair("在谁手上", "With")
    static let you = Pair("您", "you")
    static let opened = Pair("提出日期", "Raised on")
    static let round = Pair("第 {0} 轮", "Round {0}")
    static let rounds = Pair("轮次", "Rounds")
    static let overdue = Pair("已逾期", "Overdue")
    static let ended = Pair("已办结", "Ended")
    static let clocks = Pair("时限", "Time limits")
    static let due = Pair("{0}截止", "Due {0}")
    static let daysLeft = Pair("还有 {0} 天", "{0} day{0:|s} left")
    static let dueToday = Pair("今天到期", "due today")
    static let late = Pair("已过期", "ran out")
    static let right = Pair("您的期限", "your time")
    static let theirRight = Pair("当事人的期限", "the party's time")
    static let chosenLimit = Pair("定下的期限", "Set limit")
    static let earlier = Pair("以前的时限（{0}）", "Earlier time limits ({0})")
    static let stopped = Pair("{0}停止", "stopped {0}")
    static let paused = Pair("中止，{0}起", "paused since {0}")
    static let howCounted = Pair("怎么算的", "How it is counted")
    static let chosenDay = Pair("这一天是为本件定下的。", "This day was set for this case.")
    static let counted = Pair("计入", "counts")
    static let notCounted = Pair("不计入", "does not count")
    static let basis = Pair("依据：{0}", "Basis: {0}")
    static let fromDay = Pair("从{0}起算，期限{1}。", "Counted from {0}; the limit is {1}.")
    static let provisional = Pair("暂算", "provisional")
    static let noClock = Pair("现在没有在走的时限。", "No time limit runs now.")
    static let steps = Pair("经过", "What happened")
    static let openedStep = Pair("提出", "Raised")
    static let overdueStep = Pair("一个时限到期，记为逾期", "A time limit ran out; marked overdue")
    static let redatedStep = Pair("放假安排载入，截止日重算", "The calendar changed; due dates were reckoned anew")
    static let by = Pair("{0}", "{0}")
    static let clock = Pair("时限到期，自动", "the clock, by itself")
    static let toUnit = Pair("交{0}", "to {0}")
    static let said = Pair("最新：{0}", "Latest: {0}")
    static let acts = Pair("您现在可以", "What you can do now")
    static let nothingToDo = Pair("现在不需要您做什么。", "Nothing is asked of you now.")
    static let remedies = Pair("还可以走的途径", "Where else you can turn")
    static let done = Pair("已记下：{0}。", "Recorded: {0}.")
    static let keepOpen = Pair(
        "这一页半小时内有效；离开后凭编号和查询码再看。", "This page holds for half an hour; later, come back with code and secret.")

    static let publishedTitle = Pair("事项 {0}", "Matter {0}")
    static let publishedLead = Pair(
        "这是经审定公开的内容，不含个人信息。", "This is what was released for everyone; it holds nothing personal.")
    static let notPublic = Pair(
        "环节和时限随办理更新。另有{0}条记录没有公开。",
        "State and time limits are those of now. {0} entr{0:y|ies} of the record {0:is|are} not public.")
    static let kind = Pair("程序", "Procedure")
    static let unit = Pair("承办单位", "Unit")
    static let outputs = Pair("已出具", "Given")

    static let raisedBy = Pair("由{0}提出", "Raised by the {0}")
    static let course = Pair("怎么办", "What happens")
    static let limits = Pair("多长时间", "How long")
    static let closed = Pair("封存、不公开的", "What is kept sealed")
    static let law = Pair("依据", "Basis")
    static let place = Pair("本地参数", "local setting")
    static let thisYear = Pair("{0}年以来", "Since {0} began")
    static let figures = Pair("公开统计", "Public figures")
    static let figuresTitle = Pair("事项统计", "Figures on matters")
    static let figuresLead = Pair(
        "按提出的月份计，每个比率写出两个数。旁边是这个比率要是做出来的，会在哪里露出来。不足五件的不写数字，以免认出人来。",
        "Counted by the month in which matters were raised, each rate with both its numbers. Beside the rates stand the signs that would show one being made up. Fewer than five cases are not told, so that nobody is recognised."
    )
    static let noCases = Pair("这个月没有提出的事项。", "No matter was raised in this month.")
    static let fewer = Pair("少于五件", "fewer than five")
    static let noneToCount = Pair("没有", "none")
    static let nOf = Pair("{0} / {1} 件", "{0} of {1}")
    static let month = Pair("月份", "Month")
    static let procedure = Pair("程序", "Procedure")
    static let every = Pair("全部", "All")
    static let show = Pair("显示", "Show")
    static let openedCount = Pair("提出", "Raised")
    static let endedCount = Pair("办结", "Ended")
    static let overdueCount = Pair("逾期过", "Overdue at some time")
    static let rate = Pair("指标", "Figure")
    static let numbers = Pair("件数", "Cases")
    static let percent = Pair("比率", "Rate")
    static let signs = Pair("核对的迹象", "Signs to check it by")
    static let byUnit = Pair("按单位", "By unit")
    static let noUnit = Pair("还没有交办", "Not routed yet")
    static let capped = Pair("件数太多，只计最新的 {0} 件。", "Too many: the newest {0} alone are counted.")

    /// For whom it is; a procedure of the place's own speaks by its name alone.
    static let purposes: [String: Pair] = [
        "hotline-request": Pair(
            "咨询、求助、投诉、举报、建议，与拨打12345一样办。",
            "Questions, help, complaints, reports and suggestions: handled as a call to 12345 is."),
        "petition": Pair(
            "向机关反映情况，提出建议、意见、投诉请求，或检举控告。", "To report, suggest, claim or accuse under the petition regulations."),
        "deputy-suggestion": Pair("人大代表提建议、批评和意见。", "Suggestions and criticism of deputies to the congress."),
        "disclosure-request": Pair(
            "申请公开政府信息，任何公民、法人和组织都可以。", "Any citizen, company or body may ask for government information."),
    ]
}
