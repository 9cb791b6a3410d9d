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

    /// A target with a number of which the review only says a state: 居民消费价格总体平稳.
    func inWords(_ target: Target, _ identity: String, _ row: ReconciledTarget) -> ReconciledTarget {
        let words = evidence.text.text
        for (range, time) in evidence.clauses where time == .year && evidence.text.quantities(in: range).isEmpty {
            guard let said = words.find(anyOf: StateWords.plain, in: range) else { continue }
            let names = evidence.text.parts(of: range.lowerBound..<said.index)
            guard names.contains(where: { evidence.identity.of(words.text($0)) == identity }) else { continue }
            let taken = Consideration(range: range, isTaken: true, why: Note("只说了状态，没有数字", "only a state, no number"))
            return stated(
                target, .notComparable, told(range), "words_only",
                Note("目标有数字，下年报告只说了状态。", "The target has a number; the next report only says a state."),
                [taken] + row.considered)
        }
        return row
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
    /// What reviews say of an indicator instead of a number.
    static let plain: WordList = [
        "总体平稳", "总体稳定", "基本稳定", "保持稳定", "保持平稳", "基本平稳", "平稳运行", "低位运行", "平稳增长", "稳步增长", "稳定增长", "较快增长", "快速增长", "持续增长",
        "保持增长",
        "恢复增长", "恢复性增长", "稳步提升", "持续提升", "持续回升", "稳步回升", "较低水平", "合理区间", "温和上涨", "由负转正", "稳中有升", "持续下降", "继续下降",
        "进一步下降", "稳步下降",
        "明显下降", "持续改善", "稳步提高", "不断提高", "持续提高", "与上年基本持平", "与上年持平", "基本持平", "超额完成", "圆满完成", "全面完成", "完成年度", "完成全年",
    ]
    static let groups: [[String]] = [
        ["平衡"],
        [
            "持续改善", "进一步改善", "稳定改善", "稳中改善", "不断改善", "稳步改善", "继续改善", "明显改善", "持续向好", "稳定向好", "稳中向好", "持续好转",
        ],
        ["回稳向好", "逐步回稳", "企稳回升", "企稳向好", "止跌回稳", "回稳"],
        ["稳中提质", "稳中向好", "稳中有进", "促稳提质", "稳量提质", "保稳提质", "稳中有升"],
        ["基本稳定", "总体稳定", "保持稳定", "趋于稳定", "稳定在合理", "总体平稳"],
        [
            "继续下降", "持续下降", "进一步下降", "稳步下降", "逐年下降", "不断下降", "明显下降", "大幅下降", "持续减少", "继续减少", "进一步减少", "持续降低", "继续降低",
            "进一步降低",
        ],
        ["稳定增长", "稳步增长", "持续增长", "平稳增长", "较快增长", "快速增长", "保持增长", "稳步提高", "持续提高", "不断提高", "稳步提升", "持续提升", "稳步增加"],
        ["有效防控", "有效控制", "有效化解", "防范化解", "总体可控"],
        ["实质性进展", "明显进展", "重要进展", "新进展"],
        ["前列", "前茅"],
        ["高于全市平均", "高于全省平均", "高于全国平均"],
        [
            "完成市定", "完成省定", "完成市下达", "完成省下达", "完成国家下达", "任务完成", "完成任务", "完成考核", "全部完成", "如期完成", "圆满完成",
            "全面完成", "超额完成", "完成年度", "完成上级", "完成了国家", "完成了省", "完成了市", "达到国家要求", "达到省定", "达到市定", "控制在国家下达", "控制在省下达",
            "控制在市下达",
            "完成国家", "完成省", "完成市",
        ],
    ]
}
