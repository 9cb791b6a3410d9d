import Basics

/// Where the words of one text stand in a corrected one: pieces up to a mark of punctuation that are the same are tied to
/// each other, and between two ties what is the same at both ends.
public struct TextAlignment: Sendable {
    /// Stretches that are the same in both, in order: old start, new start, length in scalars.
    let stretches: [(old: Int, new: Int, length: Int)]

    public init(_ old: String, _ new: String) {
        let (before, after) = (Pieces(old), Pieces(new))
        var stretches: [(old: Int, new: Int, length: Int)] = []
        var (i, j) = (0, 0)
        for tie in Self.ties(before.texts, after.texts) + [(before.texts.count, after.texts.count)] {
            stretches += Self.ends(before.between(i, tie.0), after.between(j, tie.1))
            if tie.0 < before.texts.count {
                let piece = before.texts[tie.0]
                stretches.append((piece.startIndex, after.texts[tie.1].startIndex, piece.count))
            }
            (i, j) = (tie.0 + 1, tie.1 + 1)
        }
        self.stretches = stretches
    }

    /// Where the span's words stand in the new text; nil where any of them changed.
    public func place(_ span: Span) -> Span? {
        // The last stretch that starts at or before the span.
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].old <= span.start { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        var index = low - 1
        let shift = stretches[index].new - stretches[index].old
        guard span.start < stretches[index].old + stretches[index].length else { return nil }
        var reached = stretches[index].old + stretches[index].length
        while reached < span.end {
            index += 1
            guard index < stretches.count, stretches[index].old == reached,
                stretches[index].new - stretches[index].old == shift
            else { return nil }
            reached += stretches[index].length
        }
        return Span(span.start + shift, span.end + shift)
    }

    /// A text cut behind every line's end and mark of punctuation.
    private struct Pieces {
        let scalars: [Unicode.Scalar]
        let texts: [ArraySlice<Unicode.Scalar>]

        init(_ text: String) {
            scalars = Array(text.unicodeScalars)
            var (texts, start) = ([ArraySlice<Unicode.Scalar>](), 0)
            for (index, scalar) in scalars.enumerated() where Self.marks.contains(scalar) {
                texts.append(scalars[start...index])
                start = index + 1
            }
            if start < scalars.count { texts.append(scalars[start...]) }
            self.texts = texts
        }

        /// What stands from one piece up to another.
        func between(_ first: Int, _ end: Int) -> ArraySlice<Unicode.Scalar> {
            let start = first < texts.count ? texts[first].startIndex : scalars.count
            return scalars[start..<(end < texts.count ? texts[end].startIndex : scalars.count)]
        }

        private static let marks: Set<Unicode.Scalar> = ["\n", "。", "；", "，", "、", "：", "！", "？", ";", ","]
    }

    /// Pairs of equal pieces, in order: the longest common subsequence between what begins and ends alike.
    private static func ties(
        _ old: [ArraySlice<Unicode.Scalar>], _ new: [ArraySlice<Unicode.Scalar>]
    ) -> [(Int, Int)] {
        var head = 0
        while head < old.count, head < new.count, old[head].elementsEqual(new[head]) { head += 1 }
        var tail = 0
        while tail < old.count - head, tail < new.count - head,
            old[old.count - 1 - tail].elementsEqual(new[new.count - 1 - tail])
        { tail += 1 }
        let (rows, columns) = (old.count - head - tail, new.count - head - tail)
        var ties = (0..<head).map { ($0, $0) }
        // Two texts with thousands of changed pieces are not one text and its correction.
        if rows > 0, columns > 0, rows * columns <= 16_000_000 {
            let (first, second) = (old[head..<head + rows].map(Array.init), new[head..<head + columns].map(Array.init))
            ties += common(first, second).map { ($0.0 + head, $0.1 + head) }
        }
        return ties + (0..<tail).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    }

    private static func common(_ old: [[Unicode.Scalar]], _ new: [[Unicode.Scalar]]) -> [(Int, Int)] {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        let (first, second) = (old.map(\.hashValue), new.map(\.hashValue))
        func same(_ i: Int, _ j: Int) -> Bool { first[i] == second[j] && old[i] == new[j] }
        for i in stride(from: old.count - 1, through: 0, by: -1) {
            for j in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[i * width + j] =
                    same(i, j)
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var (i, j, pairs) = (0, 0, [(Int, Int)]())
        while i < old.count, j < new.count {
            if same(i, j) {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }

    /// What two changed passages have in common at both ends.
    private static func ends(
        _ old: ArraySlice<Unicode.Scalar>, _ new: ArraySlice<Unicode.Scalar>
    ) -> [(old: Int, new: Int, length: Int)] {
        let shorter = min(old.count, new.count)
        var (head, tail) = (0, 0)
        while head < shorter, old[old.startIndex + head] == new[new.startIndex + head] { head += 1 }
        while tail < shorter - head, old[old.endIndex - 1 - tail] == new[new.endIndex - 1 - tail] { tail += 1 }
        let ends = [
            (old.startIndex, new.startIndex, head), (old.endIndex - tail, new.endIndex - tail, tail),
        ]
        return ends.filter { $0.2 > 0 }
    }
}
