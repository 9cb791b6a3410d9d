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
        let text = Array(text.utf8)
        guard text.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        for start in stride(from: 0, to: text.count, by: 4) {
            let isLast = start + 4 == text.count
            let pads = isLast ? text[start...].reversed().prefix { $0 == UInt8(ascii: "=") }.count : 0
            guard pads <= 2 else { return nil }
            var group: UInt32 = 0
            for (index, letter) in text[start..<start + 4].enumerated() {
                let value = index >= 4 - pads ? 0 : values[Int(letter)]
                guard value < 64 else { return nil }
                group = group << 6 | UInt32(value)
            }
            bytes.append(UInt8(group >> 16))
            if pads < 2 { bytes.append(UInt8(group >> 8 & 255)) }
            if pads < 1 { bytes.append(UInt8(group & 255)) }
            if pads == 2, group & 0xFFFF != 0 { return nil }
            if pads == 1, group & 0xFF != 0 { return nil }
        }
        return bytes
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (index, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(index) }
        return values
    }()
}
