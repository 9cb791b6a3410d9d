import Basics
import ReportText

/// A paragraph of the report as the page sets it.
struct Paragraph {
    enum Form {
        /// The report's own title, above everything.
        case title
        /// Dateline and speaker under the title.
        case dateline
        /// A heading that is a paragraph by itself; the section's position in the report's list.
        case heading(Int)
        /// 「各位代表：」, set without indent.
        case address
        case text
        /// Glossary and notes after the end.
        case note
    }

    let form: Form
    /// The paragraph's place in the canonical text, from its first printed scalar to its last.
    let span: Span

    static func all(of report: Report) -> [Paragraph] {
        let reading = report.reading
        let headings = Dictionary(
            report.sections.enumerated().map { ($0.element.heading, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let front = frontCount(reading)
        let extents = extents(of: report)
        return reading.paragraphs.enumerated().map { index, range in
            let form: Form
            if index < front {
                form = isTitle(range, reading) ? .title : .dateline
            } else if let section = headings[range] {
                form = .heading(section)
            } else if report.roles[index] == .appendix {
                form = .note
            } else {
                form = range.count <= 14 && reading.units[range.upperBound - 1] == Unit.colon ? .address : .text
            }
            return Paragraph(form: form, span: extents[index])
        }
    }

    /// Paragraphs before the first that speaks: title, dateline, speaker. None end in a sentence mark.
    private static func frontCount(_ reading: ReadingText) -> Int {
        let head = reading.paragraphs.prefix(8)
        let first = head.firstIndex { range in
            switch reading.units[range.upperBound - 1] {
            case Unit.fullStop, Unit.colon, Unit.exclamation, Unit.semicolon, Unit.comma: true
            default: range.count > 48 || startsNumbered(range, reading)
            }
        }
        return first ?? 0
    }

    private static func startsNumbered(_ range: Range<Int>, _ reading: ReadingText) -> Bool {
        Unit.isHeadingNumeral(reading.units[range.lowerBound]) && reading.find("、", in: range) != nil
    }

    private static func isTitle(_ range: Range<Int>, _ reading: ReadingText) -> Bool {
        range.count <= 40 && reading.find(anyOf: ["工作报告", "工作的报告"], in: range) != nil
    }

    /// The paragraphs' places widened to the dirt at their ends (a footnote mark after the last word), which the
    /// reading leaves out and the page must not: whatever is printed on a paragraph's lines belongs to it.
    private static func extents(of report: Report) -> [Span] {
        var ends = PrintedLines(report.canonical)
        return report.reading.paragraphs.map { ends.widen(report.span($0)) }
    }
}

/// Walks the canonical text once, line by line, to find where each line's print begins and ends.
struct PrintedLines {
    private var lines: [Span] = []
    private var next = 0

    init(_ canonical: CanonicalText) {
        var (offset, first, last) = (0, -1, -1)
        for scalar in canonical.string.unicodeScalars {
            if scalar == "\n" {
                if first >= 0 { lines.append(Span(first, last + 1)) }
                (first, last) = (-1, -1)
            } else if !Self.isBlank(scalar) {
                if first < 0 { first = offset }
                last = offset
            }
            offset += 1
        }
        if first >= 0 { lines.append(Span(first, last + 1)) }
    }

    /// `span` from the first print of the line it begins on to the last print of the line it ends on.
    mutating func widen(_ span: Span) -> Span {
        while next < lines.count, lines[next].end <= span.start { next += 1 }
        guard next < lines.count else { return span }
        let start = min(span.start, lines[next].start)
        while next + 1 < lines.count, lines[next].end < span.end { next += 1 }
        return Span(start, max(span.end, lines[next].end))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0xA0, 0x3000, 0x2000...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

extension Report {
    /// The words of a range as printed, on one line: line ends that only broke a sentence are left out.
    func words(_ range: Range<Int>) -> String {
        let bytes = canonical.bytes(of: span(range))
        return String(decoding: bytes.filter { $0 != 0x0A }, as: UTF8.self)
    }
}
