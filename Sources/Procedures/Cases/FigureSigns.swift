import Basics

/// What would show that a good figure was made and not earned. Said beside every rate, the same to everyone and at the desk.
public struct FigureSigns: Hashable, Sendable {
    /// So many of so many.
    public struct Share: Hashable, Sendable {
        public let count: Int
        public let of: Int

        public init(count: Int, of: Int) { (self.count, self.of) = (count, of) }
    }

    /// Of those that ended as done: without any paper of evidence; nil where the procedure asks for none.
    public let withoutEvidence: Share?
    /// Of those that ended: without a word of whoever opened it; nil where none can end so.
    public let silent: Share?
    /// Sent back by the unit that was to handle it.
    public let bounced: Share
    /// Of those that were answered or reported done: disputed, and handled again.
    public let disputed: Share
    /// Of work and review that was kept in time: on the last day, or within the last hour where the clock is in hours.
    public let lastDay: Share
    /// The same: within the last hour before it would have run out.
    public let lastHour: Share
    /// Days from the first date to the end, the middle one of all that ended; nil where none did.
    public let medianDays: Int?

    public init(over cases: [CaseState], in procedure: Procedure) {
        let ended = cases.filter { $0.end != nil }
        let done = ended.filter { [.resolved, .partly, .closed].contains($0.end) }
        let papers = procedure.fields.filter { $0.type == .file && !$0.from.contains("open") }
        let bare = done.count { item in !papers.contains { item.hasPaper($0.id) } }
        withoutEvidence = papers.isEmpty ? nil : Share(count: bare, of: done.count)
        let maySilent = procedure.states.contains { $0.end == .silent }
        silent = maySilent ? Share(count: ended.count { $0.end == .silent }, of: ended.count) : nil
        func took(_ marks: Set<ActMark>, _ item: CaseState) -> Bool {
            procedure.transitions.contains { marks.contains($0.act) && item.counts[$0.id, default: 0] > 0 }
        }
        bounced = Share(count: cases.count { took([.giveBack], $0) }, of: cases.count)
        let answered = cases.filter { took([.reply, .reportDone], $0) }
        disputed = Share(count: answered.count { took([.dispute], $0) }, of: answered.count)
        // What limits the government; a right that was used late is nobody's trick.
        let own = Set(procedure.states.filter { $0.kind == .work || $0.kind == .review }.compactMap(\.clock))
        let kept = cases.flatMap(\.clocks).filter { clock in
            own.contains(clock.clock) && clock.endedAt != nil && clock.breachedAt == nil
                && procedure.clock(clock.clock)?.isRight != true
        }
        lastDay = Share(count: kept.count(where: \.endedOnItsLastDay), of: kept.count)
        lastHour = Share(count: kept.count(where: \.endedInItsLastHour), of: kept.count)
        let ages = ended.compactMap { item in item.endedAt.map { item.age(at: $0) } }.sorted()
        medianDays = ages.isEmpty ? nil : ages[(ages.count - 1) / 2]
    }
}

extension RunningClock {
    /// Whether it ended on the day it was due; of a clock in hours, within the last of them.
    fileprivate var endedOnItsLastDay: Bool {
        guard let day = LocalDate(due) else { return endedInItsLastHour }
        return endedAt?.date() == day
    }

    fileprivate var endedInItsLastHour: Bool {
        guard let endedAt, let due = dueMoment else { return false }
        return endedAt <= due && due.milliseconds - endedAt.milliseconds < 3_600_000
    }
}
