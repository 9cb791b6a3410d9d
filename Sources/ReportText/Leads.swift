/// Finds the leads that stand at the head of a paragraph: `——…。`, `一是…。`, `1.…。`, or a short first sentence.
enum Leads {
    /// `parts` are the paragraphs of the headings above; leads are judged among those under one heading.
    static func find(in text: ReadingText, _ paragraphs: [Int], parts: [Int]) -> [Outline.Heading] {
        var found: [Outline.Heading] = []
        var group: [Int] = []
        var bounds = parts[...]
        for paragraph in paragraphs {
            while let bound = bounds.first, bound < paragraph {
                if !group.isEmpty { found += leads(of: group, text) }
                group = []
                bounds = bounds.dropFirst()
            }
            group.append(paragraph)
        }
        return found + leads(of: group, text)
    }

    private static func leads(of group: [Int], _ text: ReadingText) -> [Outline.Heading] {
        // A first sentence in two halves (狠抓项目建设，发展后劲增强。) leads only where its neighbours do so too.
        let twofold = group.filter { sentence(text.paragraphs[$0], text, commas: 1...1) != nil }
        let allowsComma = twofold.count >= 3 && twofold.count * 5 >= group.count * 3
        return group.compactMap { paragraph in
            let range = text.paragraphs[paragraph]
            let lead =
                dashed(range, text) ?? enumerated(range, text)
                ?? sentence(range, text, commas: 0...(allowsComma ? 1 : 0)).map { ($0, $0) }
            return lead.map {
                Outline.Heading(
                    mark: .lead, level: 3, number: nil, range: $0.0, title: $0.1, paragraph: paragraph)
            }
        }
    }

    private static func firstStop(_ paragraph: Range<Int>, _ text: ReadingText) -> Int? {
        paragraph.first { Unit.endsSentence(text.units[$0]) }
    }

    private static func dashed(_ paragraph: Range<Int>, _ text: ReadingText) -> (Range<Int>, Range<Int>)? {
        guard text.units[paragraph.lowerBound] == Unit.dash, paragraph.count > 2,
            let stop = firstStop(paragraph, text), text.units[stop] == Unit.fullStop
        else { return nil }
        let start = paragraph.lowerBound + (text.units[paragraph.lowerBound + 1] == Unit.dash ? 2 : 1)
        return start < stop ? (paragraph.lowerBound..<(stop + 1), start..<(stop + 1)) : nil
    }

    /// `一是…。` and `1.…。` with text behind.
    private static func enumerated(_ paragraph: Range<Int>, _ text: ReadingText) -> (Range<Int>, Range<Int>)? {
        var cursor = paragraph.lowerBound
        while cursor < paragraph.upperBound, Unit.isHeadingNumeral(text.units[cursor]) { cursor += 1 }
        if cursor > paragraph.lowerBound {
            guard cursor < paragraph.upperBound, text.units[cursor] == 0x662F else { return nil }  // 是
        } else {
            while cursor < paragraph.upperBound, Unit.isDigit(text.units[cursor]) { cursor += 1 }
            guard cursor > paragraph.lowerBound, cursor - paragraph.lowerBound <= 2, cursor + 1 < paragraph.upperBound,
                text.units[cursor] == 0x2E || text.units[cursor] == Unit.enumerationComma,
                Unit.isHan(text.units[cursor + 1]) || text.units[cursor + 1] == Unit.openQuote
            else { return nil }
            cursor += 1
        }
        guard let stop = firstStop(paragraph, text), text.units[stop] == Unit.fullStop, stop + 1 < paragraph.upperBound,
            stop - cursor <= 40, !holdsFigure(cursor..<stop, text)
        else { return nil }
        let title = text.units[cursor] == 0x662F ? paragraph.lowerBound : cursor
        return (paragraph.lowerBound..<(stop + 1), title..<(stop + 1))
    }

    /// A run-in lead announces; what it announces follows in the same paragraph.
    private static func sentence(
        _ paragraph: Range<Int>, _ text: ReadingText, commas allowed: ClosedRange<Int>
    ) -> Range<Int>? {
        guard let stop = firstStop(paragraph, text), text.units[stop] == Unit.fullStop,
            stop + 1 < paragraph.upperBound
        else { return nil }
        let words = paragraph.lowerBound..<stop
        guard words.count >= 4, words.count <= 20 + 12 * allowed.upperBound, !holdsFigure(words, text) else {
            return nil
        }
        var commas = 0
        for index in words {
            switch text.units[index] {
            case Unit.colon, Unit.semicolon: return nil
            case Unit.comma: commas += 1
            default: break
            }
        }
        guard allowed.contains(commas), text.find(anyOf: framing, in: words) == nil else { return nil }
        if commas > 0, paragraph.upperBound - stop < 40 { return nil }
        return paragraph.lowerBound..<(stop + 1)
    }

    private static func holdsFigure(_ words: Range<Int>, _ text: ReadingText) -> Bool {
        words.contains { Unit.isDigit(text.units[$0]) || text.units[$0] == 0x25 }
    }

    private static let framing: WordList = [
        "各位代表", "同志们", "我们", "今年", "去年", "过去", "一年来", "以下工作", "方面工作", "如下", "以下几",
    ]
}
