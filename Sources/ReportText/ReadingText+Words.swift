extension ReadingText {
    /// Whether `word` stands at `index`.
    public func has(_ word: Word, at index: Int) -> Bool { units.withUnsafeBufferPointer { $0.has(word, at: index) } }

    /// Whether `word` ends just before `index`.
    public func has(_ word: Word, endingAt index: Int) -> Bool {
        units.withUnsafeBufferPointer { $0.has(word, endingAt: index) }
    }

    /// The first place of `word` inside a range.
    public func find(_ word: Word, in range: Range<Int>) -> Int? {
        units.withUnsafeBufferPointer { units in
            var offset = 0
            let first = word.unit(&offset)
            return range.first { units[$0] == first && word.match(units, at: $0, limit: range.upperBound) != nil }
        }
    }

    /// The first place of any of the words inside a range, with the word.
    public func find(anyOf words: [Word], in range: Range<Int>) -> (index: Int, word: Word)? {
        units.withUnsafeBufferPointer { $0.find(anyOf: words, in: range) }
    }

    public func starts(_ range: Range<Int>, withAnyOf words: [Word]) -> Word? {
        units.withUnsafeBufferPointer { units in
            words.first { $0.match(units, at: range.lowerBound, limit: range.upperBound) != nil }
        }
    }

    public func ends(_ range: Range<Int>, withAnyOf words: [Word]) -> Word? {
        units.withUnsafeBufferPointer { units in
            words.first { $0.match(units, endingAt: range.upperBound, floor: range.lowerBound) != nil }
        }
    }

    /// How often given units stand in the text.
    func count(of word: [UInt16]) -> Int {
        guard let first = word.first else { return 0 }
        return units.indices.count {
            units[$0] == first && $0 + word.count <= units.count && units[$0..<($0 + word.count)].elementsEqual(word)
        }
    }

    /// The first place of given units inside a range.
    public func find(units words: [UInt16], in range: Range<Int>) -> Int? {
        guard !words.isEmpty, range.count >= words.count else { return nil }
        return (range.lowerBound...(range.upperBound - words.count)).first {
            units[$0..<($0 + words.count)].elementsEqual(words)
        }
    }
}
