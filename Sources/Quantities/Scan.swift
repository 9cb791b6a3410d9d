import ReportText

/// A view of the text that the rules share: units without bounds surprises.
struct Scan {
    let units: UnsafeBufferPointer<UInt16>
    let limit: Int

    init(_ units: UnsafeBufferPointer<UInt16>) {
        self.units = units
        limit = units.count
    }

    /// The unit at an index; LF outside the text.
    @inline(__always) subscript(index: Int) -> UInt16 { index >= 0 && index < limit ? units[index] : Unit.lineFeed }

    func has(_ word: Word, at index: Int) -> Bool { units.has(word, at: index) }
    func has(_ word: Word, endingAt index: Int) -> Bool { units.has(word, endingAt: index) }
    func any(_ words: [Word], at index: Int) -> Word? { words.first { has($0, at: index) } }
    func any(_ words: [Word], endingAt index: Int) -> Word? { words.first { has($0, endingAt: index) } }
    func any(_ words: Lexicon<Bool>, at index: Int) -> Bool { words.match(units, at: index, limit: limit) != nil }

    func measureWord(at index: Int) -> (value: MeasureWord, end: Int)? {
        guard let found = MeasureWords.lexicon.match(units, at: index, limit: limit) else { return nil }
        return found.value.endsInLetter && Unit.isLetter(self[found.end]) ? nil : found
    }

    func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
}
