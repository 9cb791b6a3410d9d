import Basics

extension ClockRule {
    /// A rule of a law whose text was read.
    static func law(
        _ id: String, _ name: Phrase, from start: Phrase, _ unit: ClockUnit, _ length: Int, isMinimum: Bool = false,
        extending: ClockExtension? = nil, pauses: [PauseGround] = [], restartsWith: Phrase? = nil,
        in place: Division = .china, since: LocalDate?, until: LocalDate? = nil, _ law: Phrase, _ articles: Int...
    ) -> ClockRule {
        ClockRule(
            id: id, name: name, startsWith: start, unit: unit, length: length, isMinimum: isMinimum,
            extending: extending, pauses: pauses, restartsWith: restartsWith, appliesIn: place, inForceFrom: since,
            inForceTo: until, basis: .articles(law, articles), evidence: .textRead)
    }

    /// Length in words: `60日`, `3 months`.
    public var term: Phrase { unit.phrase(length) }
}
