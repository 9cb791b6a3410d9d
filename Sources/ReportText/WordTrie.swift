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
    /// For each unit, the node of the words that start with it; 0 for none.
    private var roots = [Int32](repeating: 0, count: 1 << 16)

    init() {}

    /// Adds a word. Of two equal words the later one counts.
    mutating func insert(_ word: [UInt16], as id: Int) {
        precondition(!word.isEmpty, "a lexicon's words are not empty")
        var node = Int(roots[Int(word[0])])
        if node == 0 {
            node = append(word[0])
            roots[Int(word[0])] = Int32(node)
        }
        for unit in word.dropFirst() { node = child(of: node, unit) ?? adopt(unit, under: node) }
        nodes[node].word = Int32(id)
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

    /// The longest word at `index` that ends at or before `limit`, with the index just past it.
    @usableFromInline
    func match(_ text: UnsafeBufferPointer<UInt16>, at index: Int, limit: Int) -> (word: Int, end: Int)? {
        guard index < limit else { return nil }
        let root = roots.withUnsafeBufferPointer { $0[Int(text[index])] }
        guard root != 0 else { return nil }
        return nodes.withUnsafeBufferPointer { nodes in
            var (node, cursor) = (Int(root), index + 1)
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
