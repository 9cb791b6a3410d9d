import Basics
import Commitments
import Store

/// The clerk's own table becomes assignments, progress and, where the report does not hold a task, commitments added by
/// hand. A second import of the same table changes nothing.
public enum ImportTaskTable {
    public struct Order: Sendable {
        /// The report's year; the ledger's newest where nil.
        public var year: Int?
        /// Adds units that the table names and the ledger does not know.
        public var addsUnits: Bool
        /// Says what would be done, and does nothing.
        public var isDryRun: Bool
        /// For what is set already and stands differently in the table: the reason and the decision behind the change.
        public var reason: String?
        public var basis: String?
        /// Who sees what is added by hand.
        public var visibility: EventBody.Visibility

        public init(
            year: Int? = nil, addsUnits: Bool = false, isDryRun: Bool = false, reason: String? = nil,
            basis: String? = nil, visibility: EventBody.Visibility = .everyone
        ) {
            (self.year, self.addsUnits, self.isDryRun) = (year, addsUnits, isDryRun)
            (self.reason, self.basis, self.visibility) = (reason, basis, visibility)
        }
    }

    /// What became of one row.
    public struct Outcome: Sendable, Hashable {
        public enum Act: String, Sendable, CaseIterable { case added, changed, unchanged, refused }

        public let line: Int
        public let act: Act
        /// The item it belongs to; nil where it was refused.
        public let item: String?
        /// What was done or why not, in Chinese.
        public let chinese: String
        public let english: String
    }

    /// Takes the rows one by one; a row that is refused takes none of the others with it.
    public static func run(
        _ table: TaskTable, _ order: Order, by actor: LedgerActor, in installation: Installation
    ) async throws -> [Outcome] {
        guard Permission.mayDo(.commitmentConfirmed, actor.role) else { throw LedgerRefusal.confirmNotPermitted }
        do {
            return try await installation.work(by: actor) { session in
                var rows = try TaskRows(order, session)
                let outcomes = try table.rows.map { try rows.take($0) }
                if order.isDryRun { throw DryRun(outcomes: outcomes) }
                return outcomes
            }
        } catch let run as DryRun {
            // Thrown inside the transaction, so that nothing of it stays.
            return run.outcomes
        }
    }

    private struct DryRun: Error { let outcomes: [Outcome] }
}
