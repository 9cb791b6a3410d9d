import Basics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How the bytes of a plain-text document were written.
public enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// GB 18030-2022, of which GBK and GB 2312 are parts.
    case gb18030 = "GB18030"
}

/// Why bytes can't be read as text.
public enum UndecodableText: Error, Equatable {
    /// Neither Unicode nor GB18030. `offset` is the first byte that fits no encoding.
    case unknownEncoding(offset: Int)
    /// Text by its encoding, but full of control characters: most likely not a text document.
    case binary(offset: Int)
}

extension CanonicalText {
    /// Decodes a plain-text document in UTF-8, UTF-16 (with or without a mark) or GB18030/GBK.
    public init(decoding bytes: [UInt8]) throws(UndecodableText) {
        let (encoding, isWhole) = TextDecoding.detect(bytes)
        let utf8 = try TextDecoding.utf8(bytes, from: encoding, isWhole: isWhole)
        if let offset = TextDecoding.firstControl(in: utf8) { throw .binary(offset: offset) }
        self.init(validUTF8: utf8)
    }
}

public enum TextDecoding {
    /// The encoding of a text, by its mark, else by its bytes: UTF-8 where valid or nearly so, else UTF-16 where every
    /// other byte shows it, else GB18030.
    public static func encoding(of bytes: [UInt8]) -> TextEncoding { detect(bytes).encoding }

    /// The encoding, and whether the bytes are wholly valid in it where it is UTF-8.
    static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, isWhole: Bool) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, true) }
        if let wide = unmarkedUTF16(bytes) { return (wide, true) }
        if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, true) }
        return (isDamagedUTF8(bytes) ? .utf8 : .gb18030, false)
    }

    static func utf8(
        _ bytes: [UInt8], from encoding: TextEncoding, isWhole: Bool
    ) throws(UndecodableText) -> [UInt8] {
        switch encoding {
        // A lost byte costs its character, which becomes U+FFFD, and no other.
        case .utf8:
            return isWhole ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
        case .utf16LittleEndian, .utf16BigEndian, .gb18030: return try convert(bytes, from: encoding.rawValue)
        }
    }

    /// Without a mark, UTF-16 betrays itself by line ends, spaces and digits with a zero byte beside them. Other ASCII is
    /// no sign: 一 is the bytes 4E 00, which read the other way are an N.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        func isSign(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x20 || byte &- 0x30 < 10 }
        var (little, big) = (0, 0)
        for index in stride(from: 0, to: min(bytes.count, 4096), by: 2) {
            if bytes[index + 1] == 0 && isSign(bytes[index]) { little += 1 }
            if bytes[index] == 0 && isSign(bytes[index + 1]) { big += 1 }
        }
        if little == big { return nil }
        return little > big ? .utf16LittleEndian : .utf16BigEndian
    }

    /// UTF-8 with a few bytes lost: GB18030 text has hardly any three-byte runs that happen to be valid.
    private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var (whole, broken) = (0, 0)
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): if scalar.value >= 0x800 { whole += 1 }
            case .emptyInput: return whole > broken * 20
            case .error: broken += 1
            }
        }
    }

    static func firstControl(in utf8: [UInt8]) -> Int? {
        utf8.withUnsafeBufferPointer { utf8 in
            func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && (byte < 0x09 || byte > 0x0D) }
            // A stray control or two is dirt in a real document; a row of them is a picture or a program.
            var controls = 0
            for byte in utf8 where isControl(byte) { controls += 1 }
            return controls > 2 + utf8.count / 1000 ? utf8.firstIndex(where: isControl) : nil
        }
    }

    /// iconv knows GB18030 in full; Foundation's tables on Linux are not to be had without ICU.
    private static func convert(_ bytes: [UInt8], from name: String) throws(UndecodableText) -> [UInt8] {
        let handle = iconv_open("UTF-8", name)
        guard handle != iconv_t(bitPattern: -1) else { throw .unknownEncoding(offset: 0) }
        defer { iconv_close(handle) }
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 3 / 2)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var failedAt: Int?
        var lost = 0
        input.withUnsafeMutableBytes { source in
            var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = source.count
            while left > 0 && failedAt == nil {
                let written = chunk.withUnsafeMutableBytes { target -> Int in
                    var room = target.count
                    var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    let status = iconv(handle, &next, &left, &into, &room)
                    if Int(truncatingIfNeeded: status) == -1, errno != E2BIG {
                        failedAt = source.count - left
                    }
                    return target.count - room
                }
                output.append(contentsOf: chunk[..<written])
                // One byte in five hundred may be lost: it becomes U+FFFD, and what follows is read on.
                if failedAt != nil, left > 3, lost * 500 <= source.count {
                    (failedAt, lost, left) = (nil, lost + 1, left - 1)
                    next = next?.advanced(by: 1)
                    output += [0xEF, 0xBF, 0xBD]
                }
            }
        }
        // A document cut off in the middle of its last character is still that document.
        if let failedAt, failedAt < bytes.count - 3 { throw .unknownEncoding(offset: failedAt) }
        return output
    }
}
