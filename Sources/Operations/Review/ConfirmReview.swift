import Basics
import Commitments
import Crypto
import Store

/// The end of a review: what was accepted becomes items, what was rejected is recorded with its reason, all at once.
public enum ConfirmReview {
    /// What a confirmation would do, as a person sees it before.
    public struct Plan: Sendable {
        public struct Item: Sendable {
            public let candidate: CandidateRow
            /// The id it is given.
            public let id: String
            /// Accepted with many others, unread.
            public let isBulk: Bool
        }

        /// Targets first, each kind in the order of the text.
        public let items: [Item]
        public let rejections: [(candidate: CandidateRow, reason: String)]
        /// Names exactly this plan: another mark, edit or id gives another.
        public let digest: String
    }

    /// - Parameter takesUnread: whether everything nobody marked is confirmed too.
    public static func plan(
        of report: ReportRow, takesUnread: Bool, marks: [String: ReviewMark], _ tables: LedgerTables
    ) throws -> Plan {
        let open = try tables.candidates(of: report.id, state: .open)
        let taken = open.filter { marks[$0.id].map { $0.opinion != .rejected } ?? takesUnread }
        let items = try ConfirmCandidates.numbered(taken, year: report.year, tables).map {
            Plan.Item(candidate: $0.candidate, id: $0.id, isBulk: marks[$0.candidate.id]?.opinion != .accepted)
        }
        let rejections = open.compactMap { row in
            marks[row.id].flatMap { $0.opinion == .rejected ? (candidate: row, reason: $0.reason ?? "") : nil }
        }
        var hash = SHA256()
        for item in items {
            hash.update(data: item.candidate.drawn.canonicalBytes + Array("\(item.id) \(item.isBulk)\n".utf8))
        }
        for (row, reason) in rejections { hash.update(data: Array("\(row.id) \(reason)\n".utf8)) }
        return Plan(items: items, rejections: rejections, digest: String(Hex.text(hash.finalize()).prefix(16)))
    }

    /// - Parameters:
    ///   - seen: the digest of the plan that the person saw; another one is refused.
    /// - Returns: how many items there are now, and how many candidates were rejected. Items are for staff alone until they
    ///   are published.
    public static func run(
        _ report: String, takesUnread: Bool, seen: String, by reviewer: Reviewer, in installation: Installation
    ) async throws -> (targets: Int, commitments: Int, rejected: Int) {
        try await installation.review(report, by: reviewer) { session in
            guard Permission.mayDo(.commitmentConfirmed, session.actor.role) else {
                throw LedgerRefusal.confirmNotPermitted
            }
            let plan = try plan(
                of: session.report, takesUnread: takesUnread, marks: session.marks, session.session.tables)
            guard plan.digest == seen else { throw LedgerRefusal.planChanged }
            if plan.items.isEmpty, plan.rejections.isEmpty { throw LedgerRefusal.nothingToConfirm }
            let bulk = Set(plan.items.filter(\.isBulk).map(\.candidate.id))
            let events = try ConfirmCandidates.events(
                session.report, plan.items.map(\.candidate), .staff, session.session.tables
            ) { bulk.contains($0.id) }
            for event in events { try session.session.record(event) }
            for (row, reason) in plan.rejections {
                try session.session.record(try row.rejecting(reason: reason, by: session.actor))
            }
            for id in plan.items.map(\.candidate.id) + plan.rejections.map(\.candidate.id) {
                try session.table.set(nil, on: id, by: reviewer.account, at: session.session.at)
            }
            try session.table.removeSteps()
            let targets = plan.items.count { $0.candidate.kind == .target }
            return (targets, plan.items.count - targets, plan.rejections.count)
        }
    }
}

extension LedgerRefusal {
    static let planChanged = LedgerRefusal(
        "ledger.review.changed", "刚才又有人改动，名单与您看到的不同了。请再看一遍再确认。",
        "Someone changed something since; the list is no longer the one you saw. Look again and confirm.",
        basis: "确认的就是看到的")
    static let nothingToConfirm = LedgerRefusal(
        "ledger.review.nothing", "还没有接受或不要的候选，没有可确认的。", "Nothing was accepted or rejected yet.", basis: "确认的就是看到的")
}
