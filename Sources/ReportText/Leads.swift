/// Finds the leads that stand at the head of a paragraph: `——…。`, `一是…。`, or a short first sentence.
enum Leads {
    struct Lead {
        let range: Range<Int>
        let title: Range<Int>
        let number: String?
    }

    static func lead(of paragraph: Range<Int>, in text: ReadingText) -> Lead? {
        let units = text.units
        guard let stop = (paragraph.lowerBound..<paragraph.upperBound).first(where: { Unit.endsSentence(units[$0]) })
        else { return nil }
        if units[paragraph.lowerBound] == Unit.dash {
            let start = paragraph.lowerBound + (units[paragraph.lowerBound + 1] == Unit.dash ? 2 : 1)
            guard start < stop, units[stop] == Unit.fullStop else { return nil }
            return Lead(range: paragraph.lowerBound..<(stop + 1), title: start..<(stop + 1), number: nil)
        }
        // A run-in lead announces; what it announces follows in the same paragraph.
        guard units[stop] == Unit.fullStop, stop + 1 < paragraph.upperBound else { return nil }
        let sentence = paragraph.lowerBound..<stop
        guard sentence.count >= 4, sentence.count <= 20, isAnnouncement(sentence, text) else { return nil }
        return Lead(range: paragraph.lowerBound..<(stop + 1), title: paragraph.lowerBound..<(stop + 1), number: nil)
    }

    /// No inner comma, no figure, no address to the audience, not a framing of the year.
    private static func isAnnouncement(_ sentence: Range<Int>, _ text: ReadingText) -> Bool {
        for index in sentence {
            switch text.units[index] {
            case Unit.comma, Unit.colon, Unit.semicolon, 0x25: return false
            case let unit where Unit.isDigit(unit): return false
            default: break
            }
        }
        return text.find(anyOf: framing, in: sentence) == nil
    }

    private static let framing: [Word] = ["各位代表", "同志们", "我们", "今年", "去年", "过去", "一年来", "以下工作", "方面工作", "如下", "以下几"]
}
