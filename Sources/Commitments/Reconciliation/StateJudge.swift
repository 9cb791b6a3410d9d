import Basics
import Quantities
import ReportText

extension TargetJudge {
    /// 居民收入与经济增长同步: income growth at least output growth, less the band of 左右.
    func inStep(_ target: Target) -> ReconciledTarget {
        let output = evidence.growth("地区生产总值")
        let income =
            evidence.growth("居民人均可支配收入").map { [$0] }
            ?? [evidence.growth("城镇居民人均可支配收入"), evidence.growth("农村居民人均可支配收入")].compactMap { $0 }
        guard let output, let bar = output.growth?.double, let first = income.first, let figure = first.growth else {
            return state(target, "居民收入与经济增长同步")
        }
        let isKept = income.allSatisfy { ($0.growth?.double ?? 0) >= bar - NumberVerdict.band - 1e-9 }
        let bars = [
            Consideration(
                range: output.result.range, isTaken: true, why: Note("用来相比的增速", "the growth it is held against"))
        ]
        let incomes = income.map {
            Consideration(range: $0.result.range, isTaken: true, why: Note("取用", "taken"))
        }
        return stated(
            target, isKept ? .kept : .missed, first.actual(growth: figure), "in_step",
            Note(
                "居民收入增速与生产总值增速（\(bar)%）相比，差0.5个百分点以内算同步。",
                "Income growth against output growth (\(bar)%); within 0.5 percentage points is in step."),
            bars + incomes + nextTargets(of: target))
    }

    /// A target without a number: kept where the review says the same of the same indicator, in the same or listed words.
    func state(_ target: Target, _ identity: String) -> ReconciledTarget {
        let mentions = mentions(of: target, identity)
        let told =
            mentions.map { Consideration(range: $0.range, isTaken: $0.isTaken, why: $0.why) } + nextTargets(of: target)
        if let same = mentions.first(where: \.isTaken) {
            return stated(
                target, .kept, self.told(same.range), "same_words",
                Note("回顾部分用同样或相近的话说了这一指标。", "The review says the same of it, in the same or listed words."), told)
        }
        if let figure = evidence.all(identity).first(where: { $0.scope == .year }) {
            let actual = figure.growth.map { figure.actual(growth: $0) } ?? figure.actualLevel
            return row(
                target, .notComparable, actual, "other_measure",
                Note("目标没有数字，下年报告只给了数字。", "The target has no number; the next report has only a number."), [figure],
                figure)
        }
        if let mention = mentions.first(where: { $0.isOfYear && $0.isFull }) {
            return stated(
                target, .notComparable, self.told(mention.range), "other_words",
                Note("下年报告提到了它，但没有说目标所说的状态。", "It is named, but not in the state the target asks for."), told)
        }
        return stated(
            target, .notReported, nil, "none",
            Note("下年报告的回顾部分没有提到。", "The review of the next report does not name it."), told)
    }

    /// A clause of the review that names the indicator.
    private struct Mention {
        let range: Range<Int>
        let isOfYear: Bool
        /// Named by more than a word of two or three characters.
        let isFull: Bool
        let isTaken: Bool

        var why: Note {
            if isTaken { return Note("说的是同样的状态，取用", "says the same state; taken") }
            if !isOfYear { return Note("说的是五年", "told of five years") }
            return Note("提到了，但说的不是目标要的状态", "names it, but not in the state the target asks for")
        }
    }

    private func mentions(of target: Target, _ identity: String) -> [Mention] {
        let forms = Indicators.forms(of: identity) + [target.indicator]
        let words = earlier.report.reading.text(target.range)
        let groups = StateWords.groups.filter { group in group.contains { words.contains($0) } }
        var isTaken = false
        return evidence.clauses.compactMap { range, scope in
            let clause = evidence.text.text.text(range)
            guard let form = forms.first(where: { clause.contains($0) }) else { return nil }
            let says = scope == .year && groups.contains { group in group.contains { clause.contains($0) } }
            defer { isTaken = isTaken || says }
            return Mention(
                range: range, isOfYear: scope == .year, isFull: form.count >= 4, isTaken: says && !isTaken)
        }
    }

    private func stated(
        _ target: Target, _ outcome: Outcome, _ actual: Actual?, _ rule: String, _ note: Note, _ told: [Consideration]
    ) -> ReconciledTarget {
        ReconciledTarget(
            target: target, outcome: outcome, actual: actual, rule: rule, readings: nil, note: note, considered: told)
    }

    private func told(_ range: Range<Int>) -> Actual {
        Actual(
            value: .none, unit: nil, measure: .qualitative, comparator: .qualitative, isProvisional: false, range: range
        )
    }
}

/// Words that say the same state. A person may add a word to a group, or a group.
enum StateWords {
    static let groups: [[String]] = [
        ["平衡"],
        [
            "持续改善", "进一步改善", "稳定改善", "稳中改善", "不断改善", "稳步改善", "继续改善", "明显改善", "持续向好", "稳定向好", "稳中向好", "持续好转",
        ],
        ["回稳向好", "逐步回稳", "企稳回升", "企稳向好", "止跌回稳", "回稳"],
        ["稳中提质", "稳中向好", "稳中有进", "促稳提质", "稳量提质", "保稳提质", "稳中有升"],
        ["基本稳定", "总体稳定", "保持稳定", "趋于稳定", "稳定在合理", "总体平稳"],
        ["继续下降", "持续下降", "持续减少", "继续减少"],
        ["有效防控", "有效控制", "有效化解", "防范化解", "总体可控"],
        ["实质性进展", "明显进展", "重要进展", "新进展"],
        ["前列", "前茅"],
        ["高于全市平均", "高于全省平均", "高于全国平均"],
        [
            "完成市定", "完成省定", "完成市下达", "完成省下达", "完成国家下达", "任务完成", "完成任务", "完成考核", "全部完成", "如期完成", "圆满完成",
            "全面完成", "超额完成",
        ],
    ]
}
