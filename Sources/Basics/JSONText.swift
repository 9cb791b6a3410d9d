/// Writes JSON as bytes, keys in the order given: the same items always give the same bytes (RFC 8259).
///
/// A report yields thousands of small objects, so this writes straight into one buffer.
public struct JSONText {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init(reservingCapacity capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

    /// Makes the next value start a line of its own inside the enclosing array or object.
    public mutating func newline() {
        separate()
        bytes.append(0x0A)
        needsComma = false
    }

    /// Ends the line after a complete value.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    public mutating func object(_ body: (inout JSONText) -> Void) { nest(0x7B, 0x7D, body) }
    public mutating func array(_ body: (inout JSONText) -> Void) { nest(0x5B, 0x5D, body) }

    public mutating func array<Items: Sequence>(_ items: Items, _ write: (inout JSONText, Items.Element) -> Void) {
        array { json in for item in items { write(&json, item) } }
    }

    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    public mutating func null() { raw("null") }
    public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }
    public mutating func value(_ number: Int) {
        separate()
        if number < 0 { bytes.append(0x2D) }
        digits(UInt64(number.magnitude), atLeast: 1)
        needsComma = true
    }

    /// The figure as printed, `508.1`: JSON's number grammar is the same.
    public mutating func value(_ figure: Figure) {
        guard figure.decimals > 0 else { return value(Int(figure.significand)) }
        separate()
        if figure.significand < 0 { bytes.append(0x2D) }
        digits(figure.significand.magnitude, atLeast: figure.decimals + 1)
        bytes.insert(0x2E, at: bytes.count - figure.decimals)
        needsComma = true
    }

    public mutating func value(_ text: String?) {
        guard let text else { return null() }
        separate()
        bytes.append(0x22)
        var copy = text
        copy.withUTF8 { utf8 in escape(UnsafeRawBufferPointer(utf8)) }
        bytes.append(0x22)
        needsComma = true
    }

    /// A string given as UTF-8 bytes that are known to be valid.
    public mutating func value(utf8: ArraySlice<UInt8>) {
        separate()
        bytes.append(0x22)
        utf8.withUnsafeBytes { escape($0) }
        bytes.append(0x22)
        needsComma = true
    }

    public mutating func member(_ name: StaticString, _ text: String?) { key(name); value(text) }
    public mutating func member(_ name: StaticString, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }
    public mutating func member(_ name: StaticString, _ flag: Bool) { key(name); value(flag) }

    /// Bytes that already are one JSON value.
    public mutating func embed(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = false
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(open)
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    /// Decimal digits, with zeros in front where there are fewer than `atLeast`.
    private mutating func digits(_ number: UInt64, atLeast least: Int) {
        var (count, rest) = (1, number / 10)
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        bytes.append(contentsOf: repeatElement(0x30, count: max(count, least)))
        var (place, left) = (bytes.count - 1, number)
        while left > 0 {
            bytes[place] = 0x30 + UInt8(left % 10)
            (place, left) = (place - 1, left / 10)
        }
    }

    private mutating func escape(_ text: UnsafeRawBufferPointer) {
        var clean = 0
        while let index = Self.firstSpecial(text, from: clean) {
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[clean..<index]))
            clean = index + 1
            switch text[index] {
            case 0x22: append(0x5C, 0x22)
            case 0x5C: append(0x5C, 0x5C)
            case 0x0A: append(0x5C, 0x6E)
            case 0x09: append(0x5C, 0x74)
            case 0x0D: append(0x5C, 0x72)
            case let control:
                append(0x5C, 0x75)
                append(0x30, 0x30)
                append(Self.hex(control >> 4), Self.hex(control & 15))
            }
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[clean...]))
    }

    private mutating func append(_ first: UInt8, _ second: UInt8) {
        bytes.append(first)
        bytes.append(second)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

    /// The first byte that JSON wants escaped. Eight bytes at a time are passed over where none of them is one:
    /// reports are nearly all such text.
    private static func firstSpecial(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if index + 8 <= text.count, !hasSpecial(text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                index += 8
                continue
            }
            let end = min(index + 8, text.count)
            while index < end {
                let byte = text[index]
                if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
                index += 1
            }
        }
        return nil
    }

    /// Whether any of eight bytes is below 0x20, a quotation mark or a backslash. A byte from 0x80 up never counts.
    private static func hasSpecial(_ word: UInt64) -> Bool {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let below = (word &- ones &* 0x20) & ~word
        let equal = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
        return (below | equal) & tops != 0
    }
}
