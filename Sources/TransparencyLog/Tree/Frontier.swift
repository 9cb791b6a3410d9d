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

    /// The roots one behind the other, 32 bytes each.
    public var bytes: [UInt8] { roots.flatMap(\.bytes) }

    /// The root of the whole tree.
    public var root: Hash {
        guard var hash = roots.last else { return Hash.empty }
        for left in roots.dropLast().reversed() { hash = Hash.node(left, hash) }
        return hash
    }
}
