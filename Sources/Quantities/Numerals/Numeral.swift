import Basics
import ReportText

/// A number as it stands in the text, before it is known what it counts.
struct Numeral {
    enum Script { case arabic, chinese }
    /// The digits' value in units of `scale`: 1.13 of 1.13万, 40700 of 四亿零七百万.
    var value: Figure
    /// 万, 亿 or 万亿 standing last, beside the measure word.
    var scale: Scale?
    /// From the first digit past the scale and any 多 or 余.
    var range: Range<Int>
    let script: Script
    /// 多, 余 or 几 beside the digits: more than the value.
    var isExceeded = false
    /// One Chinese digit alone (三, 十): more often a word than a number.
    var isLoneDigit = false
    /// A bare 百, 千, 万 or 亿 without a digit (千亩, 超万亿).
    var isBarePlace = false
}

/// The scales that are written beside the measure word.
enum Scale: String {
    case tenThousand = "万"
    case hundredMillion = "亿"
    case trillion = "万亿"
    case million = "百万"
    case tenMillion = "千万"
    case thousand = "千"
    case hundred = "百"
}

/// A view of the text that the rules share: units without bounds surprises.
struct Scan {
    let units: UnsafeBufferPointer<UInt16>
    let limit: Int

    init(_ units: UnsafeBufferPointer<UInt16>) {
        self.units = units
        limit = units.count
    }

    /// The unit at an index; LF outside the text.
    @inline(__always) subscript(index: Int) -> UInt16 { index >= 0 && index < limit ? units[index] : Unit.lineFeed }

    func has(_ word: Word, at index: Int) -> Bool { units.has(word, at: index) }

    func has(_ word: Word, endingAt index: Int) -> Bool { units.has(word, endingAt: index) }
    func any(_ words: [Word], at index: Int) -> Word? { words.first { has($0, at: index) } }
    func any(_ words: [Word], endingAt index: Int) -> Word? { words.first { has($0, endingAt: index) } }

    func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
}
