import Basics
import Commitments
import Store

/// Lead, units, leader and deadline of many commitments at once. A dry run does the same work in a transaction that is
/// taken back, so what it says is what happens.
public enum AssignMany {
    public struct Order: Sendable {
        public var ids: [String]
        public var wanted: CommitmentRow.Assignment
        /// For what is set already and would stand otherwise.
        public var reason: String?
        public var basis: String?

        public init(
            ids: [String], wanted: CommitmentRow.Assignment, reason: String? = nil, basis: String? = nil
        ) {
            (self.ids, self.wanted, self.reason, self.basis) = (ids, wanted, reason, basis)
        }
    }

    /// What becomes of one commitment.
    public struct Outcome: Sendable, Hashable {
        public enum Act: String, Sendable, CaseIterable { case assigned, revised, unchanged, refused }

        public let id: String
        public let act: Act
        /// As it stood before, and what of the order differs from that.
        public let before: CommitmentRow
        public let change: CommitmentRow.Assignment
        public let refusal: LedgerRefusal?
    }

    /// - Throws: `ledger.many.nothing` where nothing is chosen, `ledger.many.refused` where a row is refused: many are
    ///   changed all together or not at all.
    public static func run(
        _ order: Order, isDryRun: Bool, by actor: LedgerActor, in installation: Installation
    ) async throws -> [Outcome] {
        guard !order.ids.isEmpty else { throw LedgerRefusal.nothingChosen }
        guard order.wanted != CommitmentRow.Assignment() else { throw LedgerRefusal.nothingToSet }
        do {
            return try await installation.work(by: actor) { session in
                try known(order.wanted, session.tables)
                let outcomes = try order.ids.map { try one($0, order, session) }
                if isDryRun { throw DryRun(outcomes: outcomes) }
                if let refused = outcomes.first(where: { $0.act == .refused }) {
                    throw LedgerRefusal.manyRefused(refused.id, refused.refusal)
                }
                return outcomes
            }
        } catch let run as DryRun {
            // Thrown inside the transaction, so that nothing of it stays.
            return run.outcomes
        }
    }

    private struct DryRun: Error { let outcomes: [Outcome] }

    private static func known(_ wanted: CommitmentRow.Assignment, _ tables: LedgerTables) throws {
        for unit in [wanted.lead, wanted.leader].compactMap({ $0 }) + (wanted.coUnits ?? [])
        where try tables.row(UnitRow.self, [.text(unit)]) == nil {
            throw OperationFault.unknown("unit", unit)
        }
    }

    private static func one(_ id: String, _ order: Order, _ session: RecordingSession) throws -> Outcome {
        guard let row = try session.tables.row(CommitmentRow.self, [.text(id)]) else {
            throw OperationFault.unknown("commitment", id)
        }
        var wanted = order.wanted
        // A unit does not share what it leads.
        if let lead = wanted.lead ?? row.lead { wanted.coUnits?.removeAll { $0 == lead } }
        let change = row.missing(from: wanted) ?? CommitmentRow.Assignment()
        func outcome(_ act: Outcome.Act, _ refusal: LedgerRefusal? = nil) -> Outcome {
            Outcome(id: id, act: act, before: row, change: change, refusal: refusal)
        }
        do {
            guard let event = try row.setting(wanted, reason: order.reason, basis: order.basis, by: session.actor)
            else { return outcome(.unchanged) }
            try session.record(event)
            return outcome(event.verb == .commitmentRevised ? .revised : .assigned)
        } catch let refusal as LedgerRefusal {
            return outcome(.refused, refusal)
        }
    }
}

extension LedgerRefusal {
    static let nothingChosen = LedgerRefusal(
        "ledger.many.nothing", "没有选中任何一项，先在表里勾选。", "Nothing is chosen; tick some rows first.", basis: "docs/routes.md")
    static let nothingToSet = LedgerRefusal(
        "ledger.many.empty", "没有填要定什么：牵头单位、责任单位、包抓领导或完成时限，至少填一样。",
        "Say what to set: lead unit, units that share it, leader or deadline.", basis: "docs/routes.md")
    static func manyRefused(_ id: String, _ refusal: LedgerRefusal?) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.many.refused", "\(id)没有办成：\(refusal?.chinese ?? "")整批都没有写入；去掉它，或补上理由和依据。",
            "\(id): \(refusal?.english ?? "") Nothing of it was written; leave the row out, or give reason and basis.",
            basis: refusal?.basis ?? "变更留痕")
    }
}
