#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Strings: nearly all of a line is one.
extension JSONScanner {
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
                // Escaped texts hold long rows of escapes; one may reach past this quote: "\"" is one.
                repeat { try escape(keeping, &output) } while cursor < quote && takeBackslash()
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
            if keeping { Self.append(scalar, to: &output) }
            return
        default: throw malformed
        }
        cursor += 1
        if keeping { output.append(meaning) }
    }

    private mutating func takeBackslash() -> Bool {
        guard bytes[cursor] == 0x5C else { return false }
        cursor += 1
        return true
    }

    /// UTF-8 by hand: a string made for each escape would cost more than the scan.
    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        let value = scalar.value
        switch value {
        case 0..<0x80: output.append(UInt8(value))
        case 0x80..<0x800:
            output.append(UInt8(0xC0 | value >> 6))
            output.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000:
            output.append(UInt8(0xE0 | value >> 12))
            output.append(UInt8(0x80 | value >> 6 & 0x3F))
            output.append(UInt8(0x80 | value & 0x3F))
        default:
            output.append(UInt8(0xF0 | value >> 18))
            output.append(UInt8(0x80 | value >> 12 & 0x3F))
            output.append(UInt8(0x80 | value >> 6 & 0x3F))
            output.append(UInt8(0x80 | value & 0x3F))
        }
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
}
