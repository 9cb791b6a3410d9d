#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Walks over one JSON text, byte by byte outside strings and by `memchr` inside them.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var cursor = 0
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

    /// A string, decoded to UTF-8 where it is kept.
    mutating func string(keeping: Bool) throws(LineFault) -> [UInt8] {
        guard takeSpaced(0x22) else { throw malformed }
        var output: [UInt8] = []
        while true {
            guard let quote = find(0x22, before: bytes.count) else {
                cursor = bytes.count
                throw malformed
            }
            if keeping && output.isEmpty { output.reserveCapacity(quote - cursor) }
            while cursor <= quote {
                let run = find(0x5C, before: quote) ?? quote
                try checkControls(run)
                if keeping { output.append(contentsOf: bytes[cursor..<run]) }
                cursor = run + 1
                if run == quote { return output }
                // An escape may reach past this quote: "\"" is one.
                try escape(keeping, &output)
            }
        }
    }

    private func find(_ byte: UInt8, before end: Int) -> Int? {
        guard cursor < end, let base = bytes.baseAddress,
            let found = memchr(base + cursor, Int32(byte), end - cursor)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Control characters must be escaped inside strings.
    private mutating func checkControls(_ end: Int) throws(LineFault) {
        var least: UInt8 = 0xFF
        for byte in bytes[cursor..<end] { least = min(least, byte) }
        if least >= 0x20 { return }
        cursor = bytes[cursor..<end].firstIndex { $0 < 0x20 } ?? cursor
        throw malformed
    }

    /// What stands after a backslash.
    private mutating func escape(_ keeping: Bool, _ output: inout [UInt8]) throws(LineFault) {
        guard cursor < bytes.count else { throw malformed }
        let byte = bytes[cursor]
        let meaning: UInt8
        switch byte {
        case 0x22, 0x5C, 0x2F: meaning = byte
        case 0x62: meaning = 0x08
        case 0x66: meaning = 0x0C
        case 0x6E: meaning = 0x0A
        case 0x72: meaning = 0x0D
        case 0x74: meaning = 0x09
        case 0x75:
            let scalar = try codePoint()
            if keeping { output.append(contentsOf: Array(String(scalar).utf8)) }
            return
        default: throw malformed
        }
        cursor += 1
        if keeping { output.append(meaning) }
    }

    /// The scalar of `uXXXX`, or of two of them where a surrogate pair stands.
    private mutating func codePoint() throws(LineFault) -> Unicode.Scalar {
        let first = try fourDigits()
        guard first & 0xF800 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard first < 0xDC00, cursor + 1 < bytes.count, bytes[cursor] == 0x5C, bytes[cursor + 1] == 0x75 else {
            return "\u{FFFD}"
        }
        let afterFirst = cursor
        cursor += 1
        let second = try fourDigits()
        guard second & 0xFC00 == 0xDC00 else {
            // The second escape is a character of its own.
            cursor = afterFirst
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
    }

    private mutating func fourDigits() throws(LineFault) -> UInt32 {
        guard cursor + 4 < bytes.count else { throw malformed }
        var value: UInt32 = 0
        for _ in 0..<4 {
            cursor += 1
            switch bytes[cursor] {
            case let digit where digit &- 0x30 < 10: value = value << 4 | UInt32(digit - 0x30)
            case let letter where (letter | 0x20) &- 0x61 < 6: value = value << 4 | UInt32((letter | 0x20) - 0x57)
            default: throw malformed
            }
        }
        cursor += 1
        return value
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

    private var malformed: LineFault { .malformed(byte: cursor + 1) }
}
