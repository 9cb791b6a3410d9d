import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log prove`: where every event of one subject stands in the log, with what anyone needs to check it.
public enum ProveItem {
    /// The subject of an item's id: `2025-0147` is a commitment, `2025-T01` a target; what holds a slash is a subject.
    public static func subject(of item: String) -> String {
        if item.contains("/") { return item }
        return item.contains("-T") ? "target/\(item)" : "commitment/\(item)"
    }

    public static func run(_ item: String, in installation: Installation) async throws -> ItemProof {
        if installation.standing == .whole { try await Sequencer(installation).run() }
        let subject = subject(of: item)
        return try installation.database.read { transaction in
            let events = try EventTable(transaction, jurisdiction: installation.jurisdiction).events(of: subject)
            guard !events.isEmpty else { throw OperationFault.unknown("item", item) }
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            let parts = try tables.parts().compactMap { part -> ItemProof.Part? in
                guard let newest = try tables.newestCheckpoint(part: part.part) else { return nil }
                let keys = try KnownKeys.signing(newest.note, of: part.origin, installation, transaction)
                let proofs = try Self.proofs(of: events, in: part, size: newest.size, tables)
                return ItemProof.Part(checkpoint: newest.note, keys: keys.map(\.description), events: proofs)
            }
            return ItemProof(item: item, subject: subject, parts: parts.filter { !$0.events.isEmpty })
        }
    }

    private static func proofs(
        of events: [StoredEvent], in part: LogPart, size: Int, _ tables: LogTables
    ) throws -> [ItemProof.Event] {
        var reader = tables.reader(of: part)
        return try events.compactMap { event in
            guard event.part == part.part, let leaf = event.leaf, leaf < size else { return nil }
            guard let digest = Hash(event.digest) else { throw StoreFault.column("digest") }
            let path = try TreeProof.inclusion(of: leaf, in: size) { try reader.hash(of: $0) }
            return ItemProof.Event(
                leaf: leaf, digest: digest, path: path, salt: event.isShown ? event.salt : nil,
                body: event.isShown ? event.body : nil, isWithheld: event.withheld != nil)
        }
    }
}
