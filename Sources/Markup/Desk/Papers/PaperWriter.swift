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

    private var language: Language { site.language }
    private func say(_ word: Pair, _ slots: String...) -> String { word.text(language, slots) }

    private func paper(_ title: String) -> Paper {
        let day = language.date(site.today)
        let mark = facts.instructions == nil ? "" : say(PaperWord.internalMark) + " "
        return Paper(
            title: title, subtitle: mark + say(PaperWord.asOf, day), blocks: blocks, signature: [facts.office, day],
            foot: PaperFoot.lines(site))
    }

    // MARK: - Parts

    private mutating func heading(_ word: Pair) {
        sections += 1
        blocks.append(.heading(language == .chinese ? "\(Self.numeral(sections))、\(say(word))" : "\(sections). \(say(word))"))
    }

    private mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

    private mutating func table(_ columns: [(word: Pair, width: Int)], _ rows: [[String]]) {
        blocks.append(
            .table(Paper.Table(header: columns.map { say($0.word) }, rows: rows, widths: columns.map(\.width))))
    }

    /// 一 to 十九.
    private static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return (number >= 10 ? "十" : "") + digits[number % 10]
    }

    /// A share of the whole in percent, one decimal.
    private func share(_ part: Int) -> String {
        let tenths = facts.items.isEmpty ? 0 : (part * 2000 + facts.items.count) / (facts.items.count * 2)
        return "\(tenths / 10).\(tenths % 10)"
    }

    private mutating func overall() {
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
            let judged = TargetVerdict.inOrder.compactMap { verdict -> String? in
                let count = facts.targets.count { Self.verdict($0) == verdict }
                return count == 0 ? nil : "\(verdict.label(language))\(language == .chinese ? "" : " ")\(count)"
                    + (language == .chinese ? "项" : "")
            }
            paragraph(say(PaperWord.targetsTotal, String(facts.targets.count), judged.joined(separator: comma)))
        }
        paragraph(say(PaperWord.rule))
    }

    private mutating func progress(_ month: ReportMonth) {
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
                (PaperWord.id, 13), (PaperWord.item, 30), (PaperWord.unit, 15), (PaperWord.percents, 14),
                (PaperWord.words, 28),
            ], rows)
    }

    private mutating func happened() {
        guard !facts.changes.isEmpty else { return }
        heading(PaperWord.happened)
        paragraph(say(PaperWord.happenedCount, String(facts.changes.count)))
        changeTable()
    }

    private mutating func revisions() {
        heading(PaperWord.revisions)
        if facts.changes.isEmpty { return paragraph(say(PaperWord.noRevisions)) }
        paragraph(say(PaperWord.happenedCount, String(facts.changes.count)))
        changeTable()
    }

    private mutating func changeTable() {
        let colon = language == .chinese ? "" : " "
        table(
            [(PaperWord.day, 16), (PaperWord.id, 13), (PaperWord.item, 33), (PaperWord.what, 38)],
            facts.changes.map { change in
                let why = [
                    change.reason.map { ChangeWord.reason.text(language) + $0 },
                    change.basis.map { ChangeWord.basis.text(language) + $0 },
                ].compactMap { $0 }
                let sentence = ([change.sentence] + why).joined(separator: language == .chinese ? "。" : ". \(colon)")
                return [language.date(change.date), change.item ?? "", change.words ?? "", sentence]
            })
    }

    private mutating func late() {
        heading(PaperWord.late)
        let late = facts.items.filter { $0.verdict.isLate }
        guard !late.isEmpty else { return paragraph(say(PaperWord.noLate)) }
        let over = late.count { (days($0) ?? 0) > 0 }
        paragraph(say(PaperWord.lateCount, String(late.count), share(late.count), String(over)))
        table(
            [
                (PaperWord.id, 13), (PaperWord.item, 27), (PaperWord.unit, 15), (PaperWord.how, 18),
                (PaperWord.lastWords, 27),
            ],
            late.sorted { ($0.row.deadline ?? "9999", $0.row.id) < ($1.row.deadline ?? "9999", $1.row.id) }.map {
                [$0.row.id, $0.row.words, $0.lead ?? "—", how($0), last($0)]
            })
    }

    /// Days over the deadline; negative before it.
    private func days(_ item: PaperFacts.Item) -> Int? {
        item.row.deadline.flatMap { LocalDate($0) }.map { site.today.daysSince1970 - $0.daysSince1970 }
    }

    private func how(_ item: PaperFacts.Item) -> String {
        if let days = days(item), days > 0 { return say(PaperWord.overdueDays, String(days)) }
        guard let deadline = item.row.deadline.flatMap({ LocalDate($0) }) else { return "—" }
        let expected = CommitmentVerdict.expected(by: deadline, year: item.row.year, on: site.today)
        return say(PaperWord.behindPoints, String(expected - item.row.percent))
    }

    private func last(_ item: PaperFacts.Item) -> String {
        item.notes.last.map { "\(language.date($0.at.date()))，\($0.percent)%：\($0.words)" } ?? say(PaperWord.noWords)
    }

    private mutating func list(_ word: Pair, _ items: [PaperFacts.Item]) {
        guard !items.isEmpty else { return }
        heading(word)
        table(
            [
                (PaperWord.id, 13), (PaperWord.item, 33), (PaperWord.unit, 15), (PaperWord.state, 13),
                (PaperWord.lastWords, 26),
            ], items.map { [$0.row.id, $0.row.words, $0.lead ?? "—", $0.verdict.label(language), last($0)] })
    }

    private static func verdict(_ view: IndicatorView) -> TargetVerdict {
        view.row.override.flatMap { TargetVerdict(rawValue: $0) } ?? view.verdict
    }

    private mutating func targets() {
        heading(PaperWord.targets)
        guard !facts.targets.isEmpty else { return paragraph(say(PaperWord.noTargets)) }
        table(
            [
                (PaperWord.id, 13), (PaperWord.indicator, 37), (PaperWord.figure, 16), (PaperWord.until, 17),
                (PaperWord.verdict, 17),
            ],
            facts.targets.map { view in
                let newest = view.figures.filter { $0.supersededBy == nil }
                    .max { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
                let day = newest.flatMap { LocalDate($0.asOf) }.map(language.date) ?? "—"
                let mark = view.row.override == nil ? "" : say(PaperWord.byPerson)
                return [
                    view.row.id, view.row.words, newest.map { $0.value + ($0.unit ?? "") } ?? "—", day,
                    Self.verdict(view).label(language) + mark,
                ]
            })
    }

    private mutating func instructions() {
        guard let all = facts.instructions else { return }
        heading(PaperWord.instructions)
        guard !all.isEmpty else { return paragraph(say(PaperWord.noInstructions)) }
        func count(_ state: InstructionRow.State) -> String { String(all.count { $0.row.state == state }) }
        paragraph(
            say(PaperWord.instructionCount, String(all.count), count(.settled), count(.answered), count(.open)))
        table(
            [
                (PaperWord.id, 13), (PaperWord.instruction, 32), (PaperWord.unit, 15), (PaperWord.state, 12),
                (PaperWord.answer, 28),
            ],
            all.map { one in
                [
                    one.row.commitment, one.row.words, one.unit,
                    PaperWord.instructionStates[one.row.state.rawValue].map { say($0) } ?? one.row.state.rawValue,
                    one.row.answer ?? "—",
                ]
            })
    }

    private mutating func answers(_ month: ReportMonth) {
        guard let answers = facts.answers else { return }
        heading(PaperWord.answers)
        let label = month.text(language)
        guard answers.sent > 0 else { return paragraph(say(PaperWord.noSheets, label)) }
        let comma = language == .chinese ? "、" : ", "
        paragraph(
            say(
                PaperWord.answerCount, label, String(answers.sent), String(answers.sent - answers.missing.count))
                + (answers.missing.isEmpty
                    ? say(PaperWord.answerAll)
                    : say(PaperWord.answerMissing, answers.missing.joined(separator: comma))))
    }

    private mutating func units() {
        let leads = Dictionary(grouping: facts.items.filter { $0.lead != nil }) { $0.lead ?? "" }
        guard !leads.isEmpty else { return }
        heading(PaperWord.units)
        var order: [String] = []
        for item in facts.items { if let lead = item.lead, !order.contains(lead) { order.append(lead) } }
        table(
            [(PaperWord.unit, 40), (PaperWord.all, 20), (PaperWord.verifiedDone, 20), (PaperWord.isLate, 20)],
            order.map { unit in
                let items = leads[unit] ?? []
                return [
                    unit, String(items.count), String(items.count { $0.verdict == .verifiedDone }),
                    String(items.count { $0.verdict.isLate }),
                ]
            })
    }
}

/// What a paper can be checked by.
enum PaperFoot {
    static func lines(_ site: SiteContext) -> [String] {
        guard let checkpoint = site.checkpoint else { return [site.say(PaperWord.footUnsigned)] }
        return [
            site.say(
                PaperWord.foot, String(checkpoint.size), site.language.date(checkpoint.date), checkpoint.root),
            site.say(PaperWord.footOrigin, checkpoint.origin),
        ]
    }
}
