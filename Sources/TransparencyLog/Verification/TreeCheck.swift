import Basics

/// Entries, tiles and root against one another: every tile is recomputed from the entries.
struct TreeCheck {
    let size: Int
    let file: (String) -> [UInt8]?
    private(set) var faults: [String] = []
    /// The digests in the leaves, in order; as many as could be read.
    private(set) var digests: [[UInt8]] = []
    private var hashes: [Hash] = []

    init(size: Int, file: @escaping (String) -> [UInt8]?) { (self.size, self.file) = (size, file) }

    mutating func run(root: Hash) {
        digests.reserveCapacity(size)
        for tile in Tile.all(size: size) where tile.level == 0 { readEntries(tile) }
        guard hashes.count == size else { return }
        checkTiles()
        let found = self.root(of: size)
        if found != root { faults.append("checkpoint: its root is not that of the \(size) entries") }
    }

    private mutating func readEntries(_ tile: Tile) {
        guard let bytes = file(tile.entriesPath) else { return faults.append("\(tile.entriesPath): is missing") }
        guard let entries = EntryBundle.entries(bytes), entries.count == tile.width else {
            return faults.append("\(tile.entriesPath): does not hold \(tile.width) entries")
        }
        for (offset, entry) in entries.enumerated() {
            guard let digest = Leaf.digest(entry) else {
                faults.append("\(tile.entriesPath): entry \(tile.index * Tile.width + offset) is not a leaf")
                continue
            }
            digests.append(digest)
            hashes.append(Hash.leaf(entry))
        }
    }

    private mutating func checkTiles() {
        var level = hashes
        for height in 0... {
            if level.isEmpty { return }
            var next: [Hash] = []
            for start in stride(from: 0, to: level.count, by: Tile.width) {
                let slice = level[start..<min(start + Tile.width, level.count)]
                let tile = Tile(level: height, index: start / Tile.width, width: slice.count)
                let bytes = file(tile.path)
                if bytes == nil { faults.append("\(tile.path): is missing") }
                if let bytes, bytes != slice.flatMap(\.bytes) {
                    faults.append("\(tile.path): is not what the entries under it give")
                }
                if slice.count == Tile.width { next.append(Self.root(slice)) }
            }
            level = next
        }
    }

    private static func root(_ hashes: ArraySlice<Hash>) -> Hash {
        var frontier = Frontier()
        for hash in hashes { frontier.append(hash) }
        return frontier.root
    }

    /// The root of the first leaves.
    func root(of count: Int) -> Hash? { count <= hashes.count ? Self.root(hashes[..<count]) : nil }
}
