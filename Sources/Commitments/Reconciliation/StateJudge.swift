import Basics
import Quantities
import ReportText

extension TargetJudge {
    /// 居民收入与经济增长同步: income growth at least output growth, less the band of 左右.
    func inStep(_ target: Target) -> ReconciledTarget {
        guard let output = evidence.growth("地区生产总值"), let bar = output.growth?.double else { return saysInStep(target) }
        let words = earlier.report.reading
        // 高于经济增长 asks for more than 同步, and has no band.
        let slack = words.find(anyOf: ["高于", "快于"], in: target.range) == nil ? NumberVerdict.band : 0
        let bars = [
            Consideration(
                range: output.result.range, isTaken: true, why: Note("用来相比的增速", "the growth it is held against"))
        ]
        if let income = evidence.growth("居民人均可支配收入"), let figure = income.growth {
            let isKept = figure.double >= bar - slack - 1e-9
            let taken = Consideration(range: income.result.range, isTaken: true, why: Note("取用", "taken"))
            return stated(
                target, isKept ? .kept : .missed, income.actual(growth: figure), "in_step",
                inStepNote(bar, slack), bars + [taken] + nextTargets(of: target))
        }
        let said = saysInStep(target)
        guard said.outcome != .kept, let town = evidence.growth("城镇居民人均可支配收入"), let figure = town.growth,
            let village = evidence.growth("农村居民人均可支配收入")
        else { return said }
        let parts = [town, village].map {
            Consideration(range: $0.result.range, isTaken: true, why: Note("全体居民的一部分", "a part of all residents"))
        }
        if words.find("城乡", in: target.range) != nil {
            let isKept = [town, village].allSatisfy { ($0.growth?.double ?? 0) >= bar - slack - 1e-9 }
            return stated(
                target, isKept ? .kept : .missed, town.actual(growth: figure), "in_step", inStepNote(bar, slack),
                bars + parts + nextTargets(of: target))
        }
        return stated(
            target, .notComparable, town.actual(growth: figure), "parts",
            Note("目标说的是全体居民，下年报告只分城镇、农村。", "The target is of all residents; only town and village are reported."),
            bars + parts + nextTargets(of: target))
    }

    private func inStepNote(_ bar: Double, _ slack: Double) -> Note {
        slack == 0
            ? Note("居民收入增速不得低于生产总值增速（\(bar)%）。", "Income must grow no slower than output (\(bar)%).")
            : Note(
                "居民收入增速与生产总值增速（\(bar)%）相比，差0.5个百分点以内算同步。",
                "Income growth against output growth (\(bar)%); within 0.5 percentage points is in step.")
    }

    /// 居民收入增长与经济增长基本同步, 快于经济增速: the review says so itself.
    private func saysInStep(_ target: Target) -> ReconciledTarget {
        let words = evidence.text.text
        for (range, time) in evidence.clauses where time == .year {
            guard words.find(anyOf: ["居民收入", "居民人均", "居民可支配"], in: range) != nil,
                words.find(
                    anyOf: ["与经济", "和经济", "同经济", "于经济", "于GDP", "于地区生产总值", "跑赢GDP", "与地区生产总值", "与GDP"], in: range)
                    != nil,
                words.find(anyOf: ["同步", "快于", "高于", "跑赢"], in: range) != nil,
                words.find(anyOf: ["农村居民", "农民", "城镇居民", "城镇常住"], in: range) == nil
            else { continue }
            let taken = Consideration(
                range: range, isTaken: true, why: Note("说的是同样的状态，取用", "says the same state; taken"))
            return stated(
                target, .kept, told(range), "same_words",
                Note("回顾部分用同样或相近的话说了这一指标。", "The review says the same of it, in the same or listed words."),
                [taken] + nextTargets(of: target))
        }
        return state(target, "居民收入与经济增长同步")
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
        if let figure = evidence.all(identity).first(where: { $0.time == .year && !$0.isOverYears }) {
            let actual = figure.growth.map { figure.actual(growth: $0) } ?? figure.actualLevel
            if let growth = figure.growth, let isKept = movesAsWished(target, growth) {
                return row(
                    target, isKept ? .kept : .missed, actual, "sign",
                    Note("目标只说增减，按下年报告印出的增减判断。", "The target asks for a rise or a fall; judged by the printed one."),
                    [figure],
                    figure)
            }
            return row(
                target, .notComparable, actual, "other_measure",
                Note("目标没有数字，下年报告只给了数字。", "The target has no number; the next report has only a number."), [figure],
                figure)
        }
        if let mention = mentions.first(where: { $0.isOfYear && $0.isFull && $0.measures })
            ?? mentions.first(where: { $0.isOfYear && $0.isFull })
        {
            return stated(
                target, .notComparable, self.told(mention.range), "other_words",
                Note("下年报告提到了它，但没有说目标所说的状态。", "It is named, but not in the state the target asks for."), told)
        }
        return stated(
            target, .notReported, nil, "none",
            Note("下年报告的回顾部分没有提到。", "The review of the next report does not name it."), told)
    }

