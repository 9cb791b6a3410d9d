/// Fields of a Word document: begin, code, separate, result, end. Results count as text, but for tables of contents
/// and page numbers.
struct DocxFields {
    private struct Field {
        var code = ""
        var isInResult = false
    }
    private var open: [Field] = []

    /// Whether what is read now is a code, or the result of a field that is left out.
    var isLeftOut: Bool { open.contains { !$0.isInResult || Self.isLeftOut($0.code) } }

    mutating func mark(_ type: String?) {
        switch type {
        case "begin" where open.count < 64: open.append(Field())
        case "separate": if !open.isEmpty { open[open.count - 1].isInResult = true }
        case "end": _ = open.popLast()
        default: break
        }
    }

    mutating func code(_ text: String) {
        if !open.isEmpty { open[open.count - 1].code += text }
    }

    static func isLeftOut(_ code: String) -> Bool {
        let name = code.drop { $0 == " " }.prefix { $0 != " " && $0 != "\\" }
        return ["TOC", "PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES"].contains(name.uppercased())
    }
}
