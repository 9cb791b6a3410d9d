/// Publishing: what waits, what it would show, and that it is done.
enum PublishWord {
    static let title = Pair("公开", "Publish")
    static let lead = Pair(
        "台账里公众还看不到的：承诺、主要目标、内部的进展和佐证说明。选好以后，先逐字看会公开什么，再公开。",
        "What the public does not see yet: commitments, targets, internal notes and words of evidence. Choose, look at every word that would be shown, then publish."
    )
    static let nothing = Pair("都已公开，没有等着公开的。", "Everything is public; nothing waits.")
    static let nothingWhy = Pair(
        "审核确认的承诺、标为内部的进展、交来的佐证，会先到这里。批示从不公开。",
        "Confirmed commitments, internal notes and evidence come here first. Instructions are never published.")
    static let kind = Pair("类别", "Kind")
    static let allKinds = Pair("全部", "all")
    static let kinds: [String: Pair] = [
        "commitment": Pair("承诺", "Commitments"), "target": Pair("主要目标", "Main targets"),
        "progress": Pair("进展", "Notes of progress"), "evidence": Pair("佐证说明", "Words of evidence"),
    ]
    static let found = Pair("{0} 条没有公开", "{0} are not public")
    static let shownOf = Pair("{0} 条，全部 {1} 条没有公开", "{0} of {1} that are not public")
    static let scopePicked = Pair("勾选的", "those ticked")
    static let scopeFound = Pair("这里列出的全部 {0} 条", "all {0} listed here")
    static let ofItem = Pair("{0}的一条", "of {0}")

    static let previewTitle = Pair("会公开什么", "What would be published")
    static let previewLead = Pair(
        "下面就是公众会看到的全部：{0} 项，背后 {1} 条记录，一字不多，一字不少。公开以后收不回人们看过的；只能停止公开，并留下决定。",
        "This is all that the public would see: {0} rows with {1} entries of the record behind them, no word more or less. What was read can't be taken back, only withheld by a decision."
    )
    static let willRead = Pair("公众会读到", "The public will read")
    static let entries = Pair("背后的记录", "Entries behind it")
    static let entry = Pair("第 {0} 条", "entry {0}")
    static let notNumbered = Pair("还没有编号，过一秒再看", "not numbered yet; look again in a second")
    static let bytes = Pair("逐字节看", "byte for byte")
    static let noEntries = Pair("记录已经公开，只把这一行显示出来。", "Its entries are public already; only the row is shown.")
    static let reportedToo = Pair("报完成的说明一并公开。", "The words of its report of done go with it.")
    static let stays = Pair(
        "仍不公开的：没有选中的进展和佐证、全部批示。", "Not shown: notes and evidence not chosen here, and every instruction.")
    static let sealed = Pair(
        "佐证文件本身不公开，只公开说明、类型和大小。", "The file itself stays sealed; only words, type and size are shown.")
    static let publish = Pair("公开这 {0} 项", "Publish these {0}")
    static let back = Pair("返回", "Back")
}
