import Basics
import Commitments
import Markup
import ReportText
import Store

/// What a corrected report was before: for a candidate that is new in it, the words that stood there.
struct BeforeCorrection {
    private let old: [(row: CandidateRow, words: String)]
    /// Items that still point at the text before the correction: their words are gone.
    let gone: [(id: String, words: String)]

    /// Nil where the report corrects none.
    init?(_ head: ReportHead, _ report: Report, _ page: DeskPage) throws {
        let tables = page.snapshot.tables
        guard let id = head.corrects, let before = try tables.row(ReportRow.self, [.text(id)]) else { return nil }
        let text = CanonicalText(before.text)
        let alignment = TextAlignment(before.text, report.canonical.string)
        let moved = try tables.candidates(of: id).filter {
            $0.state != .replaced && $0.state != .rejected && alignment.place(Span($0.start, $0.end)) == nil
        }
        old = moved.map { row in (row, text.text(of: Span(row.start, row.end)).filter { $0 != "\n" }) }
        let commitments = try page.snapshot.commitments().filter { $0.report == id && $0.stage != .withdrawn }
        let targets = try page.snapshot.targets().filter { $0.report == id }
        gone = targets.map { ($0.id, $0.words) } + commitments.map { ($0.id, $0.words) }
    }

    /// The old candidate of the same kind that shares most of its characters with a new one; nil where none shares half.
    func words(for item: ReviewView.Item) -> ReviewView.Old? {
        guard item.state == .left || item.state == .accepted || item.state == .together else { return nil }
        var best: (old: ReviewView.Old, likeness: Double)?
        for (row, words) in old where row.kind == item.kind {
            let likeness = Self.likeness(words, item.words)
            if words != item.words, likeness >= 0.5, likeness > best?.likeness ?? 0 {
                best = (ReviewView.Old(words: words, item: row.item), likeness)
            }
        }
        return best?.old
    }

    /// Pairs of neighbouring characters that both have, as a share of all (Dice).
    static func likeness(_ a: String, _ b: String) -> Double {
        func pairs(_ text: String) -> [String: Int] {
            zip(text, text.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
        }
        let (first, second) = (pairs(a), pairs(b))
        let (all, shared) = (
            first.values.reduce(0, +) + second.values.reduce(0, +),
            first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
        )
        return all == 0 ? 0 : Double(2 * shared) / Double(all)
    }
}
