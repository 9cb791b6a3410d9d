import Basics

/// One act of a person on candidates, with all that is needed to take it back.
public struct ReviewStep: Hashable, Sendable {
    public enum Act: String, Sendable, CaseIterable {
        case accept, acceptHeading = "accept_heading", reject, clear, edit, move, split, merge, add
    }

    /// A candidate's mark before and after; nil where it has none.
    public struct Marked: Hashable, Sendable {
        public let candidate: String
        public let before: ReviewMark?
        public let after: ReviewMark?

        public init(_ candidate: String, before: ReviewMark?, after: ReviewMark?) {
            (self.candidate, self.before, self.after) = (candidate, before, after)
        }
    }

    public let act: Act
    /// Words of the candidate it was about, for "the last step".
    public let words: String
    public let marks: [Marked]
    /// Candidates that it changed or put aside, as they were.
    public let before: [CandidateRow]
    /// What they became, or what stands in their place.
    public let after: [CandidateRow]

    public init(
        _ act: Act, words: String, marks: [Marked] = [], before: [CandidateRow] = [], after: [CandidateRow] = []
    ) {
        (self.act, self.words, self.marks) = (act, words, marks)
        (self.before, self.after) = (before, after)
    }

    /// Where a person stands again once it is taken back.
    public var place: String? { before.first?.id ?? marks.first?.candidate }

    public var json: JSONValue {
        [
            "act": .string(act.rawValue), "words": .string(words),
            "marks": .array(
                marks.map {
                    [
                        "candidate": .string($0.candidate), "before": $0.before?.json ?? .null,
                        "after": $0.after?.json ?? .null,
                    ]
                }),
            "before": .array(before.map(\.drawn)), "after": .array(after.map(\.drawn)),
        ]
    }

    /// Nil where the value is no step.
    public init?(_ value: JSONValue, of report: String) {
        guard let act = value["act"]?.string.flatMap({ Act(rawValue: $0) }), let words = value["words"]?.string else {
            return nil
        }
        let marks = (value["marks"]?.array ?? []).compactMap { one in
            one["candidate"]?.string.map {
                Marked($0, before: ReviewMark(one["before"]), after: ReviewMark(one["after"]))
            }
        }
        func rows(_ name: String) -> [CandidateRow] {
            (value[name]?.array ?? []).compactMap { CandidateRow(drawn: $0, of: report) }
        }
        self.init(act, words: words, marks: marks, before: rows("before"), after: rows("after"))
    }
}

extension CandidateRow {
    /// Name and fields together, as events hold them.
    public var drawn: JSONValue {
        var members = name.object ?? [:]
        members["fields"] = fields
        return .object(members)
    }

    /// An open candidate from its name and fields; nil where the value lacks a part.
    public init?(drawn value: JSONValue, of report: String) {
        guard let kind = value["kind"]?.string.flatMap({ Kind(rawValue: $0) }), let start = value["start"]?.integer,
            let end = value["end"]?.integer, let number = value["number"]?.integer, let fields = value["fields"]
        else { return nil }
        self.init(report: report, kind: kind, start: start, end: end, number: number, fields: fields)
    }
}
