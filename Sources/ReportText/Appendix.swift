/// The part behind the report proper: glossary, notes, tables, licence.
enum Appendix {
    /// The first paragraph of the appendix.
    static func start(in text: ReadingText) -> Int? {
        let indices = text.paragraphs.indices
        if let titled = indices.dropFirst(indices.count / 4).first(where: { isTitle(text.paragraphs[$0], text) }) {
            return titled
        }
        return notes(in: text)
    }

    private static func isTitle(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        if text.has("本作品是中华人民共和国", at: range.lowerBound) { return true }
        guard range.count <= 26 else { return false }
        if text.starts(range, withAnyOf: ["附件", "附表", "附注", "附录", "注释", "注：", "注解"]) != nil { return true }
        return text.find(anyOf: ["名词", "用语", "术语", "词语", "词汇", "指标"], in: range) != nil
            && text.find(anyOf: ["解释", "注释", "释义", "注解", "简释", "说明"], in: range) != nil
    }

    /// Notes without a title: at least three paragraphs at the end that begin `[1]`, `1.` or `①`.
    private static func notes(in text: ReadingText) -> Int? {
        var index = text.paragraphs.count
        while index > 1, isNote(text.paragraphs[index - 1], text) { index -= 1 }
        return text.paragraphs.count - index >= 3 && index > 3 ? index : nil
    }

    private static func isNote(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        var cursor = range.lowerBound
        let first = text.units[cursor]
        if first >= 0x2460 && first <= 0x2473 { return true }  // ① … ⑳
        let bracketed = first == 0x5B || first == 0x3014
        if bracketed { cursor += 1 }
        let digits = cursor
        while cursor < range.upperBound, Unit.isDigit(text.units[cursor]) { cursor += 1 }
        guard cursor > digits, cursor < range.upperBound else { return false }
        switch text.units[cursor] {
        case 0x5D, 0x3015: return bracketed
        case 0x2E, Unit.enumerationComma, 0xB7: return !bracketed
        default: return false
        }
    }
}

/// The table of contents, which repeats the headings without their text.
enum Contents {
    static func paragraphs(of text: ReadingText) -> Range<Int> {
        guard let title = text.paragraphs.indices.prefix(20).first(where: { text.text(text.paragraphs[$0]) == "目录" })
        else { return 0..<0 }
        let end = text.paragraphs.indices.dropFirst(title).first {
            text.paragraphs[$0].count > 60 || Outline.turnsToAudience(text, $0)
        }
        return title..<(end ?? title + 1)
    }
}
