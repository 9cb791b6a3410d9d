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
        if let change = change(of: target, considered) { return change }
        let row =
            target.measure == .growth || identity == "居民消费价格"
            ? growth(target, identity, considered) : level(target, identity, considered)
        return row.outcome == .notReported ? inWords(target, identity, row) : row
    }

    /// 城镇化率提高1个百分点, 农村贫困人口减少1000万: by how much a level was to change.
    private func change(of target: Target, _ statements: [Evidence.Statement]) -> ReconciledTarget? {
        let same = statements.filter { $0.time == .year && !$0.isOverYears && isSame($0, target) }
        if target.measure == .changePP, let change = same.first(where: \.isChange),
            let figure = change.result.value.figure, let verdict = NumberVerdict(target, actual: figure.double)
        {
            return row(target, verdict, change.actualLevel, statements, change)
        }
        guard target.measure == .level, target.direction == .down, isCut(target),
            let change = same.first(where: \.isCut), let wanted = target.value.figure,
            let figure = change.result.value.figure
        else { return nil }
        let plain = (PlainUnit.of(figure.double, change.result.unit), PlainUnit.of(wanted.double, target.unit))
        let isKept = plain.0.value >= plain.1.value - 1e-9
        return row(
            target, isKept ? .kept : .missed, change.actualLevel, "fall",
            Note("减少的数量按印出的数字判断。", "A fall is judged by its printed size."), statements, change)
    }

    private func isCut(_ target: Target) -> Bool {
        earlier.report.reading.find(anyOf: ["减少", "压减", "削减"], in: target.range) != nil
    }

    func identity(of target: Target) -> String {
        identityOfEarlier.of(target.indicator) ?? IndicatorTable.unified(target.canonical)
    }

    private var identityOfEarlier: IndicatorIdentity {
        IndicatorIdentity(table: earlier.indicators, place: earlier.report.facts.place)
    }

    /// Whether a statement is of the indicator: by the table, or in the very words of the target.
    private func isSame(_ statement: Evidence.Statement, _ target: Target) -> Bool {
        if statement.identity == identity(of: target) { return true }
        let core = identityOfEarlier.core(target.indicator)
        return statement.identity == nil && statement.core.count >= 3 && statement.core == core
    }

    /// Whether a statement is of the indicator, or of something that names it.
    private func names(_ statement: Evidence.Statement, _ identity: String) -> Bool {
        statement.identity == identity
            || earlier.indicators.forms(of: identity).contains { statement.result.subject.contains($0) }
    }

    private func growth(
        _ target: Target, _ identity: String, _ statements: [Evidence.Statement]
    ) -> ReconciledTarget {
        let same = statements.filter { isSame($0, target) }
        if let taken = same.first(where: \.isGrowthOfYear), let figure = taken.growth,
            let verdict = NumberVerdict(target, actual: figure.double)
        {
            return row(target, verdict, taken.actual(growth: figure), statements, taken)
        }
        // 居民消费价格指数101.2: a level that is a rise.
        if identity == "居民消费价格", let index = same.first(where: { isLevel($0, identity) && $0.time == .year }),
            let figure = index.result.value.figure, let verdict = NumberVerdict(target, actual: figure.double)
        {
            return row(target, verdict, index.actualLevel, statements, index)
        }
        if let whole = same.first(where: { isLevel($0, identity) }) {
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
        let best = levels.first { $0.time == .year } ?? levels.first
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
        if let rate = statements.first(where: { isSame($0, target) && $0.isGrowthOfYear }), let figure = rate.growth {
            return row(
                target, .notComparable, rate.actual(growth: figure), "other_measure",
                Note("目标是总量，下年报告只给了增速。", "The target is an amount; only its growth is reported."), statements, rate)
        }
        return parts(target, identity, statements)
    }

    /// A level is of the year's end also where five years are told, unless it adds up over them.
    private func isLevel(_ statement: Evidence.Statement, _ identity: String) -> Bool {
        guard statement.level != nil else { return false }
        let adds = ["新增", "投资", "外资", "到位", "转移就业"].contains { identity.contains($0) }
        if adds, statement.isOverYears { return false }
        return statement.time == .year || statement.time == .years && !adds
    }

    /// Town and village for all residents: parts that make up the whole, but are not it.
    private func parts(
        _ target: Target, _ identity: String, _ statements: [Evidence.Statement]
    ) -> ReconciledTarget {
        if identity == "居民人均可支配收入",
            let town = evidence.all("城镇居民人均可支配收入").first(where: tellsPart),
            evidence.all("农村居民人均可支配收入").contains(where: tellsPart)
        {
            return row(
                target, .notComparable, town.growth.map { town.actual(growth: $0) } ?? town.actualLevel, "parts",
                Note("目标说的是全体居民，下年报告只分城镇、农村。", "The target is of all residents; only town and village are reported."),
                statements, town)
        }
        return row(
            target, .notReported, nil, "none",
            Note("下年报告的回顾部分没有这一年的这个指标。", "The review of the next report has no figure of it for the year."), statements,
            nil)
    }

    private func tellsPart(_ statement: Evidence.Statement) -> Bool {
        statement.isGrowthOfYear || isLevel(statement, "居民人均可支配收入")
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
        if statement.isOverYears { return Note("是多年的平均或累计", "an average or a total over years") }
        switch statement.time {
        case .year: break
        case .years: return Note("说的是多年", "told of several years")
        case .partOfYear: return Note("说的是年内一段时间", "told of a part of the year")
        case .otherYear: return Note("说的是别的年份", "told of another year")
        case .partOfPlace: return Note("说的是局部地区", "told of a part of the place")
        }
        return Note("另有更合适的一处，或量纲不同", "another statement fits better, or the measure differs")
    }
}
