import Basics

/// Finds words that a person selected, copied or typed, in a report's text. Line ends and spaces count for nothing on
/// either side: the page joins what the file broke.
public struct WordsInText: Sendable {
    private let scalars: [Unicode.Scalar]
    /// Places of the scalars that count.
    private let places: [Int]

    public init(_ text: String) {
        let all = Array(text.unicodeScalars)
        places = all.indices.filter { !Self.isSpace(all[$0]) }
        scalars = places.map { all[$0] }
    }

    /// The occurrence that begins nearest to a place; nil where the words do not stand in the text.
    ///
    /// - Parameter near: a scalar offset.
    public func place(of words: String, near: Int) -> Span? {
        let wanted = words.unicodeScalars.filter { !Self.isSpace($0) }
        guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
        var best: Span?
        for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
            if let best, abs(places[start] - near) >= abs(best.start - near) { continue }
            guard scalars[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            best = Span(places[start], places[start + wanted.count - 1] + 1)
        }
        return best
    }

    /// The parts of a span that a person cut with line ends: each without white space and the marks between clauses.
    ///
    /// - Returns: nil where the words are no longer those of the span.
    public func parts(of span: Span, cut words: String) -> [Span]? {
        let lines = words.split(separator: "\n")
        var wanted = lines.map { Array($0.unicodeScalars.filter { !Self.isSpace($0) }) }.filter { !$0.isEmpty }[...]
        let first = places.firstIndex { $0 >= span.start } ?? places.endIndex
        let last = places.firstIndex { $0 >= span.end } ?? places.endIndex
        guard scalars[first..<last].elementsEqual(wanted.joined()) else { return nil }
        var (at, parts): (Int, [Span]) = (first, [])
        while let part = wanted.popFirst() {
            var (start, end) = (at, at + part.count)
            at = end
            while start < end, Self.isMark(scalars[start]) { start += 1 }
            while start < end, Self.isMark(scalars[end - 1]) { end -= 1 }
            if start < end { parts.append(Span(places[start], places[end - 1] + 1)) }
        }
        return parts
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0xA0, 0x3000, 0x2000...0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { "，；。、,;".unicodeScalars.contains(scalar) }
}
