import Basics
import Quantities
import ReportText

/// What is measured: growth in %, a level, a position among peers, or a state in words.
public enum Measure: String, Sendable, CaseIterable {
    case growth, level, changePP = "change_pp", rank, qualitative
}

/// Expected targets guide; binding ones the government must reach.
public enum TargetNature: String, Sendable, CaseIterable { case expected, binding, unspecified }

/// Which way is better.
public enum Direction: String, Sendable { case up, down }

/// One of the year's main targets.
public struct Target: Sendable {
    /// The indicator as printed, a part of the target's words.
    public let indicator: String
    /// The indicator's one name across places and years.
    public let canonical: String
    public let comparator: Comparator
    public let value: QuantityValue
    public let unit: String?
    public let measure: Measure
    public let direction: Direction?
    public let nature: TargetNature
    public let range: Range<Int>
    public let rules: [StaticRule]
}

public enum CommitmentKind: String, Sendable, CaseIterable {
    case metric, projectMilestone = "project_milestone", campaign, institution, event, designation, policy
}

/// Where in the plan a commitment stands.
public enum PlanArea: Hashable, Sendable {
    /// The area's number, 1….
    case number(Int)
    case selfBuilding
}

/// Something the plan promises that a record could show to have happened.
public struct Commitment: Sendable {
    public let area: PlanArea?
    /// The nearest heading as printed, with its 。.
    public let lead: String?
    public let action: String
    /// What is acted on, with what the sentence leaves out put back.
    public let object: String
    public let kind: CommitmentKind
    public let quantity: Quantity?
    /// The governing word as printed: 确保, 力争, 加快.
    public let strength: String?
    /// 开工, 完工, 投产, 落地…; nil where none is named.
    public let milestone: String?
    /// Whether a record can decide it: a quantity, or a terminal milestone of a named thing.
    public let isHard: Bool
    /// Organisations that the item names, as printed, in order.
    public let actors: [String]
    public let range: Range<Int>
    public let rules: [StaticRule]
}

/// A figure the review claims for the year.
public struct ReportedResult: Sendable {
    public let subject: String
    public let value: QuantityValue
    public let unit: String?
    public let comparator: Comparator
    /// Growth in %; a fall is negative.
    public let growth: Figure?
    public let range: Range<Int>
    public let rules: [StaticRule]
}

public enum ShortfallKind: String, Sendable, CaseIterable { case missedTarget = "missed_target", cause, problem }

/// What the report says was not reached, and the problems it names.
public struct Shortfall: Sendable {
    public let kind: ShortfallKind
    public let subject: String
    public let range: Range<Int>
    public let rules: [StaticRule]
}

/// A system, method or campaign that the report calls by a name.
public struct Mechanism: Sendable {
    public let name: String
    public let range: Range<Int>
    public let rules: [StaticRule]
}

/// Everything read from one report.
public struct Reading: Sendable {
    public let report: Report
    /// The indicators it was read with.
    public let indicators: IndicatorTable
    public let quantities: [Quantity]
    public let targets: [Target]
    public let commitments: [Commitment]
    public let results: [ReportedResult]
    public let shortfalls: [Shortfall]
    public let mechanisms: [Mechanism]
}
