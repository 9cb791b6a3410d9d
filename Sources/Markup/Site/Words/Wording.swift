/// Words of the site's own voice in Chinese and in English. A case without both does not compile.
///
/// `{0}`, `{1}` … stand for what is put in; `{0:y|ies}` for the first form beside the count 1, else the second.
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
            result += Self.filled(rest[rest.index(after: open)..<close], slots) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func filled(_ place: Substring, _ slots: [String]) -> String? {
        let parts = place.split(separator: ":", maxSplits: 1)
        guard let number = parts.first.flatMap({ Int($0) }), slots.indices.contains(number) else { return nil }
        guard parts.count == 2 else { return slots[number] }
        let forms = parts[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return forms.count == 2 ? String(forms[slots[number] == "1" ? 0 : 1]) : nil
    }
}
