/// Walks over one JSON text, byte by byte outside strings and by `memchr` inside them
/// (`JSONScanner+Strings.swift`).
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var cursor = 0
    private static let deepest = 256

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte that is not white space; 0 at the end.
    var next: UInt8 {
        mutating get {
            skipSpace()
            return cursor < bytes.count ? bytes[cursor] : 0
        }
    }

    mutating func open(_ byte: UInt8) throws(LineFault) {
        if !takeSpaced(byte) { throw malformed }
    }

    /// Moves past `byte` where it comes next.
    mutating func takeSpaced(_ byte: UInt8) -> Bool {
        guard next == byte, cursor < bytes.count else { return false }
        cursor += 1
        return true
    }

    /// After a member or element: true at a comma, false at the closing byte.
    mutating func more(closing: UInt8) throws(LineFault) -> Bool {
        if takeSpaced(0x2C) { return true }
        if takeSpaced(closing) { return false }
        throw malformed
    }

    /// A member's name, decoded, with its colon.
    mutating func key() throws(LineFault) -> [UInt8] {
        guard next == 0x22 else { throw malformed }
        let key = try string(keeping: true)
        try open(0x3A)
        return key
    }

    mutating func end() throws(LineFault) {
        skipSpace()
        if cursor < bytes.count { throw malformed }
    }

    /// Moves past one value and says where it stood.
    mutating func valueRange() throws(LineFault) -> Range<Int> {
        skipSpace()
        let start = cursor
        try skipValue()
        return start..<cursor
    }

    func isUTF8(_ range: Range<Int>) -> Bool { String(validating: bytes[range], as: UTF8.self) != nil }

    mutating func skipValue(depth: Int = 0) throws(LineFault) {
        if depth > Self.deepest { throw .tooDeep(byte: cursor + 1) }
        switch next {
        case 0x22: _ = try string(keeping: false)
        case 0x7B:
            cursor += 1
            if takeSpaced(0x7D) { return }
            repeat {
                _ = try key()
                try skipValue(depth: depth + 1)
            } while try more(closing: 0x7D)
        case 0x5B:
            cursor += 1
            if takeSpaced(0x5D) { return }
            repeat { try skipValue(depth: depth + 1) } while try more(closing: 0x5D)
        case 0x74: try word("true")
        case 0x66: try word("false")
        case 0x6E: try word("null")
        default: try number()
        }
    }

    private mutating func word(_ word: StaticString) throws(LineFault) {
        for index in 0..<word.utf8CodeUnitCount {
            guard cursor < bytes.count, bytes[cursor] == word.utf8Start[index] else { throw malformed }
            cursor += 1
        }
    }

    private mutating func number() throws(LineFault) {
        if cursor < bytes.count, bytes[cursor] == 0x2D { cursor += 1 }
        if cursor < bytes.count, bytes[cursor] == 0x30 { cursor += 1 } else { try digits() }
        if cursor < bytes.count, bytes[cursor] == 0x2E {
            cursor += 1
            try digits()
        }
        if cursor < bytes.count, bytes[cursor] | 0x20 == 0x65 {
            cursor += 1
            if cursor < bytes.count, bytes[cursor] == 0x2B || bytes[cursor] == 0x2D { cursor += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(LineFault) {
        let start = cursor
        while cursor < bytes.count, bytes[cursor] &- 0x30 < 10 { cursor += 1 }
        if cursor == start { throw malformed }
    }

    private mutating func skipSpace() {
        while cursor < bytes.count {
            switch bytes[cursor] {
            case 0x20, 0x09, 0x0A, 0x0D: cursor += 1
            default: return
            }
        }
    }

    var malformed: LineFault { .malformed(byte: cursor + 1) }
}
