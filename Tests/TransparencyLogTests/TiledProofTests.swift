import Testing

@testable import TransparencyLog

@Suite("Proofs come out of tiles for every size") struct TiledProofTests {
    /// The tiles of a tree, made leaf by leaf as a log makes them.
    private static let leaves = PlainTree(600).leaves

    private func reader(_ size: Int) -> TileReader {
        TileReader(size: size) { tile in
            let step = (0..<tile.level).reduce(1) { width, _ in width * Tile.width }
            return (0..<tile.width).flatMap { offset in
                let first = (tile.index * Tile.width + offset) * step
                return Hash.root(perfect: Self.leaves[first..<first + step]).bytes
            }
        }
    }

    @Test("Sizes 1 to 600: leaves at the ends and the seams of tiles are included, and no other is")
    func inclusion() throws {
        for size in 1...600 {
            var tiles = reader(size)
            var frontier = Frontier()
            for leaf in Self.leaves.prefix(size) { frontier.append(leaf) }
            for leaf in Set([0, size / 2, 254, 255, 256, 257, 511, 512, size - 2, size - 1]).filter((0..<size).contains)
            {
                let path = try TreeProof.inclusion(of: leaf, in: size) { try tiles.hash(of: $0) }
                func proves(_ hash: Hash) -> Bool {
                    TreeProof.proves(path, leaf: hash, at: leaf, in: size, root: frontier.root)
                }
                #expect(proves(Self.leaves[leaf]) && !proves(Hash.empty), "\(leaf) in \(size)")
            }
        }
    }

    @Test("Sizes 1 to 600: each extends sizes before it, also across the seams of tiles")
    func consistency() throws {
        var roots: [Hash] = [Hash.empty]
        var frontier = Frontier()
        for leaf in Self.leaves {
            frontier.append(leaf)
            roots.append(frontier.root)
        }
        for size in 1...600 {
            var tiles = reader(size)
            for old in Set([1, 2, size / 2, 255, 256, 257, 511, 512, 513, size - 1, size]).filter((1...size).contains) {
                let path = try TreeProof.consistency(from: old, to: size) { try tiles.hash(of: $0) }
                let new = (size, roots[size])
                #expect(TreeProof.proves(path, old: (old, roots[old]), new: new), "\(old) to \(size)")
                #expect(!TreeProof.proves(path, old: (old, Hash.empty), new: new), "\(old) to \(size)")
            }
        }
    }

    @Test("A whole tree is rebuilt from tiles and rest for every size")
    func frontiers() {
        var frontier = Frontier()
        for size in 0...600 {
            let full = size / Tile.width
            let tiles = (0..<full).map { Hash.root(perfect: Self.leaves[$0 * Tile.width..<($0 + 1) * Tile.width]) }
            #expect(Frontier(tiles: tiles, leaves: Self.leaves[full * Tile.width..<size]) == frontier, "\(size)")
            if size < 600 { frontier.append(Self.leaves[size]) }
        }
    }
}
