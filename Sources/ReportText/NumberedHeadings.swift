/// Headings that begin with a numeral: `一、…` and `（一）…`.
enum NumberedHeadings {
    static func find(in text: ReadingText, _ paragraphs: [Int]) -> [Outline.Heading] {
        let found = paragraphs.compactMap { heading(text.paragraphs[$0], $0, in: text) }
        return restarted(withoutEnumerations(found, text))
    }

    /// The heading ends at its first 。 or with the paragraph.
    private static func heading(_ paragraph: Range<Int>, _ index: Int, in text: ReadingText) -> Outline.Heading? {
        let units = text.units
        var cursor = paragraph.lowerBound
        let bracketed = units[cursor] == Unit.openBracket
        if bracketed { cursor += 1 }
        let start = cursor
        while cursor < paragraph.upperBound, Unit.isHeadingNumeral(units[cursor]) { cursor += 1 }
        guard cursor > start, cursor < paragraph.upperBound else { return nil }
        guard units[cursor] == (bracketed ? Unit.closeBracket : Unit.enumerationComma) else { return nil }
        let number = text.text(start..<cursor)
        cursor += 1
        if cursor < paragraph.upperBound, units[cursor] == Unit.enumerationComma { cursor += 1 }
        guard cursor < paragraph.upperBound else { return nil }
        let stop = (cursor..<paragraph.upperBound).first { units[$0] == Unit.fullStop }
        let end = stop.map { $0 + 1 } ?? paragraph.upperBound
        // A first sentence of this length is no title: the paragraph is an item that happens to be numbered.
        guard end - cursor <= 70 else { return nil }
        return Outline.Heading(
            mark: bracketed ? .bracketed : .numbered, level: bracketed ? 2 : 1, number: number,
            range: paragraph.lowerBound..<end, title: cursor..<end, paragraph: index)
    }

    /// Numbered sentences one right after the other, with nothing under them, list points: they head nothing.
    private static func withoutEnumerations(_ found: [Outline.Heading], _ text: ReadingText) -> [Outline.Heading] {
        var kept: [Outline.Heading] = []
        var index = 0
        while index < found.count {
            var end = index + 1
            while end < found.count, found[end].mark == found[index].mark,
                found[end].paragraph == found[end - 1].paragraph + 1
            {
                end += 1
            }
            let run = found[index..<end]
            let points = run.filter { isWholeSentence($0, text) }.count
            if run.count < 3 || points * 2 <= run.count { kept += run }
            index = end
        }
        return kept
    }

    private static func isWholeSentence(_ heading: Outline.Heading, _ text: ReadingText) -> Bool {
        let paragraph = text.paragraphs[heading.paragraph]
        guard heading.range.upperBound == paragraph.upperBound else { return false }
        switch text.units[paragraph.upperBound - 1] {
        case Unit.fullStop, Unit.semicolon: return true
        default: return false
        }
    }

    /// Where 一、 begins anew under parts without numbers, the numbered headings are of the second rank.
    private static func restarted(_ found: [Outline.Heading]) -> [Outline.Heading] {
        guard found.filter({ $0.mark == .numbered && $0.number == "一" }).count > 1 else { return found }
        return found.map { heading in
            var lowered = heading
            if heading.mark == .numbered { lowered.level = 2 }
            return lowered
        }
    }
}
