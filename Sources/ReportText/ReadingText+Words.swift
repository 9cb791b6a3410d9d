extension ReadingText {
    /// Whether `word` stands at `index`.
    public func has(_ word: Word, at index: Int) -> Bool {
        guard index >= 0, index + word.units.count <= units.count else { return false }
        for (offset, unit) in word.units.enumerated() where units[index + offset] != unit { return false }
        return true
    }

    /// Whether `word` ends just before `index`.
    public func has(_ word: Word, endingAt index: Int) -> Bool { has(word, at: index - word.units.count) }

    /// The first place of `word` inside a range.
    public func find(_ word: Word, in range: Range<Int>) -> Int? {
        guard range.count >= word.units.count else { return nil }
        return (range.lowerBound...(range.upperBound - word.units.count)).first { has(word, at: $0) }
    }

    /// The first place of any of the words inside a range, with the word.
    public func find(anyOf words: [Word], in range: Range<Int>) -> (index: Int, word: Word)? {
        for index in range {
            for word in words where index + word.units.count <= range.upperBound && has(word, at: index) {
                return (index, word)
            }
        }
        return nil
    }

    public func starts(_ range: Range<Int>, withAnyOf words: [Word]) -> Word? {
        words.first { $0.units.count <= range.count && has($0, at: range.lowerBound) }
    }

    public func ends(_ range: Range<Int>, withAnyOf words: [Word]) -> Word? {
        words.first { $0.units.count <= range.count && has($0, endingAt: range.upperBound) }
    }
}

/// A word to compare a reading text with.
public struct Word: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let units: [UInt16]
    public init(_ text: String) { units = Array(text.utf16) }
    public init(stringLiteral text: String) { self.init(text) }
    public var count: Int { units.count }
    public var description: String { String(decoding: units, as: UTF16.self) }
}
