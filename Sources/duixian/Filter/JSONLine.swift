/// One line `{"id":…,"text":…}` of the stream, taken apart exactly (RFC 8259) but only as far as the two fields go.
///
/// A general decoder builds every value of a line that is nearly all one string; this one copies the text once
/// and notes where the id stands, so that it can be echoed byte for byte. Of keys given twice the last counts.
struct JSONLine {
    /// Where the id's JSON stands in the line; nil where there is none.
    private(set) var id: Range<Int>?
    /// The text decoded to UTF-8, not yet checked. A surrogate without its partner becomes U+FFFD.
    private(set) var text: [UInt8]?
    /// Why the line can't be used; the id is still given where it was found.
    private(set) var fault: LineFault?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var scanner = JSONScanner(bytes)
        do { try scan(&scanner) } catch { fault = error }
        if fault == nil && text == nil { fault = .textMissing }
    }

    private mutating func scan(_ scanner: inout JSONScanner) throws(LineFault) {
        try scanner.open(0x7B)
        if !scanner.takeSpaced(0x7D) {
            repeat { try member(&scanner) } while try scanner.more(closing: 0x7D)
        }
        try scanner.end()
    }

    private mutating func member(_ scanner: inout JSONScanner) throws(LineFault) {
        let key = try scanner.key()
        switch key {
        case Self.idKey: try readID(&scanner)
        case Self.textKey: try readText(&scanner)
        default: try scanner.skipValue()
        }
    }

    private mutating func readID(_ scanner: inout JSONScanner) throws(LineFault) {
        let kind = scanner.next
        let range = try scanner.valueRange()
        switch kind {
        case 0x22, 0x2D, 0x30...0x39, 0x6E:
            guard scanner.isUTF8(range) else {
                fault = .notUTF8
                return
            }
            id = range
        default: fault = .idKind
        }
    }

    private mutating func readText(_ scanner: inout JSONScanner) throws(LineFault) {
        guard scanner.next == 0x22 else {
            try scanner.skipValue()
            text = nil
            fault = .textNotString
            return
        }
        text = try scanner.string(keeping: true)
    }

    private static let idKey = Array("id".utf8)
    private static let textKey = Array("text".utf8)
}
