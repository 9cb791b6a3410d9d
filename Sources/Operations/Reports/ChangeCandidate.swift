import Basics
import Commitments
import Store

/// What a person does with candidates before confirming them. Ids are `commitment-120-137-0`.
public enum ChangeCandidate {
    /// Puts right the fields that the machine read.
    public static func edit(
        _ id: String, of report: String, fields: [String: JSONValue], by actor: LedgerActor,
        in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            let row = try CandidatesOfReport(report, tables).row(id)
            let merged = (row.fields.object ?? [:]).merging(fields) { $1 }.filter { $0.value != .null }
            return [try row.editing(fields: .object(merged), by: actor)]
        }
    }

    public static func reject(
        _ ids: [String], of report: String, reason: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            let candidates = try CandidatesOfReport(report, tables)
            return try ids.map { try candidates.row($0).rejecting(reason: reason, by: actor) }
        }
    }

    /// Moves the span: the words that the item stands for.
    public static func move(
        _ id: String, of report: String, to span: Span, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await replace([id], of: report, by: actor, in: installation) { rows in
            rows.map { .init(kind: $0.kind, start: span.start, end: span.end, fields: $0.fields) }
        }
    }

    /// Cuts one candidate into several at offsets inside its span.
    public static func split(
        _ id: String, of report: String, at offsets: [Int], by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await replace([id], of: report, by: actor, in: installation) { rows in
            guard let row = rows.first, !offsets.isEmpty, offsets.allSatisfy({ row.start < $0 && $0 < row.end }) else {
                throw LedgerRefusal.splitOutside
            }
            let ends = [row.start] + Set(offsets).sorted() + [row.end]
            return zip(ends, ends.dropFirst()).map { .init(kind: row.kind, start: $0, end: $1, fields: row.fields) }
        }
    }

    /// Makes one candidate of several; it reaches from the first to the last and keeps the first one's fields.
    public static func merge(
        _ ids: [String], of report: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await replace(ids, of: report, by: actor, in: installation) { rows in
            let sorted = rows.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            guard rows.count > 1, let first = sorted.first, let end = rows.map(\.end).max() else {
                throw LedgerRefusal.mergeOne
            }
            return [.init(kind: first.kind, start: first.start, end: end, fields: first.fields)]
        }
    }

    /// Adds what the machine did not see. It says for ever that a person added it.
    public static func add(
        _ draft: CandidateRow.Draft, to report: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        try await installation.record(by: actor) { tables in
            let candidates = try CandidatesOfReport(report, tables)
            return [
                try CandidateRow.adding(
                    draft, report: report, length: candidates.length, taken: candidates.taken, by: actor)
            ]
        }
    }

    private static func replace(
        _ ids: [String], of report: String, by actor: LedgerActor, in installation: Installation,
        _ drafts: @escaping @Sendable ([CandidateRow]) throws -> [CandidateRow.Draft]
    ) async throws {
        try await installation.record(by: actor) { tables in
            let candidates = try CandidatesOfReport(report, tables)
            let old = try ids.map { try candidates.row($0) }
            return [
                try CandidateRow.replacing(
                    old, with: try drafts(old), length: candidates.length, taken: candidates.taken, by: actor)
            ]
        }
    }
}

/// The candidates of one report by their ids.
private struct CandidatesOfReport {
    private let rows: [String: CandidateRow]
    /// Of the report's text, in scalars.
    let length: Int

    init(_ report: String, _ tables: LedgerTables) throws {
        guard let found = try tables.row(ReportRow.self, [.text(report)]) else {
            throw OperationFault.unknown("report", report)
        }
        length = found.text.unicodeScalars.count
        rows = Dictionary(
            try tables.candidates(of: report).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var taken: Set<String> { Set(rows.keys) }

    func row(_ id: String) throws(OperationFault) -> CandidateRow {
        guard let row = rows[id] else { throw .unknown("candidate", id) }
        return row
    }
}

extension LedgerRefusal {
    static let splitOutside = LedgerRefusal(
        "ledger.candidate.split", "切分的位置要在这条候选的起止之间。", "Cut inside the candidate's span.", basis: "每一条都指回原文")
    static let mergeOne = LedgerRefusal(
        "ledger.candidate.merge", "合并要选两条或更多。", "Choose two or more to merge.", basis: "每一条都指回原文")
}
