import Commitments

/// Candidate review.
public enum ReviewWord {
    public static let title = Pair("候选审核", "Review")
    static let lead = Pair(
        "机器从报告里读出的每一条，都要人看过才进台账。接受、不要、改正，随时停下，做过的都留着。",
        "What the machine read in a report enters the ledger only once a person has seen it. Stop any time; nothing is lost."
    )
    static let report = Pair("报告", "Report")
    static let progress = Pair("进度", "Progress")
    static let settled = Pair("已处理 {0} / {1} 条，还剩 {2} 条", "{0} of {1} settled; {2} left")
    static let allSettled = Pair("{0} 条都处理完了", "All {0} settled")
    static let waiting = Pair("{0} 条等确认", "{0} wait to be confirmed")
    static let corrected = Pair("已被更正稿取代", "replaced by a corrected one")
    static let correction = Pair("更正稿", "correction")
    static let goOn = Pair("继续审核", "Go on reviewing")
    static let begin = Pair("开始审核", "Begin")
    static let look = Pair("查看", "Look")
    static let noReports = Pair(
        "还没有报告。在这里导入一份政府工作报告，读出的候选由您逐条确认后成为台账。",
        "There is no report yet. Import one here; you confirm what was read in it, and that becomes the ledger.")

    static let importTitle = Pair("导入报告", "Import a report")
    static let importHint = Pair(
        "报告全文会向公众显示；候选只有督查室看得到，确认并发布以后公众才看得到。",
        "The text of the report is public. Candidates are for the supervision office until they are confirmed and published."
    )
    static let file = Pair("文件", "File")
    static let fileHint = Pair("DOCX、PDF、HTML或文本，不超过64 MiB。", "DOCX, PDF, HTML or text, up to 64 MiB.")
    static let corrects = Pair("更正哪一份", "Corrects")
    static let correctsHint = Pair(
        "是已有报告的更正稿才选。原话没变的照旧，只问变了的。",
        "Only for the corrected text of one that is here; you are asked only about what moved.")
    static let importButton = Pair("读进来", "Read it")

    public static let imported = Pair("读出候选 {0} 条，从第一条开始。", "{0} candidates were read. Begin with the first.")
    public static let known = Pair(
        "这份报告早已在台账里，一字不差；什么也没有改变。", "This very report is in the ledger already; nothing was changed.")
    public static let correctedDone = Pair(
        "更正稿已读入：{0} 项原话未变，照旧；要看的只有 {1} 条。",
        "The correction was read: {0} items stand unchanged; only {1} candidates are to be looked at.")

    // MARK: - One report

    static let pageTitle = Pair("{0}年报告", "Report of {0}")
    static let text = Pair("报告正文", "Text of the report")
    static let current = Pair("当前候选", "Current candidate")
    static let place = Pair("第 {0} 条，共 {1} 条", "{0} of {1}")
    static let target = Pair("目标", "Target")
    static let commitment = Pair("承诺", "Commitment")
    static let hard = Pair("硬：可核查", "hard: checkable")
    static let soft = Pair("软：难核查", "soft")
    static let byHand = Pair("人工补录", "entered by hand")
    static let edited = Pair("改过", "put right")
    static let under = Pair("所在标题", "Heading")
    static let left = Pair("未处理", "Left")
    static let accepted = Pair("接受", "Accepted")
    static let together = Pair("成组接受", "Accepted together")
    static let rejected = Pair("不要", "Rejected")
    static let confirmed = Pair("已确认", "Confirmed")
    static let all = Pair("全部", "All")
    static let filters = Pair("筛选", "Filter")
    static let show = Pair("处理情况", "State")
    static let kinds = Pair("种类", "Kind")
    static let anyKind = Pair("目标和承诺", "Targets and commitments")
    static let onlyTargets = Pair("只看目标", "Targets")
    static let onlyCommitments = Pair("只看承诺", "Commitments")
    static let onlyHard = Pair("只看硬承诺", "Hard commitments")
    static let onlySoft = Pair("只看软承诺", "Soft commitments")
    static let noneSuch = Pair("这样筛选没有候选。", "No candidate is like that.")
    static let doneTitle = Pair("都看完了", "Everything is looked at")
    static let toConfirm = Pair("去确认", "Go to the confirmation")
    static let toNextSteps = Pair("接下来：分派和发布", "Next: assign and publish")
    static let confirmSome = Pair("确认已看的 {0} 条", "Confirm the {0} you settled")
    static let before = Pair("更正前", "Before")
    static let now = Pair("现在", "Now")
    static let wasItem = Pair(
        "更正前这句话是 {0}。同一件事的，请去调整那一项，这里选“与另一条重复”。",
        "Before the correction this was {0}. If it is the same matter, revise that one and reject this as a duplicate.")
    static let gone = Pair("更正稿里没有了的", "Gone from the corrected text")
    static let goneHint = Pair(
        "这些项的原话不在更正稿里。请逐项决定调整还是撤销。", "Their words are not in the corrected text. Revise or withdraw each.")

