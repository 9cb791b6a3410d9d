import Basics

/// What a place may set for itself. No law sets these; each counts from a day on and has an owner.
public enum LedgerParameter: String, Sendable, CaseIterable {
    /// The day of the month until which units send their sheets back, 1…28.
    case reportDay = "report_day"
    /// Points of progress under the schedule from which a commitment is behind, 1…100.
    case behindPoints = "behind_points"
    /// Points under the schedule, or days over the deadline, from which it is seriously behind, 1…100.
    case seriousPoints = "serious_points"
    /// Days before a deadline from which "my work" shows it as due soon, 1…90.
    case soonDays = "soon_days"
    /// Hours after which a session ends, whatever is done in it, 1…24.
    case sessionHours = "session_hours"
    /// Whether everyone signs in with a second factor: 1 yes, 0 no.
    case secondFactor = "second_factor"

    public var standard: Int {
        switch self {
        case .reportDay: 25
        case .behindPoints: CommitmentVerdict.slack
        case .seriousPoints: CommitmentVerdict.serious
        case .soonDays: 14
        case .sessionHours: 12
        case .secondFactor: 0
        }
    }

    public var range: ClosedRange<Int> {
        switch self {
        case .reportDay: 1...28
        case .behindPoints, .seriousPoints: 1...100
        case .soonDays: 1...90
        case .sessionHours: 1...24
        case .secondFactor: 0...1
        }
    }

    /// What counts on a day, of the rows of all parameters.
    public func value(on day: LocalDate, in rows: [ParameterRow]) -> Int {
        row(on: day, in: rows).flatMap { Int($0.value) } ?? standard
    }

    /// The row that counts on a day; nil where the standard does.
    public func row(on day: LocalDate, in rows: [ParameterRow]) -> ParameterRow? {
        rows.filter { $0.name == rawValue && $0.from <= day.description }.max { $0.from < $1.from }
    }

    public func setting(
        _ value: Int, from day: LocalDate, owner: String, basis: String?, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.parameterSet, actor.role) else { throw .notPermitted }
        guard range.contains(value) else { throw .parameterOutside(range) }
        guard !owner.isEmpty else { throw .parameterOwner }
        var data: [String: JSONValue] = [
            "from": .string(day.description), "value": .string(String(value)), "owner": .string(owner),
        ]
        data["basis"] = basis.map(JSONValue.string)
        return LedgerEvent(.parameterSet, subject: "parameter/\(rawValue)", data: .object(data))
    }
}

extension LedgerRefusal {
    static func parameterOutside(_ range: ClosedRange<Int>) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.parameter.range", "这个参数是\(range.lowerBound)到\(range.upperBound)的整数。",
            "This parameter is a whole number from \(range.lowerBound) to \(range.upperBound).",
            basis: "docs/permissions.md")
    }
    static let parameterOwner = LedgerRefusal(
        "ledger.parameter.owner", "要写明哪个单位负责这个参数。", "Say which unit answers for this parameter.",
        basis: "docs/permissions.md")
}
