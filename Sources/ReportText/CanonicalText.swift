import Basics

/// A document's text as everything refers to it: decoded to Unicode, byte-order mark removed, CR LF and CR
/// turned into LF, nothing else changed.
///
/// Offsets into it are Unicode scalar offsets. The text is kept as UTF-8; `bytes(of:)` finds a span's bytes
/// in constant time through a mark at every 16th scalar.
public struct CanonicalText: Sendable, Equatable {
    /// The whole text, valid UTF-8.
    public let utf8: [UInt8]
    /// Length in Unicode scalars.
    public let count: Int
    private let marks: [UInt32]
    private static let stride = 16

    public init(_ text: String) { self.init(validUTF8: Array(text.utf8)) }

    /// `bytes` must be valid UTF-8; a leading byte-order mark is removed and line ends become LF.
    init(validUTF8 bytes: [UInt8]) {
        let utf8 = Self.withUnixLineEnds(bytes)
        var marks: [UInt32] = []
        marks.reserveCapacity(utf8.count / (3 * Self.stride) + 1)
        var count = 0
        utf8.withUnsafeBufferPointer { utf8 in
            for offset in 0..<utf8.count where utf8[offset] & 0xC0 != 0x80 {
                if count % Self.stride == 0 { marks.append(UInt32(offset)) }
                count += 1
            }
        }
        self.utf8 = utf8
        self.marks = marks
        self.count = count
    }

    /// The UTF-8 bytes of a span. The span must lie inside the text.
    public func bytes(of span: Span) -> ArraySlice<UInt8> { utf8[byteOffset(span.start)..<byteOffset(span.end)] }

    /// The words of a span, as printed.
    public func text(of span: Span) -> String { String(decoding: bytes(of: span), as: UTF8.self) }

    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// Whether anything but white space stands in it.
    public var hasWords: Bool { utf8.contains { $0 > 0x20 && $0 != 0x7F } }

    private func byteOffset(_ scalar: Int) -> Int {
        precondition(scalar <= count, "the span lies inside the text")
        if scalar == count { return utf8.count }
        var offset = Int(marks[scalar / Self.stride])
        var left = scalar % Self.stride
        while left > 0 {
            offset += 1
            if utf8[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }

    private static func withUnixLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if start == 0 && !bytes.contains(0x0D) { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = start
        while index < bytes.count {
            if bytes[index] == 0x0D {
                result.append(0x0A)
                if index + 1 < bytes.count && bytes[index + 1] == 0x0A { index += 1 }
            } else {
                result.append(bytes[index])
            }
            index += 1
        }
        return result
    }
}
