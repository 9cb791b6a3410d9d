import Basics
import Commitments

/// Writes papers from facts. Each sentence holds its counts with what they are counted of.
public struct PaperWriter {
    let facts: PaperFacts
    let site: SiteContext
    private var blocks: [Paper.Block] = []
    private var sections = 0

    private init(_ facts: PaperFacts, _ site: SiteContext) { (self.facts, self.site) = (facts, site) }

    /// The supervision office's note of a month.
    public static func month(_ month: ReportMonth, _ facts: PaperFacts, _ site: SiteContext) -> Paper {
        var writer = PaperWriter(facts, site)
        writer.overall()
        writer.progress(month)
        writer.happened()
        writer.late()
        writer.targets()
        writer.instructions()
        writer.answers(month)
        return writer.paper(
            writer.say(PaperWord.monthTitle, site.place, String(facts.year), String(month.month)))
    }

    /// How a year's report was kept.
    public static func year(_ facts: PaperFacts, _ site: SiteContext) -> Paper {
        var writer = PaperWriter(facts, site)
        writer.overall()
        writer.targets()
        writer.list(PaperWord.done, facts.items.filter { $0.verdict == .verifiedDone })
        writer.late()
        let ended: Set<CommitmentVerdict> = [.verifiedDone, .withdrawn, .behind, .seriouslyBehind]
        writer.list(PaperWord.open, facts.items.filter { !ended.contains($0.verdict) })
        writer.revisions()
        writer.units()
        writer.instructions()
        return writer.paper(writer.say(PaperWord.yearTitle, site.place, String(facts.year)))
    }

    var language: Language { site.language }
    func say(_ word: Pair, _ slots: String...) -> String { word.text(language, slots) }

    func paper(_ title: String) -> Paper {
        let day = language.date(site.today)
        let mark = facts.instructions == nil ? "" : say(PaperWord.internalMark) + (language == .chinese ? "" : " ")
        return Paper(
            title: title, subtitle: mark + say(PaperWord.asOf, day), blocks: blocks, signature: [facts.office, day],
            foot: PaperFoot.lines(site))
    }

    // MARK: - Parts

    mutating func heading(_ word: Pair) {
        sections += 1
        blocks.append(
            .heading(language == .chinese ? "\(Self.numeral(sections))、\(say(word))" : "\(sections). \(say(word))"))
    }

    mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

    mutating func table(_ columns: [(word: Pair, width: Int)], _ rows: [[String]]) {
        blocks.append(
            .table(Paper.Table(header: columns.map { say($0.word) }, rows: rows, widths: columns.map(\.width))))
    }

    /// 一 to 十九.
    private static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return (number >= 10 ? "十" : "") + digits[number % 10]
    }

    /// A share of the whole in percent, one decimal.
    func share(_ part: Int) -> String {
        let tenths = facts.items.isEmpty ? 0 : (part * 2000 + facts.items.count) / (facts.items.count * 2)
        return "\(tenths / 10).\(tenths % 10)"
    }

    mutating func overall() {
        heading(PaperWord.overall)
        let comma = language == .chinese ? "，" : ", "
        let counts = CommitmentVerdict.inOrder.compactMap { verdict -> String? in
            let count = facts.items.count { $0.verdict == verdict }
            return count == 0 ? nil : say(PaperWord.share, verdict.label(language), String(count), share(count))
        }
        let day = language.date(site.today)
        paragraph(
            say(
                PaperWord.total, String(facts.year), String(facts.items.count), day,
                counts.isEmpty ? say(PaperWord.none) : counts.joined(separator: comma)))
        if !facts.targets.isEmpty {
            let judged = StateWord.allCases.compactMap { word -> String? in
                let count = facts.targets.count { Self.word($0) == word }
                return count == 0 ? nil : say(PaperWord.counted, word.text(language), String(count))
            }
            paragraph(say(PaperWord.targetsTotal, String(facts.targets.count), judged.joined(separator: comma)))
        }
        paragraph(say(PaperWord.rule))
    }

    mutating func progress(_ month: ReportMonth) {
        heading(PaperWord.progress)
        var (rows, units): ([[String]], Set<String>) = ([], [])
        for item in facts.items {
            let notes = item.notes.filter { month.contains($0.at.date()) }
            guard let last = notes.last else { continue }
            units.formUnion(notes.map(\.unit))
            let before = item.notes.last { $0.at.date() < month.first }?.percent ?? 0
            rows.append([
                item.row.id, item.row.words, facts.unitNames[last.unit] ?? last.unit, "\(before)%→\(last.percent)%",
                last.words,
            ])
        }
        guard !rows.isEmpty else { return paragraph(say(PaperWord.noProgress, String(month.month))) }
        paragraph(
            say(PaperWord.progressCount, String(month.month), String(units.count), String(rows.count)))
        table(
            [
                (PaperWord.id, 15), (PaperWord.item, 28), (PaperWord.reporter, 15), (PaperWord.percents, 15),
                (PaperWord.words, 27),
            ], rows)
    }

    mutating func happened() {
        guard !facts.changes.isEmpty else { return }
        heading(PaperWord.happened)
        paragraph(say(PaperWord.happenedCount, String(facts.changes.count)))
        changeTable()
    }

    mutating func revisions() {
        heading(PaperWord.revisions)
        if facts.changes.isEmpty { return paragraph(say(PaperWord.noRevisions)) }
        paragraph(say(PaperWord.happenedCount, String(facts.changes.count)))
        changeTable()
    }

    mutating func changeTable() {
        let colon = language == .chinese ? "" : " "
        table(
            [(PaperWord.day, 16), (PaperWord.id, 15), (PaperWord.item, 32), (PaperWord.what, 37)],
            facts.changes.map { change in
                let why = [
                    change.reason.map { ChangeWord.reason.text(language) + $0 },
                    change.basis.map { ChangeWord.basis.text(language) + $0 },
                ].compactMap { $0 }
                let sentence = ([change.sentence] + why).joined(separator: language == .chinese ? "。" : ". \(colon)")
                return [change.date.description, change.item ?? "", change.words ?? "", sentence]
            })
    }
}
