import Basics
import Commitments
import Store

/// Sends a month to units: what each leads and shares that is open.
public enum SendSheets {
    public struct Sent: Sendable, Hashable {
        public let unit: String
        /// How many commitments it is asked about.
        public let count: Int
    }

    /// - Parameters:
    ///   - units: only these; nil for every unit that has something open.
    ///   - again: also those that were sent this month before; what stands in their sheet is then what stands now.
    /// - Returns: the units that were sent something, in their order.
    public static func run(
        _ month: ReportMonth, to units: [String]? = nil, again: Bool = false, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> [Sent] {
        try await installation.work(by: actor) { session in
            guard Permission.mayDo(.sheetSent, actor.role) else { throw LedgerRefusal.sheetNotPermitted }
            let tables = session.tables
            let known = try tables.units()
            for unit in units ?? [] where !known.contains(where: { $0.id == unit }) {
                throw OperationFault.unknown("unit", unit)
            }
            let lines = MonthPlan.lines(try tables.commitments(limit: 1_000_000), known)
            var sent: [Sent] = []
            for line in lines where units?.contains(line.unit.id) ?? true {
                let before = try tables.row(SheetRow.self, [.text(month.description), .text(line.unit.id)])
                if before != nil, !again { continue }
                try session.record(try SheetRow.sending(month, to: line.unit.id, line.rows, by: actor))
                sent.append(Sent(unit: line.unit.id, count: line.rows.count))
            }
            return sent
        }
    }
}
