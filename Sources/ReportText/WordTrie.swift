/// The words of a lexicon as one flat trie: the longest word at a place costs one load where none starts there.
@usableFromInline
struct WordTrie: Sendable {
    private struct Node {
        let unit: UInt16
        var child: Int32 = 0
        var sibling: Int32 = 0
        /// Which word ends here; -1 for none.
        var word: Int32 = -1
    }
    private var nodes: [Node] = [Node(unit: 0)]
    /// The node of the words that start with a unit, found by open addressing: small enough to stay in the nearest
    /// cache, which a table of all units does not.
    private var roots = [Root](repeating: Root(unit: 0, node: 0), count: 256)
    private var rootCount = 0

    private struct Root {
        let unit: UInt16
        /// 0 where the place is free.
        let node: Int32
    }

    init() {}

    /// Adds a word. Of two equal words the later one counts.
    mutating func insert(_ word: [UInt16], as id: Int) {
        precondition(!word.isEmpty, "a lexicon's words are not empty")
        var node = roots.withUnsafeBufferPointer { Self.root(of: word[0], in: $0) }
        if node == 0 {
            node = append(word[0])
            addRoot(Root(unit: word[0], node: Int32(node)))
        }
        for unit in word.dropFirst() { node = child(of: node, unit) ?? adopt(unit, under: node) }
        nodes[node].word = Int32(id)
    }

    @inline(__always)
    private static func root(of unit: UInt16, in roots: UnsafeBufferPointer<Root>) -> Int {
        var place = Int(unit &* 40503) & (roots.count - 1)
        while roots[place].node != 0 {
            if roots[place].unit == unit { return Int(roots[place].node) }
            place = (place + 1) & (roots.count - 1)
        }
        return 0
    }

    /// At most a quarter of the places is taken, so that a unit without words is known by one load, most often.
    private mutating func addRoot(_ root: Root) {
        rootCount += 1
        if rootCount * 4 > roots.count {
            let old = roots.filter { $0.node != 0 }
            roots = [Root](repeating: Root(unit: 0, node: 0), count: roots.count * 2)
            for root in old { place(root) }
        }
        place(root)
    }

    private mutating func place(_ root: Root) {
        var place = Int(root.unit &* 40503) & (roots.count - 1)
        while roots[place].node != 0 { place = (place + 1) & (roots.count - 1) }
        roots[place] = root
    }

    private mutating func append(_ unit: UInt16) -> Int {
        nodes.append(Node(unit: unit))
        return nodes.count - 1
    }

    private func child(of node: Int, _ unit: UInt16) -> Int? {
        var next = Int(nodes[node].child)
        while next != 0 {
            if nodes[next].unit == unit { return next }
            next = Int(nodes[next].sibling)
        }
        return nil
    }

    private mutating func adopt(_ unit: UInt16, under node: Int) -> Int {
        let new = append(unit)
        nodes[new].sibling = nodes[node].child
        nodes[node].child = Int32(new)
        return new
    }

    /// The first place inside a range where a word stands, with the longest one there.
    func find(
        _ text: UnsafeBufferPointer<UInt16>, in range: Range<Int>
    ) -> (start: Int, word: Int, end: Int)? {
        roots.withUnsafeBufferPointer { roots in
            for index in range where Self.root(of: text[index], in: roots) != 0 {
                if let (word, end) = match(text, at: index, limit: range.upperBound) { return (index, word, end) }
            }
            return nil
        }
    }

    /// The longest word at `index` that ends at or before `limit`, with the index just past it.
    @usableFromInline
    func match(_ text: UnsafeBufferPointer<UInt16>, at index: Int, limit: Int) -> (word: Int, end: Int)? {
        guard index < limit else { return nil }
        let root = roots.withUnsafeBufferPointer { Self.root(of: text[index], in: $0) }
        guard root != 0 else { return nil }
        return nodes.withUnsafeBufferPointer { nodes in
            var (node, cursor) = (root, index + 1)
            var (word, end) = (-1, 0)
            while true {
                if nodes[node].word >= 0 { (word, end) = (Int(nodes[node].word), cursor) }
                guard cursor < limit else { break }
                var next = Int(nodes[node].child)
                while next != 0, nodes[next].unit != text[cursor] { next = Int(nodes[next].sibling) }
                if next == 0 { break }
                (node, cursor) = (next, cursor + 1)
            }
            return word < 0 ? nil : (word, end)
        }
    }
}
