import ReportText

/// A sentence that may hold promises, with the area and lead it stands under.
struct PromisePlace {
    let sentence: Int
    let area: PlanArea?
    let lead: String?
    let isSelfBuilding: Bool
    /// Stands in the paragraph that opens an area, where most clauses frame.
    let isAreaLead: Bool
}

extension ClauseText {
    /// The sentences of the plan's areas and of the self-building part, without headings, leads, framing paragraphs
    /// and the passage of the main targets.
    func promisePlaces() -> [PromisePlace] {
        let targets = targetPassage
        let walk = SectionWalk(report.sections)
        let firstArea = report.sections.first { $0.level == 2 && ($0.role == .plan || $0.role == .selfBuilding) }?
            .heading.lowerBound
        var places: [PromisePlace] = []
        var state = walk.start()
        var inlineLead: String?
        var lastParagraph = -1
        var lead: (range: Range<Int>, words: String)?
        for (index, sentence) in sentences.enumerated() {
            let role = report.roles[sentence.paragraph]
            guard role == .plan || role == .selfBuilding else { continue }
            if let targets, targets.sentences.contains(index) { continue }
            walk.advance(&state, to: sentence.range.lowerBound)
            if sentence.paragraph != lastParagraph { inlineLead = nil }
            lastParagraph = sentence.paragraph
            if state.isHeading(sentence.range) { continue }
            // Before the first area the plan frames: what year it is, what to hold to, the targets.
            if role == .plan, let firstArea, sentence.range.lowerBound < firstArea, state.area == nil { continue }
            if isExhortation(sentence) { continue }
            let isAreaLead = opensArea(sentence, index, state) && role == .plan
            if isInlineLead(sentence, index) {
                inlineLead = report.printed(sentence.range.lowerBound..<min(sentence.range.upperBound + 1, text.count))
                continue
            }
            let area: PlanArea? = role == .selfBuilding ? .selfBuilding : state.area.map { .number($0) }
            if let range = state.lead, range != lead?.range { lead = (range, report.printed(range)) }
            places.append(
                PromisePlace(
                    sentence: index, area: area, lead: inlineLead ?? (state.lead == nil ? nil : lead?.words),
                    isSelfBuilding: role == .selfBuilding, isAreaLead: isAreaLead))
        }
        return places
    }

    /// Calls to the deputies.
    func isExhortation(_ sentence: Sentence) -> Bool {
        let opening = text.paragraphs[sentence.paragraph].lowerBound
        return text.starts(opening..<text.count, withAnyOf: ["各位代表", "同志们"]) != nil
            || text.starts(sentence.range, withAnyOf: ["各位代表", "同志们"]) != nil
    }

    /// Whether a sentence opens an area before its leads say what is to be done there. A heading that runs on frames its
    /// whole paragraph when leads follow in paragraphs of their own, else only its first sentence.
    private func opensArea(_ sentence: Sentence, _ index: Int, _ state: SectionWalk.State) -> Bool {
        guard let heading = state.areaHeading, heading.lowerBound == text.paragraphs[sentence.paragraph].lowerBound
        else { return false }
        if state.hasLeadsBelow { return true }
        return heading.upperBound == sentence.range.lowerBound && sentences.indices.contains(index + 1)
            && sentences[index + 1].paragraph == sentence.paragraph
    }

    /// 「加强项目园区建设。」 in mid-paragraph: one short clause that names what the next sentences are about.
    func isInlineLead(_ sentence: Sentence, _ index: Int) -> Bool {
        guard sentence.clauses.count == 1, sentence.range.count <= 14, sentence.clauses[0].quantities.isEmpty,
            sentences.indices.contains(index + 1), sentences[index + 1].paragraph == sentence.paragraph,
            sentences[index + 1].clauses.count >= 2
        else { return false }
        return PromiseFilter.isSubLead(sentence.range, PromiseClause(sentence.range, text), text)
    }
}

/// Walks the sections along with the sentences.
struct SectionWalk {
    private let sections: [Section]

    init(_ sections: [Section]) { self.sections = sections }

    struct State {
        var next = 0
        var area: Int?
        var areaHeading: Range<Int>?
        var areaEnd = 0
        var lead: Range<Int>?
        var leadEnd = 0
        var heading: Range<Int> = 0..<0
        var hasLeadsBelow = false
        var headingParagraphStart: Int? { areaHeading?.lowerBound }

        func isHeading(_ range: Range<Int>) -> Bool {
            heading.contains(range.lowerBound) && range.upperBound <= heading.upperBound
        }
    }

    func start() -> State { State() }

    func advance(_ state: inout State, to index: Int) {
        while state.next < sections.count, sections[state.next].heading.lowerBound <= index {
            let section = sections[state.next]
            state.heading = section.heading
            switch section.level {
            case 1: (state.area, state.areaHeading, state.lead) = (nil, nil, nil)
            case 2:
                state.area = (state.area ?? 0) + 1
                (state.areaHeading, state.areaEnd, state.lead) = (section.heading, section.end, nil)
                state.hasLeadsBelow = state.next + 1 < sections.count && sections[state.next + 1].level == 3
            default: (state.lead, state.leadEnd) = (section.heading, section.end)
            }
            state.next += 1
        }
        if index >= state.leadEnd { state.lead = state.area == nil ? nil : state.areaHeading }
    }
}
