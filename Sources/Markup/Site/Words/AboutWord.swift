/// What the site claims of itself, and what it does not.
public enum AboutWord: String, CaseIterable, Wording {
    case title, lead, claims, claim1, claim2, claim3, claim4, notClaims, not1, not2, not3, not4, privacy, privacy1,
        privacy2
    case words, words1, data, data1, data2, feeds
    case accessTitle, accessLead, access1, access2, access3, access4, accessLimits, accessLimit1, accessContact

    public var words: (zh: String, en: String) {
        switch self {
        case .title: ("关于本站", "About this site")
        case .lead:
            (
                "本站把政府工作报告变成一本公开的台账：每一句承诺连着原话，每一次变化留下记录。",
                "This site turns the work report into a public ledger: each promise tied to its words, each change on record."
            )
        case .claims: ("我们说得出的", "What we claim")
        case .claim1:
            (
                "每一项承诺都指回报告里的原话；人工补录的，写明是补录的。",
                "Every commitment points back to its words in the report; what a person added says so."
            )
        case .claim2:
            (
                "“完成”不由做事的单位自己说：它报完成，别的单位核验。",
                "“Done” is never said by the one who did it: a unit reports, another verifies."
            )
        case .claim3:
            (
                "降低目标、推迟时限、换牵头单位、撤销承诺，都有理由和依据，都留在原处。",
                "Lowering a target, moving a deadline, changing the lead or withdrawing has a reason and a basis, and stays where it was."
            )
        case .claim4: ("谁手里有一份旧的检查点或打印件，谁就能指出后来的改动。", "Anyone who holds an older copy can show a change.")
        case .notClaims: ("我们不说的", "What we do not claim")
        case .not1:
            (
                "不说记录不可能被换掉：没有别人保存检查点时，整份换掉是看不出来的。",
                "Not that the record can't be replaced: while nobody else keeps a checkpoint, replacing it as a whole would not show."
            )
        case .not2:
            (
                "不说单位报的都是真的：记录证明谁何时报了什么，不证明事情本身。",
                "Not that what units report is true: the record proves who said what and when, not the matter itself."
            )
        case .not3:
            (
                "不说没有数就是没做到：没有数写“未报告”或“无法判断”。",
                "Not that silence is failure: without data it is not reported or cannot be judged."
            )
        case .not4: ("不给人、来信人或单位打分、排名。", "No scores and no rankings of people, petitioners or units.")
        case .privacy: ("隐私", "Privacy")
        case .privacy1:
            ("看本站不用登录，不留记号，不用外来的文件。", "Reading needs no sign-in, leaves no mark and loads nothing from elsewhere.")
        case .privacy2:
            (
                "个人信息不进公开的记录；要抹去的可以抹去，凭据不受影响。",
                "Personal data never enters the public record, and can be erased while all proofs stay valid."
            )
        case .words: ("状态的意思", "What the states mean")
        case .words1:
            (
                "状态由规则按时限、进度和核验算出。每一项的页面上写着怎样判断。",
                "States follow by rule from deadline, progress and verification; each item's page says how."
            )
        case .data: ("数据", "Data")
        case .data1:
            ("每张表都能导出 XLSX、CSV 和 JSON，导出的就是看到的。", "Every list exports as XLSX, CSV and JSON: exactly what is shown.")
        case .data2: ("地址和编号长期有效，从不重复使用。", "Addresses and ids last and are never reused.")
        case .feeds: ("全部公开数据（JSON）", "All public data (JSON)")
        case .accessTitle: ("无障碍", "Accessibility")
        case .accessLead: ("本站按 WCAG 2.2 AA 制作和检查。", "The site is made and checked against WCAG 2.2 AA.")
        case .access1:
            (
                "状态总有字和形状，不只靠颜色；没有数据的是灰的，从不是绿的。",
                "States have a word and a shape, never colour alone; no data is grey, never green."
            )
        case .access2: ("全部能用键盘；不用脚本也能读、能查、能筛。", "Everything works by keyboard, and without script.")
        case .access3:
            (
                "放大到 400%、窄屏、深色、高对比和打印都照顾到；图表下面有表。",
                "Zoom to 400 %, narrow screens, dark and high contrast, and paper are looked after; each chart has a table."
            )
        case .access4:
            ("每一页都用自动工具（axe）检查，两种语言、两种配色。", "Every page is checked by tool (axe) in both languages and colour schemes.")
        case .accessLimits: ("已知的不足", "Known limits")
        case .accessLimit1:
            (
                "自动检查不能代替人：还没有请用读屏软件的人完整走过一遍。",
                "A tool is no person: nobody who uses a screen reader has walked through all of it yet."
            )
        case .accessContact: ("遇到障碍，请告诉督查室。", "If something stops you, tell the supervision office.")
        }
    }
}
