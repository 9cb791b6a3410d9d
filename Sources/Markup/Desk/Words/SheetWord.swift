/// Units' months: sending, one page, reading in.
enum SheetWord {
    static let month = Pair("{0}年{1}月", "{1}/{0}")
    static let title = Pair("月报表 · {0}", "Monthly sheets: {0}")
    static let lead = Pair(
        "把这个月发给各单位：在一页上报，或填好表发回。{0}前交。",
        "Send the month to units: they answer on one page, or fill in the sheet and return it. Due {0}.")
    static let nothingOpen = Pair(
        "没有在办的承诺，或都没有牵头单位，没有可发的。先在“台账”里定牵头单位。",
        "Nothing is open, or nothing has a lead unit, so there is nothing to send. Name lead units in the ledger first."
    )
    static let previous = Pair("← {0}", "← {0}")
    static let next = Pair("{0} →", "{0} →")
    static let months = Pair("换月份", "Other months")
    static let sent = Pair("已发", "sent")
    static let answered = Pair("已交", "answered")
    static let missing = Pair("没有交", "not answered")
    static let unsent = Pair("还没有发", "not sent yet")
    static let unit = Pair("单位", "Unit")
    static let choose = Pair("发", "Send")
    static let chooseUnit = Pair("发给{0}", "Send to {0}")
    static let items = Pair("几项", "Items")
    static let itemCount = Pair("{0} 项（牵头 {1}）", "{0} (leads {1})")
    static let sentOn = Pair("发出", "Sent")
    static let state = Pair("情况", "State")
    static let changes = Pair("新进展", "New notes")
    static let ways = Pair("这个月", "This month")
    static let onePage = Pair("一页填报", "One page")
    static let onePageOf = Pair("{0}的一页填报", "One page of {0}")
    static let sheetFile = Pair("XLSX", "XLSX")
    static let sheetFileOf = Pair("{0}的 XLSX", "XLSX of {0}")
    static let notSent = Pair("没有发", "not sent")
    static let waiting = Pair("等交，还有 {0} 天", "waiting, {0} day{0:|s} left")
    static let overdue = Pair("没有交，过期 {0} 天", "not answered, {0} day{0:|s} over")
    static let answeredOn = Pair("{0}已交", "answered {0}")
    static let answeredLate = Pair("{0}已交，晚 {1} 天", "answered {0}, {1} day{1:|s} late")
    static let send = Pair("发给选中的单位", "Send to the chosen units")
    static let sendNote = Pair(
        "没有发过的已经选上。再发一次，表里换成现在的进度；已经交回的旧表仍然能读。",
        "Those not sent yet are chosen. Sent again, a sheet holds what stands now; older ones can still be read.")
    static let zip = Pair("全部表，一个压缩包", "All sheets in one archive")
    static let upload = Pair("读入交回的表", "Read what came back")
    static let uploadHint = Pair(
        "可以一次选几个 XLSX。先看会变什么，再记入；WPS 另存过、换过顺序的都能读。",
        "Several XLSX at once. You see what would change before anything is recorded; re-saved and re-ordered ones are fine."
    )
    static let files = Pair("填好的 XLSX", "Filled in XLSX")
    static let look = Pair("先看看", "Look first")

    static let ownTitle = Pair("{0} · {1}进展", "{0} · progress of {1}")
    static let ownLead = Pair(
        "有新进展的才填，没有的空着；一次交。", "Fill in only what moved and leave the rest; sent as one.")
    static let ownDue = Pair("{0}前交。", "Due {0}.")
    static let ownAnswered = Pair("{0}交过，还可以再报。", "Answered {0}; you can still add.")
    static let ownNotSent = Pair(
        "督查室这个月还没有发表，也可以先报。", "The office has not sent this month's sheet; you may report already.")
    static let behalf = Pair("您在代这个单位填。", "You are filling in for this unit.")
    static let readers = Pair(
        "督查室和县领导能看到。标着“公开”的承诺，填的进展同时向公众公开，请不要写个人信息。",
        "The supervision office and county leaders. On items marked public, everyone: write no personal data.")
    static let isPublic = Pair("公开", "public")
    static let isInternal = Pair("内部", "internal")
    static let nothingOwn = Pair("本单位没有在办的承诺，这个月不用报。", "Your unit has nothing open; there is nothing to report.")
    static let last = Pair("上次（{0}，{1}）：{2}", "Last ({0}, {1}): {2}")
    static let noLast = Pair("还没有报过进展。", "Nothing was reported yet.")
    static let words = Pair("本月进展", "Progress this month")
    static let percent = Pair("进度 %", "Progress %")
    static let done = Pair("完成了，请核验", "Done, to be verified")
    static let more = Pair("存在问题、下一步（可不填）", "Problem and next step (optional)")
    static let problem = Pair("存在问题", "Problem")
    static let nextStep = Pair("下一步", "Next step")
    static let sendMonth = Pair("交这个月", "Send the month")
    static let sendMonthNote = Pair("只记填了的；其余记为没有新进展。", "Only what is filled in is recorded.")
    static let byFile = Pair("用表格填：下载 XLSX", "By spreadsheet: fetch the XLSX")
    static let byFileNote = Pair("填好后在这里交回，或发给督查室。", "Return it here, or mail it to the office.")
    static let leadsIt = Pair("牵头", "leads")
    static let sharesIt = Pair("责任", "shares")

    static let readTitle = Pair("交回的表：会变什么", "What came back: what would change")
    static let readLead = Pair("还没有记入。看过以后一次记入，或什么也不做。", "Nothing is recorded yet. Record it all at once, or leave it.")
    static let readGone = Pair("这次读入的内容已经不在了，请再选一次文件。", "What was read is gone; choose the files again.")
    static let unreadable = Pair("没有收的文件", "Files that were not taken")
    static let stale = Pair(
        "这是旧的一张：{0}又发过新的。按旧表发出时的情况比对。",
        "An older sheet: a newer one was sent {0}. It is compared with what stood when it was made.")
    static let before = Pair("这个单位{0}交过一次。", "This unit answered {0} before.")
    static let willChange = Pair("会记入", "to be recorded")
    static let clashes = Pair("有冲突", "clashes")
    static let refused = Pair("不收", "not taken")
    static let same = Pair("没有变化", "unchanged")
    static let item = Pair("任务", "Item")
    static let now = Pair("现在", "Now")
    static let new = Pair("表里", "In the sheet")
    static let why = Pair("为什么不收", "Why not")
    static let line = Pair("第 {0} 行", "row {0}")
    static let reportedDone = Pair("报完成", "reported done")
    static let clashTitle = Pair("有冲突，请选一个", "Clashes: choose one")
    static let clashLead = Pair(
        "表发出以后，台账里有了更新的进展，和表里写的不一样。", "Since the sheet was made the ledger has newer progress, and the words differ.")
    static let theirs = Pair("记入表里的", "Record the sheet's")
    static let ours = Pair("留台账的", "Keep the ledger's")
    static let changedTitle = Pair("会记入的", "To be recorded")
    static let refusedTitle = Pair("不收的", "Not taken")
    static let sameNote = Pair("另有 {0} 项没有填或没有变化。", "{0} more are empty or unchanged.")
    static let record = Pair("全部记入", "Record it all")
    static let recordNothing = Pair("记为已交，没有变化", "Note it as answered, nothing new")
    static let leave = Pair("不记了", "Leave it")
}
