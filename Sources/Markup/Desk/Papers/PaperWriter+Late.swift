import Basics
import Commitments

/// What is late and why, and lists of commitments.
extension PaperWriter {
    mutating func late() {
        heading(PaperWord.late)
        let late = facts.items.filter { $0.verdict.isLate }
        guard !late.isEmpty else { return paragraph(say(PaperWord.noLate)) }
        let over = late.count { (days($0) ?? 0) > 0 }
        paragraph(say(PaperWord.lateCount, String(late.count), share(late.count), String(over)))
        table(
            [
                (PaperWord.id, 15), (PaperWord.item, 26), (PaperWord.unit, 15), (PaperWord.how, 18),
                (PaperWord.lastWords, 26),
            ],
            late.sorted { ($0.row.deadline ?? "9999", $0.row.id) < ($1.row.deadline ?? "9999", $1.row.id) }.map {
                [$0.row.id, $0.row.words, $0.lead ?? "—", how($0), last($0)]
            })
    }

    /// Days over the deadline; negative before it.
    func days(_ item: PaperFacts.Item) -> Int? {
        item.row.deadline.flatMap { LocalDate($0) }.map { site.today.daysSince1970 - $0.daysSince1970 }
    }

    func how(_ item: PaperFacts.Item) -> String {
        if let days = days(item), days > 0 { return say(PaperWord.overdueDays, String(days)) }
        guard let deadline = item.row.deadline.flatMap({ LocalDate($0) }) else { return "—" }
        let expected = CommitmentVerdict.expected(by: deadline, year: item.row.year, on: site.today)
        return say(PaperWord.behindPoints, String(expected - item.row.percent))
    }

    func last(_ item: PaperFacts.Item) -> String {
        item.notes.last.map {
            say(PaperWord.lastNote, language.date($0.at.date()), String($0.percent), $0.words)
        } ?? say(PaperWord.noWords)
    }

    mutating func list(_ word: Pair, _ items: [PaperFacts.Item]) {
        guard !items.isEmpty else { return }
        heading(word)
        table(
            [
                (PaperWord.id, 15), (PaperWord.item, 32), (PaperWord.unit, 15), (PaperWord.state, 13),
                (PaperWord.lastWords, 25),
            ], items.map { [$0.row.id, $0.row.words, $0.lead ?? "—", $0.verdict.label(language), last($0)] })
    }
}
