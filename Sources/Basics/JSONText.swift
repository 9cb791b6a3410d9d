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
    public mutating func value(_ number: Int) { raw(String(number)) }
    public mutating func value(_ figure: Figure) { raw(figure.description) }

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

    private mutating func escape(_ text: UnsafeRawBufferPointer) {
        var clean = 0
        for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            bytes.append(contentsOf: text[clean..<index])
            clean = index + 1
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            default:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: [
                    0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)],
                ])
            }
        }
        bytes.append(contentsOf: text[clean...])
    }
}