    /// 稳步增长, 继续下降: whether a figure moved as the words ask. Nil where they ask for more than a rise or a fall.
    private func movesAsWished(_ target: Target, _ growth: Figure) -> Bool? {
        let words = earlier.report.reading
        guard let end = words.ends(target.range, withAnyOf: ["增长", "增加", "提高", "上升", "提升", "下降", "减少", "降低"]) else {
            return nil
        }
        // 高于经济增长: held against something else.
        if words.find(anyOf: ["高于", "快于", "同步", "任务", "目标", "要求"], in: target.range) != nil { return nil }
        let isFall = ["下降", "减少", "降低"].contains(end.description)
        return isFall ? growth.significand < 0 : growth.significand > 0
    }

    /// A clause of the review that names the indicator.
    private struct Mention {
        let range: Range<Int>
        let isOfYear: Bool
        /// Named by more than a word of two or three characters.
        let isFull: Bool
        let isTaken: Bool
        /// It is held against others there: 高于全市平均, 居全省第3位.
        let measures: Bool

        var why: Note {
            if isTaken { return Note("说的是同样的状态，取用", "says the same state; taken") }
            if !isOfYear { return Note("说的不是这一年的全局", "not told of the whole year and place") }
            return Note("提到了，但说的不是目标要的状态", "names it, but not in the state the target asks for")
        }
    }

    private func mentions(of target: Target, _ identity: String) -> [Mention] {
        let forms = earlier.indicators.forms(of: identity) + [target.indicator]
        let words = earlier.report.reading.text(target.range)
        var groups = StateWords.groups.filter { group in group.contains { words.contains($0) } }
        // What the target says behind its indicator, in its own words.
        if let name = words.firstRange(of: target.indicator), words[name.upperBound...].count >= 3 {
            groups.append([String(words[name.upperBound...])])
        }
        var isTaken = false
        return evidence.clauses.compactMap { range, time in
            let clause = evidence.text.text.text(range)
            guard let form = forms.first(where: { clause.contains($0) }) else { return nil }
            let says = time == .year && groups.contains { group in group.contains { clause.contains($0) } }
            defer { isTaken = isTaken || says }
            return Mention(
                range: range, isOfYear: time == .year, isFull: form.count >= 4, isTaken: says && !isTaken,
                measures: ["高于", "快于", "位列", "位居", "前列", "第"].contains { clause.contains($0) })
        }
    }

    func stated(
        _ target: Target, _ outcome: Outcome, _ actual: Actual?, _ rule: String, _ note: Note, _ told: [Consideration]
    ) -> ReconciledTarget {
        ReconciledTarget(
            target: target, outcome: outcome, actual: actual, rule: rule, readings: nil, note: note, considered: told)
    }

    func told(_ range: Range<Int>) -> Actual {
        Actual(
            value: .none, unit: nil, measure: .qualitative, comparator: .qualitative, isProvisional: false, range: range
        )
    }
}
