import Basics

extension ClockRule {
    /// - Throws: where the law knows no extension, or none so long.
    public func mayExtend(by count: Int) throws(ClockFault) {
        guard let extending else {
            throw ClockFault(
                "clock.extension.none", "\(id)依法不能延长。", "\(id) can't be extended; the law knows no extension.",
                basis: basis.text.chinese)
        }
        guard (1...extending.length).contains(count) else {
            let most = unit.phrase(extending.length)
            throw ClockFault(
                "clock.extension.limit", "最多延长\(most.chinese)。", "It may be extended by at most \(most.english).",
                basis: extending.basis.text.chinese)
        }
    }
}

extension LegalClock {
    /// Made longer, once, before it runs out.
    /// - Throws: what the rule does not allow, a second extension, and one that is asked too late.
    public func extended(
        by count: Int, under rule: ClockRule, at now: Instant, in calendar: WorkCalendar
    ) throws(ClockFault) -> LegalClock {
        try rule.mayExtend(by: count)
        guard extendedBy == 0 else {
            throw ClockFault(
                "clock.extension.twice", "已经延长过一次，不能再延长。", "It was extended once and can't be again.",
                basis: rule.extending?.basis.text.chinese ?? rule.basis.text.chinese)
        }
        guard pausedSince != nil || !isLate(at: now, in: calendar) else {
            throw ClockFault(
                "clock.extension.late", "期限已过，不能再延长。", "It has run out and can't be extended any more.",
                basis: rule.extending?.basis.text.chinese ?? rule.basis.text.chinese)
        }
        return try LegalClock(rule, from: from, extendedBy: count, pauses: pauses, pausedSince: pausedSince)
    }

    /// Started anew; pauses and extension stay with the old clock, which the record keeps.
    /// - Throws: where the rule knows nothing that starts it anew, and a day before the old start.
    public func restarted(from moment: Moment, under rule: ClockRule) throws(ClockFault) -> LegalClock {
        guard rule.restartsWith != nil else {
            throw ClockFault(
                "clock.restart.none", "\(rule.id)没有重新起算的情形。", "Nothing starts \(rule.id) anew.",
                basis: rule.basis.text.chinese)
        }
        guard moment.start >= from.start else {
            throw ClockFault(
                "clock.restart.before", "重新起算不能早于原来的起算日。", "A new start can't lie before the old one.",
                basis: rule.basis.text.chinese)
        }
        return try LegalClock(rule, from: moment)
    }

    /// Strictly after the last day, or instant, in time. A minimum clock is never late.
    public func isLate(at now: Instant, in calendar: WorkCalendar) -> Bool {
        !isMinimum && now > due(in: calendar).due.end
    }
}
