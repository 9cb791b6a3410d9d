extension Check {
    /// Rule 8: a clock is the law's, in force here, or a place's own with owner, date and default.
    func grounded(_ clocks: some ClockBook) -> [ProcedureFault] {
        procedure.clocks.flatMap { clock -> [ProcedureFault] in
            var faults: [ProcedureFault] = []
            if clock.rule == nil, clock.parameters.isEmpty {
                faults.append(
                    clockFault(
                        clock, "没有依据", "has no ground", Phrase("写 rule 或 parameter。", "Name a rule or a parameter.")))
            }
            if let rule = clock.rule { faults += ruleFaults(clock, rule, clocks) }
            return faults
                + (clock.parameters + (clock.longer.map { [$0] } ?? [])).compactMap(procedure.parameter)
                .compactMap { ungrounded($0, clock) }
        }
    }

    private func ruleFaults(_ clock: ClockSpec, _ rule: String, _ clocks: some ClockBook) -> [ProcedureFault] {
        if !clocks.isKnown(rule: rule) {
            return [
                clockFault(
                    clock, "引的规则 \(rule) 没有", "names the unknown rule \(rule)",
                    Phrase("用 duixian clock --list 看有哪些。", "See duixian clock --list."))
            ]
        }
        // Where the rule is another place's, the place's own parameter counts.
        guard !clocks.isInForce(rule: rule), clock.parameter == nil else { return [] }
        return [
            clockFault(
                clock, "引的规则 \(rule) 在这里不适用", "names the rule \(rule), which is not in force here",
                Phrase("加一个 parameter，在规则不适用的地方用。", "Add a parameter for where the rule does not apply."))
        ]
    }

    private func ungrounded(_ parameter: CaseParameter, _ clock: ClockSpec) -> ProcedureFault? {
        guard parameter.owner == nil || parameter.from == nil || parameter.standard == nil || parameter.unit == nil
        else { return nil }
        return fault(
            .grounded, parameter.line, parameter.id, "时限“\(clock.id)”用的参数 \(parameter.id) 缺负责的角色、起用日期、单位或默认值",
            "the parameter \(parameter.id) of the clock \(clock.id) lacks owner, date, unit or default",
            mend: Phrase("写全 owner、from、unit、default。", "Write owner, from, unit and default."))
    }

    private func clockFault(_ clock: ClockSpec, _ chinese: String, _ english: String, _ mend: Phrase) -> ProcedureFault
    {
        fault(
            .grounded, clock.line, clock.id, "时限“\(clock.id)”\(chinese)", "the clock \(clock.id) \(english)", mend: mend
        )
    }
}
