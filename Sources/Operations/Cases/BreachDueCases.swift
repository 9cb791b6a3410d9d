import Basics
import Commitments
import Procedures
import Store

/// Scheduled work: what ran out moves up to whoever stands higher. What ran out while nothing ran is caught up in the order
/// in which it did, and each clock acts once, however often this runs.
public enum BreachDueCases {
    private static let batch = 200

    /// - Returns: how many clocks acted.
    @discardableResult public static func run(_ installation: Installation) async throws -> Int {
        var total = 0
        while true {
            let moment = installation.now()
            let due = try installation.read { try $0.dueCases(at: moment, limit: batch).map(\.id) }
            if due.isEmpty { return total }
            let acted = try await installation.work(by: LedgerActor(unit: "system", role: .system)) { session in
                let desk = try session.caseDesk()
                return try due.reduce(0) { try $0 + session.breachWhatRanOut($1, desk) }
            }
            total += acted
            // What stays due although nothing acts would be found for ever.
            if acted == 0 { return total }
        }
    }
}
