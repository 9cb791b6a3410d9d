/// Who signs a paper and when, as GB/T 9704 sets them where no seal is put: the day begins two characters further right
/// than the name, and at least two characters stay free at the right.
struct DocxSignature {
    private let isChinese: Bool
    /// Who, and the day.
    private let lines: [String]

    init(_ file: DocxFile) {
        isChinese = file.language.hasPrefix("zh")
        lines = file.blocks.compactMap { block in
            if case .paragraph(let text, .signature) = block, !text.isEmpty { text } else { nil }
        }
    }

    /// Properties of the paragraph that holds `text`; all lines of a signature stay on one page.
    func layout(of text: String, isLast: Bool) -> String {
        let kept = isLast ? "" : "<w:keepNext/>"
        guard isChinese, lines.count == 2, let place = lines.firstIndex(of: text) else { return kept }
        let (who, day) = (Self.width(lines[0]), Self.width(lines[1]))
        let right = max(200, day + 400 - who)
        return kept + Self.indent(place == 0 ? right : right + who - 200 - day)
    }

    /// Hundredths of a character of the body, 16 points.
    private static func indent(_ hundredths: Int) -> String {
        "<w:ind w:rightChars=\"\(hundredths)\" w:right=\"\(hundredths * 320 / 100)\"/>"
    }

    private static func width(_ text: String) -> Int {
        let scalars = Array(text.unicodeScalars)
        // A quarter of a character stands between Han and digits (autoSpaceDN).
        let borders = zip(scalars, scalars.dropFirst()).count { $0.isASCII != $1.isASCII }
        return scalars.reduce(25 * borders) { $0 + ($1.isASCII ? 50 : 100) }
    }
}
