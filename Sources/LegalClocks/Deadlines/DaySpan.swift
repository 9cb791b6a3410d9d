/// Days that a clock does not count, by number, both ends included.
struct DaySpan: Hashable, Sendable {
    let first: Int
    let last: Int

    func contains(_ day: Int) -> Bool { day >= first && day <= last }

    /// In order, none touching another.
    static func merged(_ spans: [DaySpan]) -> [DaySpan] {
        var merged: [DaySpan] = []
        for span in spans.sorted(by: { $0.first < $1.first }) {
            if let before = merged.last, span.first <= before.last + 1 {
                merged[merged.count - 1] = DaySpan(first: before.first, last: max(before.last, span.last))
            } else {
                merged.append(span)
            }
        }
        return merged
    }
}
