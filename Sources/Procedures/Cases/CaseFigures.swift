import Basics

/// Figures over the cases of one procedure, and beside every rate what would show that it is made to look well.
public struct CaseFigures: Sendable {
    /// A figure of the definition with both its numbers; the second is nil for a plain count.
    public struct Line: Sendable, Hashable {
        public let statistic: Statistic
        public let count: Int
        public let of: Int?
    }

    public let opened: Int
    public let ended: Int
    /// Those with a clock that ran out.
    public let overdue: Int
    public let lines: [Line]
    public let signs: FigureSigns

    public init(_ cases: [CaseState], of procedure: Procedure) {
        (opened, ended) = (cases.count, cases.count { $0.end != nil })
        overdue = cases.count { item in item.isOverdue || item.clocks.contains { $0.breachedAt != nil } }
        lines = procedure.statistics.map { statistic in
            let value = statistic.value(over: cases)
            return Line(statistic: statistic, count: value.numerator, of: value.denominator)
        }
        signs = FigureSigns(over: cases, in: procedure)
    }
}
