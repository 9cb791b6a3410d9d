import Basics

/// Dates in words and digits, as datelines and headings print them.
enum Dateline {
    /// The day the report was read out: the date that a congress follows, else the first full date that is not
    /// the page's own (发布时间).
    static func date(_ text: ReadingText, _ head: ArraySlice<Range<Int>>) -> LocalDate? {
        var first: LocalDate?
        for paragraph in head {
            let isPageNote = text.starts(paragraph, withAnyOf: pageNotes) != nil
            var index = paragraph.lowerBound
            while index < paragraph.upperBound {
                let start = index
                guard let date = fullDate(text, &index) else {
                    index = start + 1
                    continue
                }
                let behind = index..<min(paragraph.upperBound, index + 40)
                if text.find(anyOf: ["会议", "大会", "人大"], in: behind) != nil { return date }
                if !isPageNote && first == nil { first = date }
            }
        }
        return first
    }

    private static let pageNotes: WordList = ["发布", "时间", "日期", "来源", "更新", "浏览", "索引", "成文", "信息"]

    /// 2023年2月8日, 二〇二三年二月八日.
    static func fullDate(_ text: ReadingText, _ index: inout Int) -> LocalDate? {
        guard let year = number(text, &index), (1949...2200).contains(year), take("年", text, &index),
            let month = number(text, &index), take("月", text, &index), let day = number(text, &index),
            take("日", text, &index)
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    private static func take(_ word: Word, _ text: ReadingText, _ index: inout Int) -> Bool {
        guard text.has(word, at: index) else { return false }
        index += word.count
        return true
    }

    /// A year, month or day in Arabic or Chinese digits at `index`, which moves past it.
    static func number(_ text: ReadingText, _ index: inout Int) -> Int? {
        var (value, digits, cursor) = (0, 0, index)
        while cursor < text.count, digits < 4 {
            let unit = text.units[cursor]
            if Unit.isDigit(unit) {
                value = value * 10 + Int(unit - 0x30)
            } else if unit == 0x5341 {  // 十: 十二, 二十, 二十一
                value = max(value, 1) * 10
                cursor += 1
                if cursor < text.count, let ones = chineseDigit(text.units[cursor]) {
                    value += ones
                    cursor += 1
                }
                index = cursor
                return value
            } else if let digit = chineseDigit(unit) {
                value = value * 10 + digit
            } else {
                break
            }
            digits += 1
            cursor += 1
        }
        guard digits > 0 else { return nil }
        index = cursor
        return value
    }

    private static func chineseDigit(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x3007, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }
}
