import Basics

/// Where the words of one text stand in a corrected one: lines that are the same are tied to each other, and inside a
/// line that changed what stands before and behind the change.
public struct TextAlignment: Sendable {
    /// Stretches that are the same in both, in order: old start, new start, length in scalars.
    let stretches: [(old: Int, new: Int, length: Int)]

    public init(_ old: String, _ new: String) {
        let (before, after) = (Lines(old), Lines(new))
        let ties = Self.ties(before.texts, after.texts)
        var stretches: [(old: Int, new: Int, length: Int)] = []
        var (i, j) = (0, 0)
        for tie in ties + [(before.texts.count, after.texts.count)] {
            // As many lines changed on both sides: each is the other's correction.
            if tie.0 - i == tie.1 - j {
                for step in 0..<(tie.0 - i) {
                    stretches += Self.inside(before, i + step, after, j + step)
                }
            }
            if tie.0 < before.texts.count {
                stretches.append((before.starts[tie.0], after.starts[tie.1], before.texts[tie.0].count + 1))
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

    private struct Lines {
        let texts: [ArraySlice<Unicode.Scalar>]
        let starts: [Int]

        init(_ text: String) {
            let scalars = Array(text.unicodeScalars)
            texts = scalars.split(separator: "\n", omittingEmptySubsequences: false)
            starts = texts.map(\.startIndex)
        }
    }

    /// Pairs of equal lines, in order: the longest common subsequence between what begins and ends alike.
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
        // Two texts with thousands of changed lines are not one text and its correction.
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

    /// What a changed line has in common with its correction at both ends.
    private static func inside(
        _ before: Lines, _ i: Int, _ after: Lines, _ j: Int
    ) -> [(old: Int, new: Int, length: Int)] {
        let (old, new) = (Array(before.texts[i]), Array(after.texts[j]))
        var head = 0
        while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        let ends = [
            (before.starts[i], after.starts[j], head),
            (before.starts[i] + old.count - tail, after.starts[j] + new.count - tail, tail + 1),
        ]
        return ends.filter { $0.2 > 0 }
    }
}
