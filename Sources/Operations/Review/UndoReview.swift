import Basics
import Commitments
import Store

/// Takes one's own last step back. What was an event is taken back by another event; a mark is set as it was.
public enum UndoReview {
    public enum Outcome: Sendable, Hashable {
        case undone(ReviewStep)
        /// Someone else worked on the same candidates since: nothing was changed, and the step is no longer offered.
        case overtaken(ReviewStep)
    }

    public static func run(
        of report: String, by reviewer: Reviewer, in installation: Installation
    ) async throws -> Outcome {
        try await installation.review(report, by: reviewer) { session in
            guard let (number, step) = try session.table.lastStep(of: reviewer.account) else {
                throw LedgerRefusal.nothingToUndo
            }
            try session.table.removeStep(number)
            guard stands(step, session) else { return .overtaken(step) }
            if let event = try event(step, session) { try session.session.record(event) }
            let put = Set(step.before.map(\.id))
            for row in step.after where !put.contains(row.id) {
                try session.table.set(nil, on: row.id, by: reviewer.account, at: session.session.at)
            }
            try session.set(step.marks, back: true)
            return .undone(step)
        }
    }

    private static func event(_ step: ReviewStep, _ session: ReviewSession) throws -> LedgerEvent? {
        guard !step.after.isEmpty else { return nil }
        if step.act == .edit, let before = step.before.first {
            return try session.open(before.id).restoring(fields: before.fields, by: session.actor)
        }
        return try CandidateRow.restoring(step.before, for: step.after, by: session.actor)
    }

    /// Whether everything still is as the step left it.
    private static func stands(_ step: ReviewStep, _ session: ReviewSession) -> Bool {
        let after = Set(step.after.map(\.id))
        return step.after.allSatisfy { session.rows[$0.id] == $0 }
            && step.before.allSatisfy { after.contains($0.id) || session.rows[$0.id]?.state == .replaced }
            && step.marks.allSatisfy { session.marks[$0.candidate] == $0.after }
            && step.marks.allSatisfy { mark in
                after.contains(mark.candidate) || step.before.contains { $0.id == mark.candidate }
                    || session.rows[mark.candidate]?.state == .open
            }
    }
}

extension LedgerRefusal {
    static let nothingToUndo = LedgerRefusal(
        "ledger.review.nothing-to-undo", "没有可撤销的了。确认过的不能在这里撤销，要在台账里调整或撤销。",
        "Nothing is left to undo. What is confirmed is revised or withdrawn in the ledger.", basis: "变更留痕")
}
