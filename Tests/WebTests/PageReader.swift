/// Reads a page: whether its tags nest, which places it has and where it leads. Written apart from the builder.
struct PageReader {
    private(set) var ids: Set<String> = []
    private(set) var links: [String] = []
    private(set) var faults: [String] = []
    private static let void: Set<String> = ["meta", "input", "link", "img", "br", "hr"]

    init(_ page: [UInt8]) {
        let text = String(decoding: page, as: UTF8.self)
        var open: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let inner = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if inner.hasPrefix("!") || inner.hasPrefix("?") { continue }
            if inner.hasPrefix("/") {
                if open.last == inner.dropFirst() {
                    open.removeLast()
                } else {
                    faults.append("</\(inner.dropFirst())> in \(open.suffix(3))")
                }
                continue
            }
            let tag = inner.prefix { $0 != " " }
            if tag == "a", open.contains("a") { faults.append("a link in a link") }
            note(inner)
            if !Self.void.contains(String(tag)) { open.append(tag) }
        }
        if !open.isEmpty { faults.append("left open: \(open)") }
    }

    private mutating func note(_ inner: Substring) {
        if let id = Self.value("id", inner), !ids.insert(id).inserted { faults.append("id \(id) twice") }
        for name in ["href", "action", "src"] {
            if let link = Self.value(name, inner) { links.append(link) }
        }
        if inner.contains(" style=") || inner.contains(" onclick=") {
            faults.append("inline style or script: \(inner)")
        }
    }

    static func value(_ name: String, _ inner: Substring) -> String? {
        guard let range = inner.range(of: " \(name)=\"") else { return nil }
        return inner[range.upperBound...].prefix { $0 != "\"" }.description.replacing("&amp;", with: "&")
    }
}
