/// A word of a page with its place in points, from the page's top left.
struct PDFWord {
    var text: [UInt8] = []
    var xMin = 0.0
    var yMin = 0.0
    var xMax = 0.0
    var yMax = 0.0

    var height: Double { yMax - yMin }
    var middle: Double { (yMin + yMax) / 2 }
}

/// A line of a page.
struct PDFLine {
    var words: [PDFWord]

    var xMin: Double { words.first?.xMin ?? 0 }
    var xMax: Double { words.last?.xMax ?? 0 }
    var yMin: Double { words.map(\.yMin).min() ?? 0 }
    var yMax: Double { words.map(\.yMax).max() ?? 0 }
    /// The tallest word's: fonts of digits have smaller boxes than those of characters.
    var height: Double { words.map(\.height).max() ?? 0 }

    /// The words run together. A gap is a space between two ASCII words, and between characters where it is as wide as
    /// one: less is typesetting.
    var text: [UInt8] {
        var text: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 {
                let gap = word.xMin - words[index - 1].xMax
                let isSpace = gap > height * 0.15 || (gap > height * 0.08 && PDFParagraphs.needsSpace(text, word.text))
                if isSpace { text.append(0x20) }
            }
            text += word.text
        }
        return text
    }
}

struct PDFPage {
    var height = 0.0
    var lines: [PDFLine] = []
}

/// Reads what `pdftotext -bbox-layout` writes.
enum PDFLayout {
    static func pages(_ bytes: [UInt8]) throws(UnreadableDocument) -> [PDFPage] {
        // The program passes on control characters of the PDF, which XML does not know.
        let clean = bytes.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x20 : $0 }
        guard let xml = XMLReader(clean) else { throw .damaged(.pdf) }
        var pages: [PDFPage] = []
        var word: PDFWord?
        while let event = try xml.next(.pdf) {
            switch event {
            case .start where xml.isNamed("page"): pages.append(PDFPage(height: number(xml, "height")))
            case .start where xml.isNamed("line"):
                if !pages.isEmpty { pages[pages.count - 1].lines.append(PDFLine(words: [])) }
            case .start where xml.isNamed("word"):
                word = PDFWord(
                    xMin: number(xml, "xMin"), yMin: number(xml, "yMin"), xMax: number(xml, "xMax"),
                    yMax: number(xml, "yMax"))
            case .text: if var open = word { xml.appendText(to: &open.text); word = open }
            case .end where xml.isNamed("word"):
                if let word, let line = pages.last?.lines.indices.last {
                    pages[pages.count - 1].lines[line].words.append(word)
                }
                word = nil
            default: break
            }
        }
        for index in pages.indices { pages[index].lines.removeAll { $0.words.isEmpty } }
        return pages
    }

    private static func number(_ xml: XMLReader, _ name: StaticString) -> Double {
        xml.attribute(name).flatMap { Double($0) } ?? 0
    }
}
