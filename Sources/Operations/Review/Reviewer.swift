import Basics
import Commitments
import Store

/// Who reviews: marks and steps are a person's own, events a post's.
public struct Reviewer: Hashable, Sendable {
    public let account: String
    public let actor: LedgerActor

    public init(account: String, actor: LedgerActor) { (self.account, self.actor) = (account, actor) }
}

/// One act on the candidates of a report, in one transaction.
struct ReviewSession {
    let session: RecordingSession
    let reviewer: Reviewer
    let report: ReportRow
    let table: ReviewTable
    let rows: [String: CandidateRow]
    let marks: [String: ReviewMark]
    let text: [Unicode.Scalar]

    init(_ id: String, _ reviewer: Reviewer, _ session: RecordingSession) throws {
        guard Permission.mayDo(.candidateChanged, reviewer.actor.role) else {
            throw LedgerRefusal.confirmNotPermitted
        }
        guard let report = try session.tables.row(ReportRow.self, [.text(id)]) else {
            throw OperationFault.unknown("report", id)
        }
        (self.session, self.reviewer, self.report) = (session, reviewer, report)
        table = ReviewTable(session.transaction, jurisdiction: session.tables.jurisdiction, report: id)
        rows = Dictionary(
            try session.tables.candidates(of: id).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        marks = try table.marks()
        text = Array(report.text.unicodeScalars)
    }

    var actor: LedgerActor { reviewer.actor }

    /// A candidate that nobody settled yet.
    func open(_ id: String) throws -> CandidateRow {
        guard let row = rows[id] else { throw OperationFault.unknown("candidate", id) }
        guard row.state == .open else { throw LedgerRefusal.candidateSettled }
        return row
    }

    func words(_ start: Int, _ end: Int) -> String {
        guard start >= 0, start < end, end <= text.count else { return "" }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[start..<end].lazy.filter { $0 != "\n" })
        return String(words)
    }

    /// Sets marks as they are after a step, or back as they were before it.
    func set(_ marks: [ReviewStep.Marked], back: Bool = false) throws {
        for one in marks {
            try table.set(
                back ? one.before : one.after, on: one.candidate, by: reviewer.account, at: session.at)
        }
    }

    func keep(_ step: ReviewStep) throws {
        try set(step.marks)
        try table.append(step, by: reviewer.account)
    }
}

extension Installation {
    func review<Value: Sendable>(
        _ report: String, by reviewer: Reviewer, _ body: @escaping @Sendable (ReviewSession) throws -> Value
    ) async throws -> Value {
        try await work(by: reviewer.actor) { try body(ReviewSession(report, reviewer, $0)) }
    }
}
