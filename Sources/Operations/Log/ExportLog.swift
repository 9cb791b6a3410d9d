import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log export`: the log as files that anyone can check, as C2SP tlog-tiles lays them out
/// (docs/formats/log-export.md). The newest part stands at the top, earlier ones in `parts/`.
public struct ExportLog {
    /// Leaves whose bodies stand in one file of `published/`.
    static let bodies = 10_000

    /// What was written.
    public struct Exported: Sendable {
        public let origin: String
        public let size: Int
        public let published: Int
        /// The checkpoint, a signed note.
        public let checkpoint: String
    }

    /// First numbers and signs what waits. Where signing is refused, what was signed before can still be read.
    public static func run(_ installation: Installation, to path: String) async throws -> Exported {
        if installation.standing == .whole { try await Sequencer(installation).run() }
        return try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            var signed: [(part: LogPart, size: Int, note: String)] = []
            for part in try tables.parts() {
                guard let newest = try tables.newestCheckpoint(part: part.part) else { continue }
                signed.append((part, newest.size, newest.note))
            }
            guard let newest = signed.last else {
                throw OperationFault.unknown("checkpoint", installation.jurisdiction)
            }
            let folder = try ExportFolder(path, origins: Set(signed.map(\.part.origin)))
            var published = 0
            for (part, size, note) in signed {
                let prefix = part.part == newest.part.part ? "" : "parts/\(part.part)/"
                let export = PartExport(
                    part: part, size: size, prefix: prefix, folder: folder, tables: tables,
                    events: EventTable(transaction, jurisdiction: installation.jurisdiction),
                    fields: SealedFields(transaction, jurisdiction: installation.jurisdiction))
                published = try export.write()
                let keys = try KnownKeys.signing(note, of: part.origin, installation, transaction)
                try folder.write(Array(keys.map { "\($0)\n" }.joined().utf8), to: "\(prefix)vkey")
                // Last: whoever sees this checkpoint finds all it speaks of.
                try folder.write(Array(note.utf8), to: "\(prefix)checkpoint")
            }
            try folder.finish()
            return Exported(
                origin: newest.part.origin, size: newest.size, published: published, checkpoint: newest.note)
        }
    }
}

/// Writes one part of a log.
private struct PartExport {
    let part: LogPart
    /// Of the checkpoint; the part may have grown beyond it.
    let size: Int
    let prefix: String
    let folder: ExportFolder
    let tables: LogTables
    let events: EventTable
    let fields: SealedFields

    /// - Returns: how many bodies were written.
    func write() throws -> Int {
        for tile in Tile.all(size: size) {
            let hashes = try tables.tile(level: tile.level, number: tile.index, part: part.part)
            try folder.write(Array(hashes.prefix(tile.width * Hash.size)), to: prefix + tile.path)
            if tile.level == 0 { try entries(tile) }
        }
        try erased()
        var count = 0
        for first in stride(from: 0, to: size, by: ExportLog.bodies) { count += try published(from: first) }
        return count
    }

    private func entries(_ tile: Tile) throws {
        let stored = try events.leaves(from: tile.index * Tile.width, part: part.part, limit: tile.width)
        let leaves = try stored.map { event in
            guard let digest = Hash(event.digest) else { throw StoreFault.column("digest") }
            return Leaf.bytes(digest: digest)
        }
        try folder.write(EntryBundle.bytes(leaves), to: prefix + tile.entriesPath)
    }

    private func published(from first: Int) throws -> Int {
        var (lines, count): ([UInt8], Int) = ([], 0)
        for event in try events.leaves(from: first, part: part.part, limit: ExportLog.bodies) {
            guard event.isShown, let leaf = event.leaf, leaf < size, let salt = event.salt, let body = event.body else {
                continue
            }
            let line: JSONValue = [
                "leaf": .integer(leaf), "salt": .string(Base64.text(salt)), "body": .string(Base64.text(body)),
            ]
            lines += line.canonicalBytes + [0x0A]
            count += 1
        }
        let digits = String(first)
        let name = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
        try folder.write(lines, to: "\(prefix)published/\(name).jsonl")
        return count
    }

    /// An erasure whose event waits for its number, or stands behind the checkpoint, is not told yet.
    private func erased() throws {
        let lines = try fields.erased(part: part.part).compactMap { row -> [UInt8]? in
            guard row.leaf < size, let by = row.by, row.byPart != part.part || by < size else { return nil }
            let line: JSONValue = ["leaf": .integer(row.leaf), "field": .string(row.name), "by_leaf": .integer(by)]
            return line.canonicalBytes + [0x0A]
        }
        try folder.write(Array(lines.joined()), to: "\(prefix)published/erased.jsonl")
    }
}

extension StoredEvent {
    /// Whether its body stands in exports.
    var isShown: Bool { isOfLog || (published != nil && withheld == nil) }
    var isOfLog: Bool { LedgerVerb(rawValue: verb)?.isOfLog == true }
}
