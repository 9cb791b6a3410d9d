import Basics

/// The entries of some tiles of level 0: their digests, and their hashes against the tiles.
struct LeafRun: Sendable {
    /// Tiles read by one piece of work: 16,384 leaves, a megabyte of entries.
    static let tiles = 64

    /// The digests in the leaves, in order.
    private(set) var digests: [Hash] = []
    /// The roots of the full tiles.
    private(set) var roots: [Hash] = []
    private(set) var findings: [LogFinding] = []
    /// Whether every entry was there and a leaf, so that roots can be computed.
    private(set) var isWhole = true

    init(_ tiles: Range<Int>, size: Int, _ export: LogExport) {
        digests.reserveCapacity(tiles.count * Tile.width)
        for index in tiles {
            read(Tile(level: 0, index: index, width: min(Tile.width, size - index * Tile.width)), export)
        }
    }

    private mutating func read(_ tile: Tile, _ export: LogExport) {
        let start = digests.count
        var hashes: [Hash] = []
        hashes.reserveCapacity(tile.width)
        if var bytes = export.file(tile.entriesPath) {
            if !bytes.withUnsafeMutableBytes({ take($0, of: tile, &hashes) }) {
                findings.append(
                    LogFinding(
                        tile.entriesPath, "不是\(tile.width)条。", "does not hold exactly \(tile.width) entries."))
            }
        } else {
            findings.append(.missing(tile.entriesPath))
        }
        guard hashes.count == tile.width else {
            // The rest of the export is checked with these leaves unknown.
            digests += repeatElement(Hash.empty, count: start + tile.width - digests.count)
            if tile.width == Tile.width { roots.append(Hash.empty) }
            isWhole = false
            return
        }
        if tile.width == Tile.width { roots.append(Hash.root(perfect: hashes)) }
        compare(hashes, tile, export)
    }

    /// Reads a bundle; false where it ends inside an entry or holds another number of them.
    private mutating func take(
        _ bundle: UnsafeMutableRawBufferPointer, of tile: Tile, _ hashes: inout [Hash]
    ) -> Bool {
        var at = 0
        for offset in 0..<tile.width {
            guard at + 2 <= bundle.count else { return false }
            let end = at + 2 + Int(bundle[at]) << 8 + Int(bundle[at + 1])
            guard end <= bundle.count else { return false }
            let entry = UnsafeRawBufferPointer(rebasing: bundle[(at + 2)..<end])
            if let digest = Leaf.digest(entry) {
                digests.append(digest)
            } else {
                let leaf = tile.index * Tile.width + offset
                findings.append(LogFinding(tile.entriesPath, leaf: leaf, "这一条不是叶子。", "the entry is not a leaf."))
                digests.append(Hash.empty)
                isWhole = false
            }
            // The length has been read; its last byte becomes the prefix of a leaf, and nothing is copied.
            bundle[at + 1] = 0x00
            hashes.append(Hash.of(UnsafeRawBufferPointer(rebasing: bundle[(at + 1)..<end])))
            at = end
        }
        return at == bundle.count
    }

    private mutating func compare(_ hashes: [Hash], _ tile: Tile, _ export: LogExport) {
        guard let bytes = export.file(tile.path) else { return findings.append(.missing(tile.path)) }
        guard let stored = [Hash](flat: bytes), stored.count == hashes.count else {
            findings.append(LogFinding(tile.path, "不是\(tile.width)个散列。", "does not hold \(tile.width) hashes."))
            return
        }
        for offset in hashes.indices where hashes[offset] != stored[offset] {
            findings.append(
                LogFinding(
                    tile.path, leaf: tile.index * Tile.width + offset, "与 \(tile.entriesPath) 里的条目不符。",
                    "does not fit the entry in \(tile.entriesPath)."))
        }
    }
}
