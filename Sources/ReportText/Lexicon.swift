/// A set of words, each with a value, that finds the longest one standing at a place in a reading text.
public struct Lexicon<Value: Sendable>: Sendable {
    @usableFromInline let trie: WordTrie
    @usableFromInline let values: [Value]

    /// Of two equal words the later one counts. Words must not be empty.
    public init(_ words: [(String, Value)]) {
        var trie = WordTrie()
        for (id, word) in words.enumerated() { trie.insert(Array(word.0.utf16), as: id) }
        self.trie = trie
        values = words.map(\.1)
    }

    /// The longest word that starts at `index` and ends at or before `limit`, with the index just past it.
    @inlinable
    public func match(_ text: UnsafeBufferPointer<UInt16>, at index: Int, limit: Int) -> (value: Value, end: Int)? {
        guard let (word, end) = trie.match(text, at: index, limit: limit) else { return nil }
        return (values[word], end)
    }

    @inlinable
    public func match(_ text: ReadingText, at index: Int, limit: Int? = nil) -> (value: Value, end: Int)? {
        guard let (word, end) = trie.match(text, at: index, limit: limit ?? text.units.count) else { return nil }
        return (values[word], end)
    }

    /// The first place inside a range where a word stands, with the longest one there.
    public func find(
        in range: Range<Int>, of text: ReadingText
    ) -> (value: Value, range: Range<Int>)? {
        text.units.withUnsafeBufferPointer { units in
            trie.find(units, in: range).map { (values[$0.word], $0.start..<$0.end) }
        }
    }

    /// Whether any word of the lexicon stands inside a range.
    public func occurs(in range: Range<Int>, of text: ReadingText) -> Bool {
        text.units.withUnsafeBufferPointer { units in
            range.contains { trie.match(units, at: $0, limit: range.upperBound) != nil }
        }
    }
}

extension WordTrie {
    @usableFromInline
    func match(_ text: ReadingText, at index: Int, limit: Int) -> (word: Int, end: Int)? {
        text.units.withUnsafeBufferPointer { match($0, at: index, limit: limit) }
    }
}

extension Lexicon where Value == Bool {
    /// A set of words without values.
    public init(words: [String]) { self.init(words.map { ($0, true) }) }
}
