import Commitments
import Store

/// Accepting and rejecting: marks that wait for the confirmation. Each act can be taken back.
public enum MarkCandidates {
    public static func accept(
        _ id: String, of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws {
        try await mark([id], .accept, ReviewMark(.accepted), of: report, by: reviewer, in: installation)
    }

    /// Accepts what is left under a heading at once; the items will say that nobody looked at each.
    public static func acceptTogether(
        _ ids: [String], of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws {
        try await mark(
            ids, .acceptHeading, ReviewMark(.acceptedTogether), of: report, by: reviewer, in: installation)
    }

    public static func reject(
        _ id: String, reason: String, of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws {
        guard !reason.isEmpty else { throw LedgerRefusal.rejectionReasonMissing }
        try await mark([id], .reject, ReviewMark(.rejected, reason: reason), of: report, by: reviewer, in: installation)
    }

    /// Takes a mark away: the candidate is left again.
    public static func clear(
        _ id: String, of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws {
        try await mark([id], .clear, nil, of: report, by: reviewer, in: installation)
    }

    private static func mark(
        _ ids: [String], _ act: ReviewStep.Act, _ mark: ReviewMark?, of report: String, by reviewer: Reviewer,
        in installation: Installation
    ) async throws {
        try await installation.review(report, by: reviewer) { session in
            let rows = try ids.map { try session.open($0) }
            let changed = rows.filter { session.marks[$0.id] != mark }.map {
                ReviewStep.Marked($0.id, before: session.marks[$0.id], after: mark)
            }
            guard let first = rows.first, !changed.isEmpty else { return }
            try session.keep(ReviewStep(act, words: session.words(first.start, first.end), marks: changed))
        }
    }
}

extension LedgerRefusal {
    static let rejectionReasonMissing = LedgerRefusal(
        "ledger.reason-missing", "不要一条，要选一个理由，或写明理由。", "Choose or write why it is no promise.", basis: "变更留痕")
}
