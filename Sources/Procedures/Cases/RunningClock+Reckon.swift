import Basics
import LegalClocks

extension RunningClock {
    /// A clock that starts.
    /// - Parameters:
    ///   - values: what is known of the case, by which the limit may differ.
    ///   - given: what came with the step that starts it; a day that is set for it is among these.
    static func starting(
        _ spec: ClockSpec, of procedure: Procedure, at now: Instant, values: [String: String],
        given: [String: String], in setting: CaseSetting
    ) throws(CaseRefusal) -> RunningClock {
        let chosen = spec.chosenBy.flatMap { given[$0] }.flatMap { LocalDate($0) }
        let fitting = spec.cases.first { $0.when.holds(values) }?.parameter
        let holds = spec.rule.map { setting.clocks(on: now.date()).isInForce(rule: $0) } ?? false
        let parameter = fitting ?? (holds ? nil : spec.parameter)
        let defined = parameter.flatMap(procedure.parameter)
        let length = parameter.flatMap { setting.parameters["\(procedure.id).\($0)"] } ?? defined?.standard
        var clock = RunningClock(
            clock: spec.id, rule: parameter == nil ? spec.rule : nil, parameter: parameter, length: length,
            unit: defined?.unit, chosen: chosen, from: now, extended: 0, pauses: [], pausedSince: nil, due: "",
            dueRaw: "", isProvisional: false, breachedAt: nil, isEscalated: false, endedAt: nil,
            isRight: spec.isRight)
        try clock.reckon(in: setting)
        return clock
    }

    /// Finds the due date anew.
    mutating func reckon(in setting: CaseSetting) throws(CaseRefusal) {
        if let chosen {
            (due, dueRaw, isProvisional) = (chosen.description, chosen.description, false)
            return
        }
        do throws(ClockFault) {
            let found = try law(on: from.date(), in: setting)
            let point = try running(found).due(in: setting.calendar)
            (due, dueRaw, isProvisional) = (Self.text(point.due), Self.text(point.raw), point.isProvisional)
        } catch {
            throw CaseRefusal(error.code, error.chinese, error.english, basis: error.basis)
        }
    }

    /// How the due date comes about, day by day; nil where a day was set for this case.
    /// - Parameters:
    ///   - procedure: names a place's own limit and who answers for it.
    ///   - owner: that role in the reader's language.
    public func explained(
        in setting: CaseSetting, of procedure: Procedure, owner: (Phrase) -> String = { $0.chinese }
    ) throws(CaseRefusal) -> Deadline? {
        if chosen != nil { return nil }
        let known = parameter.flatMap(procedure.parameter)
        let role = known?.owner.flatMap(procedure.role).map { role -> String in
            // Until a place sets it, nobody has.
            let isSet = parameter.map { setting.parameters["\(procedure.id).\($0)"] != nil } ?? false
            return owner(isSet ? role.label : role.label.suggesting)
        }
        do throws(ClockFault) {
            let found = try law(on: from.date(), in: setting, named: known?.label, owner: role)
            return Deadline.explaining(try running(found), found, in: setting.calendar)
        } catch {
            throw CaseRefusal(error.code, error.chinese, error.english, basis: error.basis)
        }
    }

    /// The clock as its rule counts it; an open pause is not in it.
    func running(_ found: ClockRule) throws(ClockFault) -> LegalClock {
        var stops: [ClockPause] = []
        for pause in pauses { stops.append(try ClockPause(first: pause.first, last: pause.last)) }
        let moment: Moment = found.unit == .hour ? .instant(from) : .day(from.date())
        // A place's own limit has its extension in its length.
        return try LegalClock(found, from: moment, extendedBy: rule == nil ? 0 : extended, pauses: stops)
    }

    /// The rule that it counts by; a place's own limit is one too.
    func law(
        on day: LocalDate, in setting: CaseSetting, named name: Phrase? = nil, owner: String? = nil
    ) throws(ClockFault) -> ClockRule {
        if let rule { return try ClockRules.rule(rule, in: setting.place, on: day, local: setting.localRules) }
        let unit = self.unit.flatMap(ClockUnit.init(rawValue:)) ?? .calendarDay
        let own = try LocalRule(
            id: "case.limit", name: name ?? Phrase("本地时限", "the place's limit"), unit: unit,
            length: (length ?? 1) + extended, owner: owner ?? parameter ?? clock, place: setting.place ?? .china,
            from: day, basis: Phrase("参数\(parameter ?? "")", "parameter \(parameter ?? "")"))
        return try ClockRules.rule(own.id, in: nil, on: day, local: [own])
    }

    private static func text(_ moment: Moment) -> String {
        switch moment {
        case .day(let day): day.description
        case .instant(let instant): instant.description
        }
    }

    /// The pause begins: the day itself still counts, those behind it don't.
    mutating func pause(on day: LocalDate) { pausedSince = pausedSince ?? day }

    /// The pause ends: its last day does not count.
    mutating func resume(on day: LocalDate, in setting: CaseSetting) throws(CaseRefusal) {
        guard let since = pausedSince else { return }
        pausedSince = nil
        guard day > since else { return }
        pauses.append(Pause(first: LocalDate(daysSince1970: since.daysSince1970 + 1), last: day))
        try reckon(in: setting)
    }

    /// Made longer; by as much as the rule allows where nothing is said.
    mutating func extend(
        by count: Int?, at now: Instant, most: Int?, in setting: CaseSetting
    ) throws(CaseRefusal) {
        let day = from.date()
        let allowed: Int
        do throws(ClockFault) {
            allowed = rule == nil ? most ?? 0 : try law(on: day, in: setting).extending?.length ?? 0
        } catch {
            throw CaseRefusal(error.code, error.chinese, error.english, basis: error.basis)
        }
        guard chosen == nil, allowed > 0, (1...allowed).contains(count ?? allowed), extended == 0 else {
            throw CaseRefusal(
                "case.extension", "这个时限不能这样延长。", "This clock can't be made longer so.",
                basis: rule ?? parameter ?? clock)
        }
        guard breachedAt == nil, !isLate(at: now) else {
            throw CaseRefusal(
                "case.extension-late", "时限已过，不能再延长。", "It has run out and can't be made longer.",
                basis: rule ?? parameter ?? clock)
        }
        extended = count ?? allowed
        try reckon(in: setting)
    }
}

extension Phrase {
    /// Who set a limit that is a procedure's own suggestion: goes before “设定” and behind “set by”.
    fileprivate var suggesting: Phrase {
        Phrase("程序按建议值，可由\(chinese)另行", "the procedure as a suggestion; the \(english) may set another")
    }
}

extension Transition.Guard {
    func holds(_ values: [String: String]) -> Bool { values[field].map { self.values.contains($0) } ?? false }
}

extension CaseSetting {
    func clocks(on day: LocalDate) -> LawClocks { LawClocks(place: place, day: day, local: localRules) }
}
