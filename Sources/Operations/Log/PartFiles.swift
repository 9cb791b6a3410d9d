import Basics
import Commitments
import Store
import TransparencyLog

/// The bytes of one part's files, made from rows: what an export writes and what the site serves.
struct PartFiles {
    let part: LogPart
    /// Of the checkpoint; the part may have grown beyond it.
    let size: Int
    private let tables: LogTables
    private let events: EventTable
    private let fields: SealedFields

    init(part: LogPart, size: Int, tables: LogTables, _ transaction: any Transaction) {
        (self.part, self.size, self.tables) = (part, size, tables)
        events = EventTable(transaction, jurisdiction: tables.jurisdiction)
        fields = SealedFields(transaction, jurisdiction: tables.jurisdiction)
    }

    /// The hashes of a tile, as many as it is wide.
    func hashes(_ tile: Tile) throws -> [UInt8] {
        let stored = try tables.tile(level: tile.level, number: tile.index, part: part.part)
        return Array(stored.prefix(tile.width * Hash.size))
    }

    /// The leaves under a tile of level 0.
    func entries(_ tile: Tile) throws -> [UInt8] {
        let stored = try events.leaves(from: tile.index * Tile.width, part: part.part, limit: tile.width)
        let leaves = try stored.map { event in
            guard let digest = Hash(event.digest) else { throw StoreFault.column("digest") }
            return Leaf.bytes(digest: digest)
        }
        return EntryBundle.bytes(leaves)
    }

    /// Salts and bodies of the published events from a leaf on, one a line.
    func published(from first: Int) throws -> (lines: [UInt8], count: Int) {
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
        return (lines, count)
    }

    /// An erasure whose event waits for its number, or stands behind the checkpoint, is not told yet.
    func erased() throws -> [UInt8] {
        try fields.erased(part: part.part).flatMap { row -> [UInt8] in
            guard row.leaf < size, let by = row.by, row.byPart != part.part || by < size else { return [] }
            let line: JSONValue = ["leaf": .integer(row.leaf), "field": .string(row.name), "by_leaf": .integer(by)]
            return line.canonicalBytes + [0x0A]
        }
    }

    /// The file `vkey`: the keys that signed the checkpoint, one a line.
    static func keys(
        _ note: String, _ origin: String, _ installation: Installation, _ transaction: any Transaction
    ) throws -> [UInt8] {
        let keys = try KnownKeys.signing(note, of: origin, installation, transaction)
        return Array(keys.map { "\($0)\n" }.joined().utf8)
    }

    /// The first leaf of a file, nine digits.
    static func name(_ first: Int) -> String {
        let digits = String(first)
        return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }
}
