import CXML2

/// A parsed page. Owns libxml2's tree; nodes must not outlive it.
struct HTMLTree: ~Copyable {
    private let document: htmlDocPtr
    let root: HTMLNode

    /// Parses UTF-8 leniently, as browsers do, whatever encoding the page declares; nothing is ever loaded from elsewhere.
    init(_ bytes: [UInt8]) throws(UnreadableDocument) {
        XMLReader.silence()
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
        let made = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
                "UTF-8", options)
        }
        guard let made else { throw .damaged(.html) }
        guard let root = xmlDocGetRootElement(made) else {
            xmlFreeDoc(made)
            throw .damaged(.html)
        }
        document = made
        self.root = HTMLNode(pointer: root)
    }

    deinit { xmlFreeDoc(document) }
}

/// A node of the tree.
struct HTMLNode {
    let pointer: xmlNodePtr

    var isText: Bool {
        pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
    }
    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
    var firstChild: HTMLNode? { pointer.pointee.children.map(HTMLNode.init) }
    var next: HTMLNode? { pointer.pointee.next.map(HTMLNode.init) }

    /// In lower case, as the parser makes it.
    var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

    /// A text node's bytes, in UTF-8.
    var bytes: UnsafeBufferPointer<UInt8> {
        guard let content = pointer.pointee.content else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    }

    func isInside(_ names: Set<String>) -> Bool {
        var above = pointer.pointee.parent
        while let parent = above {
            if names.contains(HTMLNode(pointer: parent).name) { return true }
            above = parent.pointee.parent
        }
        return false
    }

    func attribute(_ name: String) -> String? {
        guard let attribute = xmlHasProp(pointer, name) else { return nil }
        guard let content = attribute.pointee.children?.pointee.content else { return "" }
        return String(cString: content)
    }
}
