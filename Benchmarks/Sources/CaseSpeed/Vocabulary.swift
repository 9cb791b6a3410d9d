/// Words of two characters that are met as words are: the second most often half as often as the first, and so on.
struct Vocabulary {
    let words: [String]
    private let sums: [Double]
    private var random: Seeded

    /// - Parameter count: how many words there are.
    init(seed: UInt64, count: Int = 6_000) {
        var random = Seeded(seed)
        var known: Set<String> = []
        var words: [String] = []
        // Characters from a range of common ones, the first of them more often.
        func character() -> Unicode.Scalar {
            let share = Double(random.next() >> 11) / Double(1 << 53)
            return Unicode.Scalar(0x4E00 + UInt32(share * share * 2_000)) ?? "一"
        }
        while words.count < count {
            let word = String(String.UnicodeScalarView([character(), character()]))
            if known.insert(word).inserted { words.append(word) }
        }
        var sum = 0.0
        sums = (1...count).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
        (self.words, self.random) = (words, random)
    }

    mutating func word() -> String {
        let at = Double(random.next() >> 11) / Double(1 << 53) * (sums.last ?? 1)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < at { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    mutating func text(words count: Int) -> String { (0..<count).map { _ in word() }.joined() }
}
