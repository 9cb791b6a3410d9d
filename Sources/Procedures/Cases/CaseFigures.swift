import Basics

/// Figures over the cases of one procedure, and beside every rate what would show that it is made to look well.
public struct CaseFigures: Sendable {
    /// A figure of the definition with both its numbers; the second is nil for a plain count.
    public struct Line: Sendable, Hashable {
        public let statistic: Statistic
        public let count: Int
        public let of: Int?
    }

    public struct Share: Sendable, Hashable {
        public let count: Int
        public let of: Int

        public init(count: Int, of: Int) { (self.count, self.of) = (count, of) }
    }

    public let opened: Int
    public let ended: Int
    /// Those with a clock that ran out.
    public let overdue: Int
    public let lines: [Line]
    /// Sent back by the unit that was to handle it.
    public let bounced: Share
    /// Of those that were answered: disputed by whoever opened it.
    public let disputed: Share
    /// Of those that ended: without a word of whoever opened it.
    public let silent: Share
    /// Of work that was kept in time: finished on the last day, or in the last hour of a clock in hours.
    public let lastMoment: Share
    /// Days from the first date to the end; nil where none ended.
    public let medianDays: Int?

    public init(_ cases: [CaseState], of procedure: Procedure) {
        let ends = cases.filter { $0.end != nil }
        (opened, ended) = (cases.count, ends.count)
        overdue = cases.count { item in item.isOverdue || item.clocks.contains { $0.breachedAt != nil } }
        lines = procedure.statistics.map { statistic in
            let value = statistic.value(over: cases)
            return Line(statistic: statistic, count: value.numerator, of: value.denominator)
        }
        func took(_ marks: Set<ActMark>, _ item: CaseState) -> Bool {
            procedure.transitions.contains { marks.contains($0.act) && item.counts[$0.id, default: 0] > 0 }
        }
        bounced = Share(count: cases.count { took([.giveBack], $0) }, of: cases.count)
        let answered = cases.filter { took([.reply, .reportDone], $0) }
        disputed = Share(count: answered.count { took([.dispute], $0) }, of: answered.count)
        silent = Share(count: ends.count { $0.end == .silent }, of: ends.count)
        let works = Set(procedure.states.filter { $0.kind == .work }.compactMap(\.clock))
        let kept = cases.flatMap(\.clocks).filter {
            works.contains($0.clock) && $0.endedAt != nil && $0.breachedAt == nil
        }
        lastMoment = Share(count: kept.count(where: \.endedAtTheLast), of: kept.count)
        let days = ends.compactMap { item in item.endedAt.map { item.age(at: $0) } }.sorted()
        medianDays = days.isEmpty ? nil : days[(days.count - 1) / 2]
    }
}

extension RunningClock {
    /// Whether it ended on the day it was due, or within the hour before.
    fileprivate var endedAtTheLast: Bool {
        guard let endedAt else { return false }
        if let day = LocalDate(due) { return endedAt.date() == day }
        guard let moment = Instant(due) else { return false }
        return endedAt <= moment && moment.milliseconds - endedAt.milliseconds <= 3_600_000
    }
}
