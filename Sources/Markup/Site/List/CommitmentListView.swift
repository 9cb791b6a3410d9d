import Basics
import Commitments

/// One row of the list.
public struct CommitmentLine: Sendable {
    public let id: String
    public let words: String
    public let lead: String?
    public let coUnits: [String]
    public let deadline: LocalDate?
    public let percent: Int
    public let verdict: CommitmentVerdict
    public let latest: String?
    /// The heading of the report it stands under.
    public let area: String?

    public init(
        id: String, words: String, lead: String?, coUnits: [String], deadline: LocalDate?, percent: Int,
        verdict: CommitmentVerdict, latest: String?, area: String?
    ) {
        (self.id, self.words, self.lead, self.coUnits) = (id, words, lead, coUnits)
        (self.deadline, self.percent, self.verdict) = (deadline, percent, verdict)
        (self.latest, self.area) = (latest, area)
    }
}

/// The list with its filter, as it is asked for.
public struct CommitmentListView: Sendable {
    public enum Group: String, Sendable, CaseIterable { case unit, area }

    /// Choices of a filter: value, words, and how many rows of the whole have it.
    public struct Choice: Sendable {
        public let value: String
        public let label: String
        public let count: Int

        public init(value: String, label: String, count: Int) {
            (self.value, self.label, self.count) = (value, label, count)
        }
    }

    /// What was asked: the query's own words, nil where nothing is chosen.
    /// `all`, or a year; without a word for it the newest.
    public var year: String?
    public var defaultYear: String?
    public var unit: String?
    public var state: String?
    public var area: String?
    public var words: String?
    public var group: Group?
    public var years: [Choice] = []
    public var units: [Choice] = []
    public var areas: [Choice] = []
    /// The rows of this page.
    public var rows: [CommitmentLine] = []
    /// The number of the first row of this page among those found, from 0.
    public var first = 0
    public var found = 0
    public var whole = 0
    public var page = 1
    public var pages = 1

    public init() {}

    var isFiltered: Bool { year != defaultYear || unit != nil || state != nil || area != nil || words != nil }

    /// The query again, without the page.
    func query(page: Int? = nil) -> [SiteAddress.Item] {
        let parts: [(String, String?)] = [
            ("year", year == defaultYear ? nil : year), ("unit", unit), ("state", state), ("area", area), ("q", words),
            ("group", group?.rawValue),
            ("page", page.flatMap { $0 > 1 ? String($0) : nil }),
        ]
        return parts.compactMap { name, value in value.map { SiteAddress.Item(name, $0) } }
    }
}
