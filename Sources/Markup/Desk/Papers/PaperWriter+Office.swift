import Basics
import Commitments

/// Targets, and what only the office's own papers hold.
extension PaperWriter {
    /// A person's verdict where there is one; what is short before the year is over is not missed yet.
    static func word(_ view: IndicatorView) -> StateWord {
        if let override = view.row.override.flatMap({ TargetVerdict(rawValue: $0) }) { return StateWord.of(override) }
        return view.isMissedSoFar ? .missedSoFar : StateWord.of(view.verdict)
    }

    mutating func targets() {
        heading(PaperWord.targets)
        guard !facts.targets.isEmpty else { return paragraph(say(PaperWord.noTargets)) }
        table(
            [
                (PaperWord.id, 15), (PaperWord.indicator, 36), (PaperWord.figure, 16), (PaperWord.until, 16),
                (PaperWord.verdict, 17),
            ],
            facts.targets.map { view in
                let newest = view.figures.filter { $0.supersededBy == nil }
                    .max { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
                let day = newest.flatMap { LocalDate($0.asOf) }.map(\.description) ?? "—"
                let mark = view.row.override == nil ? "" : say(PaperWord.byPerson)
                return [
                    view.row.id, view.row.words, newest.map { $0.value + ($0.unit ?? "") } ?? "—", day,
                    Self.word(view).text(language) + mark,
                ]
            })
    }

    mutating func instructions() {
        guard let all = facts.instructions else { return }
        heading(PaperWord.instructions)
        guard !all.isEmpty else { return paragraph(say(PaperWord.noInstructions)) }
        func count(_ state: InstructionRow.State) -> String { String(all.count { $0.row.state == state }) }
        paragraph(
            say(PaperWord.instructionCount, String(all.count), count(.settled), count(.answered), count(.open)))
        table(
            [
                (PaperWord.id, 15), (PaperWord.instruction, 31), (PaperWord.unit, 15), (PaperWord.state, 12),
                (PaperWord.answer, 27),
            ],
            all.map { one in
                [
                    one.row.commitment, one.row.words, one.unit,
                    PaperWord.instructionStates[one.row.state.rawValue].map { say($0) } ?? one.row.state.rawValue,
                    one.row.answer ?? "—",
                ]
            })
    }

    mutating func answers(_ month: ReportMonth) {
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

    mutating func units() {
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
