import Basics
import Commitments
import Store
import TransparencyLog

/// Files of the log as C2SP tlog-tiles names them, made from rows when asked for: what `log export` writes into a
/// folder and what the site serves.
public struct LogFiles: Sendable {
    /// One file's bytes.
    public struct File: Sendable {
        public let bytes: [UInt8]
        public let isText: Bool
        /// Whether these bytes can never change: tiles can't, a checkpoint does.
        public let isFinal: Bool
    }

    /// Events in one file of `published/`.
    public static let bodies = 10_000
    private let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    /// - Parameter path: `["checkpoint"]`, `["tile", "0", "x001", "067.p", "5"]`, `["published", "000000000.jsonl"]`.
    /// - Returns: nil where there is no such file, or not yet so much of it.
    public func file(_ path: [String]) throws -> File? {
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard let signed = try tables.newestCheckpoint() else { return nil }
            let events = EventTable(transaction, jurisdiction: installation.jurisdiction)
            switch path.first {
            case "checkpoint" where path.count == 1: return text(Array(signed.note.utf8))
            case "vkey" where path.count == 1:
                return text(Array("\(try installation.keys.log.verifier)\n".utf8))
            case "published" where path.count == 2 && path[1] == "erased.jsonl":
                return text(
                    try Self.erased(signed.part, SealedFields(transaction, jurisdiction: installation.jurisdiction)))
            case "published" where path.count == 2:
                guard let first = Self.first(path[1]), first < max(1, signed.size) else { return nil }
                return text(try Self.published(from: first, signed.part, signed.size, events))
            case "tile": return try tile(path, signed.part, signed.size, tables, events)
            default: return nil
            }
        }
    }

    private func text(_ bytes: [UInt8]) -> File { File(bytes: bytes, isText: true, isFinal: false) }

    private func tile(
        _ path: [String], _ part: Int, _ size: Int, _ tables: LogTables, _ events: EventTable
    ) throws -> File? {
        guard let (tile, isEntries) = Tile.named(path) else { return nil }
        // The hashes of a level that a tree of that size has whole.
        let hashes = tile.level < 8 ? size >> (8 * tile.level) : 0
        guard tile.index <= hashes / Tile.width, tile.index * Tile.width + tile.width <= hashes else { return nil }
        if isEntries {
            let leaves = try events.leaves(from: tile.index * Tile.width, part: part, limit: tile.width)
            guard leaves.count == tile.width else { return nil }
            let bytes = EntryBundle.bytes(leaves.map { Leaf.bytes(digest: $0.digest) })
            return File(bytes: bytes, isText: false, isFinal: true)
        }
        let stored = try tables.tile(level: tile.level, number: tile.index, part: part)
        guard stored.count >= tile.width * Hash.size else { return nil }
        return File(bytes: Array(stored.prefix(tile.width * Hash.size)), isText: false, isFinal: true)
    }

    /// Salts and bodies of published events, one a line; the log's own events are public by nature.
    static func published(from first: Int, _ part: Int, _ size: Int, _ events: EventTable) throws -> [UInt8] {
        var lines: [UInt8] = []
        for event in try events.leaves(from: first, part: part, limit: bodies) {
            let isShown = event.published != nil || LedgerVerb(rawValue: event.verb)?.isOfLog == true
            guard isShown, event.withheld == nil, let leaf = event.leaf, leaf < size, let salt = event.salt,
                let body = event.body
            else { continue }
            let line: JSONValue = [
                "leaf": .integer(leaf), "salt": .string(Base64.text(salt)), "body": .string(Base64.text(body)),
            ]
            lines += line.canonicalBytes + [0x0A]
        }
        return lines
    }

    static func erased(_ part: Int, _ fields: SealedFields) throws -> [UInt8] {
        try fields.erased(part: part).flatMap { row in
            let line: JSONValue = [
                "leaf": .integer(row.leaf), "field": .string(row.name), "by_leaf": .integer(row.by),
            ]
            return line.canonicalBytes + [0x0A]
        }
    }

    /// `000010000.jsonl`: the first leaf of the file, nine digits.
    private static func first(_ name: String) -> Int? {
        guard name.hasSuffix(".jsonl"), name.utf8.count == 15, let number = Int(name.dropLast(6)), number >= 0,
            number % bodies == 0
        else { return nil }
        return number
    }
}

extension Tile {
    /// The tile that a path names, or the bundle of entries beside it; nil unless written exactly as C2SP does.
    static func named(_ path: [String]) -> (tile: Tile, isEntries: Bool)? {
        guard path.count >= 3, path.count <= 9, path[0] == "tile" else { return nil }
        let isEntries = path[1] == "entries"
        guard let level = isEntries ? 0 : Int(path[1]), (0..<8).contains(level) else { return nil }
        var names = Array(path[2...])
        var width = Tile.width
        if names.count >= 2, names[names.count - 2].hasSuffix(".p") {
            guard let partial = Int(names.removeLast()), (1..<Tile.width).contains(partial) else { return nil }
            width = partial
            names[names.count - 1].removeLast(2)
        }
        var index = 0
        for name in names {
            guard let three = Int(name.hasPrefix("x") ? name.dropFirst() : name[...]), (0..<1000).contains(three),
                index < 1_000_000_000_000
            else { return nil }
            index = index * 1000 + three
        }
        let tile = Tile(level: level, index: index, width: width)
        let exact = isEntries ? tile.entriesPath : tile.path
        return exact == path.joined(separator: "/") ? (tile, isEntries) : nil
    }
}
