import Basics
import Commitments
import ReportText

/// A report under review, as its page shows it.
public struct ReviewView: Sendable {
    public enum State: Sendable, Hashable {
        case left, accepted, together
        case declined(reason: String)
        case confirmed(item: String)
        /// Rejected for good, by a confirmation before.
        case rejected

        public var isSettled: Bool { self != .left }
    }

    /// A candidate that counts.
    public struct Item: Sendable {
        public let id: String
        public let kind: CandidateRow.Kind
        public let span: Span
        public let words: String
        public let fields: CandidateEntry
        public let state: State
        public let isHard: Bool
        public let isByHand: Bool
        public let isEdited: Bool
        /// Headings above it, outermost first.
        public let headings: [String]

        public init(
            id: String, kind: CandidateRow.Kind, span: Span, words: String, fields: CandidateEntry, state: State,
            isHard: Bool, isByHand: Bool, isEdited: Bool, headings: [String]
        ) {
            (self.id, self.kind, self.span, self.words, self.fields) = (id, kind, span, words, fields)
            (self.state, self.isHard, self.isByHand, self.isEdited) = (state, isHard, isByHand, isEdited)
            self.headings = headings
        }
    }

    /// What stood in the report before it was corrected.
    public struct Old: Sendable {
        public let words: String
        public let item: String?

        public init(words: String, item: String?) { (self.words, self.item) = (words, item) }
    }

    public struct Filter: Hashable, Sendable {
        public enum Show: String, CaseIterable, Sendable { case left, accepted, rejected, all }
        public enum Kind: String, CaseIterable, Sendable { case any = "", target, commitment, hard, soft }

        public var show: Show
        public var kind: Kind

        public init(show: Show = .left, kind: Kind = .any) { (self.show, self.kind) = (show, kind) }

        func takes(_ item: Item) -> Bool { takesKind(of: item) && takesState(of: item) }

        func takesKind(of item: Item) -> Bool {
            switch kind {
            case .any: true
            case .target: item.kind == .target
            case .commitment: item.kind == .commitment
            case .hard: item.kind == .commitment && item.isHard
            case .soft: item.kind == .commitment && !item.isHard
            }
        }

        private func takesState(of item: Item) -> Bool {
            switch (show, item.state) {
            case (.all, _), (.left, .left), (.accepted, .accepted), (.accepted, .together), (.accepted, .confirmed),
                (.rejected, .declined), (.rejected, .rejected):
                true
            default: false
            }
        }

        var query: [SiteAddress.Item] {
            (show == .left ? [] : [.init("show", show.rawValue)]) + (kind == .any ? [] : [.init("kind", kind.rawValue)])
        }
    }

    public let report: Report
    /// The report's id.
    public let id: String
    public let year: Int
    /// All that count, in the order of the text.
    public let items: [Item]
    public let filter: Filter
    /// Position of the candidate one works on; nil where the filter finds none.
    public let current: Int?
    /// What the current one was before the correction.
    public let old: Old?
    /// Items whose words are gone from the corrected text.
    public let gone: [(id: String, words: String)]
    /// The last step that can be taken back.
    public let last: ReviewStep?

    public init(
        report: Report, id: String, year: Int, items: [Item], filter: Filter, at candidate: String?,
        old: (Item) -> Old?, gone: [(id: String, words: String)], last: ReviewStep?
    ) {
        (self.report, self.id, self.year, self.items, self.filter) = (report, id, year, items, filter)
        (self.gone, self.last) = (gone, last)
        let named = candidate.flatMap { name in items.firstIndex { $0.id == name } }
        current = named ?? items.firstIndex { filter.takes($0) }
        self.old = current.flatMap { old(items[$0]) }
    }

    var now: Item? { current.map { items[$0] } }
    func count(_ isIn: (Item) -> Bool) -> Int { items.count(where: isIn) }
    var left: Int { count { $0.state == .left } }
    var marked: Int {
        count {
            switch $0.state {
            case .accepted, .together, .declined: true
            default: false
            }
        }
    }

    /// The next one that the filter takes behind the current one, then from the beginning.
    func following(_ isIn: (Item) -> Bool) -> Item? {
        guard let current else { return nil }
        return items[(current + 1)...].first(where: isIn) ?? items[..<current].first(where: isIn)
    }

    /// The one before, then from the end.
    func preceding(_ isIn: (Item) -> Bool) -> Item? {
        guard let current else { return nil }
        return items[..<current].last(where: isIn) ?? items[(current + 1)...].last(where: isIn)
    }

    /// The next open one of the same kind behind the current one: what merging takes.
    var mergeable: Item? {
        guard let current, let now else { return nil }
        return items[(current + 1)...].first { $0.kind == now.kind && $0.state.isOpen }
    }

    /// What is left under the current one's heading.
    var underHeading: [Item] {
        guard let now else { return [] }
        return items.filter { $0.state == .left && $0.headings == now.headings }
    }
}

extension ReviewView.State {
    /// Whether it can still be changed: no event has settled it.
    var isOpen: Bool {
        switch self {
        case .left, .accepted, .together, .declined: true
        case .confirmed, .rejected: false
        }
    }

    var tone: Tone {
        switch self {
        case .left: .waiting
        case .accepted, .together: .claimed
        case .declined, .rejected: .gone
        case .confirmed: .done
        }
    }

    var word: Pair {
        switch self {
        case .left: ReviewWord.left
        case .accepted: ReviewWord.accepted
        case .together: ReviewWord.together
        case .declined, .rejected: ReviewWord.rejected
        case .confirmed: ReviewWord.confirmed
        }
    }

    /// The look of its words in the text.
    var look: String {
        switch self {
        case .left: "v-left"
        case .accepted, .together: "v-yes"
        case .declined, .rejected: "v-no"
        case .confirmed: "v-kept"
        }
    }
}
