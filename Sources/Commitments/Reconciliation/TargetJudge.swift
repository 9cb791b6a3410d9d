import Basics
import Quantities
import ReportText

/// Finds what the later report says of one target, and judges it.
struct TargetJudge {
    let evidence: Evidence
    let earlier: Reading

    func judge(_ target: Target) -> ReconciledTarget {
        let identity = identity(of: target)
        if target.comparator == .qualitative || target.value == .none {
            return identity == "居民收入与经济增长同步" ? inStep(target) : state(target, identity)
        }
        let considered = evidence.statements.filter { names($0, identity) || isSame($0, target) }
        if target.measure == .changePP,
            let change = considered.first(where: { $0.isChange && isSame($0, target) && $0.scope == .year }),
            let figure = change.result.value.figure, let verdict = NumberVerdict(target, actual: figure.double)
        {
            return row(target, verdict, change.actualLevel, considered, change)
        }
        return target.measure == .growth
            ? growth(target, identity, considered) : level(target, identity, considered)
    }

    func identity(of target: Target) -> String {
        let place = earlier.report.facts.place
        return IndicatorIdentity.of(target.indicator, place: place) ?? IndicatorIdentity.unified(target.canonical)
    }

    /// Whether a statement is of the indicator: by the table, or in the very words of the target.
    private func isSame(_ statement: Evidence.Statement, _ target: Target) -> Bool {
        statement.identity == identity(of: target)
            || (statement.identity == nil
                && IndicatorIdentity.bare(statement.result.subject) == IndicatorIdentity.bare(target.indicator))
    }

    /// Whether a statement is of the indicator, or of something that names it.
    private func names(_ statement: Evidence.Statement, _ identity: String) -> Bool {
        statement.identity == identity
            || Indicators.forms(of: identity).contains { statement.result.subject.contains($0) }
    }

    private func growth(
        _ target: Target, _ identity: String, _ statements: [Evidence.Statement]
    ) -> ReconciledTarget {
        if let taken = evidence.growth(identity), let figure = taken.growth,
            let verdict = NumberVerdict(target, actual: figure.double)
        {
            return row(target, verdict, taken.actual(growth: figure), statements, taken)
        }
        if let whole = statements.first(where: { isSame($0, target) && isLevel($0, identity) }) {
            return row(
                target, .notComparable, whole.actualLevel, "other_measure",
                Note("目标是增速，下年报告只给了总量。", "The target is a rate; only the amount is reported."), statements, whole)
        }
        return parts(target, identity, statements)
    }

    private func level(
        _ target: Target, _ identity: String, _ statements: [Evidence.Statement]
    ) -> ReconciledTarget {
        let levels = statements.filter { isSame($0, target) && isLevel($0, identity) }
        let best = levels.first { $0.scope == .year } ?? levels.first
        if let best, let figure = best.result.value.figure {
            let plain = PlainUnit.of(figure.double, best.result.unit)
            let wanted = target.value.figure.map { PlainUnit.of($0.double, target.unit) }
            if let wanted, wanted.unit == plain.unit || (wanted.unit.isEmpty || plain.unit.isEmpty) {
                let scale = wanted.value == 0 ? 1 : (target.value.figure?.double ?? 1) / wanted.value
                if let verdict = NumberVerdict(target, actual: plain.value * scale) {
                    return row(target, verdict, best.actualLevel, statements, best)
                }
            }
            return row(
                target, .notComparable, best.actualLevel, "other_unit",
                Note("两处单位不同，不能直接比。", "The units differ."), statements, best)
        }
        if let rate = evidence.growth(identity), let figure = rate.growth {
            return row(
                target, .notComparable, rate.actual(growth: figure), "other_measure",
                Note("目标是总量，下年报告只给了增速。", "The target is an amount; only its growth is reported."), statements, rate)
        }
        return parts(target, identity, statements)
    }

    /// A level is of the year's end also where five years are told, unless it adds up over them.
    private func isLevel(_ statement: Evidence.Statement, _ identity: String) -> Bool {
        guard statement.level != nil else { return false }
        let adds = ["新增", "投资", "利用外资", "到位"].contains { identity.contains($0) }
        return statement.scope == .year || !adds
    }

    /// Town and village for all residents: parts that make up the whole, but are not it.
    private func parts(
        _ target: Target, _ identity: String, _ statements: [Evidence.Statement]
    ) -> ReconciledTarget {
        if identity == "居民人均可支配收入",
            let town = evidence.all("城镇居民人均可支配收入").first(where: { $0.growth != nil || $0.level != nil }),
            evidence.all("农村居民人均可支配收入").contains(where: { $0.growth != nil || $0.level != nil })
        {
            return row(
                target, .notComparable, town.actualLevel, "parts",
                Note("目标说的是全体居民，下年报告只分城镇、农村。", "The target is of all residents; only town and village are reported."),
                statements, town)
        }
        return row(
            target, .notReported, nil, "none",
            Note("下年报告的回顾部分没有这一年的这个指标。", "The review of the next report has no figure of it for the year."), statements,
            nil)
    }

    func row(
        _ target: Target, _ verdict: NumberVerdict, _ actual: Actual, _ statements: [Evidence.Statement],
        _ taken: Evidence.Statement?
    ) -> ReconciledTarget {
        ReconciledTarget(
            target: target, outcome: verdict.outcome, actual: actual, rule: verdict.rule, readings: verdict.readings,
            note: verdict.note, considered: considerations(statements, taken, target))
    }

    func row(
        _ target: Target, _ outcome: Outcome, _ actual: Actual?, _ rule: String, _ note: Note,
        _ statements: [Evidence.Statement], _ taken: Evidence.Statement?
    ) -> ReconciledTarget {
        ReconciledTarget(
            target: target, outcome: outcome, actual: actual, rule: rule, readings: nil, note: note,
            considered: considerations(statements, taken, target))
    }

    private func considerations(
        _ statements: [Evidence.Statement], _ taken: Evidence.Statement?, _ target: Target
    ) -> [Consideration] {
        statements.map { statement in
            let isTaken = statement.result.range == taken?.result.range
            return Consideration(
                range: statement.result.range, isTaken: isTaken,
                why: isTaken ? Note("取用", "taken") : refusal(statement, target))
        } + nextTargets(of: target)
    }

    /// The next year's target often has the same words; it is never a result.
    func nextTargets(of target: Target) -> [Consideration] {
        evidence.reading.targets.filter { $0.canonical == target.canonical }.map {
            Consideration(range: $0.range, isTaken: false, why: Note("是下一年的目标", "a target of the next year"))
        }
    }

    private func refusal(_ statement: Evidence.Statement, _ target: Target) -> Note {
        if !isSame(statement, target) { return Note("范围或口径不同", "another scope or another thing") }
        if statement.isAverage { return Note("是多年平均", "an average over years") }
        if statement.scope == .fiveYears { return Note("说的是五年", "told of five years") }
        return Note("另有更合适的一处，或量纲不同", "another statement fits better, or the measure differs")
    }
}
