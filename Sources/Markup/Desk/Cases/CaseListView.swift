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

    /// One page of the list.
    public struct Shown: Sendable {
        public let lines: [CaseLine]
        /// Of the whole list; nil where words were looked for.
        public let count: Int?
        public let lateCount: Int
        /// The place of the first line in the list, from 1.
        public var first = 1
        /// Where the page before ends and the next begins; nil where there is none.
        public var previous: String?
        public var next: String?
        /// Where older hits are looked for; nil where there are none.
        public var older: String?
        /// Whether this is such a page.
        public var isLater = false
        /// Whether the search stopped before its end.
        public var isUnfinished = false

        public init(lines: [CaseLine], count: Int?, lateCount: Int) {
            (self.lines, self.count, self.lateCount) = (lines, count, lateCount)
        }
    }

    public let filter: Filter
    public let shown: Shown
    public let procedures: [Procedure]
    public let units: [Choice]
    public let mayOpen: Bool
    public let maySet: Bool

    public init(
        filter: Filter, shown: Shown, procedures: [Procedure], units: [Choice], mayOpen: Bool, maySet: Bool
    ) {
        (self.filter, self.shown, self.procedures) = (filter, shown, procedures)
        (self.units, self.mayOpen, self.maySet) = (units, mayOpen, maySet)
    }

    /// - Parameters:
    ///   - name: `after`, `before` or `older`; nil for the first page.
    ///   - place: where the page begins or ends.
    func query(_ name: String? = nil, _ place: String? = nil) -> [SiteAddress.Item] {
        var items: [SiteAddress.Item] = [.init("scope", filter.scope.rawValue)]
        if let procedure = filter.procedure { items.append(.init("procedure", procedure)) }
        if let state = filter.state { items.append(.init("state", state)) }
        if let unit = filter.unit { items.append(.init("unit", unit)) }
        if filter.lateOnly { items.append(.init("late", "1")) }
        if let words = filter.words { items.append(.init("q", words)) }
        if let name, let place { items.append(.init(name, place)) }
        return items
    }
}
