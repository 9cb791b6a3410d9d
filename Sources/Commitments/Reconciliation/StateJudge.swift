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
        return row(
            target, isKept ? .kept : .missed, first.actual(growth: figure), "in_step",
            Note(
                "居民收入增速与生产总值增速（\(bar)%）相比，差0.5个百分点以内算同步。",
                "Income growth against output growth (\(bar)%); within 0.5 percentage points is in step."),
            [output] + income, first)
    }

    /// A target without a number: kept where the review says the same of the same indicator, in the same or listed words.
    func state(_ target: Target, _ identity: String) -> ReconciledTarget {
        let forms = Indicators.forms(of: identity) + [target.indicator]
        let words = earlier.report.reading.text(target.range)
        let groups = StateWords.groups.filter { group in group.contains { words.contains($0) } }
        var mention: Range<Int>?
        for (range, scope) in evidence.clauses where scope == .year {
            let clause = evidence.text.text.text(range)
            guard let form = forms.first(where: { clause.contains($0) }) else { continue }
            if groups.contains(where: { group in group.contains { clause.contains($0) } }) {
                return row(
                    target, .kept, told(range), "same_words",
                    Note("回顾部分用同样或相近的话说了这一指标。", "The review says the same of it, in the same or listed words."), [], nil
                )
            }
            if form.count >= 4, mention == nil { mention = range }
        }
        if let figure = evidence.all(identity).first(where: { $0.scope == .year }) {
            let actual = figure.growth.map { figure.actual(growth: $0) } ?? figure.actualLevel
            return row(
                target, .notComparable, actual, "other_measure",
                Note("目标没有数字，下年报告只给了数字。", "The target has no number; the next report has only a number."), [figure],
                figure)
        }
        if let mention {
            return row(
                target, .notComparable, told(mention), "other_words",
                Note("下年报告提到了它，但没有说目标所说的状态。", "It is named, but not in the state the target asks for."), [], nil)
        }
        return row(
            target, .notReported, nil, "none",
            Note("下年报告的回顾部分没有提到。", "The review of the next report does not name it."), [], nil)
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
