import CXML2

/// A forward reader of XML in memory. Nothing is ever loaded from elsewhere, no entity is replaced, and libxml2's own
/// bounds on depth and on the length of names and texts stay on.
final class XMLReader {
    enum Event {
        case start, end, text
    }
    private let reader: xmlTextReaderPtr
    /// libxml2 reads from this copy while the reader lives.
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var event = Event.start
    private(set) var isEmptyElement = false

    /// Nil where the bytes are no XML at all.
    init?(_ bytes: [UInt8]) {
        Self.silence()
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        buffer.copyBytes(from: bytes)
        let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let reader = xmlReaderForMemory(text, Int32(clamping: bytes.count), nil, nil, options) else {
            buffer.deallocate()
            return nil
        }
        self.reader = reader
        self.buffer = buffer
    }

    deinit {
        xmlFreeTextReader(reader)
        buffer.deallocate()
    }

    /// What libxml2 complains of on its own is told as one refusal; it prints nothing. Its handler is one per thread.
    static func silence() { xmlSetStructuredErrorFunc(nil) { _, _ in } }

    /// Moves to the next start, end or text. Nil at the end.
    /// - Throws: `.damaged` where the XML is broken.
    func next(_ kind: DocumentKind) throws(UnreadableDocument) -> Event? {
        while true {
            switch xmlTextReaderRead(reader) {
            case 1: break
            case 0: return nil
            default: throw .damaged(kind)
            }
            switch UInt32(xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                event = .start
                isEmptyElement = xmlTextReaderIsEmptyElement(reader) == 1
            case XML_READER_TYPE_END_ELEMENT.rawValue: event = .end
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
                event = .text
            default: continue
            }
            return event
        }
    }

    /// The element's name without its prefix.
    var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

    /// Compares without making a string.
    func isNamed(_ name: StaticString) -> Bool {
        guard let own = xmlTextReaderConstLocalName(reader) else { return false }
        var index = 0
        while index < name.utf8CodeUnitCount {
            if own[index] != name.utf8Start[index] { return false }
            index += 1
        }
        return own[index] == 0
    }

    /// The text's bytes, in UTF-8.
    func appendText(to bytes: inout [UInt8]) {
        guard var cursor = xmlTextReaderConstValue(reader) else { return }
        while cursor.pointee != 0 {
            bytes.append(cursor.pointee)
            cursor += 1
        }
    }

    /// An attribute by its name without prefix; nil where there is none.
    func attribute(_ name: StaticString) -> String? {
        guard xmlTextReaderHasAttributes(reader) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            if isNamed(name) { return xmlTextReaderConstValue(reader).map { String(cString: $0) } }
        }
        return nil
    }

    /// Passes over the element the reader stands at, so that the next event is what follows its end.
    func skipElement(_ kind: DocumentKind) throws(UnreadableDocument) {
        if isEmptyElement { return }
        var depth = 1
        while depth > 0 {
            guard let event = try next(kind) else { return }
            if event == .start && !isEmptyElement { depth += 1 }
            if event == .end { depth -= 1 }
        }
    }
}
