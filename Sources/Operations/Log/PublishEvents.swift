import Basics
import Commitments
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
        let count = try await installation.act(by: actor) { act in
            var count = 0
            for (part, isNewest, events) in try choice.events(act.transaction, act.jurisdiction) {
                let hidden = events.filter { !$0.isOfLog && $0.published == nil }
                if hidden.isEmpty { continue }
                let id = try act.record(
                    LedgerEvent(
                        .eventPublished, on: hidden.compactMap(\.leaf), of: part, isNewest: isNewest, in: act.part))
                for event in hidden { try act.events.publish(event.id, by: id) }
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
        try await installation.act(by: actor) { act in
            for (part, isNewest, events) in try choice.events(act.transaction, act.jurisdiction) {
                guard events.allSatisfy({ $0.isShown && !$0.isOfLog }) else { throw LedgerRefusal.notPublished }
                let id = try act.record(
                    LedgerEvent(
                        .eventWithheld, on: events.compactMap(\.leaf), of: part, isNewest: isNewest, in: act.part,
                        ["reason": .string(reason), "decision": .string(decision)]))
                for event in events { try act.events.withhold(event.id, by: id) }
            }
        }
        try await Sequencer(installation).run()
    }
}
