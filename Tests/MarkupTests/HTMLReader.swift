/// Reads the HTML that this project writes: enough to check nesting and to give the words back. It is written apart
/// from the builder, so that both would have to be wrong together.
struct HTMLReader {
    /// Each open tag with its attributes, in order.
    private(set) var elements: [(tag: String, attributes: [String: String])] = []
    private(set) var faults: [String] = []
    /// The text of the element whose id was asked for, tags stripped.
    private(set) var words = ""

    private static let void: Set<String> = ["meta", "input"]
    private static let raw: Set<String> = ["style", "script"]

    init(_ page: [UInt8], wordsOf id: String = "") {
        let text = Array(String(decoding: page, as: UTF8.self).unicodeScalars)
        var open: [String] = []
        var inside: Int?
        var at = 0
        while at < text.count {
            guard text[at] == "<" else {
                let end = text[at...].firstIndex(of: "<") ?? text.count
                if inside != nil { words += Self.unescaped(String(String.UnicodeScalarView(text[at..<end]))) }
                at = end
                continue
            }
            guard let end = text[at...].firstIndex(of: ">") else { break }
            let inner = String(String.UnicodeScalarView(text[(at + 1)..<end]))
            at = end + 1
            if inner.hasPrefix("!") { continue }
            if inner.hasPrefix("/") {
                let tag = String(inner.dropFirst())
                if open.last == tag {
                    open.removeLast()
                } else {
                    faults.append("</\(tag)> closes \(open.last ?? "nothing")")
                }
                if let depth = inside, open.count < depth { inside = nil }
                continue
            }
            let element = Self.element(inner)
            elements.append(element)
            if element.tag == "a", open.contains("a") { faults.append("a link inside a link") }
            if Self.void.contains(element.tag) { continue }
            open.append(element.tag)
            if !id.isEmpty, element.attributes["id"] == id { inside = open.count }
            if Self.raw.contains(element.tag) {
                while at < text.count, !(text[at] == "<" && text[at + 1] == "/") { at += 1 }
            }
        }
        if !open.isEmpty { faults.append("left open: \(open)") }
        var seen: Set<String> = []
        for id in elements.compactMap({ $0.attributes["id"] }) where !seen.insert(id).inserted {
            faults.append("id \(id) twice")
        }
        for link in elements.compactMap({ $0.attributes["href"] }) where !seen.contains(String(link.dropFirst())) {
            faults.append("\(link) leads nowhere")
        }
    }

    func attribute(_ name: String, of id: String) -> String? {
        elements.first { $0.attributes["id"] == id }?.attributes[name]
    }

    private static func element(_ inner: String) -> (tag: String, attributes: [String: String]) {
        let tag = inner.prefix { $0 != " " && $0 != "/" }
        var attributes: [String: String] = [:]
        var rest = inner.dropFirst(tag.count).drop { $0 == " " }
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(name.count)
            var value = ""
            if rest.hasPrefix("=\"") {
                let quoted = rest.dropFirst(2).prefix { $0 != "\"" }
                value = unescaped(String(quoted))
                rest = rest.dropFirst(quoted.count + 3)
            }
            attributes[String(name)] = value
            rest = rest.drop { $0 == " " || $0 == "/" }
        }
        return (String(tag), attributes)
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                result += piece
                continue
            }
            let name = piece.prefix { $0 != ";" }
            let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""][String(name)] ?? "�"
            result += known + piece.dropFirst(name.count + 1)
        }
        return result
    }
}
