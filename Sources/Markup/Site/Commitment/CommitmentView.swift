import Basics
import Commitments

/// A commitment as its page shows it.
public struct CommitmentView: Sendable {
    public struct Node: Sendable {
        public let due: LocalDate?
        public let words: String
        public let doneOn: LocalDate?

        public init(due: LocalDate?, words: String, doneOn: LocalDate?) {
            (self.due, self.words, self.doneOn) = (due, words, doneOn)
        }
    }

    public struct Evidence: Sendable {
        public let words: String
        public let unit: String
        public let date: LocalDate
        public let type: String
        public let size: Int

        public init(words: String, unit: String, date: LocalDate, type: String, size: Int) {
            (self.words, self.unit, self.date, self.type, self.size) = (words, unit, date, type, size)
        }
    }

    /// Progress as one note gave it.
    public struct Point: Sendable {
        public let date: LocalDate
        public let percent: Int

        public init(date: LocalDate, percent: Int) { (self.date, self.percent) = (date, percent) }
    }

    public let row: CommitmentRow
    public let verdict: CommitmentVerdict
    public let year: Int
    /// Names instead of ids.
    public let lead: String?
    public let coUnits: [String]
    public let leader: String?
    public let deadline: LocalDate?
    /// The heading it stands under.
    public let heading: String?
    /// The words of the report at its place; nil where a person entered it.
    public let quote: String?
    /// What stands before and behind the quote in its sentence.
    public var around: (before: String, after: String)?
    /// Points that the place lets progress stay under its schedule, and from which it is seriously behind.
    public var (slack, serious) = (CommitmentVerdict.slack, CommitmentVerdict.serious)
    public var nodes: [Node] = []
    public var evidence: [Evidence] = []
    public var points: [Point] = []
    /// Newest first.
    public var timeline: [ChangeView] = []
    /// How many of its events are internal.
    public var hidden = 0
    public var withheld: [Int] = []

    public init(
        row: CommitmentRow, verdict: CommitmentVerdict, year: Int, lead: String?, coUnits: [String], leader: String?,
        deadline: LocalDate?, heading: String?, quote: String?
    ) {
        (self.row, self.verdict, self.year, self.lead) = (row, verdict, year, lead)
        (self.coUnits, self.leader, self.deadline) = (coUnits, leader, deadline)
        (self.heading, self.quote) = (heading, quote)
    }

    var strength: String? { row.fields["strength"]?.string }

    /// What the report counts: 90亿元以上.
    var measure: String? {
        guard let quantity = row.fields["quantity"], let value = quantity["value"]?.string else { return nil }
        let upper = quantity["upper"]?.string.map { "—" + $0 } ?? ""
        return Comparing.words(value + upper + (quantity["unit"]?.string ?? ""), quantity["comparator"]?.string)
    }

    var changes: [ChangeView] {
        timeline.filter { Self.changing.contains($0.verb) }
    }

    /// Verbs that move what was promised or take something back.
    static let changing: Set<String> = Set(
        [
            LedgerVerb.commitmentRevised, .commitmentWithdrawn, .commitmentReopened, .commitmentReturned,
            .commitmentRelocated, .targetRevised, .targetSuperseded, .targetOverridden, .targetRelocated,
        ].map(\.rawValue))
}

/// A figure with its comparator in the words of reports.
enum Comparing {
    static func words(_ number: String, _ comparator: String?) -> String {
        switch comparator {
        case "approx": number + "左右"
        case "ge": number + "以上"
        case "gt": "超过" + number
        case "le": number + "以内"
        case "lt": "低于" + number
        default: number
        }
    }
}
