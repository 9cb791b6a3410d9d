import Basics
import Operations
import Synchronization

/// Whether the site can be relied on, and why not.
final class Readiness: Sendable {
    struct State: Sendable, Hashable {
        /// The pages most wanted are in memory.
        var isDrawn = false
        /// The last look at the database worked.
        var isDatabaseOpen = false
        /// The database has fewer leaves than the log has signed: it was put back from an older copy. Nothing is
        /// written then.
        var behind: Behind?
        /// Numbering or signing fails for another reason.
        var signingFailure: FaultWords?
        /// Why nothing can be written where the ledger lies: its disk is full or read-only.
        var diskFailure: FaultWords?
        var isEnding = false

        var isReady: Bool {
            isDrawn && isDatabaseOpen && behind == nil && signingFailure == nil && diskFailure == nil && !isEnding
        }
    }

    struct Behind: Sendable, Hashable {
        let size: Int
        /// Nil where what the log signed last is not where it should be, so nobody can tell.
        let signed: Int?
    }

    private let state = Mutex(State())

    var current: State { state.withLock { $0 } }
    func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}

extension Readiness.State {
    /// `/readyz`: each thing that must hold, and what to do where one does not.
    var json: JSONValue {
        var checks: [String: JSONValue] = [
            "database": .string(isDatabaseOpen ? "open" : "unreadable"),
            "pages": .string(isDrawn ? "drawn" : "drawing"),
            "log": .string("signed"),
            "disk": .string("writable"),
        ]
        if let behind {
            checks["log"] = .string("\(behind); read-only, run duixian doctor")
        } else if let signingFailure {
            checks["log"] = .string("not signed: \(signingFailure.english)")
        }
        if let diskFailure { checks["disk"] = .string(diskFailure.english) }
        if isEnding { checks["process"] = .string("ending") }
        return .object(["ready": .bool(isReady), "checks": .object(checks)])
    }
}

extension Readiness.Behind: CustomStringConvertible {
    var description: String {
        signed.map { "behind: the database holds \(size) leaves, the log has signed \($0)" }
            ?? "unknown: the file log/last-signed is missing"
    }
}
