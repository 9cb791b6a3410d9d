import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log erase`: takes the value and the salt of a sealed field away for ever, and the person's key with the last
/// of the person's fields. Bodies, leaves and proofs stay as they are. A public event says which leaves and fields, on
/// which legal basis and by whose authority; nothing of the value.
public enum EraseField {
    /// What was erased, and whether nothing of it is left in the database's files.
    public struct Erased: Sendable {
        public let leaves: [Int]
        /// False where a reader kept an older state of the database open; it goes when the database is next used alone.
        public let isGone: Bool
    }

    /// - Parameters:
    ///   - basis: the law or rule, with its article.
    ///   - authority: who decided, with the decision's number.
    public static func run(
        _ field: String, of choice: LeafChoice, basis: String, authority: String, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> Erased {
        guard Permission.mayDo(.fieldErased, actor.role) else { throw LedgerRefusal.logNotPermitted }
        guard !basis.isEmpty, !authority.isEmpty else { throw LedgerRefusal.wordsNeeded }
        try await Sequencer(installation).run()
        let leaves = try await installation.work(by: actor) { session in
            var leaves: [Int] = []
            for (part, events) in try session.events(choice) {
                let sealing = try events.filter { try session.sealedFields.names(of: $0.id).contains(field) }
                if sealing.isEmpty { continue }
                let id = try session.record(
                    .fieldErased, on: sealing, of: part,
                    ["fields": [.string(field)], "basis": .string(basis), "authority": .string(authority)])
                for event in sealing { try session.sealedFields.erase(field, event: event.id, by: id) }
                leaves += sealing.compactMap(\.leaf)
            }
            guard !leaves.isEmpty else { throw LedgerRefusal.noSuchField }
            return leaves
        }
        try await Sequencer(installation).run()
        return Erased(leaves: leaves, isGone: try installation.database.forget())
    }
}
