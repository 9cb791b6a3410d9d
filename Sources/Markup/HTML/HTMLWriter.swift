/// Writes HTML as bytes. What comes from data can only be written as text or as an attribute's value, and both
/// escape; what is written unescaped must be a literal of the source (`StaticString`), so no input can become markup.
public struct HTMLWriter {
    public private(set) var bytes: [UInt8] = []

    public init(reservingCapacity capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

    /// Character data, with `&`, `<` and `>` escaped.
    public mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape(UnsafeRawBufferPointer($0), quotes: false) }
    }

    /// Character data that is valid UTF-8 already.
    public mutating func text(utf8: ArraySlice<UInt8>) { utf8.withUnsafeBytes { escape($0, quotes: false) } }

    public mutating func text(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Words of the source itself, which need no escaping.
    public mutating func literal(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    public mutating func newline() { bytes.append(0x0A) }

    public mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
        bytes.append(0x3C)
        literal(tag.name)
        for attribute in attributes { write(attribute) }
        bytes.append(0x3E)
    }

    public mutating func open(_ tag: Tag, _ attributes: Attribute...) { open(tag, attributes) }

    public mutating func close(_ tag: Tag) {
        literal("</")
        literal(tag.name)
        bytes.append(0x3E)
    }

    /// An element with its content; a void element (`meta`, `input`) is written with `open` alone.
    public mutating func element(_ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    public mutating func element(_ tag: Tag, _ attributes: Attribute..., text content: String) {
        open(tag, attributes)
        text(content)
        close(tag)
    }

    /// The content of `style` or `script`, which HTML reads to the end tag without entities.
    mutating func rawText(_ embedded: Embedded) { bytes.append(contentsOf: embedded.bytes) }

    private mutating func write(_ attribute: Attribute) {
        bytes.append(0x20)
        literal(attribute.name)
        switch attribute.value {
        case .present: return
        case .number(let prefix, let number):
            literal("=\"")
            literal(prefix)
            text(number)
        case .text(var value):
            literal("=\"")
            value.withUTF8 { escape(UnsafeRawBufferPointer($0), quotes: true) }
        }
        bytes.append(0x22)
    }

    /// Copies clean stretches whole. Control characters that HTML forbids become U+FFFD, as its parser would make NUL.
    private mutating func escape(_ text: UnsafeRawBufferPointer, quotes: Bool) {
        var clean = 0
        for index in text.indices {
            let byte = text[index]
            if byte > 0x3E { continue }
            let entity: StaticString
            switch byte {
            case 0x26: entity = "&amp;"
            case 0x3C: entity = "&lt;"
            case 0x3E: entity = "&gt;"
            case 0x22 where quotes: entity = "&quot;"
            case 0x00...0x08, 0x0B, 0x0E...0x1F: entity = "\u{FFFD}"
            default: continue
            }
            bytes.append(contentsOf: text[clean..<index])
            literal(entity)
            clean = index + 1
        }
        bytes.append(contentsOf: text[clean...])
    }
}
