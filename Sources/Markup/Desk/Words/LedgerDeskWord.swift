/// The ledger at the desk: its list, what is done with many rows, the clerk's own table.
enum LedgerDeskWord {
    static let title = Pair("台账", "The ledger")
    static let lead = Pair(
        "全部承诺，连同还没有公开的。勾选几项可以一起定分工、定时限，或一起公开。",
        "Every commitment, with those that are not public yet. Tick rows to assign or publish them together.")
    static let leadReader = Pair("全部承诺，连同还没有公开的。", "Every commitment, with those that are not public yet.")
    static let indicators = Pair("主要目标", "Main targets")
    static let importTable = Pair("导入任务表", "Import a task table")
    static let publish = Pair("待公开 {0} 条", "{0} to publish")
    static let mark = Pair("另外", "Besides")
    static let allMarks = Pair("不限", "anything")
    static let unassigned = Pair("没有牵头单位或时限", "without lead unit or deadline")
    static let unpublished = Pair("没有公开", "not public")
    static let instructed = Pair("批示没有办结", "with an open instruction")
    static let toClose = Pair("核验过没有销号", "verified, not closed")
    static let since = Pair("此日以后动过", "Changed since")
    static let sort = Pair("排序", "Order")
    static let sortID = Pair("按编号", "by id")
    static let sortDeadline = Pair("按时限，近的在前", "by deadline")
    static let sortPercent = Pair("按进度，低的在前", "by progress, lowest first")
    static let sortChanged = Pair("按变动，新的在前", "by last change")
    static let ownOnly = Pair("这里先列本单位牵头和参与的。", "Only what your unit leads or shares; choose another unit to see more.")
    static let pick = Pair("选", "Pick")
    static let pickRow = Pair("选中{0}", "Pick {0}")
    static let internalOnly = Pair("未公开", "not public")
    static let instruction = Pair("批示未办结", "open instruction")

    static let many = Pair("对选中的一起办", "With the rows that are picked")
    static let manyNote = Pair(
        "先给您看每一行会怎样，再写入；不填的不动。已经定了的要改，写明理由和依据，会进公开记录。",
        "You see what would become of each row before anything is written. What is empty stays. To move what is set, give reason and basis; both enter the public record."
    )
    static let stays = Pair("不动", "as it is")
    static let scope = Pair("哪些行", "Which rows")
    static let scopePicked = Pair("上面勾选的", "those ticked above")
    static let scopeFound = Pair("筛出的全部 {0} 项", "all {0} that are found")
    static let look = Pair("看会怎样", "See what would change")
    static let lookPublish = Pair("看会公开什么", "See what would be published")
    static let coUnits = Pair("责任单位", "Units that share it")
    static let deadline = Pair("完成时限", "Deadline")
    static let reason = Pair("理由", "Reason")
    static let reasonHint = Pair("改动已定的才要；公众看得到。", "For what is set already; the public reads it.")
    static let basis = Pair("决定依据", "Decision behind it")
    static let basisHint = Pair("文号或会议；公众看得到。", "A document or meeting; the public reads it.")

    static let bulkTitle = Pair("写入之前，看一遍", "Before it is written")
    static let bulkCounts = Pair(
        "{0} 项会改，{1} 项不用改，{2} 项不能改。", "{0} would change, {1} stay as they are, {2} are refused.")
    static let willBe = Pair("会怎样", "What would change")
    static let result = Pair("结果", "Result")
    static let assigned = Pair("定下", "set")
    static let revised = Pair("改动，留理由", "moved, with its reason")
    static let unchanged = Pair("不变", "unchanged")
    static let refused = Pair("不能改", "refused")
    static let fromTo = Pair("{0}：{1} → {2}", "{0}: {1} → {2}")
    static let none = Pair("无", "none")
    static let apply = Pair("写入这 {0} 项", "Write these {0}")
    static let leftOut = Pair("不能改的不在其中。", "Those refused are left out.")
    static let needsReason = Pair(
        "有的已经定了，要改就写明理由和依据，再看一遍：", "Some are set already. To move them give reason and basis, then look again:")
    static let again = Pair("再看一遍", "Look again")
    static let nothing = Pair("没有要写入的。", "There is nothing to write.")
    static let back = Pair("返回台账", "Back to the ledger")

    static let importLead = Pair(
        "把自己的任务分解表交上来：分工、时限、进展一次进台账。原表不用改样子，先看每一行会怎样，再写入；同一张表再导入一次，什么也不变。",
        "Hand in your own table: assignments, deadlines and progress enter the ledger at once. You see each row first; importing the same table again changes nothing."
    )
    static let file = Pair("任务表（XLSX 或 CSV）", "The table (XLSX or CSV)")
    static let fileHint = Pair("只读第一张工作表；文件不保存。", "The first sheet is read; the file is not kept.")
    static let year = Pair("哪一年的报告", "The report's year")
    static let columns = Pair("哪一列是什么", "Which column is what")
    static let columnsNote = Pair("认错了的改过来，再看一遍。", "Put right what was mistaken, then look again.")
    static let ignored = Pair("不用", "not used")
    static let rowNumber = Pair("第 {0} 行", "row {0}")
    static let importCounts = Pair(
        "共 {0} 行：增加 {1}，更新 {2}，不变 {3}，不能导入 {4}。", "{0} rows: {1} added, {2} changed, {3} unchanged, {4} refused.")
    static let added = Pair("增加", "added")
    static let changed = Pair("更新", "changed")
    static let importApply = Pair("写入 {0} 行", "Write {0} row{0:|s}")
    static let importInternal = Pair(
        "报告里没有的任务作为人工补录进台账，公开之前只有工作人员看得到。",
        "Tasks that the report lacks are entered by hand and stay internal until published.")
    static let showUnchanged = Pair("不变的 {0} 行不列出。", "{0} unchanged rows are not listed.")
}
