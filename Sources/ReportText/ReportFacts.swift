import Basics

/// The level of the government that delivers the report.
public enum GovernmentLevel: String, Sendable {
    case national, province, city, county, township
}

/// What a report says of itself in its title, dateline and first words. Each is nil where it does not say.
public struct ReportFacts: Sendable {
    public let title: String?
    /// 忠县, 河南省, 清苑区; 全国 for the State Council's report.
    public let place: String?
    public let level: GovernmentLevel?
    public let deliveredOn: LocalDate?
    /// The year looked back on.
    public let reviewYear: Int?
    /// The year ahead.
    public let planYear: Int?

    init(_ text: ReadingText, sections: [Section]) {
        let head = 0..<min(text.count, 600)
        title = Self.title(text, head)
        deliveredOn = Self.date(text, head)
        (place, level) = Self.place(text, head)
        let named = Self.years(text, sections)
        planYear = named.plan ?? named.review.map { $0 + 1 } ?? deliveredOn?.year
        reviewYear = named.review ?? planYear.map { $0 - 1 }
    }

    private static func title(_ text: ReadingText, _ head: Range<Int>) -> String? {
        for paragraph in text.paragraphs.prefix(6) where paragraph.count <= 40 {
            if text.find("工作报告", in: paragraph) != nil || text.find("工作的报告", in: paragraph) != nil {
                return text.text(paragraph)
            }
        }
        return text.find("政府工作", in: head) == nil ? nil : "政府工作报告"
    }

    /// The first full date: 2023年2月8日, 二〇二三年二月八日.
    private static func date(_ text: ReadingText, _ head: Range<Int>) -> LocalDate? {
        var index = head.lowerBound
        while index < head.upperBound {
            if let year = number(text, &index), (1949...2200).contains(year), take("年", text, &index),
                let month = number(text, &index), take("月", text, &index), let day = number(text, &index),
                take("日", text, &index), let date = LocalDate(year: year, month: month, day: day)
            {
                return date
            }
            index += 1
        }
        return nil
    }

    private static func take(_ word: Word, _ text: ReadingText, _ index: inout Int) -> Bool {
        guard text.has(word, at: index) else { return false }
        index += word.count
        return true
    }

    /// A year, month or day in Arabic or Chinese digits at `index`, which moves past it.
    static func number(_ text: ReadingText, _ index: inout Int) -> Int? {
        var (value, digits, cursor) = (0, 0, index)
        var tens = false
        while cursor < text.count, digits < 4 || tens {
            let unit = text.units[cursor]
            if Unit.isDigit(unit) {
                value = value * 10 + Int(unit - 0x30)
            } else if unit == 0x5341 {
                value = max(value, 1) * 10
                tens = true
                digits += 1
                cursor += 1
                if cursor < text.count, let ones = chineseDigits[text.units[cursor]] {
                    value += ones
                    cursor += 1
                }
                break
            } else if let digit = chineseDigits[unit] {
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

    private static let chineseDigits: [UInt16: Int] = Dictionary(
        uniqueKeysWithValues: zip(Array("〇零一二三四五六七八九".utf16), [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))

    /// Years named by the part headings: 2022年工作回顾, 2023年重点工作.
    private static func years(_ text: ReadingText, _ sections: [Section]) -> (review: Int?, plan: Int?) {
        var result: (review: Int?, plan: Int?) = (nil, nil)
        for section in sections where section.level == 1 {
            var index = section.heading.lowerBound
            while index < section.heading.upperBound {
                let start = index
                if let year = number(text, &index), (1949...2200).contains(year), text.has("年", at: index) {
                    if section.role == .review { result.review = year }
                    if section.role == .plan && result.plan == nil { result.plan = year }
                } else {
                    index = start
                }
                index += 1
            }
        }
        return result
    }
}
