/// Units of the reading text that rules ask for by name.
public enum Unit {
    public static let lineFeed: UInt16 = 0x0A
    public static let fullStop: UInt16 = 0x3002  // 。
    public static let comma: UInt16 = 0xFF0C  // ，
    public static let enumerationComma: UInt16 = 0x3001  // 、
    public static let semicolon: UInt16 = 0xFF1B  // ；
    public static let colon: UInt16 = 0xFF1A  // ：
    public static let exclamation: UInt16 = 0xFF01  // ！
    public static let question: UInt16 = 0xFF1F  // ？
    public static let openQuote: UInt16 = 0x201C  // “
    public static let closeQuote: UInt16 = 0x201D  // ”
    public static let openBracket: UInt16 = 0xFF08  // （
    public static let closeBracket: UInt16 = 0xFF09  // ）
    public static let openTitle: UInt16 = 0x300A  // 《
    public static let closeTitle: UInt16 = 0x300B  // 》
    public static let dash: UInt16 = 0x2014  // —

    @inline(__always) public static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }
    @inline(__always) public static func isLetter(_ unit: UInt16) -> Bool { (unit | 0x20) &- 0x61 < 26 }
    /// A letter or digit of ASCII.
    @inline(__always) public static func isLatin(_ unit: UInt16) -> Bool { isDigit(unit) || isLetter(unit) }
    @inline(__always) public static func isHan(_ unit: UInt16) -> Bool { unit >= 0x3400 && unit <= 0x9FFF }
    /// Ends a sentence: 。！？ or the end of a paragraph.
    @inline(__always) public static func endsSentence(_ unit: UInt16) -> Bool {
        unit == fullStop || unit == exclamation || unit == question || unit == lineFeed
    }
    /// A numeral of headings: 一…十, 百.
    public static func isHeadingNumeral(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: true
        default: false
        }
    }
}
