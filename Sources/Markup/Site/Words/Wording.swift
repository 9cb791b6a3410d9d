/// Words of the site's own voice in Chinese and in English. A case without both does not compile.
///
/// `{0}`, `{1}` … stand for what is put in.
public protocol Wording: Sendable {
    var words: (zh: String, en: String) { get }
}

extension Wording {
    /// The words in one language, their places filled.
    public func text(_ language: Language, _ slots: [String] = []) -> String {
        let text = language == .chinese ? words.zh : words.en
        if slots.isEmpty { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            let close = rest[open...].firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
            result += rest[..<open]
            if let number = Int(rest[rest.index(after: open)..<close]), slots.indices.contains(number) {
                result += slots[number]
            } else {
                result += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
