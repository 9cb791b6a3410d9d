import Basics
import Commitments
import Procedures
import Store
import TransparencyLog

/// `duixian log publish`: shows bodies to everyone, by a public event that names their leaves.
public enum PublishEvents {
    /// - Returns: how many bodies were published.
    @discardableResult public static func run(
        _ choice: LeafChoice, by actor: LedgerActor, in installation: Installation
    ) async throws -> Int {
        guard Permission.mayDo(.eventPublished, actor.role) else { throw LedgerRefusal.logNotPermitted }
        try await Sequencer(installation).run()
        let count = try await installation.work(by: actor) { session in
            var count = 0
            for (part, events) in try session.events(choice) {
                // What only staff may read of a case is never shown, whoever asks.
                let hidden = events.filter {
                    !$0.isOfLog && $0.published == nil && $0.verb != CaseVerb.noted.rawValue
                }
                if hidden.isEmpty { continue }
                let id = try session.record(.eventPublished, on: hidden, of: part)
                for event in hidden { try session.events.publish(event.id, by: id) }
                count += hidden.count
            }
            guard count > 0 else { throw LedgerRefusal.nothingToPublish }
            return count
        }
        try await Sequencer(installation).run()
        return count
    }
}

/// `duixian log withhold`: takes published bodies down, by a decision. The leaves and their proofs stay.
public enum WithholdEvents {
    public static func run(
        _ choice: LeafChoice, reason: String, decision: String, by actor: LedgerActor, in installation: Installation
    ) async throws {
        guard Permission.mayDo(.eventWithheld, actor.role) else { throw LedgerRefusal.logNotPermitted }
        guard !reason.isEmpty, !decision.isEmpty else { throw LedgerRefusal.wordsNeeded }
        try await Sequencer(installation).run()
        try await installation.work(by: actor) { session in
            for (part, events) in try session.events(choice) {
                guard events.allSatisfy({ $0.isShown && !$0.isOfLog }) else { throw LedgerRefusal.notPublished }
                let id = try session.record(
                    .eventWithheld, on: events, of: part,
                    ["reason": .string(reason), "decision": .string(decision)])
                for event in events { try session.events.withhold(event.id, by: id) }
            }
        }
        try await Sequencer(installation).run()
    }
}
