import Basics
import Commitments

/// The ledger's list at the desk as it is asked for: the public list's filter, and what only staff may ask.
public struct DeskListView: Sendable {
    public enum Mark: String, Sendable, CaseIterable {
        case unassigned, unpublished, instructed
        case toClose = "to_close"

        var word: Pair {
            switch self {
            case .unassigned: LedgerDeskWord.unassigned
            case .unpublished: LedgerDeskWord.unpublished
            case .instructed: LedgerDeskWord.instructed
            case .toClose: LedgerDeskWord.toClose
            }
        }
    }

    public enum Sort: String, Sendable, CaseIterable {
        case id, deadline, percent, changed

        var word: Pair {
            switch self {
            case .id: LedgerDeskWord.sortID
            case .deadline: LedgerDeskWord.sortDeadline
            case .percent: LedgerDeskWord.sortPercent
            case .changed: LedgerDeskWord.sortChanged
            }
        }
    }

    public struct Row: Sendable {
        public let line: CommitmentLine
        public let isPublic: Bool
        /// Instructions that are not settled.
        public let instructions: Int

        public init(line: CommitmentLine, isPublic: Bool, instructions: Int) {
            (self.line, self.isPublic, self.instructions) = (line, isPublic, instructions)
        }
    }

    public var list = CommitmentListView()
    /// The unit that is shown where none is asked for: a reporter's own.
    public var presetUnit: String?
    public var mark: Mark?
    public var since: LocalDate?
    public var sort = Sort.id
    public var rows: [Row] = []
    /// The ids of everything found, on all pages.
    public var found: [String] = []
    public var mayAssign = false
    public var mayPublish = false
    public var unpublished = 0
    public var units: [UnitRow] = []

    public init() {}

    var isFiltered: Bool {
        list.year != list.defaultYear || list.unit != presetUnit || list.state != nil || list.area != nil
            || list.words != nil || mark != nil || since != nil
    }

    /// The query again, without the page.
    func query(page: Int? = nil) -> [SiteAddress.Item] {
        let parts: [(String, String?)] = [
            ("year", list.year == list.defaultYear ? nil : list.year),
            ("unit", list.unit == presetUnit ? nil : list.unit ?? "all"), ("state", list.state), ("area", list.area),
            ("q", list.words), ("mark", mark?.rawValue), ("since", since?.description),
            ("group", list.group?.rawValue), ("sort", sort == .id ? nil : sort.rawValue),
            ("page", page.flatMap { $0 > 1 ? String($0) : nil }),
        ]
        return parts.compactMap { name, value in value.map { SiteAddress.Item(name, $0) } }
    }
}
