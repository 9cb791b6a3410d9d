import Basics
import Commitments
import Store
import TransparencyLog

/// Gives committed events their leaf numbers, grows the tree and signs what it is now. One at a time: under a lock.
///
/// Life of a leaf: an event is committed without a number; here it gets one, its hash goes into the tiles and the new
/// root is signed, all in one transaction. A crash before the commit leaves it waiting; a crash behind the commit but
/// before `last-signed` is written leaves a checkpoint nobody has seen, which the next run extends.
public struct Sequencer: Sendable {
    /// Events of one run; the rest waits for the next.
    public static let batch = 20_000
    private let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    /// Numbers and signs what waits.
    ///
    /// - Returns: the newest checkpoint as a signed note; nil where the log is empty.
    @discardableResult public func run() async throws -> String? {
        let lock = try FileLock("\(installation.folder.log)/lock")
        defer { lock.release() }
        let last = try LastSigned.read(installation.folder)
        let installation = installation
        let (at, jurisdiction) = (installation.now(), installation.jurisdiction)
        let recorder = Recorder(
            jurisdiction: jurisdiction, origin: installation.origin, seal: Sealing(key: installation.keys.seal),
            random: installation.random)
        let note = try await installation.database.write { transaction -> String? in
            let tables = LogTables(transaction, jurisdiction: jurisdiction)
            guard var part = try tables.parts().last else { throw OperationFault.unknown("log", jurisdiction) }
            try LastSigned.check(last, extends: part, tables)
            let events = EventTable(transaction, jurisdiction: jurisdiction)
            let waiting = try events.waiting(limit: Self.batch)
            if waiting.isEmpty {
                if let last { return last }
                return try tables.newestCheckpoint()?.note
            }
            var growing = try GrowingTiles(part, tables)
            for event in waiting { try Self.number(event, in: &growing, events) }
            try Self.publish(waiting, from: part.frontier.size, recorder, at, &growing, events, transaction)
            try growing.flush()
            part.frontier = growing.frontier
            try tables.put(part)
            let checkpoint = Checkpoint(origin: part.origin, size: part.frontier.size, root: part.frontier.root)
            let signature = try installation.keys.log.sign(checkpoint.text)
            let note = SignedNote(text: checkpoint.text, signatures: [signature]).description
            try tables.put(checkpoint: note, size: checkpoint.size, part: part.part, at: at)
            return note
        }
        if let note, note != last { try LastSigned.write(note, installation.folder) }
        return note
    }

    private static func number(
        _ event: StoredEvent, in growing: inout GrowingTiles, _ events: EventTable
    ) throws {
        let leaf = growing.frontier.size
        try growing.append(Hash.leaf(Leaf.bytes(digest: event.digest)))
        try events.number(event.id, part: growing.part.part, leaf: leaf)
    }

    /// Events that are public by their nature are published at once, by an event of their own that names their leaves.
    private static func publish(
        _ waiting: [StoredEvent], from first: Int, _ recorder: Recorder, _ at: Instant,
        _ growing: inout GrowingTiles, _ events: EventTable, _ transaction: any Transaction
    ) throws {
        let leaves = waiting.enumerated().compactMap { offset, event in
            event.visibility == EventBody.Visibility.everyone.rawValue
                && LedgerVerb(rawValue: event.verb)?.isOfLog != true ? first + offset : nil
        }
        if leaves.isEmpty { return }
        let publishing = LedgerEvent(
            .eventPublished, subject: "log/\(growing.part.part)",
            data: ["leaves": .array(leaves.map(JSONValue.integer))])
        let by = growing.frontier.size
        let id = try recorder.record(
            publishing, by: EventBody.Actor(unit: "system", role: Role.system.rawValue), at: at, in: transaction)
        for leaf in leaves { try events.publish(leaf: leaf, part: growing.part.part, by: by) }
        guard let event = try events.event(id) else { throw OperationFault.unknown("event", String(id)) }
        try number(event, in: &growing, events)
    }
}
