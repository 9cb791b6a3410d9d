/// What must be kept of a tree to append to it: the roots of its perfect subtrees, the largest first.
///
/// A tree of n leaves has one for each bit of n (RFC 6962 §2.1 read from the left).
public struct Frontier: Hashable, Sendable {
    public private(set) var size: Int
    private var roots: [Hash]

    public init() { (size, roots) = (0, []) }

    /// Nil where the number of roots does not fit the size.
    public init?(size: Int, roots: [Hash]) {
        guard size >= 0, size.nonzeroBitCount == roots.count else { return nil }
        (self.size, self.roots) = (size, roots)
    }

    public mutating func append(_ leaf: Hash) {
        var hash = leaf
        var rest = size
        while rest & 1 == 1 {
            hash = Hash.node(roots.removeLast(), hash)
            rest >>= 1
        }
        roots.append(hash)
        size += 1
    }

    /// The tree of full tiles, given by their roots, with leaves of one more behind them.
    init(tiles: some Sequence<Hash>, leaves: some Sequence<Hash>) {
        var (blocks, rest) = (Frontier(), Frontier())
        for root in tiles { blocks.append(root) }
        for leaf in leaves { rest.append(leaf) }
        precondition(rest.size < Tile.width, "a full tile is no rest")
        self.size = blocks.size * Tile.width + rest.size
        roots = blocks.roots + rest.roots
    }

    /// The roots one behind the other, 32 bytes each.
    public var bytes: [UInt8] { roots.flatMap(\.bytes) }

    /// The root of the whole tree.
    public var root: Hash {
        guard var hash = roots.last else { return Hash.empty }
        for left in roots.dropLast().reversed() { hash = Hash.node(left, hash) }
        return hash
    }
}
