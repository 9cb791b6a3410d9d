import ReportText

/// Finds the words of an item that say by when: 年底前, 6月底前, 上半年, 2025年一季度.
///
/// A deadline is a run of time words that begins with a year, a season or a feast and holds at least one word that ends
/// a stretch of time. A bare duration (3个工作日内) is a service level, not a date, and is not taken.
enum PrintedDeadline {
    /// The first deadline inside an item's range.
    static func find(in range: Range<Int>, of text: ReadingText) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = run(at: index, before: range.upperBound, text) { return index..<end }
            index = pastNumber(index, text)
        }
        return nil
    }

    private static func run(at start: Int, before limit: Int, _ text: ReadingText) -> Int? {
        guard var part = first(at: start, text), part.end <= limit else { return nil }
        var closes = part.closes
        while let next = following(at: part.end, text), next.end <= limit {
            part = next
            closes = closes || next.closes
        }
        return closes ? part.end : nil
    }

    private typealias Part = (end: Int, closes: Bool)

    /// A word that a deadline can begin with.
    private static func first(at index: Int, _ text: ReadingText) -> Part? {
        if let word = openers.match(text, at: index) { return (word.end, word.value) }
        guard index == 0 || !Unit.isDigit(text.units[index - 1]) else { return nil }
        return dated(at: index, text)
    }

    /// What can stand behind the first word.
    private static func following(at index: Int, _ text: ReadingText) -> Part? {
        if let word = closers.match(text, at: index) { return (word.end, true) }
        if let word = openers.match(text, at: index) { return (word.end, word.value) }
        return dated(at: index, text)
    }

    /// 2025年, 6月, 6月30日: a year alone says only which year, a month is an end.
    private static func dated(at index: Int, _ text: ReadingText) -> Part? {
        var cursor = index
        while cursor < text.count, cursor - index < 4, Unit.isDigit(text.units[cursor]) { cursor += 1 }
        let digits = cursor - index
        guard digits > 0 else { return nil }
        if digits == 4, text.has("年", at: cursor) { return (cursor + 1, false) }
        guard digits <= 2 else { return nil }
        if text.has("月", at: cursor) { return (cursor + 1, true) }
        // A day counts only behind its month.
        return text.has("日", at: cursor) && text.has("月", endingAt: index) ? (cursor + 1, true) : nil
    }

    private static func pastNumber(_ index: Int, _ text: ReadingText) -> Int {
        var cursor = index
        while cursor < text.count, Unit.isDigit(text.units[cursor]) { cursor += 1 }
        return max(cursor, index + 1)
    }

    /// Time words, each with whether it alone says by when.
    private static let openers = Lexicon<Bool>([
        ("今年", false), ("本年", false), ("明年", false), ("年底", true), ("年末", true), ("年内", true), ("年中", true),
        ("年底前", true), ("上半年", true), ("下半年", true), ("一季度", true), ("二季度", true), ("三季度", true),
        ("四季度", true), ("春节前", true), ("国庆前", true), ("国庆节前", true), ("“五一”前", true), ("汛期前", true),
        ("汛前", true), ("供暖季前", true), ("采暖季前", true), ("秋季开学前", true),
    ])
    private static let closers = Lexicon<Bool>(words: [
        "底", "底前", "末", "末前", "初", "上旬", "中旬", "下旬", "前", "之前", "以前", "内", "份", "份前", "底之前", "底以前",
    ])
}
