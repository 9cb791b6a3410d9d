import Basics
import Commitments
import Quantities
import ReportText

/// A report with the ledger's items in it.
public struct ReportView: Sendable {
    /// What the card of a commitment says.
    public struct Item: Sendable {
        public let id: String
        /// Its place in the canonical text; nil where a person entered it.
        public let span: Span?
        public let words: String
        public let verdict: CommitmentVerdict
        public let lead: String?
        public let coUnits: [String]
        public let deadline: LocalDate?
        public let percent: Int
        public let latest: (words: String, date: LocalDate, unit: String)?
        public let evidence: Int
        /// The newest few, newest first.
        public let changes: [ChangeView]
        /// Its numbers in the record.
        public let leaves: [Int]

        public init(
            id: String, span: Span?, words: String, verdict: CommitmentVerdict, lead: String?, coUnits: [String],
            deadline: LocalDate?, percent: Int, latest: (words: String, date: LocalDate, unit: String)?,
            evidence: Int, changes: [ChangeView], leaves: [Int]
        ) {
            (self.id, self.span, self.words, self.verdict) = (id, span, words, verdict)
            (self.lead, self.coUnits, self.deadline, self.percent) = (lead, coUnits, deadline, percent)
            (self.latest, self.evidence, self.changes, self.leaves) = (latest, evidence, changes, leaves)
        }
    }

    public let report: Report
    public let quantities: [Quantity]
    public let year: Int
    /// In the order of the text; those without a place come last.
    public let items: [Item]
    public let targets: [(view: IndicatorView, span: Span)]

    public init(
        report: Report, quantities: [Quantity], year: Int, items: [Item], targets: [(view: IndicatorView, span: Span)]
    ) {
        (self.report, self.quantities, self.year) = (report, quantities, year)
        (self.items, self.targets) = (items, targets)
    }

    /// Marks in document order.
    var marks: [Mark] {
        var marks: [Mark] = []
        for (item, section) in report.sections.enumerated() where !section.heading.isEmpty {
            marks.append(Mark(layer: .heading, item: item, span: report.span(section.heading)))
        }
        for (index, item) in items.enumerated() {
            if let span = item.span { marks.append(Mark(layer: .commitment, item: index, span: span)) }
        }
        for (index, target) in targets.enumerated() {
            marks.append(Mark(layer: .target, item: index, span: target.span))
        }
        for (index, quantity) in quantities.enumerated() where !quantity.range.isEmpty {
            marks.append(Mark(layer: .quantity, item: index, span: report.span(quantity.range)))
        }
        return marks.sorted { ($0.span.start, $0.layer, $0.item) < ($1.span.start, $1.layer, $1.item) }
    }
}

/// Items of the ledger in the text: the line says the state, the link opens the card.
struct LedgerDressing: MarkDressing {
    let view: ReportView
    let language: Language

    func link(commitments: [Int]) -> [Attribute] {
        let worst = commitments.min { Self.rank(view.items[$0].verdict) < Self.rank(view.items[$1].verdict) } ?? 0
        let item = view.items[worst]
        return [
            .class("c k-\(item.verdict.tone.rawValue)"), .link(to: "card-\(view.items[commitments[0]].id)"),
            .named("data-w", item.verdict.label(language)),
        ]
    }

    func place(commitment: Int) -> Attribute { .id("c-\(view.items[commitment].id)") }

    func link(target: Int) -> [Attribute] {
        span(target: target) + [.link(to: "card-\(view.targets[target].view.row.id)")]
    }

    func span(target: Int) -> [Attribute] {
        let mark = view.targets[target].view.mark(language)
        return [.class("t k-\(mark.tone.rawValue)"), .named("data-w", mark.word)]
    }

    func place(target: Int) -> Attribute { .id("c-\(view.targets[target].view.row.id)") }
    func place(paragraph: Int) -> Attribute? { .id("p-", paragraph + 1) }

    /// What needs attention shows where several share their words.
    private static func rank(_ verdict: CommitmentVerdict) -> Int {
        switch verdict {
        case .seriouslyBehind: 0
        case .behind: 1
        case .disputed: 2
        case .cannotBeJudged: 3
        case .notStarted: 4
        case .onSchedule: 5
        case .reportedDone: 6
        case .verifiedDone: 7
        case .withdrawn: 8
        }
    }
}
