import Quantities
import ReportText

/// A run of words between ， or ；, the unit in which reports make a statement.
struct Clause {
    /// Without the closing mark.
    let range: Range<Int>
    /// The parts between 、 outside quotation marks and brackets; one part where there is no 、.
    let members: [Range<Int>]
    /// Indices into the reading's quantities of those that stand inside.
    let quantities: Range<Int>

    /// The clause from a unit on, where that stands inside it.
    func from(_ start: Int) -> Clause {
        guard range.contains(start), start > range.lowerBound else { return self }
        let members = members.filter { $0.upperBound > start }.map { max($0.lowerBound, start)..<$0.upperBound }
        return Clause(range: start..<range.upperBound, members: members, quantities: quantities)
    }
}

/// A run of clauses up to 。！？ or the paragraph's end.
struct Sentence {
    /// Without the closing mark.
    let range: Range<Int>
    let clauses: [Clause]
    /// Index of its paragraph in the reading.
    let paragraph: Int
    let isFirstOfParagraph: Bool
}

/// A report cut into sentences and clauses, with its quantities at hand. A class, because every rule is handed it.
final class ClauseText {
    let report: Report
    let text: ReadingText
    let quantities: [Quantity]
    let sentences: [Sentence]
    /// The indicators that targets and results are told of.
    let indicators: IndicatorTable
    /// The passage of the main targets, where there is one.
    private(set) var targetPassage: TargetPassage?
    private(set) var troublePassages: [TroublePassage] = []

    init(_ report: Report, _ quantities: [Quantity], _ indicators: IndicatorTable = .standard) {
        self.report = report
        self.indicators = indicators
        self.quantities = quantities
        text = report.reading
        var splitter = ClauseSplitter(text: report.reading, quantities: quantities)
        var sentences: [Sentence] = []
        for index in report.reading.paragraphs.indices { splitter.split(paragraph: index, into: &sentences) }
        self.sentences = sentences
        targetPassage = findTargetPassage()
        troublePassages = findTroublePassages()
    }

    /// The quantities whose words lie inside a range.
    func quantities(in range: Range<Int>) -> ArraySlice<Quantity> {
        let low = firstQuantity(from: range.lowerBound)
        var high = low
        while high < quantities.count, quantities[high].range.upperBound <= range.upperBound { high += 1 }
        return quantities[low..<high]
    }

    private func firstQuantity(from index: Int) -> Int {
        var (low, high) = (0, quantities.count)
        while low < high {
            let middle = (low + high) / 2
            if quantities[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Cuts paragraphs at 。！？；， and 、, never inside quotation marks, titles or brackets.
struct ClauseSplitter {
    let text: ReadingText
    let quantities: [Quantity]
    private var next = 0

    init(text: ReadingText, quantities: [Quantity]) {
        self.text = text
        self.quantities = quantities
    }

    mutating func split(paragraph index: Int, into sentences: inout [Sentence]) {
        let paragraph = text.paragraphs[index]
        var depth = 0
        var start = paragraph.lowerBound
        var clauseStart = start
        var memberStart = start
        var members: [Range<Int>] = []
        var clauses: [Clause] = []
        var isFirst = true
        let marks = marks(in: paragraph)
        for (cursor, unit) in marks {
            switch unit {
            case Unit.openQuote, Unit.openTitle, Unit.openBracket: depth += 1
            case Unit.closeQuote, Unit.closeTitle, Unit.closeBracket: depth = max(0, depth - 1)
            case Unit.enumerationComma where depth == 0:
                if memberStart < cursor { members.append(memberStart..<cursor) }
                memberStart = cursor + 1
            case Unit.comma where depth == 0, Unit.semicolon where depth == 0, Unit.colon where depth == 0:
                if memberStart < cursor { members.append(memberStart..<cursor) }
                append(clauseStart..<cursor, &members, &clauses)
                clauseStart = cursor + 1
                memberStart = clauseStart
            case Unit.fullStop, Unit.exclamation, Unit.question, Unit.lineFeed:
                if depth > 0, unit != Unit.lineFeed, depth < 3, closes(from: cursor, in: paragraph) { continue }
                depth = 0
                if memberStart < cursor { members.append(memberStart..<cursor) }
                append(clauseStart..<cursor, &members, &clauses)
                if !clauses.isEmpty {
                    sentences.append(
                        Sentence(range: start..<cursor, clauses: clauses, paragraph: index, isFirstOfParagraph: isFirst)
                    )
                    isFirst = false
                }
                clauses = []
                start = cursor + 1
                clauseStart = start
                memberStart = start
            default: break
            }
        }
    }

    /// The units that can part or hold together, with their places; a line end stands at the paragraph's own.
    private func marks(in paragraph: Range<Int>) -> [(cursor: Int, unit: UInt16)] {
        var marks: [(cursor: Int, unit: UInt16)] = []
        marks.reserveCapacity(paragraph.count / 8 + 1)
        text.units.withUnsafeBufferPointer { units in
            // Marks stand in two blocks, General Punctuation with CJK Symbols, and Fullwidth Forms; characters in neither.
            for cursor in paragraph where units[cursor] < 0x3400 && units[cursor] > 0x2000 || units[cursor] >= 0xFF01 {
                marks.append((cursor, units[cursor]))
            }
        }
        marks.append((paragraph.upperBound, Unit.lineFeed))
        return marks
    }

    /// Whether the quotation or bracket that is open at a full stop closes soon after; else the mark was lost.
    private func closes(from index: Int, in paragraph: Range<Int>) -> Bool {
        for cursor in index..<min(paragraph.upperBound, index + 80) {
            switch text.units[cursor] {
            case Unit.closeQuote, Unit.closeTitle, Unit.closeBracket: return true
            case Unit.openQuote, Unit.openTitle, Unit.openBracket: return false
            default: break
            }
        }
        return false
    }

    private mutating func append(_ range: Range<Int>, _ members: inout [Range<Int>], _ clauses: inout [Clause]) {
        defer { members = [] }
        guard !range.isEmpty else { return }
        while next < quantities.count, quantities[next].range.lowerBound < range.lowerBound { next += 1 }
        let first = next
        while next < quantities.count, quantities[next].range.upperBound <= range.upperBound { next += 1 }
        clauses.append(Clause(range: range, members: members, quantities: first..<next))
    }
}
