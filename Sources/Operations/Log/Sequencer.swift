import Basics
import Commitments
import Store
import TransparencyLog

/// Gives committed events their leaf numbers, grows the tree, and signs what it is now. One at a time: under a lock that
/// holds between processes too.
///
/// Three steps, each durable before the next begins (docs/decisions/0010-last-signed.md):
///
/// 1. *Grow*: one transaction numbers what waits and puts the tiles. A crash before its commit leaves the events waiting.
///    A crash behind it leaves a longer tree that nobody has signed; the next run signs it.
/// 2. *Keep*: the checkpoint is signed and written to `log/last-signed`, on the disk before anyone is shown it. A crash
///    here leaves the old file or the new one. The new one names a tree that the database holds already.
/// 3. *Release*: the checkpoint goes into the database, where pages and exports find it. A crash before this commit
///    leaves a checkpoint that only the file knows; the next run releases the same note.
///
/// So `last-signed` is never ahead of the database, whatever an ordinary crash cuts off, and never behind what anyone
/// has seen.
public struct Sequencer: Sendable {
    /// Events of one transaction.
    static let batch = 20_000
    private let installation: Installation
    private var folder: DataFolder { installation.folder }

    public init(_ installation: Installation) { self.installation = installation }

    /// Numbers and signs what waits.
    ///
    /// - Returns: the newest checkpoint as a signed note; nil where the log is empty.
    /// - Throws: `OperationFault.behindTheLog` or `.lastSignedMissing` where signing would contradict what was signed.
    @discardableResult public func run() async throws -> String? {
        let lock = try await FileLock.take("\(folder.log)/lock")
        defer { lock.release() }
        while true {
            let file = try LastSigned.of(folder, installation.database, installation.jurisdiction)
            let last = try file.read()
            if let note = try settled(last) { return note }
            let (part, isMore) = try await grow(behind: last, in: file)
            if part.frontier.size == 0 { return nil }
            let note = try keep(part, last, in: file)
            try await release(note, of: part)
            if !isMore { return note }
        }
    }

    /// The newest checkpoint where nothing is left to do: nothing waits, and all keys of the moment have signed it.
    private func settled(_ last: String?) throws -> String? {
        guard let last else { return nil }
        return try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard let part = try tables.parts().last, let newest = try tables.newestCheckpoint(), newest.note == last,
                newest.part == part.part, newest.size == part.frontier.size,
                try EventTable(transaction, jurisdiction: installation.jurisdiction).waiting(limit: 1).isEmpty,
                try isSigned(last, by: signers(part))
            else { return nil }
            return last
        }
    }

    /// Read at each signing: another process may have rotated them.
    private func signers(_ part: LogPart) throws -> [NoteSigner] {
        try LogKeys.read(in: folder, origin: part.origin).signers(at: installation.now())
    }

    private func isSigned(_ note: String, by signers: [NoteSigner]) throws -> Bool {
        let note = try SignedNote(parsing: note)
        return try signers.allSatisfy { try $0.verifier.verifies(note) }
    }

    /// Step 1. One snapshot of what waits, in the order of the event ids, densely numbered: the transaction holds the
    /// writer's lock, so no event is committed with a smaller id behind it.
    private func grow(behind last: String?, in file: LastSigned) async throws -> (part: LogPart, isMore: Bool) {
        let (installation, at) = (installation, installation.now())
        return try await installation.database.write { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard var part = try tables.parts().last else {
                throw OperationFault.unknown("log", installation.jurisdiction)
            }
            try file.check(last, part, in: transaction)
            let events = EventTable(transaction, jurisdiction: installation.jurisdiction)
            let waiting = try events.waiting(limit: Self.batch)
            if waiting.isEmpty { return (part, false) }
            var growing = try GrowingTiles(part, tables)
            for event in waiting { try growing.number(event, events) }
            try Self.publish(
                waiting, from: part.frontier.size, installation.recorder(part.origin), at, &growing, events, transaction
            )
            try growing.flush()
            part.frontier = growing.frontier
            try tables.put(part)
            return (part, waiting.count == Self.batch)
        }
    }

    /// Events that are public by their nature are published at once, by an event of their own that names their leaves.
    private static func publish(
        _ waiting: [StoredEvent], from first: Int, _ recorder: Recorder, _ at: Instant,
        _ growing: inout GrowingTiles, _ events: EventTable, _ transaction: any Transaction
    ) throws {
        let numbered = waiting.enumerated().filter { _, event in
            event.visibility == EventBody.Visibility.everyone.rawValue
                && LedgerVerb(rawValue: event.verb)?.isOfLog != true
        }
        if numbered.isEmpty { return }
        let publishing = LedgerEvent(
            .eventPublished, subject: "log/\(growing.part.part)",
            data: ["leaves": .array(numbered.map { .integer(first + $0.offset) })])
        let id = try recorder.record(
            publishing, by: EventBody.Actor(unit: "system", role: Role.system.rawValue), at: at, in: transaction)
        for (_, event) in numbered { try events.publish(event.id, by: id) }
        guard let event = try events.event(id) else { throw OperationFault.unknown("event", String(id)) }
        try growing.number(event, events)
    }

    /// Step 2. A note that only the file knows, from a run that ended early, is taken as it is.
    private func keep(_ part: LogPart, _ last: String?, in file: LastSigned) throws -> String {
        let checkpoint = Checkpoint(origin: part.origin, size: part.frontier.size, root: part.frontier.root)
        let signers = try signers(part)
        if let last, try SignedNote(parsing: last).text == checkpoint.text, try isSigned(last, by: signers) {
            return last
        }
        let signatures = try signers.map { try $0.sign(checkpoint.text) }
        let note = SignedNote(text: checkpoint.text, signatures: signatures).description
        try file.write(note)
        return note
    }

    /// Step 3.
    private func release(_ note: String, of part: LogPart) async throws {
        let (jurisdiction, at) = (installation.jurisdiction, installation.now())
        try await installation.database.write { transaction in
            try LogTables(transaction, jurisdiction: jurisdiction).put(
                checkpoint: note, size: part.frontier.size, part: part.part, at: at)
        }
    }
}
