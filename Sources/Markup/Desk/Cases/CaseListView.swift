import Procedures

/// Cases of a list with what was asked.
public struct CaseListView: Sendable {
    public enum Scope: String, Sendable, CaseIterable {
        case mine, open, ended

        var word: Pair {
            switch self {
            case .mine: CaseDeskWord.scopeMine
            case .open: CaseDeskWord.scopeOpen
            case .ended: CaseDeskWord.scopeEnded
            }
        }
    }

    /// What the address asks for.
    public struct Filter: Sendable, Hashable {
        public var scope: Scope
        public var procedure: String?
        /// `petition/received`.
        public var state: String?
        public var unit: String?
        public var lateOnly = false
        public var words: String?

        public init(scope: Scope) { self.scope = scope }

        var isNarrow: Bool { procedure != nil || state != nil || unit != nil || lateOnly || words != nil }
    }

    public struct Choice: Sendable, Hashable {
        public let value: String
        public let label: String

        public init(_ value: String, _ label: String) { (self.value, self.label) = (value, label) }
    }

    public let filter: Filter
    /// Of this page.
    public let lines: [CaseLine]
    public let count: Int
    public let lateCount: Int
    public let page: Int
    public let pages: Int
    public let procedures: [Procedure]
    public let units: [Choice]
    public let mayOpen: Bool
    public let maySet: Bool
    /// Whether more there are than were looked at.
    public let most: Int?

    public init(
        filter: Filter, lines: [CaseLine], count: Int, lateCount: Int, page: Int, pages: Int,
        procedures: [Procedure], units: [Choice], mayOpen: Bool, maySet: Bool, most: Int?
    ) {
        (self.filter, self.lines, self.count, self.lateCount) = (filter, lines, count, lateCount)
        (self.page, self.pages, self.procedures, self.units) = (page, pages, procedures, units)
        (self.mayOpen, self.maySet, self.most) = (mayOpen, maySet, most)
    }

    func query(page: Int) -> [SiteAddress.Item] {
        var items: [SiteAddress.Item] = [.init("scope", filter.scope.rawValue)]
        if let procedure = filter.procedure { items.append(.init("procedure", procedure)) }
        if let state = filter.state { items.append(.init("state", state)) }
        if let unit = filter.unit { items.append(.init("unit", unit)) }
        if filter.lateOnly { items.append(.init("late", "1")) }
        if let words = filter.words { items.append(.init("q", words)) }
        if page > 1 { items.append(.init("page", String(page))) }
        return items
    }
}
