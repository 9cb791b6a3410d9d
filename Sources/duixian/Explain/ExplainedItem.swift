import Basics
import Commitments
import Quantities
import ReportText

/// One item as `explain` prints it: its place and words, what was read, and the rules that read it.
struct ExplainedItem {
    let id: String
    let kind: String
    let range: Range<Int>
    let values: [(name: String, value: String?)]
    let rules: [StaticRule]

    /// More than a figure or a name: a target, promise, result or shortfall.
    var isStatement: Bool { !kind.hasSuffix("quantity") && !kind.hasSuffix("mechanism") }

    func lines(_ report: Report) -> [String] {
        let span = report.span(range)
        let read = values.compactMap { name, value in value.map { "  \(name): \($0)" } }
        return ["\(id) \(kind) [\(span.start), \(span.end)) \(report.printed(range))"] + read
            + ["  规则 rules: " + rules.map(\.description).joined(separator: " → ")]
    }
}

extension ExplainedItem {
    init(_ id: String, _ item: Quantity) {
        self.init(
            id: id, kind: "数字 quantity", range: item.range,
            values: [
                ("value", item.value.printed), ("unit", item.unit), ("comparator", item.comparator.rawValue),
                ("kind", item.kind.rawValue), ("date", item.date),
            ], rules: [item.rule])
    }

    init(_ id: String, _ item: Target) {
        self.init(
            id: id, kind: "目标 target", range: item.range,
            values: [
                ("indicator", item.indicator), ("canonical", item.canonical), ("value", item.value.printed),
                ("unit", item.unit), ("comparator", item.comparator.rawValue), ("measure", item.measure.rawValue),
                ("direction", item.direction?.rawValue), ("nature", item.nature.rawValue),
            ], rules: item.rules)
    }

    init(_ id: String, _ item: Commitment) {
        self.init(
            id: id, kind: "承诺 commitment", range: item.range,
            values: [
                ("lead", item.lead), ("action", item.action), ("object", item.object), ("kind", item.kind.rawValue),
                ("value", item.quantity?.value.printed), ("unit", item.quantity?.unit), ("strength", item.strength),
                ("milestone", item.milestone), ("checkable", item.isHard ? "hard" : "soft"),
                ("actors", item.actors.isEmpty ? nil : item.actors.joined(separator: "、")),
            ], rules: item.rules)
    }

    init(_ id: String, _ item: ReportedResult) {
        self.init(
            id: id, kind: "结果 result", range: item.range,
            values: [
                ("subject", item.subject), ("value", item.value.printed), ("unit", item.unit),
                ("comparator", item.comparator.rawValue), ("growth", item.growth.map { "\($0)%" }),
            ], rules: item.rules)
    }

    init(_ id: String, _ item: Shortfall) {
        self.init(
            id: id, kind: "短板 shortfall", range: item.range,
            values: [("kind", item.kind.rawValue), ("subject", item.subject)], rules: item.rules)
    }

    init(_ id: String, _ item: Mechanism) {
        self.init(id: id, kind: "机制 mechanism", range: item.range, values: [("name", item.name)], rules: item.rules)
    }
}

extension QuantityValue {
    fileprivate var printed: String? {
        switch self {
        case .none: nil
        case .one(let figure): figure.description
        case .range(let low, let high): "\(low)—\(high)"
        }
    }
}
