/// One line of the canonical text.
struct Line {
    /// Without surrounding white space and invisible characters; empty for a blank line.
    let content: Range<Int>
    /// Whether nothing at all stands on it. A line of zero-width spaces is not blank: it is dirt.
    let isBlank: Bool
    var isEmpty: Bool { content.isEmpty }

    static func split(_ raw: [UInt16]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for index in 0...raw.count where index == raw.count || raw[index] == Unit.lineFeed {
            var (low, high) = (start, index)
            while low < high, isInvisible(raw[low]) { low += 1 }
            while high > low, isInvisible(raw[high - 1]) { high -= 1 }
            let invisible = low == high && raw[start..<index].contains(where: isZeroWidth)
            lines.append(Line(content: low..<high, isBlank: low == high && !invisible))
            start = index + 1
        }
        return lines
    }

    private static func isInvisible(_ unit: UInt16) -> Bool {
        unit <= 0x20 || unit == 0xA0 || unit == 0x3000 || (unit >= 0x2000 && unit <= 0x200A) || isZeroWidth(unit)
    }
    private static func isZeroWidth(_ unit: UInt16) -> Bool {
        (unit >= 0x200B && unit <= 0x200F) || unit == 0xFEFF || unit == 0x2060
    }
}

/// Decides which line ends are paragraph ends and which only broke a sentence.
///
/// Texts taken from pages and print break lines around links, subscripts (`PM⏎2.5`) and page ends. A line end
/// joins two lines where the first stops in mid-sentence and neither side looks like a heading.
struct LineBreaks {
    private let lines: [Line]
    private let raw: [UInt16]
    /// Whether blank lines part the paragraphs, so that a bare line end is suspicious.
    private let blanksPart: Bool

    init(lines: [Line], raw: [UInt16]) {
        self.lines = lines
        self.raw = raw
        var (parted, bare) = (0, 0)
        var previousBlank = true
        for line in lines where !line.isEmpty || line.isBlank {
            if !line.isEmpty { if previousBlank { parted += 1 } else { bare += 1 } }
            previousBlank = line.isBlank
        }
        blanksPart = parted > bare
    }

    /// Whether line `second` goes on with the paragraph of the lines before it.
    func joins(_ first: Int, _ second: Int) -> Bool {
        let next = lines[second]
        if next.isEmpty { return !next.isBlank }
        var index = first
        while index >= 0, lines[index].isEmpty {
            if lines[index].isBlank { return false }
            index -= 1
        }
        guard index >= 0 else { return false }
        let previous = lines[index]
        let last = raw[previous.content.upperBound - 1]
        // A lead in bold type on a line of its own, with its text on the next: `经济持续增长。⏎国民生产总值…`.
        if blanksPart, last == Unit.fullStop, previous.content.count <= 30, next.content.count >= 40,
            !startsHeading(next),
            !startsHeading(previous)
        {
            return true
        }
        if endsParagraph(last) || startsHeading(next) || isHeading(previous) { return false }
        return blanksPart || previous.content.count >= 25
    }

    private func endsParagraph(_ unit: UInt16) -> Bool {
        switch unit {
        case Unit.fullStop, Unit.exclamation, Unit.question, Unit.colon, Unit.semicolon, 0x2E, 0x3A, 0x3B, 0x21, 0x3F:
            true
        // 上 ends 「……第三次会议上」, the dateline.
        case 0x4E0A: true
        default: false
        }
    }

    /// A numbered heading on a line of its own, not a paragraph that begins with one.
    private func isHeading(_ line: Line) -> Bool {
        let text = raw[line.content]
        return text.first != Unit.dash && text.count < 60 && !text.contains(Unit.fullStop) && startsHeading(line)
    }

    private func startsHeading(_ line: Line) -> Bool {
        let text = raw[line.content]
        var index = text.startIndex
        if text[index] == Unit.dash || text[index] == 0x203B { return true }
        if text[index] == 0xFF3B || text[index] == 0x5B || text[index] == 0x3014 { return true }
        let bracketed = text[index] == Unit.openBracket || text[index] == 0x28
        if bracketed { index += 1 }
        let numeral = index
        while index < text.endIndex, Unit.isHeadingNumeral(text[index]) { index += 1 }
        guard index > numeral, index < text.endIndex else { return false }
        return bracketed
            ? text[index] == Unit.closeBracket || text[index] == 0x29 : text[index] == Unit.enumerationComma
    }
}
