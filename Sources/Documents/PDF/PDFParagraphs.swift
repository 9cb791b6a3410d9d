/// Joins lines into paragraphs, over page breaks too.
enum PDFParagraphs {
    static func text(of pages: [PDFPage]) -> [UInt8] {
        let lines = pages.flatMap(\.lines)
        guard !lines.isEmpty else { return [] }
        let measure = Measure(lines)
        var text: [UInt8] = []
        var last: PDFLine?
        for line in lines {
            let words = line.text
            let isOpen = !endsSentence(text)
            if let last, measure.goesOn(last, line, isOpen: isOpen), isOpen || !isHeading(words) {
                if needsSpace(text, words) { text.append(0x20) }
            } else if last != nil {
                text.append(0x0A)
            }
            text += words
            last = line
        }
        text.append(0x0A)
        return text
    }

    private static func endsSentence(_ text: [UInt8]) -> Bool {
        ["。", "！", "？", "：", "；"].contains { text.suffix(3).elementsEqual($0.utf8) }
    }

    /// 一、, （三）, ——: opens a paragraph of its own, indented or not.
    private static func isHeading(_ text: [UInt8]) -> Bool {
        let scalars = Array(String(decoding: text.prefix(18), as: UTF8.self).unicodeScalars)
        guard let first = scalars.first else { return false }
        if scalars.starts(with: ["—", "—"]) { return true }
        let numerals = "一二三四五六七八九十".unicodeScalars
        let rest = first == "（" ? scalars.dropFirst() : scalars[...]
        let count = rest.prefix { numerals.contains($0) }.count
        guard (1...3).contains(count), let mark = rest.dropFirst(count).first else { return false }
        return mark == (first == "（" ? "）" : "、")
    }

    /// Two words of ASCII keep their space.
    static func needsSpace(_ before: [UInt8], _ after: [UInt8]) -> Bool {
        guard let last = before.last, let first = after.first else { return false }
        return isWord(last) && isWord(first)
    }

    private static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// The text's column and the size of a character.
    private struct Measure {
        let left: Double
        let right: Double
        let em: Double
        let height: Double
        /// From line to line.
        let leading: Double

        init(_ lines: [PDFLine]) {
            let long = lines.sorted { $0.xMax - $0.xMin > $1.xMax - $1.xMin }.prefix(max(1, lines.count * 2 / 3))
            left = Self.most(long.map(\.xMin))
            right = long.map(\.xMax).sorted()[long.count * 9 / 10]
            height = Self.most(lines.map(\.height))
            let steps = zip(lines, lines.dropFirst()).map { $1.yMin - $0.yMin }.filter { $0 > 1 }
            leading = steps.isEmpty ? height : Self.most(steps)
            let widths = lines.flatMap(\.words).compactMap { word -> Double? in
                let count = word.text.count / 3
                guard count > 1, word.text.allSatisfy({ $0 >= 0x80 }) else { return nil }
                return (word.xMax - word.xMin) / Double(count)
            }
            em = widths.isEmpty ? height * 0.7 : widths.sorted()[widths.count / 2]
        }

        /// The most frequent value, to the point.
        private static func most(_ values: [Double]) -> Double {
            var counts: [Int: Int] = [:]
            for value in values { counts[Int(value.rounded()), default: 0] += 1 }
            return Double(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0)
        }

        /// Whether a line goes on with the sentence of the one before: that one was full or its sentence is open, this
        /// one is not indented, and both are of one size and stand close.
        func goesOn(_ last: PDFLine, _ line: PDFLine, isOpen: Bool) -> Bool {
            let isFull = last.xMax + unbreakable(line) > right
            let isLong = last.xMax > left + (right - left) * 0.6
            let isIndented = line.xMin > left + em * 1.2
            let isAlike = abs(last.height - line.height) < height * 0.2
            let step = line.yMin - last.yMin
            let isApart = step > leading * 1.3
            return (isFull || (isOpen && isLong)) && !isIndented && isAlike && !isApart
        }

        /// The room that a line's first word would have needed at the end of the line before: 58.5% is never parted.
        private func unbreakable(_ line: PDFLine) -> Double {
            let run = line.text.prefix { $0 > 0x20 && $0 < 0x80 }.count
            return em * (1.8 + Double(run) * 0.6)
        }
    }
}
