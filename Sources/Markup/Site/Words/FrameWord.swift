/// What stands around every page: the head, the ways through the site, the foot.
public enum FrameWord: String, CaseIterable, Wording {
    case skip, sections, overview, report, commitments, indicators, reconciliation, record, cases, units, changes, about
    case find, findLabel, findButton, otherLanguage, checkpointFoot, noCheckpoint, checkThis, footClaim, codeLabel
    case accessibility, desk, data, feed, printed, home, pageOf, previousPage, nextPage, pages

    public var words: (zh: String, en: String) {
        switch self {
        case .skip: ("跳到正文", "Skip to content")
        case .sections: ("栏目", "Sections")
        case .overview: ("总览", "Overview")
        case .report: ("报告", "Report")
        case .commitments: ("承诺", "Commitments")
        case .indicators: ("主要目标", "Targets")
        case .reconciliation: ("对账", "Reconciliation")
        case .record: ("记录", "Record")
        case .cases: ("诉求", "Raise a matter")
        case .units: ("单位", "Units")
        case .changes: ("变化", "Changes")
        case .about: ("关于本站", "About")
        case .find: ("查找", "Search")
        case .findLabel: ("在报告和台账里查找", "Search the reports and the ledger")
        case .findButton: ("查找", "Search")
        case .otherLanguage: ("English", "中文")
        case .checkpointFoot:
            ("本页所依据的记录：{0} 条，{1}，根 {2}", "The record behind this page: {0} entr{0:y|ies}, {1}, root {2}")
        case .noCheckpoint: ("记录还没有签过名。", "The record is not signed yet.")
        case .checkThis: ("核对记录", "Check the record")
        case .footClaim:
            ("谁手里有一份旧的，谁就能指出改动。", "Anyone who holds an older copy can show a change.")
        case .codeLabel: ("签名检查点的二维码", "The signed checkpoint as a QR code")
        case .accessibility: ("无障碍", "Accessibility")
        case .desk: ("工作台", "Desk")
        case .data: ("数据下载", "Data")
        case .feed: ("订阅变化", "Feed")
        case .printed: ("{0}打印", "Printed as of {0}")
        case .home: ("{0}：总览", "{0}: overview")
        case .pageOf: ("第 {0} 页，共 {1} 页", "Page {0} of {1}")
        case .previousPage: ("上一页", "Previous page")
        case .nextPage: ("下一页", "Next page")
        case .pages: ("分页", "Pages")
        }
    }
}
