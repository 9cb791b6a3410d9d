import Basics
import Commitments
import ReportText

/// Fields for words that a person cut out: what the rules read in them alone, so that nobody types what is printed.
enum Rereading {
    /// - Parameters:
    ///   - kept: the fields of the candidate that the words were part of; what the words alone can't tell stays.
    static func fields(_ words: String, _ kind: CandidateRow.Kind, keeping kept: JSONValue) -> JSONValue {
        var fields = kept.object ?? [:]
        let found = read(words, kind)
        switch kind {
        case .commitment:
            for name in ["action", "object", "kind", "checkable", "milestone", "quantity", "strength", "actors"] {
                fields[name] = found?[name] ?? standard[name] ?? nil
            }
            if found == nil { fields["object"] = .string(words) }
        case .target:
            for name in ["indicator", "canonical", "comparator", "measure", "unit", "direction", "value", "upper"] {
                fields[name] = found?[name] ?? nil
            }
            if found == nil {
                fields["indicator"] = .string(words)
                fields["canonical"] = .string(words)
                fields["comparator"] = "qualitative"
                fields["measure"] = "qualitative"
            }
            fields["nature"] = fields["nature"] ?? "unspecified"
        }
        return .object(fields)
    }

    private static let standard: [String: JSONValue] = [
        "action": "", "kind": "policy", "checkable": "soft", "actors": .array([]),
    ]

    /// The words as the only sentence of a plan, behind a review, without which no part is one; nil where the rules find nothing, or several things, in them.
    private static func read(_ words: String, _ kind: CandidateRow.Kind) -> JSONValue? {
        let sentence = words.filter { $0 != "\n" } + "。"
        let text =
            "政府工作报告\n各位代表：\n一、2024年工作回顾\n全县完成各项工作。\n二、2025年工作安排\n"
            + (kind == .target ? "今年经济社会发展主要预期目标是：\(sentence)\n" : "（一）重点工作。\n\(sentence)\n")
        let found = Candidates.of(Reading(Report(CanonicalText(text)))).filter { $0.kind == kind }
        return found.count == 1 ? found[0].fields : nil
    }
}
