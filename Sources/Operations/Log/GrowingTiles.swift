import Store
import TransparencyLog

/// The right edge of the tiles while leaves are appended. Begins only where the tiles have the root that the part says:
/// a damaged edge must not be signed over.
struct GrowingTiles {
    let part: LogPart
    private(set) var frontier: Frontier
    private let tables: LogTables
    /// For each level the hashes of its last tile and that tile's number.
    private var edge: [(number: Int, hashes: [UInt8])] = []

    init(_ part: LogPart, _ tables: LogTables) throws {
        (self.part, frontier, self.tables) = (part, part.frontier, tables)
        var reader = tables.reader(of: part)
        guard try TreeProof.hash(of: 0..<part.frontier.size, { try reader.hash(of: $0) }) == part.frontier.root else {
            throw LogFault.tile("log_tile", "the tiles have another root than part \(part.part) should")
        }
        var hashes = part.frontier.size
        var level = 0
        repeat {
            let number = hashes / Tile.width
            let stored = hashes % Tile.width == 0 ? [] : try tables.tile(level: level, number: number, part: part.part)
            guard stored.count == hashes % Tile.width * Hash.size else {
                throw LogFault.tile(
                    "tile/\(level)/\(number)", "does not hold the \(hashes % Tile.width) hashes it should")
            }
            edge.append((number, stored))
            (hashes, level) = (hashes / Tile.width, level + 1)
        } while hashes > 0
    }

    /// Gives an event the next number.
    mutating func number(_ event: StoredEvent, _ events: EventTable) throws {
        guard let digest = Hash(event.digest) else { throw StoreFault.column("digest") }
        let leaf = frontier.size
        try append(Hash.leaf(Leaf.bytes(digest: digest)))
        try events.number(event.id, part: part.part, leaf: leaf)
    }

    private mutating func append(_ leaf: Hash) throws {
        frontier.append(leaf)
        try append(leaf, level: 0)
    }

    private mutating func append(_ hash: Hash, level: Int) throws {
        if level == edge.count { edge.append((0, [])) }
        edge[level].hashes += hash.bytes
        if edge[level].hashes.count < Tile.width * Hash.size { return }
        try tables.put(tile: edge[level].hashes, level: level, number: edge[level].number, part: part.part)
        var full = Frontier()
        for start in stride(from: 0, to: edge[level].hashes.count, by: Hash.size) {
            if let hash = Hash(edge[level].hashes[start..<start + Hash.size]) { full.append(hash) }
        }
        edge[level] = (edge[level].number + 1, [])
        try append(full.root, level: level + 1)
    }

    /// Stores the tiles that are not full.
    func flush() throws {
        for (level, tile) in edge.enumerated() where !tile.hashes.isEmpty {
            try tables.put(tile: tile.hashes, level: level, number: tile.number, part: part.part)
        }
    }
}
