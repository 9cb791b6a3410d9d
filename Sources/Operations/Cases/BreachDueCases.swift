import Basics
import Commitments
import Procedures
import Store

/// Scheduled work: what ran out moves up to whoever stands higher. What ran out while nothing ran is caught up in the order
/// in which it did, and each clock acts once, however often this runs.
public enum BreachDueCases {
    static let batch = 200

    /// - Returns: how many clocks acted.
    @discardableResult public static func run(_ installation: Installation) async throws -> Int {
        var (total, behind): (Int, CaseTurn?) = (0, nil)
        while true {
            let moment = installation.now()
            let after = behind
            let (last, late) = try installation.read { try due($0, at: moment, behind: after) }
            guard let last else { return total }
            // What stays due although nothing acts stands in nobody's way: the next batch begins behind it.
            behind = last
            if late.isEmpty { continue }
            total += try await installation.work(by: LedgerActor(unit: "system", role: .system)) { session in
                let desk = try session.caseDesk()
                return try late.reduce(0) { try $0 + session.breachWhatRanOut($1, desk) }
            }
        }
    }

    /// One batch of what ran out, looked for where no writer waits.
    /// - Returns: the last one looked at, nil where there is none; and those with a clock that acts.
    public static func due(
        _ tables: LedgerTables, at moment: Instant, behind: CaseTurn? = nil
    ) throws -> (last: CaseTurn?, late: [String]) {
        let due = try tables.dueCases(at: moment, behind: behind, limit: batch)
        if due.isEmpty { return (nil, []) }
        let desk = try CaseDesk(tables, at: moment)
        let late = try due.map(\.id).filter { id in
            guard let state = try tables.caseRow(id)?.state else { return false }
            return state.lateClock(at: moment, in: try desk.definition(of: state).procedure) != nil
        }
        return (due.last, late)
    }
}
