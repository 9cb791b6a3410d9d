/// Which texts are about the same thing: by the pairs of neighbouring characters that they share, each weighing the more
/// the fewer texts hold it. It suggests; a person decides.
public enum Likeness {
    public struct Found: Hashable, Sendable {
        public let id: String
        /// From 0, nothing in common, to 1, the same pairs.
        public let share: Double
    }

    /// Under it two texts have only common words in common.
    public static let least = 0.06

    /// The texts that are most like the words, the most like first.
    public static func nearest(
        to words: String, among texts: [(id: String, words: String)], count: Int = 5
    ) -> [Found] {
        let asked = pairs(words)
        if asked.isEmpty { return [] }
        let known = texts.map { (id: $0.id, pairs: pairs($0.words)) }
        var holding: [UInt64: Int] = [:]
        for text in known { for pair in text.pairs { holding[pair, default: 0] += 1 } }
        let whole = Double(known.count + 1)
        func weight(_ pair: UInt64) -> Double { 1 + logarithm(whole / Double(holding[pair, default: 0] + 1)) }
        func length(_ pairs: Set<UInt64>) -> Double {
            pairs.sorted().reduce(0) { $0 + weight($1) * weight($1) }.squareRoot()
        }
        let own = length(asked)
        let found = known.map { text in
            let shared = asked.intersection(text.pairs).sorted().reduce(0.0) { $0 + weight($1) * weight($1) }
            return Found(id: text.id, share: shared == 0 ? 0 : shared / (own * length(text.pairs)))
        }
        return Array(found.filter { $0.share >= least }.sorted { ($1.share, $0.id) < ($0.share, $1.id) }.prefix(count))
    }

    /// Neighbours within a run of letters and digits; punctuation and blanks part runs. Case counts for nothing.
    static func pairs(_ text: String) -> Set<UInt64> {
        var (found, last): (Set<UInt64>, UInt32?) = ([], nil)
        for scalar in text.lowercased().unicodeScalars {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                last = nil
                continue
            }
            if let last { found.insert(UInt64(last) << 32 | UInt64(scalar.value)) }
            last = scalar.value
        }
        return found
    }

    /// Of base 2, straight between powers of two: off by less than a tenth.
    private static func logarithm(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }
}
