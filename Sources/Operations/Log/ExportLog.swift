import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log export`: the log as files that anyone can check, as C2SP tlog-tiles lays them out.
public struct ExportLog {
    /// Bodies in one file of `published/`.
    static let bodies = 10_000
    private let installation: Installation
    private let folder: String

    /// What was written.
    public struct Exported: Sendable {
        public let size: Int
        public let published: Int
    }

    public static func run(_ installation: Installation, to folder: String) async throws -> Exported {
        try await Sequencer(installation).run()
        return try ExportLog(installation: installation, folder: folder).write()
    }

    private func write() throws -> Exported {
        try DurableFile.makeFolder(folder, mode: 0o755)
        return try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard let part = try tables.parts().last, let newest = try tables.newestCheckpoint(),
                newest.part == part.part
            else { throw OperationFault.unknown("checkpoint", installation.jurisdiction) }
            try file("vkey", Array("\(try installation.keys.log.verifier)\n".utf8))
            let events = EventTable(transaction, jurisdiction: installation.jurisdiction)
            for tile in Tile.all(size: newest.size) {
                let hashes = try tables.tile(level: tile.level, number: tile.index, part: part.part)
                try file(tile.path, Array(hashes.prefix(tile.width * Hash.size)))
                if tile.level == 0 { try entries(tile, part.part, events) }
            }
            let published = try published(part.part, newest.size, events)
            try erased(part.part, transaction)
            // Last: whoever sees this checkpoint finds all it speaks of.
            try file("checkpoint", Array(newest.note.utf8))
            return Exported(size: newest.size, published: published)
        }
    }

    private func entries(_ tile: Tile, _ part: Int, _ events: EventTable) throws {
        let stored = try events.leaves(from: tile.index * Tile.width, part: part, limit: tile.width)
        try file(tile.entriesPath, EntryBundle.bytes(stored.map { Leaf.bytes(digest: $0.digest) }))
    }

    private func published(_ part: Int, _ size: Int, _ events: EventTable) throws -> Int {
        var count = 0
        for first in stride(from: 0, to: size, by: Self.bodies) {
            var lines: [UInt8] = []
            for event in try events.leaves(from: first, part: part, limit: Self.bodies) {
                let isShown = event.published != nil || LedgerVerb(rawValue: event.verb)?.isOfLog == true
                guard isShown, event.withheld == nil, let leaf = event.leaf, leaf < size, let salt = event.salt,
                    let body = event.body
                else { continue }
                let line: JSONValue = [
                    "leaf": .integer(leaf), "salt": .string(Base64.text(salt)), "body": .string(Base64.text(body)),
                ]
                lines += line.canonicalBytes + [0x0A]
                count += 1
            }
            let digits = String(first)
            let name = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
            try file("published/\(name).jsonl", lines)
        }
        return count
    }

    private func erased(_ part: Int, _ transaction: any Transaction) throws {
        let rows = try SealedFields(transaction, jurisdiction: installation.jurisdiction).erased(part: part)
        let lines = rows.map { row in
            let line: JSONValue = [
                "leaf": .integer(row.leaf), "field": .string(row.name), "by_leaf": .integer(row.by),
            ]
            return line.canonicalBytes + [0x0A]
        }
        try file("published/erased.jsonl", Array(lines.joined()))
    }

    private func file(_ path: String, _ bytes: [UInt8]) throws {
        var folder = folder
        for name in path.split(separator: "/").dropLast() {
            folder += "/\(name)"
            try DurableFile.makeFolder(folder, mode: 0o755)
        }
        try DurableFile.replace("\(self.folder)/\(path)", with: bytes, mode: 0o644)
    }
}
