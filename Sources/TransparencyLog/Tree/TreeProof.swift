/// Proofs of RFC 6962 §2.1.1 (a leaf is in a tree) and §2.1.2 (a tree extends another), made and checked.
///
/// To make one, a tree is asked for the roots of ranges `level, index`: the perfect subtree of 2^level leaves that
/// starts at leaf index·2^level.
public enum TreeProof {
    /// A perfect subtree of the tree.
    public struct Node: Hashable, Sendable {
        /// Its height: 0 is a leaf.
        public let level: Int
        /// Its place among the subtrees of that height.
        public let index: Int

        public init(level: Int, index: Int) { (self.level, self.index) = (level, index) }
    }

    /// The hash of any range of leaves that a tree of this kind has as a subtree.
    public static func hash(of range: Range<Int>, _ stored: (Node) throws -> Hash) rethrows -> Hash {
        if range.isEmpty { return Hash.empty }
        if range.count & (range.count - 1) == 0 {
            let level = range.count.trailingZeroBitCount
            return try stored(Node(level: level, index: range.lowerBound >> level))
        }
        let middle = range.lowerBound + split(range.count)
        return Hash.node(
            try hash(of: range.lowerBound..<middle, stored), try hash(of: middle..<range.upperBound, stored))
    }

    /// The audit path of a leaf, from the leaf up. `leaf` must be below `size`.
    public static func inclusion(of leaf: Int, in size: Int, _ stored: (Node) throws -> Hash) rethrows -> [Hash] {
        precondition((0..<size).contains(leaf), "no such leaf")
        return try path(to: leaf, in: 0..<size, stored)
    }

    private static func path(to leaf: Int, in range: Range<Int>, _ stored: (Node) throws -> Hash) rethrows -> [Hash] {
        if range.count == 1 { return [] }
        let middle = range.lowerBound + split(range.count)
        return leaf < middle
            ? try path(to: leaf, in: range.lowerBound..<middle, stored) + [
                try hash(of: middle..<range.upperBound, stored)
            ]
            : try path(to: leaf, in: middle..<range.upperBound, stored) + [
                try hash(of: range.lowerBound..<middle, stored)
            ]
    }

    /// What shows that the tree of `old` leaves is the beginning of the tree of `size`. `old` is within 1…size.
    public static func consistency(from old: Int, to size: Int, _ stored: (Node) throws -> Hash) rethrows -> [Hash] {
        precondition((1...size).contains(old), "no such tree")
        return try consistency(old, in: 0..<size, isWhole: true, stored)
    }

    private static func consistency(
        _ old: Int, in range: Range<Int>, isWhole: Bool, _ stored: (Node) throws -> Hash
    ) rethrows -> [Hash] {
        if old == range.upperBound { return isWhole ? [] : [try hash(of: range, stored)] }
        let middle = range.lowerBound + split(range.count)
        if old <= middle {
            return try consistency(old, in: range.lowerBound..<middle, isWhole: isWhole, stored) + [
                try hash(of: middle..<range.upperBound, stored)
            ]
        }
        return try consistency(old, in: middle..<range.upperBound, isWhole: false, stored) + [
            try hash(of: range.lowerBound..<middle, stored)
        ]
    }

    /// Whether the path leads from the leaf to the root (RFC 9162 §2.1.3.2).
    public static func proves(
        _ path: [Hash], leaf hash: Hash, at leaf: Int, in size: Int, root: Hash
    ) -> Bool {
        guard leaf >= 0, leaf < size else { return false }
        var (number, last, current) = (leaf, size - 1, hash)
        for step in path {
            if last == 0 { return false }
            if number & 1 == 1 || number == last {
                current = Hash.node(step, current)
                while number & 1 == 0, number != 0 { (number, last) = (number >> 1, last >> 1) }
            } else {
                current = Hash.node(current, step)
            }
            (number, last) = (number >> 1, last >> 1)
        }
        return last == 0 && current == root
    }

    /// Whether the path leads from the old root to both roots (RFC 9162 §2.1.4.2).
    public static func proves(_ path: [Hash], old: (size: Int, root: Hash), new: (size: Int, root: Hash)) -> Bool {
        guard old.size > 0, old.size <= new.size else { return old.size == 0 && path.isEmpty }
        if old.size == new.size { return path.isEmpty && old.root == new.root }
        var steps = path[...]
        var (number, last) = (old.size - 1, new.size - 1)
        while number & 1 == 1 { (number, last) = (number >> 1, last >> 1) }
        guard let first = old.size & (old.size - 1) == 0 ? old.root : steps.popFirst() else { return false }
        var (before, after) = (first, first)
        for step in steps {
            if last == 0 { return false }
            if number & 1 == 1 || number == last {
                (before, after) = (Hash.node(step, before), Hash.node(step, after))
                while number & 1 == 0, number != 0 { (number, last) = (number >> 1, last >> 1) }
            } else {
                after = Hash.node(after, step)
            }
            (number, last) = (number >> 1, last >> 1)
        }
        return last == 0 && before == old.root && after == new.root
    }

    /// The largest power of two below a count of at least 2.
    private static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }
}
