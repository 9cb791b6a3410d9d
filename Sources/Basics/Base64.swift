/// Base64 with the standard alphabet and padding (RFC 4648 §4), strict in reading: one text for one sequence of bytes.
public enum Base64 {
    public static func text(_ bytes: some Collection<UInt8>) -> String {
        let bytes = Array(bytes)
        return String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            var at = 0
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let rest = bytes.count - start
                let group =
                    UInt32(bytes[start]) << 16 | (rest > 1 ? UInt32(bytes[start + 1]) << 8 : 0)
                    | (rest > 2 ? UInt32(bytes[start + 2]) : 0)
                text[at] = alphabet[Int(group >> 18)]
                text[at + 1] = alphabet[Int(group >> 12 & 63)]
                text[at + 2] = rest > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "=")
                text[at + 3] = rest > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "=")
                at += 4
            }
            return at
        }
    }

    /// Nil for anything but what `text` would give: no line ends, padding in place, unused bits zero.
    public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var text = String(text)
        return text.withUTF8 { utf8 in bytes(UnsafeRawBufferPointer(utf8)) }
    }

    /// The same for text that stands in a buffer.
    public static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        guard let count = decodedCount(text) else { return nil }
        var isGood = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            isGood = decode(text, into: UnsafeMutableRawBufferPointer(buffer)[..<count])
            filled = isGood ? count : 0
        }
        return isGood ? bytes : nil
    }

    /// Decodes into a buffer of exactly as many bytes as the text holds; false where the text is not strict base64.
    public static func decode(_ text: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        decode(text, into: bytes[...])
    }

    private static func decode(
        _ text: UnsafeRawBufferPointer, into slice: Slice<UnsafeMutableRawBufferPointer>
    ) -> Bool {
        let bytes = UnsafeMutableRawBufferPointer(rebasing: slice)
        guard let count = decodedCount(text), count == bytes.count else { return false }
        if count == 0 { return true }
        return values.withUnsafeBufferPointer { values in
            // Letters of the alphabet give values below 64, all others 255: one look at the end tells.
            var seen: UInt8 = 0
            func value(_ at: Int) -> UInt8 {
                let value = values[Int(text[at])]
                seen |= value
                return value
            }
            for group in 0..<count / 3 {
                let (a, b) = (value(group * 4), value(group * 4 + 1))
                let (c, d) = (value(group * 4 + 2), value(group * 4 + 3))
                bytes[group * 3] = a << 2 | b >> 4
                bytes[group * 3 + 1] = b << 4 | c >> 2
                bytes[group * 3 + 2] = c << 6 | d
            }
            let (rest, from, to) = (count % 3, count / 3 * 4, count / 3 * 3)
            if rest == 0 { return seen < 64 }
            let (a, b) = (value(from), value(from + 1))
            bytes[to] = a << 2 | b >> 4
            if rest == 1 { return seen < 64 && b & 15 == 0 }
            let c = value(from + 2)
            bytes[to + 1] = b << 4 | c >> 2
            return seen < 64 && c & 3 == 0
        }
    }

    /// How many bytes a text of that length and padding holds.
    private static func decodedCount(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count % 4 == 0 else { return nil }
        let pad = UInt8(ascii: "=")
        let pads = text.count == 0 || text[text.count - 1] != pad ? 0 : text[text.count - 2] == pad ? 2 : 1
        return text.count / 4 * 3 - pads
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (index, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(index) }
        return values
    }()
}
