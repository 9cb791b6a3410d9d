import Basics

/// What a person may do with a candidate before it is confirmed, and the events that makes.
extension CandidateRow {
    /// A candidate as a person puts it: new words' place, new fields.
    public struct Draft: Sendable, Hashable {
        public var kind: Kind
        public var start: Int
        public var end: Int
        public var fields: JSONValue

        public init(kind: Kind, start: Int, end: Int, fields: JSONValue) {
            (self.kind, self.start, self.end, self.fields) = (kind, start, end, fields)
        }
    }

    var subject: String { "candidate/\(report)/\(id)" }

    var name: JSONValue {
        [
            "kind": .string(kind.rawValue), "start": .integer(start), "end": .integer(end), "number": .integer(number),
        ]
    }

    /// Puts right what the machine read: fields only, the words stay where they are.
    public func editing(fields: JSONValue, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try open(.candidateChanged, actor)
        guard var members = fields.object else { throw .fieldsMissing }
        members["edited"] = .bool(true)
        return LedgerEvent(
            .candidateChanged, subject: subject, visibility: .staff,
            data: ["report": .string(report), "candidate": name, "fields": .object(members)])
    }

    public func rejecting(reason: String, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try open(.candidateRejected, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        return LedgerEvent(
            .candidateRejected, subject: subject, visibility: .staff,
            data: ["report": .string(report), "candidate": name, "reason": .string(reason)])
    }

    /// Puts others in the place of some: one for one moves the span, one for several splits, several for one merges.
    ///
    /// - Parameters:
    ///   - length: of the report's text in scalars; spans lie inside it.
    ///   - taken: the numbers that candidates of the report use, by kind and span.
    public static func replacing(
        _ old: [CandidateRow], with new: [Draft], length: Int, taken: Set<String>, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard let first = old.first, !new.isEmpty else { throw .fieldsMissing }
        for row in old { try row.open(.candidateReplaced, actor) }
        guard old.allSatisfy({ $0.report == first.report }) else { throw .fieldsMissing }
        return LedgerEvent(
            .candidateReplaced, subject: first.subject, visibility: .staff,
            data: [
                "report": .string(first.report), "from": .array(old.map(\.name)),
                "to": .array(try numbered(new, report: first.report, length: length, taken: taken, mark: "edited")),
            ])
    }

    /// Takes an edit back: the fields as they were, edited or not.
    public func restoring(fields: JSONValue, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try open(.candidateChanged, actor)
        return LedgerEvent(
            .candidateChanged, subject: subject, visibility: .staff,
            data: ["report": .string(report), "candidate": name, "fields": fields])
    }

    /// Takes a replacement back: the old ones under their own names. None, where the new ones were added.
    public static func restoring(
        _ old: [CandidateRow], for new: [CandidateRow], by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard let first = new.first, old.allSatisfy({ $0.report == first.report }) else { throw .fieldsMissing }
        for row in new { try row.open(.candidateReplaced, actor) }
        return LedgerEvent(
            .candidateReplaced, subject: first.subject, visibility: .staff,
            data: [
                "report": .string(first.report), "from": .array(new.map(\.name)), "to": .array(old.map(\.drawn)),
            ])
    }

    /// A candidate that the machine did not see. It says so for ever.
    public static func adding(
        _ draft: Draft, report: String, length: Int, taken: Set<String>, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.candidateAdded, actor.role) else { throw .notPermitted }
        let rows = try numbered([draft], report: report, length: length, taken: taken, mark: "by_hand")
        var data = rows[0].object ?? [:]
        data["report"] = .string(report)
        return LedgerEvent(
            .candidateAdded, subject: "candidate/\(report)/\(draft.kind.rawValue)-\(draft.start)-\(draft.end)",
            visibility: .staff, data: .object(data))
    }

    private static func numbered(
        _ drafts: [Draft], report: String, length: Int, taken: Set<String>, mark: String
    ) throws(LedgerRefusal) -> [JSONValue] {
        var taken = taken
        var rows: [JSONValue] = []
        for draft in drafts {
            guard draft.start >= 0, draft.start < draft.end, draft.end <= length else { throw .spanOutside }
            guard var fields = draft.fields.object else { throw .fieldsMissing }
            fields[mark] = .bool(true)
            var row = CandidateRow(
                report: report, kind: draft.kind, start: draft.start, end: draft.end, number: 0,
                fields: .object(fields))
            while !taken.insert(row.id).inserted {
                row = CandidateRow(
                    report: report, kind: row.kind, start: row.start, end: row.end, number: row.number + 1,
                    fields: row.fields)
            }
            var members = row.name.object ?? [:]
            members["fields"] = row.fields
            rows.append(.object(members))
        }
        return rows
    }

    private func open(_ verb: LedgerVerb, _ actor: LedgerActor) throws(LedgerRefusal) {
        guard Permission.mayDo(verb, actor.role) else { throw .notPermitted }
        guard state == .open else { throw .settled }
    }
}

extension LedgerRefusal {
    static let spanOutside = LedgerRefusal(
        "ledger.candidate.span", "起止位置要在报告正文里，起点在终点之前。",
        "The span must lie inside the report, its start before its end.",
        basis: "每一条都指回原文")
    static let fieldsMissing = LedgerRefusal(
        "ledger.candidate.fields", "候选缺少内容，或不在同一份报告里。", "A candidate lacks its fields, or is of another report.",
        basis: "docs/formats/event.md")
}
