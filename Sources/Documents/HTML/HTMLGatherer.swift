/// Gathers the lines of a page in reading order.
struct HTMLGatherer {
    /// No page nests deeper; the bound keeps the walk from running out of stack.
    static let deepest = 400

    let outline: HTMLOutline
    private(set) var blocks: [HTMLBlock] = []
    private var current = HTMLBlock()
    private var isLinked = false
    private var isVerbatim = false
    /// Whether the last white space held a line break.
    private var isBroken = false

    init(outline: HTMLOutline) { self.outline = outline }

    mutating func gather(_ node: HTMLNode) {
        walk(node, depth: 0)
        flush()
    }

    private mutating func walk(_ node: HTMLNode, depth: Int) {
        if node.isText { return append(node.bytes) }
        guard node.isElement, depth < Self.deepest else { return }
        let name = node.name
        if depth > 0, outline.isChrome(node) { return }
        if name == "br" || name == "hr" { return flush() }
        if name == "sup", isMark(node) { return }
        let isBlock = !Self.inline.contains(name)
        if isBlock { flush() }
        let (wasLinked, wasVerbatim) = (isLinked, isVerbatim)
        isLinked = isLinked || name == "a"
        isVerbatim = isVerbatim || name == "pre"
        var child = node.firstChild
        while let next = child {
            walk(next, depth: depth + 1)
            child = next.next
        }
        if isBlock { flush() }
        (isLinked, isVerbatim) = (wasLinked, wasVerbatim)
    }

    private mutating func flush() {
        defer { current = HTMLBlock() }
        HTMLSpace.trim(&current.text)
        if !current.text.isEmpty { blocks.append(current) }
    }

    /// White space in the source is one space. A line broken in the source is none beside a Chinese character.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        let before = current.text.count
        for byte in bytes {
            if byte == 0x0A, isVerbatim {
                flush()
            } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                if byte == 0x0A { isBroken = true }
                if let last = current.text.last, last != 0x20 { current.text.append(0x20) }
            } else {
                if isBroken, current.text.last == 0x20, HTMLSpace.isDropped(current.text, before: byte) {
                    current.text.removeLast()
                }
                isBroken = false
                current.text.append(byte)
            }
        }
        if isLinked { current.linked += max(0, current.text.count - before) }
    }

    /// A footnote's mark: a raised number, with or without brackets.
    private func isMark(_ node: HTMLNode) -> Bool {
        var text: [UInt8] = []
        func collect(_ node: HTMLNode, _ depth: Int) {
            if node.isText { text += node.bytes }
            guard depth < 8 else { return }
            var child = node.firstChild
            while let next = child {
                collect(next, depth + 1)
                child = next.next
            }
        }
        collect(node, 0)
        let marks: [Unicode.Scalar] = ["[", "]", "(", ")", "*", "［", "］", "（", "）", "〔", "〕", "※", "注", " "]
        return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
            scalar.properties.numericType != nil || marks.contains(scalar)
        }
    }

    static func isParagraph(_ name: String) -> Bool {
        ["p", "pre", "td", "li", "h1", "h2", "h3", "h4", "h5", "h6", "span", "font", "b", "strong"].contains(name)
    }

    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "big", "cite", "code", "data", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "s", "small",
        "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "rb", "o:p", "st1:chsdate",
    ]
}

/// White space of pages.
enum HTMLSpace {
    /// Whether a space of the source goes: one of its neighbours is no ASCII character.
    static func isDropped(_ text: [UInt8], before next: UInt8) -> Bool {
        next >= 0x80 || (text.dropLast().last ?? 0) >= 0x80
    }

    /// Takes spaces, U+00A0 and U+3000 off both ends: indents are the page's business.
    static func trim(_ text: inout [UInt8]) {
        while let length = space(endingAt: text.count, text) { text.removeLast(length) }
        var start = 0
        while let length = space(at: start, text) { start += length }
        if start > 0 { text.removeFirst(start) }
    }

    private static let wide: [[UInt8]] = [[0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]]

    private static func space(at index: Int, _ text: [UInt8]) -> Int? {
        guard index < text.count else { return nil }
        if text[index] <= 0x20 { return 1 }
        return wide.first { text[index...].starts(with: $0) }?.count
    }

    private static func space(endingAt end: Int, _ text: [UInt8]) -> Int? {
        guard end > 0 else { return nil }
        if text[end - 1] <= 0x20 { return 1 }
        return wide.first { end >= $0.count && text[(end - $0.count)..<end].elementsEqual($0) }?.count
    }
}
