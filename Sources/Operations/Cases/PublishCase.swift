import Basics
import Commitments
import Crypto
import Procedures
import Store

/// Shows a case to everyone: the public fields and clocks of where it stands, and the entries of the record that make it
/// so. Notes of staff are in none of it. By someone with the release authority, on a preview of exactly this.
public enum PublishCase {
    public struct Plan: Sendable {
        public let id: String
        /// Entries that are not public yet, in order, with bodies as they were committed to.
        public let events: [StoredEvent]
        /// What the public reads of the case; canonical JSON.
        public let projection: [UInt8]
        public let isShown: Bool

        /// The same for the same entries and words.
        public var digest: String {
            var hash = SHA256()
            hash.update(data: Array((id + "\n").utf8) + projection)
            for event in events { hash.update(data: event.digest) }
            return Hex.text(Array(hash.finalize()))
        }
    }

    /// - Throws: `case.unknown`.
    public static func plan(_ id: String, _ desk: CaseDesk, _ events: EventTable) throws -> Plan {
        guard let row = try desk.tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
        let definition = try desk.definition(of: row.state).procedure
        let waiting = try events.events(of: "case/\(id)").filter { event in
            event.published == nil && event.withheld == nil && event.body != nil
                && CaseVerb(rawValue: event.verb).map { $0 != .noted } == true
        }
        return Plan(
            id: id, events: waiting, projection: row.state.publicProjection(in: definition).canonicalBytes,
            isShown: row.visibility == .everyone)
    }

    /// - Parameter digest: of the plan that was looked at.
    /// - Returns: how many entries were published.
    /// - Throws: `ledger.publish.changed` where the plan is another one by now.
    @discardableResult public static func run(
        _ id: String, seen digest: String, by actor: LedgerActor, in installation: Installation
    ) async throws -> Int {
        guard Permission.mayDo(.eventPublished, actor.role) else { throw LedgerRefusal.publishNotPermitted }
        try await Sequencer(installation).run()
        let count = try await installation.work(by: actor) { session in
            let plan = try Self.plan(id, session.caseDesk(), session.events)
            guard !plan.events.isEmpty || !plan.isShown else { throw LedgerRefusal.nothingToPublish }
            guard plan.digest == digest, plan.events.allSatisfy({ $0.leaf != nil }) else {
                throw LedgerRefusal.publishChanged
            }
            return try session.publish(plan.events, showing: ["case/\(id)"])
        }
        try await Sequencer(installation).run()
        return count
    }
}
