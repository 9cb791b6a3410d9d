import Quantities
import ReportText

/// Why a clause made no item. `explain` tells it; the raw value is the stable name.
public enum Refusal: String, Sendable, CaseIterable {
    case otherPart = "other_part"
    case heading, lead, exhortation, framing
    case targetsPassage = "targets_passage"
    case otherPassage = "other_passage"
    case tooShort = "too_short"
    case past, statement, effect, manner
    case noVerb = "no_verb"
    case noRecord = "no_record"
    case noFigure = "no_figure"
    case faced
    case troubles

    public var chinese: String {
        switch self {
        case .otherPart: "这一部分不读承诺与结果"
        case .heading: "这是标题"
        case .lead: "这一句只点明后文要讲什么"
        case .exhortation: "这是对代表的号召"
        case .framing: "各项工作之前（或开头）的总领，不是具体承诺"
        case .targetsPassage: "这里是主要目标段，只读目标"
        case .otherPassage: "另一处目标段更像今年的主要目标，这一处未取"
        case .tooShort: "太短"
        case .past: "说的是过去"
        case .statement: "说的是现状，不是要做的事"
        case .effect: "说的是效果或口号"
        case .manner: "说的是做法，承诺在后面的分句"
        case .noVerb: "没有可以兑现的动作"
        case .noRecord: "自身建设部分只取留有记录的事"
        case .noFigure: "回顾部分只取有数字、位次、零或全覆盖的结果"
        case .faced: "说的是面对的形势"
        case .troubles: "这里讲困难和问题，数字不是结果"
        }
    }

    public var english: String {
        switch self {
        case .otherPart: "no promises or results are read in this part"
        case .heading: "a heading"
        case .lead: "only names what the next sentences are about"
        case .exhortation: "a call to the deputies"
        case .framing: "frames an area; no promise of its own"
        case .targetsPassage: "the passage of the main targets; only targets are read here"
        case .otherPassage: "another passage is more like this year's main targets"
        case .tooShort: "too short"
        case .past: "tells the past"
        case .statement: "states what is, not what will be done"
        case .effect: "an effect or a slogan"
        case .manner: "a manner; the promise stands in a later clause"
        case .noVerb: "no act that could be kept"
        case .noRecord: "of self-building only what leaves a record is taken"
        case .noFigure: "of the review only figures, ranks, zeros and full coverage are taken"
        case .faced: "what the year was faced with"
        case .troubles: "tells troubles; its figures are no results"
        }
    }
}

extension Reading {
    /// The clause at a place of the reading text, and why it made no promise, target or result; nil where it made one.
    /// Takes the report apart again, so it is slower than reading; it asks the very rules that read.
    public func refusal(at index: Int) -> (clause: Range<Int>, why: Refusal)? {
        ClauseText(report, quantities, indicators).refusal(at: index)
    }
}

extension ClauseText {
    func refusal(at index: Int) -> (clause: Range<Int>, why: Refusal)? {
        guard let place = sentences.firstIndex(where: { $0.range.contains(index) }),
            let number = sentences[place].clauses.firstIndex(where: { $0.range.contains(index) })
        else { return nil }
        let clause = sentences[place].clauses[number]
        return refusal(clause, number, sentenceAt: place).map { (clause.range, $0) }
    }

    private func refusal(_ clause: Clause, _ number: Int, sentenceAt index: Int) -> Refusal? {
        let sentence = sentences[index]
        switch report.roles[sentence.paragraph] {
        case .plan, .selfBuilding: break
        case .review: return reviewRefusal(clause, sentenceAt: index)
        case .opening, .closing, .appendix: return .otherPart
        }
        if let passage = targetPassage, passage.sentences.contains(index) {
            return targets().contains { $0.range.overlaps(clause.range) } ? nil : .targetsPassage
        }
        guard let place = promisePlaces().first(where: { $0.sentence == index }) else {
            return refusalOfPlace(sentence, index)
        }
        let parsed = PromiseClause(clause.range, text)
        return PromiseFilter.refusal(clause, parsed, at: number, in: sentence, place, self)
    }

    private func refusalOfPlace(_ sentence: Sentence, _ index: Int) -> Refusal {
        if report.sections.contains(where: { $0.heading.contains(sentence.range.lowerBound) }) { return .heading }
        if isExhortation(sentence) { return .exhortation }
        if cue(of: sentence) != nil { return .otherPassage }
        return isInlineLead(sentence, index) ? .lead : .framing
    }

    private func reviewRefusal(_ clause: Clause, sentenceAt index: Int) -> Refusal? {
        if text.starts(clause.range, withAnyOf: ["各位代表", "同志们"]) != nil { return .exhortation }
        if results().contains(where: { $0.range.overlaps(clause.range) }) { return nil }
        if shortfalls().contains(where: { $0.range.overlaps(clause.range) }) { return nil }
        if troubles().contains(index) { return .troubles }
        return text.starts(clause.range, withAnyOf: ResultWords.facing) != nil ? .faced : .noFigure
    }
}
