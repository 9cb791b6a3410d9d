/// Headings without a numeral: a short line without an end mark, with its text below it.
enum BareHeadings {
    static func adding(
        to numbered: [Outline.Heading], in text: ReadingText, _ paragraphs: [Int]
    ) -> [Outline.Heading] {
        guard let first = firstBody(text, paragraphs, numbered) else { return numbered }
        let isPart = !numbered.contains { $0.level == 1 }
        let taken = Set(numbered.map(\.paragraph))
        var found = numbered
        for (place, index) in paragraphs.enumerated() where index > first && !taken.contains(index) {
            let range = text.paragraphs[index]
            guard place + 1 < paragraphs.count, isTitle(range, text) else { continue }
            let next = paragraphs[place + 1]
            guard taken.contains(next) || text.paragraphs[next].count >= 40 || isTitle(text.paragraphs[next], text)
            else { continue }
            let whole = text.find("，", in: range) == nil
            found.append(
                Outline.Heading(
                    mark: .bare, level: isPart && whole ? 1 : 2, number: nil, range: range, title: range,
                    paragraph: index))
        }
        return found.sorted { $0.paragraph < $1.paragraph }
    }

    /// Title, dateline and speaker are bare lines too; headings come after the audience was addressed.
    private static func firstBody(
        _ text: ReadingText, _ paragraphs: [Int], _ numbered: [Outline.Heading]
    ) -> Int? {
        let address = paragraphs.first { Outline.turnsToAudience(text, $0) }
        return [address, numbered.first?.paragraph].compactMap { $0 }.min()
    }

    private static func isTitle(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        guard (3...50).contains(range.count), Unit.isHan(text.units[range.lowerBound]) else { return false }
        switch text.units[range.upperBound - 1] {
        case Unit.closeQuote, Unit.closeBracket: break
        case let unit where Unit.isHan(unit): break
        default: return false
        }
        // A line broken off from a sentence holds marks that titles do not.
        for index in range {
            switch text.units[index] {
            case Unit.fullStop, Unit.semicolon, Unit.colon, Unit.openTitle, Unit.closeTitle, Unit.exclamation:
                return false
            default: break
            }
        }
        return text.starts(range, withAnyOf: ["各位代表", "同志们", "来源", "作者", "编辑", "责任编辑", "谢谢", "注"]) == nil
    }
}
