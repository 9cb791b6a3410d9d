import Commitments

/// The parts of the desk, and whose they are.
public enum DeskSection: String, CaseIterable, Sendable {
    case work = "", commitments, cases, review, sheets, overview, papers, administration

    public var roles: Set<Role> {
        switch self {
        case .work, .commitments, .cases: [.supervisor, .reporter, .leader, .administrator]
        case .review: [.supervisor]
        case .sheets: [.supervisor, .reporter]
        case .overview: [.supervisor, .leader]
        case .papers: [.supervisor, .leader]
        case .administration: [.administrator, .supervisor]
        }
    }

    var word: Pair {
        switch self {
        case .work: Pair("我的工作", "My work")
        case .commitments: Pair("台账", "Ledger")
        case .cases: Pair("事项", "Cases")
        case .review: Pair("候选审核", "Review")
        case .sheets: Pair("月报表", "Sheets")
        case .overview: Pair("全局", "Overview")
        case .papers: Pair("文稿", "Papers")
        case .administration: Pair("管理", "Administration")
        }
    }
}
