/// Words to look for together, arranged by their first and last units when the list is made, so that most places are
/// passed over by one load. Where several words match, the first of the list counts.
public struct WordList: Sendable, Sequence, ExpressibleByArrayLiteral {
    @usableFromInline let words: [Word]
    private let firsts: Buckets
    private let lasts: Buckets

    public init(arrayLiteral words: Word...) { self.init(words) }

    /// Words must not be empty.
    public init(_ words: [Word]) {
        self.words = words
        firsts = Buckets(words.map { $0.units[0] })
        lasts = Buckets(words.map { $0.units[$0.units.count - 1] })
    }

    public static func + (a: WordList, b: WordList) -> WordList { WordList(a.words + b.words) }
    public func makeIterator() -> IndexingIterator<[Word]> { words.makeIterator() }
    public subscript(index: Int) -> Word { words[index] }

    /// The first word of the list that stands at the start of a range, as its index.
    func start(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> Int? {
        guard let unit = range.first.map({ units[$0] }) else { return nil }
        return firsts.first(unit) { words[$0].match(units, at: range.lowerBound, limit: range.upperBound) != nil }
    }

    /// The first word of the list that stands at the end of a range, as its index.
    func end(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        return lasts.first(units[range.upperBound - 1]) {
            words[$0].match(units, endingAt: range.upperBound, floor: range.lowerBound) != nil
        }
    }

    /// The longest word of the list that stands at the end of a range, as its index.
    func longestEnd(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var best: (word: Int, start: Int)?
        _ = lasts.first(units[range.upperBound - 1]) { word in
            if let start = words[word].match(units, endingAt: range.upperBound, floor: range.lowerBound),
                start < best?.start ?? Int.max
            {
                best = (word, start)
            }
            return false
        }
        return best?.word
    }

    /// The first place inside a range where a word of the list stands.
    func find(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> (index: Int, word: Int)? {
        for index in range where firsts.holds(units[index]) {
            let word = firsts.first(units[index]) { words[$0].match(units, at: index, limit: range.upperBound) != nil }
            if let word { return (index, word) }
        }
        return nil
    }

    /// Words by the low bits of one of their units, each bucket in the list's order.
    private struct Buckets: Sendable {
        private static let mask: UInt16 = 0xFF
        private var starts = [UInt16](repeating: 0, count: 258)
        private var order: [UInt16] = []

        init(_ units: [UInt16]) {
            for bucket in 0...Self.mask {
                starts[Int(bucket)] = UInt16(order.count)
                for (word, unit) in units.enumerated() where unit & Self.mask == bucket { order.append(UInt16(word)) }
            }
            starts[256] = UInt16(order.count)
        }

        @inline(__always)
        func holds(_ unit: UInt16) -> Bool {
            starts.withUnsafeBufferPointer { $0[Int(unit & Self.mask)] != $0[Int(unit & Self.mask) + 1] }
        }

        @inline(__always)
        func first(_ unit: UInt16, where matches: (Int) -> Bool) -> Int? {
            var (from, to) = (0, 0)
            starts.withUnsafeBufferPointer { starts in
                from = Int(starts[Int(unit & Self.mask)])
                to = Int(starts[Int(unit & Self.mask) + 1])
            }
            while from < to {
                let word = Int(order[from])
                if matches(word) { return word }
                from += 1
            }
            return nil
        }
    }
}

extension ReadingText {
    /// The first place of any word of the list inside a range, with the word.
    public func find(anyOf words: WordList, in range: Range<Int>) -> (index: Int, word: Word)? {
        units.withUnsafeBufferPointer { units in words.find(units, range).map { ($0.index, words[$0.word]) } }
    }

    /// The first word of the list that opens a range.
    public func starts(_ range: Range<Int>, withAnyOf words: WordList) -> Word? {
        units.withUnsafeBufferPointer { units in words.start(units, range).map { words[$0] } }
    }

    /// The longest word of the list that closes a range, as its index in the list.
    public func longestEnd(_ range: Range<Int>, of words: WordList) -> Int? {
        units.withUnsafeBufferPointer { words.longestEnd($0, range) }
    }

    /// The first word of the list that closes a range.
    public func ends(_ range: Range<Int>, withAnyOf words: WordList) -> Word? {
        units.withUnsafeBufferPointer { units in words.end(units, range).map { words[$0] } }
    }
}
