/// What a measure word measures, and how far a number before it can be trusted to be one.
struct MeasureWord: Sendable {
    enum Trust: Sendable {
        /// Counts even a lone Chinese digit: 三家.
        case full
        /// After a lone or short Chinese numeral mostly a word: 三级, 两侧, 四方.
        case loose
        /// Not a measure word but a noun that numbers stand before directly: 3000群众. It stays outside.
        case noun
    }
    let text: String
    let kind: QuantityKind
    let trust: Trust
    /// Last character of the word is an ASCII letter, so no letter may follow.
    let endsInLetter: Bool

    init(_ text: String, _ kind: QuantityKind, _ trust: Trust) {
        self.text = text
        self.kind = kind
        self.trust = trust
        endsInLetter = text.unicodeScalars.last.map { $0.properties.isAlphabetic && $0.isASCII } ?? false
    }
}
