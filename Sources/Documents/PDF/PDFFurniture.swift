/// What a page carries besides its text: running heads and feet, page numbers, footnotes and their marks.
enum PDFFurniture {
    static func removed(from pages: [PDFPage]) -> [PDFPage] {
        let running = runningHeads(pages)
        let body = bodyHeight(pages)
        return pages.map { page in
            let lines = page.lines.filter { line in
                !isInMargin(line, page) || !(isPageNumber(line.text) || running.contains(pattern(line.text)))
            }
            return PDFPage(height: page.height, lines: withoutFootnotes(lines, body).map(withoutMarks))
        }
    }

    private static func isInMargin(_ line: PDFLine, _ page: PDFPage) -> Bool {
        line.yMax < page.height * 0.1 || line.yMin > page.height * 0.9
    }

    /// The words of margins that come back on a third of the pages, their digits aside.
    private static func runningHeads(_ pages: [PDFPage]) -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        for page in pages {
            for head in Set(page.lines.filter({ isInMargin($0, page) }).map({ pattern($0.text) })) {
                counts[head, default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value >= max(2, pages.count / 3) }.keys)
    }

    private static func pattern(_ text: [UInt8]) -> [UInt8] {
        text.filter { $0 != 0x20 }.map { ($0 &- 0x30) < 10 ? 0x23 : $0 }
    }

    /// 3, — 3 —, 第3页, 3/20, 第 3 页 共 20 页: digits and what goes around them.
    private static func isPageNumber(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0 != " " }
        let around: [Unicode.Scalar] = [
            "-", "—", "–", "－", "―", "·", "•", "/", "第", "页", "共", "~", "～", "(", ")", "（", "）",
        ]
        guard (1...14).contains(scalars.count), scalars.contains(where: { $0.properties.numericType != nil }) else {
            return false
        }
        return scalars.allSatisfy { $0.properties.numericType != nil || around.contains($0) }
    }

    /// The height of most lines, weighed by their length.
    static func bodyHeight(_ pages: [PDFPage]) -> Double {
        var weights: [Int: Int] = [:]
        for line in pages.flatMap(\.lines) { weights[Int(line.height * 2), default: 0] += line.text.count }
        let most = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return Double(most?.key ?? 0) / 2
    }

    /// Small print at the foot that begins with a mark.
    private static func withoutFootnotes(_ lines: [PDFLine], _ body: Double) -> [PDFLine] {
        var end = lines.count
        while end > 0, lines[end - 1].height < body * 0.9 { end -= 1 }
        guard end < lines.count, end > 0 else { return lines }
        guard let first = lines[end...].firstIndex(where: { beginsWithMark($0.text) }), first == end else {
            return lines
        }
        return Array(lines[..<end])
    }

    private static func beginsWithMark(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text.prefix(8), as: UTF8.self).unicodeScalars
        guard let first = scalars.first else { return false }
        if first.properties.numericType != nil { return true }
        return (["[", "［", "〔", "（", "(", "*", "＊", "※", "注"] as [Unicode.Scalar]).contains(first)
    }

    /// A raised small number behind a word is a footnote's mark.
    private static func withoutMarks(_ line: PDFLine) -> PDFLine {
        let (height, middle) = (line.height, (line.yMin + line.yMax) / 2)
        var line = line
        line.words.removeAll { word in
            word.height < height * 0.8 && word.middle < middle - height * 0.1 && isMark(word.text)
        }
        return line
    }

    private static func isMark(_ text: [UInt8]) -> Bool {
        let brackets: [Unicode.Scalar] = ["[", "]", "［", "］", "〔", "〕", "(", ")", "（", "）", "*", "※"]
        return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.numericType != nil || brackets.contains($0)
        }
    }
}
