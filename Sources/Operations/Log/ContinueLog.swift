import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log continue`: opens the log's next part where the old one can't go on, because the database was put back
/// from an older copy. Its first event, a public one, holds the last checkpoint of the old part and how many entries are
/// lost: what was signed stays signed, and the gap is there to see.
public enum ContinueLog {
    public struct Continued: Sendable {
        public let origin: String
        /// Entries that were signed and are not in the database; nil where it is unknown what was signed last.
        public let lost: Int?
    }

    public static func run(
        reason: String, by actor: LedgerActor, in installation: Installation
    ) async throws -> Continued {
        guard Permission.mayDo(.logContinued, actor.role) else { throw LedgerRefusal.logNotPermitted }
        guard !reason.isEmpty else { throw LedgerRefusal.wordsNeeded }
        // What can still be numbered in the old part is.
        if installation.standing == .whole { try await Sequencer(installation).run() }
        let lock = try await FileLock.take("\(installation.folder.log)/lock")
        defer { lock.release() }
        let file = try LastSigned.of(installation.folder, installation.database, installation.jurisdiction)
        let last = try file.read()
        let (jurisdiction, at, reopened) = (installation.jurisdiction, installation.now(), installation)
        let (continued, note) = try await installation.database.write { transaction in
            let tables = LogTables(transaction, jurisdiction: jurisdiction)
            let parts = try tables.parts()
            guard let old = parts.last, let newest = try tables.newestCheckpoint() else {
                throw OperationFault.unknown("checkpoint", jurisdiction)
            }
            let note = last ?? newest.note
            let opening = try Opening(parts, old, newest: newest.note, last: note, isKnown: last != nil)
            try tables.cut(old, to: opening.kept.size)
            let id = try reopened.recorder(opening.part.origin).record(
                opening.event(reason, note), by: actor.eventActor, at: at, in: transaction)
            // Numbered here and not by the sequencer: it comes before whatever waits.
            try Self.begin(opening.part, with: id, in: transaction)
            try Self.tellErasures(
                RecordingSession(
                    recorder: reopened.recorder(opening.part.origin), actor: actor, at: at, transaction: transaction))
            return (Continued(origin: opening.part.origin, lost: opening.lost), note)
        }
        // Where the file was missing, the next checkpoint must find the one that the event names.
        if last == nil { try file.write(note) }
        return continued
    }
}

extension ContinueLog {
    /// What was erased after the backup was erased again when it was put back; here the log says so anew.
    private static func tellErasures(_ session: RecordingSession) throws {
        let parts = try LogTables(session.transaction, jurisdiction: session.recorder.jurisdiction).parts()
        for field in try session.sealedFields.untold() {
            guard let event = try session.events.event(field.event),
                let part = parts.first(where: { $0.part == event.part })
            else { continue }
            let id = try session.record(
                .fieldErased, on: [event], of: part,
                [
                    "fields": [.string(field.name)], "basis": "恢复备份后，重做此前已作的擦除",
                    "authority": .string(session.actor.unit),
                ])
            try session.sealedFields.erase(field.name, event: event.id, by: id)
        }
    }

    private static func begin(_ part: LogPart, with id: Int, in transaction: any Transaction) throws {
        let tables = LogTables(transaction, jurisdiction: part.jurisdiction)
        let events = EventTable(transaction, jurisdiction: part.jurisdiction)
        guard let event = try events.event(id) else { throw OperationFault.unknown("event", String(id)) }
        var growing = try GrowingTiles(part, tables)
        try growing.number(event, events)
        try growing.flush()
        var begun = part
        begun.frontier = growing.frontier
        try tables.put(begun)
    }
}

/// What the first event of a new part says.
private struct Opening {
    let part: LogPart
    /// What the database holds of the old part, as far as it was signed.
    let kept: Checkpoint
    let lost: Int?
    private let origins: [String]

    init(_ parts: [LogPart], _ old: LogPart, newest: String, last: String, isKnown: Bool) throws {
        let signed = try LastSigned.checkpoint(last)
        kept = try LastSigned.checkpoint(newest)
        var origins = parts.map(\.origin)
        // The database may be from before a part that was opened, signed and lost.
        if !origins.contains(signed.origin) { origins.append(signed.origin) }
        let base = origins[0]
        let used = origins.compactMap { $0.hasPrefix("\(base)/") ? Int($0.dropFirst(base.utf8.count + 1)) : 1 }
        let number = (used.max() ?? parts.count) + 1
        part = LogPart(jurisdiction: old.jurisdiction, part: number, origin: "\(base)/\(number)")
        self.origins = origins
        // Of a part that is lost whole, all entries are, and those of the part before that came behind the backup can
        // only be told by who kept its checkpoints.
        lost = !isKnown ? nil : signed.origin == kept.origin ? max(0, signed.size - kept.size) : signed.size
    }

    func event(_ reason: String, _ note: String) -> LedgerEvent {
        var data: [String: JSONValue] = [
            "reason": .string(reason), "checkpoint": .string(note),
            "origins": .array(origins.map(JSONValue.string)),
            "kept": [
                "origin": .string(kept.origin), "size": .integer(kept.size), "root": .string(kept.root.description),
            ],
        ]
        data["lost"] = lost.map(JSONValue.integer)
        return LedgerEvent(.logContinued, subject: "log/\(part.part)", data: .object(data))
    }
}
