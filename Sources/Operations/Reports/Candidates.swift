import Basics
import Commitments
import Quantities
import ReportText

/// What a reading found, as candidates with their fields in the names of docs/formats/reading.md.
enum Candidates {
    struct Found: Sendable {
        let kind: CandidateRow.Kind
        let span: Span
        let number: Int
        let fields: JSONValue

        var json: JSONValue {
            [
                "kind": .string(kind.rawValue), "start": .integer(span.start), "end": .integer(span.end),
                "number": .integer(number), "fields": fields,
            ]
        }
    }

    /// In the order of the text, targets first.
    static func of(_ reading: Reading) -> [Found] {
        let text = reading.report.reading
        var taken: [Span: Int] = [:]
        func found(_ kind: CandidateRow.Kind, _ range: Range<Int>, _ fields: [String: JSONValue]) -> Found {
            let span = text.span(range)
            defer { taken[span, default: 0] += 1 }
            return Found(kind: kind, span: span, number: taken[span] ?? 0, fields: .object(fields))
        }
        let targets = reading.targets.map { found(.target, $0.range, fields(of: $0)) }
        taken = [:]
        return targets + reading.commitments.map { found(.commitment, $0.range, fields(of: $0)) }
    }

    private static func fields(of target: Target) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [
            "indicator": .string(target.indicator), "canonical": .string(target.canonical),
            "comparator": .string(target.comparator.rawValue), "measure": .string(target.measure.rawValue),
            "nature": .string(target.nature.rawValue),
        ]
        fields["unit"] = target.unit.map(JSONValue.string)
        fields["direction"] = target.direction.map { .string($0.rawValue) }
        return fields.merging(value(target.value)) { $1 }
    }

    private static func fields(of commitment: Commitment) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [
            "action": .string(commitment.action), "object": .string(commitment.object),
            "kind": .string(commitment.kind.rawValue), "checkable": .string(commitment.isHard ? "hard" : "soft"),
            "actors": .array(commitment.actors.map(JSONValue.string)),
        ]
        fields["strength"] = commitment.strength.map(JSONValue.string)
        fields["milestone"] = commitment.milestone.map(JSONValue.string)
        fields["lead"] = commitment.lead.map(JSONValue.string)
        if let quantity = commitment.quantity {
            var parts: [String: JSONValue] = ["comparator": .string(quantity.comparator.rawValue)]
            parts["unit"] = quantity.unit.map(JSONValue.string)
            fields["quantity"] = .object(parts.merging(value(quantity.value)) { $1 })
        }
        return fields
    }

    /// Decimals as printed.
    private static func value(_ value: QuantityValue) -> [String: JSONValue] {
        switch value {
        case .one(let figure): ["value": .string(figure.description)]
        case .range(let low, let high): ["value": .string(low.description), "upper": .string(high.description)]
        case .none: [:]
        }
    }
}
