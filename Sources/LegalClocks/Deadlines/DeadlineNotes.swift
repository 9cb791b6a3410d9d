import Basics

/// What must be said beside a due date.
enum DeadlineNotes {
    static func of(
        _ clock: LegalClock, _ rule: ClockRule, _ point: DuePoint, _ isInForce: Bool?, _ calendar: WorkCalendar
    ) -> [Phrase] {
        var notes: [Phrase] = []
        if point.isProvisional { notes.append(provisional(calendar)) }
        if clock.isMinimum { notes.append(minimum(point)) }
        if isInForce == false { notes.append(notInForce(rule, clock.from.date)) }
        if case .parameter(let source) = rule.evidence {
            notes.append(
                Phrase(
                    "不是法律规定，是地方参数：\(source.chinese)。", "No law sets this; it is a place's parameter: \(source.english)."
                ))
        }
        if clock.extendedBy > 0, let extending = rule.extending { notes.append(extended(clock, extending)) }
        if !clock.pauses.isEmpty, rule.pauses.isEmpty {
            notes.append(
                Phrase(
                    "这条规定没有中止的事由，中止的日子按所给的扣除。", "This rule knows no ground for a pause; the days are left out as given."
                ))
        }
        if clock.unit == .hour, case .day = clock.from {
            notes.append(Phrase("没有给出时刻，从当日0时起算。", "No time of day was given; it runs from 00:00."))
        }
        return notes
    }

    private static func provisional(_ calendar: WorkCalendar) -> Phrase {
        let years = "\(calendar.known.lowerBound)–\(calendar.known.upperBound)"
        return Phrase(
            "暂算：放假安排只有\(years)年的，此外只除去周末，没有计节假日和调休；载入通知后重算。",
            "Provisional: the calendar has \(years); beyond it only weekends are left out, no holidays and make-up days. "
                + "It is reckoned anew when the notice is loaded.")
    }

    private static func minimum(_ point: DuePoint) -> Phrase {
        Phrase("这是最短期限：最早到\(point.due)。", "This is a minimum: it may end on \(point.due) at the earliest.")
    }

    private static func notInForce(_ rule: ClockRule, _ day: LocalDate) -> Phrase {
        if let last = rule.inForceTo, day > last {
            return Phrase("\(day)时这一规定已经失效（到\(last)）。", "On \(day) this text was no longer in force (until \(last)).")
        }
        let from = rule.inForceFrom?.description ?? ""
        return Phrase("\(day)时这一规定还没有施行（\(from)起施行）。", "On \(day) this text was not in force yet (from \(from)).")
    }

    private static func extended(_ clock: LegalClock, _ extending: ClockExtension) -> Phrase {
        let length = clock.unit.phrase(clock.extendedBy)
        let told = Phrase(
            extending.isTold ? "，并告知当事人理由" : "", extending.isTold ? ", and the one who asked is told why" : "")
        guard extending.approver != .nobodyNamed else {
            return Phrase(
                "延长\(length.chinese)：法律没有指明由谁批准\(told.chinese)。",
                "Extended by \(length.english); the law names nobody who approves it\(told.english).")
        }
        return Phrase(
            "延长\(length.chinese)：须经\(extending.approver.name.chinese)批准\(told.chinese)。",
            "Extended by \(length.english), with the approval of \(extending.approver.name.english)\(told.english).")
    }
}
