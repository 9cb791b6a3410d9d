import Basics
import Commitments
import Store

/// Putting candidates right while they are reviewed. Each is an event, and a step that can be taken back by another.
public enum ReviewChanges {
    /// - Returns: whether anything was entered that was not there.
    @discardableResult public static func edit(
        _ id: String, of report: String, _ entry: CandidateEntry, by reviewer: Reviewer,
        in installation: Installation
    ) async throws -> Bool {
        try await installation.review(report, by: reviewer) { session in
            let row = try session.open(id)
            let changes = try entry.changes(of: row.fields, row.kind)
            if changes.isEmpty { return false }
            let fields = (row.fields.object ?? [:]).merging(changes) { $1 }.filter { $0.value != .null }
            let event = try row.editing(fields: .object(fields), by: session.actor)
            try session.session.record(event)
            var after = row
            after.fields = event.data["fields"] ?? row.fields
            try session.keep(
                ReviewStep(.edit, words: session.words(row.start, row.end), before: [row], after: [after]))
            return true
        }
    }

    /// - Returns: the candidate that stands at the new place.
    public static func move(
        _ id: String, of report: String, to span: Span, by reviewer: Reviewer, in installation: Installation
    ) async throws -> String {
        try await replace([id], .move, of: report, by: reviewer, in: installation) { session, rows in
            guard let row = rows.first, row.start != span.start || row.end != span.end else {
                throw LedgerRefusal.sameSpan
            }
            // What a person put right is not read anew.
            let fields =
                row.fields["edited"] == nil
                ? Rereading.fields(session.words(span.start, span.end), row.kind, keeping: row.fields) : row.fields
            return [.init(kind: row.kind, start: span.start, end: span.end, fields: fields)]
        }
    }

    /// Cuts one candidate into several, each read anew.
    ///
    /// - Returns: the first of them.
    public static func split(
        _ id: String, of report: String, into parts: [Span], by reviewer: Reviewer, in installation: Installation
    ) async throws -> String {
        try await replace([id], .split, of: report, by: reviewer, in: installation) { session, rows in
            guard let row = rows.first, parts.count > 1,
                parts.allSatisfy({ row.start <= $0.start && $0.end <= row.end })
            else { throw LedgerRefusal.splitOutside }
            return parts.map { part in
                let words = session.words(part.start, part.end)
                return .init(
                    kind: row.kind, start: part.start, end: part.end,
                    fields: Rereading.fields(words, row.kind, keeping: row.fields))
            }
        }
    }

    /// Makes one of several; it reaches from the first to the last and keeps the first one's fields.
    public static func merge(
        _ ids: [String], of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws -> String {
        try await replace(ids, .merge, of: report, by: reviewer, in: installation) { _, rows in
            let sorted = rows.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            guard sorted.count > 1, let first = sorted.first, let end = rows.map(\.end).max() else {
                throw LedgerRefusal.mergeOne
            }
            return [.init(kind: first.kind, start: first.start, end: end, fields: first.fields)]
        }
    }

    /// Adds what the machine did not see, read by its rules where they can.
    ///
    /// - Returns: the new candidate.
    public static func add(
        _ kind: CandidateRow.Kind, at span: Span, to report: String, by reviewer: Reviewer,
        in installation: Installation
    ) async throws -> String {
        try await installation.review(report, by: reviewer) { session in
            let words = session.words(span.start, span.end)
            let draft = CandidateRow.Draft(
                kind: kind, start: span.start, end: span.end,
                fields: Rereading.fields(words, kind, keeping: .object([:])))
            let event = try CandidateRow.adding(
                draft, report: report, length: session.text.count, taken: Set(session.rows.keys), by: session.actor)
            guard let row = CandidateRow(drawn: event.data, of: report) else { throw LedgerRefusal.mergeOne }
            try session.session.record(event)
            try session.keep(ReviewStep(.add, words: words, after: [row]))
            return row.id
        }
    }

    private static func replace(
        _ ids: [String], _ act: ReviewStep.Act, of report: String, by reviewer: Reviewer,
        in installation: Installation,
        _ drafts: @escaping @Sendable (ReviewSession, [CandidateRow]) throws -> [CandidateRow.Draft]
    ) async throws -> String {
        try await installation.review(report, by: reviewer) { session in
            let old = try ids.map { try session.open($0) }
            let event = try CandidateRow.replacing(
                old, with: try drafts(session, old), length: session.text.count, taken: Set(session.rows.keys),
                by: session.actor)
            let new = (event.data["to"]?.array ?? []).compactMap { CandidateRow(drawn: $0, of: report) }
            guard let first = old.first, let next = new.first else { throw LedgerRefusal.mergeOne }
            try session.session.record(event)
            // A mark goes with the words while they stay one; what is cut is looked at anew.
            let isAccepted = new.count == 1 && old.allSatisfy { session.marks[$0.id]?.opinion == .accepted }
            var marks = old.filter { session.marks[$0.id] != nil }.map {
                ReviewStep.Marked($0.id, before: session.marks[$0.id], after: nil)
            }
            if isAccepted { marks.append(.init(next.id, before: nil, after: ReviewMark(.accepted))) }
            try session.keep(
                ReviewStep(act, words: session.words(first.start, first.end), marks: marks, before: old, after: new))
            return next.id
        }
    }
}

extension LedgerRefusal {
    static let sameSpan = LedgerRefusal(
        "ledger.candidate.same-span", "起止没有变。改一改原话再存，或在正文里另选。",
        "The span is the same; change the words or select others.",
        basis: "每一条都指回原文")
}
