import Basics
import Commitments
import Quantities
import ReportText

/// What stands at one place of a report and what it was made from: headings, sentence, and each item with its rules.
struct Explanation {
    let reading: Reading
    /// A scalar offset inside the canonical text.
    let offset: Int

    func lines() -> [String] {
        let report = reading.report
        let index = report.reading.index(at: offset)
        var lines = [
            "位置 Offset \(offset)  部分 Part \(index < report.reading.count ? report.role(at: index).rawValue : "-")"
        ]
        let path = report.path(at: index).map { ($0.number.map { "\($0) " } ?? "") + $0.title }
        lines.append("标题 Headings: " + (path.isEmpty ? "（无 none）" : path.joined(separator: " › ")))
        if let sentence = sentence(at: index) {
            lines.append("原句 Sentence \(place(sentence)): \(report.printed(sentence))")
        }
        let found = items().filter { report.span($0.range).contains(offset) }
        if found.isEmpty { lines.append("这里没有读出什么。 Nothing is read here.") }
        for item in found { lines += [""] + item.lines(report) }
        // Figures are read everywhere; why they made nothing more is worth telling too.
        if !found.contains(where: { $0.isStatement }), let refusal = reading.refusal(at: index) {
            lines += ["", "分句 Clause \(place(refusal.clause)): \(report.printed(refusal.clause))"]
            lines.append("  未取 refused: \(refusal.why.rawValue)，\(refusal.why.chinese)。 \(refusal.why.english).")
        }
        return lines
    }

    /// The sentence that holds a place: between the sentence ends of its paragraph.
    private func sentence(at index: Int) -> Range<Int>? {
        let text = reading.report.reading
        guard let paragraph = text.paragraph(holding: index) else { return nil }
        let bounds = text.paragraphs[paragraph]
        let before = text.units[bounds.lowerBound..<index].lastIndex(where: Unit.endsSentence)
        let after = text.units[index..<bounds.upperBound].firstIndex(where: Unit.endsSentence)
        return (before.map { $0 + 1 } ?? bounds.lowerBound)..<(after.map { $0 + 1 } ?? bounds.upperBound)
    }

    private func place(_ range: Range<Int>) -> String {
        let span = reading.report.span(range)
        return "[\(span.start), \(span.end))"
    }

    private func items() -> [ExplainedItem] {
        reading.quantities.enumerated().map { ExplainedItem("q\($0.offset + 1)", $0.element) }
            + ReadingJSON.numbered("t", reading.targets).map { ExplainedItem($0.id, $0.item) }
            + ReadingJSON.numbered("c", reading.commitments).map { ExplainedItem($0.id, $0.item) }
            + ReadingJSON.numbered("r", reading.results).map { ExplainedItem($0.id, $0.item) }
            + ReadingJSON.numbered("f", reading.shortfalls).map { ExplainedItem($0.id, $0.item) }
            + ReadingJSON.numbered("m", reading.mechanisms).map { ExplainedItem($0.id, $0.item) }
    }
}
