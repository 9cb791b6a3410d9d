import Basics
import Quantities
import ReportText

/// What the next report says of a target.
public enum Outcome: String, Sendable, CaseIterable {
    case kept, missed
    case notReported = "not_reported"
    case notComparable = "not_comparable"
}

/// A sentence in both languages.
public struct Note: Sendable, Equatable {
    public let chinese: String
    public let english: String

    public init(_ chinese: String, _ english: String) { (self.chinese, self.english) = (chinese, english) }
}

/// What the next report says was reached, with its place in that report.
public struct Actual: Sendable {
    public let value: QuantityValue
    public let unit: String?
    public let measure: Measure
    public let comparator: Comparator
    /// 预计 stands in front of the figure.
    public let isProvisional: Bool
    public let range: Range<Int>
}

/// A price target read in both ways: as a ceiling, and as a band around it.
public struct PriceReadings: Sendable {
    public let ceiling: Outcome
    public let band: Outcome
}

/// A statement of the next report that names the indicator, and why it was taken or refused.
public struct Consideration: Sendable {
    public let range: Range<Int>
    public let isTaken: Bool
    public let why: Note
}

/// One target of year Y against the report of year Y+1.
public struct ReconciledTarget: Sendable {
    public let target: Target
    public let outcome: Outcome
    /// Nil where nothing is reported.
    public let actual: Actual?
    /// The rule that decided: `ge`, `approx`, `fall`, `ceiling`, `in_step`, `same_words`, `none`, …
    public let rule: String
    public let readings: PriceReadings?
    public let note: Note
    public let considered: [Consideration]

    /// How far 左右 reaches in the unfavourable direction, in percentage points.
    public static let band = NumberVerdict.band
}

/// Two consecutive reports: the targets of the earlier, judged by the words of the later.
public struct Reconciliation: Sendable {
    public let earlier: Reading
    public let later: Reading
    public let rows: [ReconciledTarget]
    public let projects: [FollowedProject]

    public init(_ earlier: Reading, _ later: Reading) {
        let evidence = Evidence(later)
        self.earlier = earlier
        self.later = later
        rows = earlier.targets.map { TargetJudge(evidence: evidence, earlier: earlier).judge($0) }
        projects = ProjectTrail(later).follow(earlier)
    }
}
