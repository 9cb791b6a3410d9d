extension Statistic {
    /// Both numbers, over cases of one procedure. The denominator is nil where the figure is a plain count.
    public func value(over cases: some Sequence<CaseState>) -> (numerator: Int, denominator: Int?) {
        var (above, below) = (0, 0)
        for item in cases {
            let isBelow = denominator.allSatisfy { $0.holds(item) }
            if isBelow { below += 1 }
            if isBelow, numerator.allSatisfy({ $0.holds(item) }) { above += 1 }
        }
        return (above, denominator.isEmpty ? nil : below)
    }
}

extension Statistic.Condition {
    func holds(_ item: CaseState) -> Bool { plain(item) != isTurned }

    private func plain(_ item: CaseState) -> Bool {
        switch subject {
        case .opened: true
        case .ended: item.end != nil
        case .overdue: item.isOverdue
        case .end: item.end?.rawValue == object
        case .inTime:
            item.clocks.contains { $0.clock == object }
                && !item.clocks.contains { $0.clock == object && $0.breachedAt != nil }
        case .clock: item.clocks.contains { $0.clock == object }
        case .act: item.counts[object ?? "", default: 0] > 0
        case .field: field(item)
        case .again: item.round > 1
        case .link: item.links.contains { $0.kind == object }
        }
    }

    /// `source:superior`; a name alone asks whether there is a value.
    private func field(_ item: CaseState) -> Bool {
        let parts = (object ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        guard let name = parts.first else { return false }
        return parts.count < 2 ? item.hasPaper(name) : item.values[name] == parts[1]
    }
}
