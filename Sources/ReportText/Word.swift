/// A word to compare a reading text with, written as a literal.
///
/// It is the literal's own UTF-8, decoded while comparing: a list of words costs nothing to make, wherever it stands.
public struct Word: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    @usableFromInline let literal: StaticString

    @inlinable public init(stringLiteral literal: StaticString) { self.literal = literal }

    @usableFromInline var start: UnsafePointer<UInt8> { literal.utf8Start }
    @usableFromInline var byteCount: Int { literal.utf8CodeUnitCount }

    /// Length in units of the reading text.
    public var count: Int {
        var count = 0
        for index in 0..<byteCount where start[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Whether a unit is one of the word's.
    public func holds(_ unit: UInt16) -> Bool {
        var offset = 0
        while offset < byteCount { if self.unit(&offset) == unit { return true } }
        return false
    }

    public var units: [UInt16] { Array(description.utf16) }
    public var description: String { literal.description }

    public static func == (a: Word, b: Word) -> Bool {
        guard a.byteCount == b.byteCount else { return false }
        for index in 0..<a.byteCount where a.start[index] != b.start[index] { return false }
        return true
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes: UnsafeRawBufferPointer(start: start, count: byteCount))
    }

    /// The unit at a byte offset, which moves past it. Words hold no scalars outside the Basic Multilingual Plane.
    @inline(__always)
    func unit(_ offset: inout Int) -> UInt16 {
        let lead = start[offset]
        if lead < 0x80 {
            offset += 1
            return UInt16(lead)
        }
        if lead < 0xE0 {
            defer { offset += 2 }
            return UInt16(lead & 0x1F) << 6 | UInt16(start[offset + 1] & 0x3F)
        }
        defer { offset += 3 }
        return UInt16(lead & 0x0F) << 12 | UInt16(start[offset + 1] & 0x3F) << 6 | UInt16(start[offset + 2] & 0x3F)
    }

    /// Where the word would end if it stands at `index`; nil where it does not.
    @inline(__always)
    func match(_ text: UnsafeBufferPointer<UInt16>, at index: Int, limit: Int) -> Int? {
        var (offset, cursor) = (0, index)
        while offset < byteCount {
            guard cursor < limit, unit(&offset) == text[cursor] else { return nil }
            cursor += 1
        }
        return cursor
    }

    /// Where the word would start if it ends just before `end`; nil where it does not. Compares from the last unit on,
    /// which most often differs.
    @inline(__always)
    func match(_ text: UnsafeBufferPointer<UInt16>, endingAt end: Int, floor: Int) -> Int? {
        var (offset, cursor) = (byteCount, end)
        while offset > 0 {
            offset -= 1
            while start[offset] & 0xC0 == 0x80 { offset -= 1 }
            var read = offset
            cursor -= 1
            guard cursor >= floor, unit(&read) == text[cursor] else { return nil }
        }
        return cursor
    }
}

extension UnsafeBufferPointer<UInt16> {
    /// Whether a word stands at an index.
    public func has(_ word: Word, at index: Int) -> Bool {
        index >= 0 && word.match(self, at: index, limit: count) != nil
    }

    /// Whether a word ends just before an index.
    public func has(_ word: Word, endingAt index: Int) -> Bool {
        index <= count && word.match(self, endingAt: index, floor: 0) != nil
    }

    /// The first place of any of the words inside a range, with the word.
    public func find(anyOf words: [Word], in range: Range<Int>) -> (index: Int, word: Word)? {
        // One bit for each word's first unit: most places are passed over by a single test.
        var firsts: UInt64 = 0
        for word in words {
            var offset = 0
            firsts |= 1 << UInt64(word.unit(&offset) & 63)
        }
        for index in range where firsts & (1 << UInt64(self[index] & 63)) != 0 {
            for word in words where word.match(self, at: index, limit: range.upperBound) != nil { return (index, word) }
        }
        return nil
    }
}
