/// A set of words, each with a value, that finds the longest one standing at a place in a reading text.
///
/// Words are looked up by their first unit in a flat table and then through a small trie, so a miss costs one load.
public struct Lexicon<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var edges: [(unit: UInt16, node: Int32)] = []
        var value: Value?
    }
    private var nodes: [Node] = [Node()]
    private var first = [Int32](repeating: 0, count: 1 << 16)

    public init(_ words: [(String, Value)]) {
        for (word, value) in words { insert(Array(word.utf16), value) }
    }

    private mutating func insert(_ word: [UInt16], _ value: Value) {
        precondition(!word.isEmpty, "a lexicon's words are not empty")
        var node = 0
        for (position, unit) in word.enumerated() {
            if let known = nodes[node].edges.first(where: { $0.unit == unit }) {
                node = Int(known.node)
            } else {
                nodes.append(Node())
                nodes[node].edges.append((unit, Int32(nodes.count - 1)))
                node = nodes.count - 1
            }
            if position == 0 { first[Int(unit)] = Int32(node) }
        }
        nodes[node].value = value
    }

    /// The longest word that starts at `index`, with the index just past it.
    @inline(__always)
    public func match(_ text: UnsafeBufferPointer<UInt16>, at index: Int, limit: Int) -> (value: Value, end: Int)? {
        guard index < limit else { return nil }
        let start = first[Int(text[index])]
        return start == 0 ? nil : walk(text, from: Int(start), at: index + 1, limit: limit)
    }

    public func match(_ text: ReadingText, at index: Int, limit: Int? = nil) -> (value: Value, end: Int)? {
        text.units.withUnsafeBufferPointer { match($0, at: index, limit: limit ?? $0.count) }
    }

    private func walk(
        _ text: UnsafeBufferPointer<UInt16>, from start: Int, at index: Int, limit: Int
    ) -> (value: Value, end: Int)? {
        var (node, cursor) = (start, index)
        var found: (Value, Int)?
        while true {
            if let value = nodes[node].value { found = (value, cursor) }
            guard cursor < limit else { return found }
            let unit = text[cursor]
            guard let edge = nodes[node].edges.first(where: { $0.unit == unit }) else { return found }
            (node, cursor) = (Int(edge.node), cursor + 1)
        }
    }
}

extension Lexicon where Value == Bool {
    /// A set of words without values.
    public init(words: [String]) { self.init(words.map { ($0, true) }) }
}
