import Commitments

/// One commitment at the desk, and what may be done with it.
enum ItemWord {
    static let seeReport = Pair("看它在报告里的位置", "See it in the report")
    static let publicPage = Pair("公众看到的这一页", "What the public sees")
    static let seenByAll = Pair("公众看得到。标“内部”的条目除外。", "The public sees it, but for what is marked internal.")
    static let seenByStaff = Pair(
        "还没有公开，只有本县工作人员看得到。", "Not public: only people at this county's desk see it.")
    static let publicPercent = Pair("公众看到的是 {0}%", "the public sees {0}%")
    static let waiting = Pair("有 {0} 条可以公开", "{0} entries can be published")
    static let publishOne = Pair("看会公开什么", "See what publishing would show")
    static let whoSees = Pair("谁看得到", "Who may see this")

    static let acts = Pair("现在能办的", "What you may do now")
    static let noActs = Pair("您的岗位现在没有要办的。", "There is nothing for your post to do now.")
    static let unit = Pair("代哪个单位填", "For which unit")
    static let unitHint = Pair("记录写明是督查室代填。", "The record says that the supervision office entered it.")
    static let words = Pair("说明", "In words")
    static let reason = Pair("理由", "Reason")
    static let basis = Pair("决定依据（文号或会议）", "Decision behind it (document or meeting)")
    static let publicHint = Pair("会进公开记录。", "Enters the public record.")
    static let internalNow = Pair("这一项还没有公开；公开时一并公开。", "Goes public with the commitment, not before.")

    static let verify = Pair("核验", "Verify")
    static let verifyHint = Pair("看过什么、怎样核的，一两句话。", "What was looked at, and how.")
    static let giveBack = Pair("退回", "Send back")
    static let giveBackHint = Pair("写明哪里没有做到，承办单位照着补。", "Say what is missing; the unit works from it.")
    static let close = Pair("销号", "Close")
    static let closeNote = Pair("核验无误，了结这一项。以后要再办，可以重新打开。", "Ends it. It can be reopened later, with a reason.")
    static let assign = Pair("定分工和时限", "Assign")
    static let assignNote = Pair("只能填还没有定的；改已经定的用“调整”。", "Sets what is not set yet; use Revise for the rest.")
    static let progress = Pair("报进展", "Report progress")
    static let percent = Pair("进度（0到100）", "Progress, 0 to 100")
    static let progressWords = Pair("进展，一句话", "How it stands, in a sentence")
    static let audience = Pair("给谁看", "For whom")
    static let audienceAll = Pair("公开", "public")
    static let audienceStaff = Pair("内部：只给工作人员看", "internal: for staff only")
    static let reportDone = Pair("报完成", "Report done")
    static let reportDoneHint = Pair(
        "做到了什么，怎样看得出来。由别的单位核验。", "What was reached and how it shows. Another unit verifies.")
    static let evidence = Pair("交佐证", "Add evidence")
    static let file = Pair("文件", "File")
    static let fileHint = Pair(
        "PDF、图片、Office文件或文本，64 MB以内。文件加密保存，公众从不看到文件本身。",
        "PDF, picture, Office file or text up to 64 MB. Kept encrypted; the public never sees the file.")
    static let fileWords = Pair("它说明什么", "What it shows")
    static let revise = Pair("调整", "Revise")
    static let reviseNote = Pair("改了的才写入；理由和依据会公开。", "Only what differs is written; reason and basis become public.")
    static let theWords = Pair("表述", "Words")
    static let reopen = Pair("重新打开", "Reopen")
    static let withdraw = Pair("撤销", "Withdraw")
    static let withdrawNote = Pair("不再推进。编号、理由和依据都留着，公众看得到。", "It ends. Number, reason and basis stay for all to see.")
    static let instruct = Pair("批示", "Instruct")
    static let instructHint = Pair(
        "承办单位答复，再由督查室或领导办结。只有工作人员看得到。", "The unit answers, another party settles. Staff only.")
    static let instructWords = Pair("批示内容", "Instruction")
    static let ofLeader = Pair("哪位领导的批示", "Whose instruction")
    static let due = Pair("何时之前答复", "Answer due")

    static let instructions = Pair("批示", "Instructions")
    static let noInstructions = Pair("没有批示。", "None.")
    static let dueBy = Pair("{0}前答复", "due {0}")
    static let answered = Pair("{0}答复：{1}", "{0} answered: {1}")
    static let settledWith = Pair("办结：{0}", "Settled: {0}")
    static let answer = Pair("答复", "Answer")
    static let answerHint = Pair(
        "做了什么、什么时候做完。批示的领导和督查室看。", "What was done and by when. The leader and the supervision office read it.")
    static let settle = Pair("办结", "Settle")
    static let settleHint = Pair("看过什么，为什么算办结。", "What was looked at, and why it counts as settled.")
    static let states: [InstructionRow.State: Pair] = [
        .open: Pair("等答复", "to be answered"), .answered: Pair("已答复，等办结", "answered, to be settled"),
        .settled: Pair("已办结", "settled"),
    ]

    static let noEvidence = Pair("还没有佐证。", "No evidence yet.")
    static let download = Pair("下载", "Download")
    static let withhold = Pair("停止公开一条", "Withhold an entry")
    static let withholdNote = Pair(
        "内容从网站和导出里撤下，编号和凭据留着；这个决定本身是公开的。",
        "Its content leaves the site and every export; number and proof stay, and the decision itself is public.")
    static let entry = Pair("哪一条", "Which entry")
    static let timelineNote = Pair(
        "最新的在前；标“内部”的公众看不到。", "Newest first; the public does not see what is marked internal.")
    static let withheld = Pair("已停止公开的编号：{0}", "Withheld entries: {0}")
    static let whyNot = Pair("现在不能核验：", "It can't be verified by you: ")

    static func of(_ act: CommitmentAct) -> Pair {
        switch act {
        case .verify: verify
        case .giveBack: giveBack
        case .close: close
        case .assign: assign
        case .progress: progress
        case .reportDone: reportDone
        case .evidence: evidence
        case .revise: revise
        case .reopen: reopen
        case .withdraw: withdraw
        case .instruct: instruct
        }
    }
}
