import Basics

/// What would show that a good figure was made and not earned. Said beside every rate.
public struct FigureSigns: Hashable, Sendable {
    /// Cases that ended as done.
    public let done: Int
    /// Of these: without any paper of evidence; nil where the procedure asks for none that can be counted.
    public let withoutEvidence: Int?
    /// Cases that went into another round.
    public let again: Int
    /// Clocks that were kept, and those of them kept in their last hour.
    public let kept: Int
    public let lastHour: Int
    /// Days from the first date to the end, the middle one of all that ended; nil where none did.
    public let medianDays: Int?

    public init(over cases: [CaseState], in procedure: Procedure) {
        let ended = cases.filter { $0.end != nil }
        let finished = ended.filter { [.resolved, .partly, .closed].contains($0.end) }
        let papers = procedure.fields.filter { $0.type == .file && $0.access != .sealed && !$0.from.contains("open") }
        done = finished.count
        withoutEvidence =
            papers.isEmpty
            ? nil : finished.count { item in !papers.contains { item.values[$0.id]?.isEmpty == false } }
        again = cases.count { $0.round > 1 }
        let clocks = cases.flatMap(\.clocks).filter { clock in
            clock.endedAt != nil && clock.breachedAt == nil && procedure.clock(clock.clock)?.isRight != true
        }
        kept = clocks.count
        lastHour = clocks.count { clock in
            guard let end = clock.endedAt, let due = clock.dueMoment else { return false }
            return end.milliseconds <= due.milliseconds && due.milliseconds - end.milliseconds < 3_600_000
        }
        let ages = ended.map { $0.age(at: $0.endedAt ?? $0.changedAt) }.sorted()
        medianDays = ages.isEmpty ? nil : ages[(ages.count - 1) / 2]
    }
}
