import Basics
import Commitments
import Store
import TransparencyLog

/// Shows rows to everyone, with the events behind them, by a public event that names their leaves. By someone with the
/// release authority, on a preview of exactly this.
public enum PublishItems {
    /// - Parameters:
    ///   - names: of rows, as in `PublishPlan.Item`.
    ///   - digest: of the plan that was looked at.
    /// - Returns: how many events were published.
    /// - Throws: `ledger.publish.changed` where the plan is another one by now.
    @discardableResult public static func run(
        _ names: [String], seen digest: String, by actor: LedgerActor, in installation: Installation
    ) async throws -> Int {
        guard Permission.mayDo(.eventPublished, actor.role) else { throw LedgerRefusal.publishNotPermitted }
        try await Sequencer(installation).run()
        let count = try await installation.work(by: actor) { session in
            let plan = try PublishPlan(names, session.tables, session.events)
            guard !plan.items.isEmpty else { throw LedgerRefusal.nothingToPublish }
            // An event without a number came in between: it was not looked at either.
            guard plan.digest == digest, plan.events.allSatisfy({ $0.leaf != nil }) else {
                throw LedgerRefusal.publishChanged
            }
            return try session.publish(plan.events, showing: plan.shown)
        }
        try await Sequencer(installation).run()
        return count
    }
}

extension RecordingSession {
    /// One event a part of the log; the one in the newest part says which rows are shown.
    func publish(_ chosen: [StoredEvent], showing shown: [String]) throws -> Int {
        let jurisdiction = recorder.jurisdiction
        let parts = try LogTables(transaction, jurisdiction: jurisdiction).parts()
        for part in parts {
            let own = chosen.filter { $0.part == part.part }.sorted { $0.id < $1.id }
            let isNewest = part.part == parts.last?.part
            if own.isEmpty, !isNewest { continue }
            let members: [String: JSONValue] = isNewest ? ["shown": .array(shown.map(JSONValue.string))] : [:]
            let id = try record(.eventPublished, on: own, of: part, members)
            for event in own { try events.publish(event.id, by: id) }
        }
        return chosen.count
    }
}

extension LedgerRefusal {
    static let publishNotPermitted = LedgerRefusal(
        "ledger.publish.not-permitted", "公开由督查室办理。", "Publishing is for the supervision office.",
        basis: "docs/permissions.md")
    static let publishChanged = LedgerRefusal(
        "ledger.publish.changed", "预览之后又有变化，没有公开任何内容。请重新看一遍再公开。",
        "Something changed since the preview; nothing was published. Look again.", basis: "先看清，再公开")
}
