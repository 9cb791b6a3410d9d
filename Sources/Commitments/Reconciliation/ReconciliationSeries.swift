/// Reports of one government in the order of their years, each held against the next one.
public struct ReconciliationSeries: Sendable {
    public let pairs: [Reconciliation]
    /// The years whose report is missing between two that are given, ascending: what the one before promised can't be
    /// judged by a report of a later year.
    public let missing: [Int]

    public init(_ readings: [Reading]) {
        var pairs: [Reconciliation] = []
        var missing: [Int] = []
        for (earlier, later) in zip(readings, readings.dropFirst()) {
            if let plan = earlier.report.facts.planYear, let review = later.report.facts.reviewYear, review > plan {
                missing += (plan + 1)...review
            } else {
                pairs.append(Reconciliation(earlier, later))
            }
        }
        (self.pairs, self.missing) = (pairs, missing)
    }
}
