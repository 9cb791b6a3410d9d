/// Search, units, reconciliation, the pages about the site, and what is said when something is not there.
public enum PlainWord: String, CaseIterable, Wording {
    case searchTitle, searchLead, foundIn, foundMany, foundNone, foundNoneWhy, inLedger, inReports, tooShort,
        askSomething
    case reportAndPlace, commitmentsWith
    case unitsTitle, unitsLead, unit, leads, shares, verifiedOf, lateOf, noUnits
    case reconciliationTitle, reconciliationLead, reconciliationNone, reconciliationOthers, years
    case rowsHeading, notFoundTitle, notFoundLead, notFoundTry, failedTitle, failedLead, failedReference
    case reportNone, reportNoneLead, takenDown

    public var words: (zh: String, en: String) {
        switch self {
        case .searchTitle: ("查找“{0}”", "Search: {0}")
        case .searchLead: ("在全部报告里逐字查找，也找承诺和目标。", "Word for word in all reports, and in commitments and targets.")
        case .foundIn: ("{0} 段", "{0} paragraphs")
        case .foundMany: ("1,000+ 段", "1,000+ paragraphs")
        case .foundNone: ("没有找到“{0}”", "Nothing found for “{0}”")
        case .foundNoneWhy:
            (
                "查找按原文的字逐个对，词序和用字都要一样。换一个更短的词试试，如只写项目名称。",
                "Words are matched exactly as printed. Try something shorter, such as a project's name alone."
            )
        case .inLedger: ("在承诺和目标里", "In commitments and targets")
        case .inReports: ("在报告里", "In the reports")
        case .tooShort: ("请写字或数字。", "Please write letters or digits.")
        case .askSomething: ("写一个词，如项目、地名、单位，或编号。", "A word such as a project, a place, a unit, or an id.")
        case .reportAndPlace: ("{0}年报告，第 {1} 段", "Report of {0}, paragraph {1}")
        case .commitmentsWith: ("承诺里有“{0}”的 {1} 项", "{1} commitment{1:|s} with “{0}”")
        case .unitsTitle: ("单位", "Units")
        case .unitsLead:
            ("每个单位牵头和参与的承诺。按领导习惯的次序排，不排名。", "What each unit leads and shares, in the customary order; not a ranking.")
        case .unit: ("单位", "Unit")
        case .leads: ("牵头", "Leads")
        case .shares: ("参与", "Shares")
        case .verifiedOf: ("其中核验完成", "of these verified done")
        case .lateOf: ("其中滞后", "of these behind")
        case .noUnits: ("还没有单位。", "No units yet.")
        case .reconciliationTitle: ("{0}年的目标，{1}年的报告", "Targets of {0}, report of {1}")
        case .reconciliationLead:
            (
                "上一年定的目标，下一年的报告怎么说。两边都用报告自己的话。",
                "What one year set, and what the next report says of it, in the reports' own words."
            )
        case .reconciliationNone:
            ("台账里还没有相连两年的报告，无从对账。", "There are no reports of two consecutive years yet, so nothing can be reconciled.")
        case .reconciliationOthers: ("其他年度的对账", "Other years")
        case .rowsHeading: ("逐项对照", "Target by target")
        case .years: ("{0}—{1}", "{0}–{1}")
        case .notFoundTitle: ("没有这一页", "There is no such page")
        case .notFoundLead:
            (
                "地址可能写错了。编号从不重复使用，撤销的承诺也还在原来的地址。",
                "The address may be mistyped. Ids are never reused, and withdrawn commitments stay where they were."
            )
        case .notFoundTry: ("可以查找，或从下面开始：", "Search, or start from here:")
        case .failedTitle: ("这一页现在打不开", "This page can't be shown now")
        case .failedLead:
            (
                "是本站的问题，不是您的。请过一会儿再试；台账和记录没有受影响。",
                "The fault is ours. Please try again later; ledger and record are not affected."
            )
        case .failedReference: ("要反映这个问题，请说编号 {0}。", "To report it, quote {0}.")
        case .reportNone: ("没有{0}年的报告", "There is no report of {0}")
        case .takenDown: ("（已依决定停止公开）", "(withheld by a decision)")
        case .reportNoneLead: ("台账里有这些年度的报告：", "The ledger has reports of these years:")
        }
    }
}
