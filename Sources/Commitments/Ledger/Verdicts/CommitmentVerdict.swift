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
    public static func of(_ row: CommitmentRow, on day: LocalDate) -> CommitmentVerdict {
        switch row.stage {
        case .withdrawn: return .withdrawn
        case .verified, .closed: return .verifiedDone
        case .reportedDone: return .reportedDone
        case .disputed: return .disputed
        case .open: break
        }
        guard let deadline = row.deadline.flatMap({ LocalDate($0) }),
            let first = LocalDate(year: row.year, month: 1, day: 1)
        else { return .cannotBeJudged }
        let late = day.daysSince1970 - deadline.daysSince1970
        if late > 0 { return late > serious ? .seriouslyBehind : .behind }
        let whole = max(1, deadline.daysSince1970 - first.daysSince1970)
        let expected = max(0, day.daysSince1970 - first.daysSince1970) * 100 / whole
        let short = expected - row.percent
        if short > serious { return .seriouslyBehind }
        if short > slack { return .behind }
        return row.notes == 0 ? .notStarted : .onSchedule
    }
}
