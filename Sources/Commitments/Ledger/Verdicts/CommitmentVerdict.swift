import Basics

/// How a commitment stands on a day. Nobody sets it: it follows from stage, progress, deadline and day.
public enum CommitmentVerdict: String, Sendable, CaseIterable {
    case notStarted = "not_started"
    case onSchedule = "on_schedule"
    case behind
    case seriouslyBehind = "seriously_behind"
    case reportedDone = "reported_done"
    case verifiedDone = "verified_done"
    case disputed
    case withdrawn
    case cannotBeJudged = "cannot_be_judged"

    /// Percentage points that progress may stay under the schedule (序时进度) before it is behind. No rule of law sets
    /// it; a declared parameter.
    public static let slack = 15
    /// Points under the schedule, or days over the deadline, from which it is seriously behind.
    public static let serious = 30

    /// The schedule runs evenly from the year's first day to the deadline; without a deadline it can't be judged.
    ///
    /// - Parameters:
    ///   - slack: `behind_points` of the place.
    ///   - serious: `serious_points` of the place.
    public static func of(
        _ row: CommitmentRow, on day: LocalDate, slack: Int = slack, serious: Int = serious
    ) -> CommitmentVerdict {
        switch row.stage {
        case .withdrawn: return .withdrawn
        case .verified, .closed: return .verifiedDone
        case .reportedDone: return .reportedDone
        case .disputed: return .disputed
        case .open: break
        }
        guard let deadline = row.deadline.flatMap({ LocalDate($0) }) else { return .cannotBeJudged }
        let late = day.daysSince1970 - deadline.daysSince1970
        if late > 0 { return late > serious ? .seriouslyBehind : .behind }
        let short = expected(by: deadline, year: row.year, on: day) - row.percent
        if short > serious { return .seriouslyBehind }
        if short > slack { return .behind }
        return row.notes == 0 ? .notStarted : .onSchedule
    }

    /// The percentage that the schedule asks for on a day: even from the year's first day to the deadline.
    public static func expected(by deadline: LocalDate, year: Int, on day: LocalDate) -> Int {
        guard let first = LocalDate(year: year, month: 1, day: 1) else { return 0 }
        let whole = max(1, deadline.daysSince1970 - first.daysSince1970)
        return min(100, max(0, day.daysSince1970 - first.daysSince1970) * 100 / whole)
    }
}