    static let previous = Pair("上一条", "Previous")
    static let next = Pair("下一条", "Next")
    static let accept = Pair("接受", "Accept")
    static let reject = Pair("不要……", "Reject…")
    static let clear = Pair("改回未处理", "Set back to left")
    static let edit = Pair("改内容", "Edit")
    static let move = Pair("改起止", "Move the span")
    static let split = Pair("切分", "Split")
    static let merge = Pair("与下一条合并", "Merge with the next")
    static let add = Pair("补一条", "Add one")
    static let undo = Pair("撤销上一步", "Undo")
    static let why = Pair("为什么不要", "Why")
    static let otherReason = Pair("别的理由", "Another reason")
    static let saveAccept = Pair("存并接受", "Save and accept")
    static let saveOnly = Pair("只存", "Save")
    static let moveHint = Pair(
        "改成报告里的原话，字要一个不差；或先在正文里选好再按 m。", "Write the words exactly as printed; or select them in the text and press m.")
    static let splitHint = Pair(
        "在要切开的地方换行；字不能改。切开的每条会重新读一遍。", "Break the line where to cut; change no word. Each part is read anew.")
    static let addHint = Pair(
        "写报告里的原话，字要一个不差；或先在正文里选好再按 n。会永远注明是人加的。",
        "Write the words exactly as printed; or select them and press n. It says for ever that a person added it.")
    static let words = Pair("原话", "Words")
    static let mergeWith = Pair("下一条：{0}", "The next: {0}")
    static let headingLeft = Pair("本标题下还有 {0} 条未处理", "{0} left under this heading")
    static let acceptHeading = Pair("全部接受这 {0} 条", "Accept all {0}")
    static let acceptHeadingHint = Pair(
        "没有逐条看的，台账里会注明“批量确认”。", "Those that were not looked at one by one say “confirmed in bulk” in the ledger.")
    static let lastStep = Pair("上一步：{0}", "Last step: {0}")
    static let keys = Pair("单键操作", "Keys")
    static let keysOn = Pair("用单键操作", "Use single keys")
    static let reason = Pair("理由：{0}", "Why: {0}")
    static let itemIs = Pair("已成为 {0}", "It became {0}")
    static let openItem = Pair("打开 {0}", "Open {0}")

    public static let undone = Pair("已撤销：{0}“{1}”。", "Undone: {0} “{1}”.")
    public static let overtaken = Pair(
        "别人已改过同一条，没有撤销：{0}“{1}”。", "Someone changed the same one since; not undone: {0} “{1}”.")

    // MARK: - Confirmation

    static let confirmTitle = Pair("确认候选", "Confirm")
    static let confirmLead = Pair(
        "接受了的成为台账里的一项，编号从此不变；不要的连同理由记下来。确认后只有工作人员看得到，发布以后公众才看得到。",
        "What you accepted becomes items with ids for ever; what you rejected is recorded with its reason. Only staff sees them until they are published."
    )
    static let willBecome = Pair(
        "将成为台账：目标 {0} 项，承诺 {1} 项", "Will enter the ledger: {0} target{0:|s}, {1} commitment{1:|s}")
    static let willReject = Pair("将不要：{0} 条", "Will be rejected: {0}")
    static let number = Pair("编号", "Id")
    static let note = Pair("说明", "Note")
    static let bulk = Pair("批量确认，未逐条看", "confirmed in bulk, unread")
    static let confirmButton = Pair("确认：{0} 项进台账，{1} 条不要", "Confirm: {0} item{0:|s}, {1} rejection{1:|s}")
    static let unreadTitle = Pair("还有 {0} 条没有看", "{0} were not looked at")
    static let unreadHint = Pair(
        "可以以后再看：先确认看过的，剩下的留在这里。也可以不看就全部确认，每一项会永远注明“批量确认，未逐条看”。",
        "They can wait: confirm what you saw and the rest stays here. Or confirm them unread; each will say so for ever."
    )
    static let unreadTick = Pair("我知道这 {0} 条没有人看过", "I know that nobody looked at these {0}")
    static let unreadButton = Pair("连没看的一起，全部确认", "Confirm everything, unread ones too")
    static let nothingMarked = Pair("现在没有等确认的候选。", "Nothing waits to be confirmed now.")
    static let backToReview = Pair("回去接着审", "Back to the review")
    static let nextSteps = Pair("接下来", "Next")
    static let isConfirmed = Pair("这份报告已有 {0} 项在台账里。", "{0} items of this report are in the ledger.")
    static let toAssign = Pair("分派：给每一项定牵头单位和时限", "Assign a lead unit and a deadline to each")
    static let toPublish = Pair("发布：让公众看到", "Publish them")
    public static let confirmedDone = Pair(
        "已确认：目标 {0} 项、承诺 {1} 项进了台账，{2} 条不要。现在只有工作人员看得到。",
        "Confirmed: {0} targets and {1} commitments are in the ledger, {2} rejected. Only staff sees them now.")

    public static let acts: [ReviewStep.Act: Pair] = [
        .accept: Pair("接受", "accepted"), .acceptHeading: Pair("成组接受", "accepted together"),
        .reject: Pair("不要", "rejected"), .clear: Pair("改回未处理", "set back"), .edit: Pair("改内容", "edited"),
        .move: Pair("改起止", "moved"), .split: Pair("切分", "split"), .merge: Pair("合并", "merged"),
        .add: Pair("补一条", "added"),
    ]

    /// Keys in the order of the help.
    static let help: [(key: String, word: Pair)] = [
        ("j →", next), ("k ←", previous), ("a", accept), ("r", Pair("不要，再按1–5选理由", "Reject, then 1–5 for why")),
        ("e", edit), ("m", Pair("起止改为选中的字", "Move to the selected words")),
        ("s", Pair("切分；可先在正文里点到切开处", "Split; click in the text where to cut first")), ("g", merge),
        ("n", Pair("补上选中的字", "Add the selected words")), ("u", undo), ("c", toConfirm),
        ("?", Pair("这张表", "This table")), ("Esc", Pair("收起", "Close")),
    ]
}
