import Quantities
import ReportText

extension TargetJudge {
    private func flat(
        _ target: Target, _ verdict: NumberVerdict, _ range: Range<Int>, _ row: ReconciledTarget
    ) -> ReconciledTarget {
        let taken = Consideration(
            range: range, isTaken: true, why: Note("与上年持平，按零增长取用", "as the year before; taken as no growth"))
        return ReconciledTarget(
            target: target, outcome: verdict.outcome, actual: told(range), rule: "flat", readings: verdict.readings,
            note: Note("下年报告说与上年持平，按零增长判断。", "The next report says it stood as the year before; judged as no growth."),
            considered: [taken] + row.considered)
    }

    /// A target with a number of which the review only says a state: 居民消费价格总体平稳.
    func inWords(_ target: Target, _ identity: String, _ row: ReconciledTarget) -> ReconciledTarget {
        let words = evidence.text.text
        for (range, time) in evidence.clauses where time == .year && evidence.text.quantities(in: range).isEmpty {
            guard let said = words.find(anyOf: StateWords.plain, in: range) else { continue }
            let names = evidence.text.parts(of: range.lowerBound..<said.index)
            guard names.contains(where: { evidence.identity.of(words.text($0)) == identity }) else { continue }
            // 与上年持平 is a growth of nothing, told in words.
            if target.measure == .growth || identity == "居民消费价格", said.word.description.hasSuffix("持平"),
                let verdict = NumberVerdict(target, actual: 0)
            {
                return flat(target, verdict, range, row)
            }
            let taken = Consideration(range: range, isTaken: true, why: Note("只说了状态，没有数字", "only a state, no number"))
            return stated(
                target, .notComparable, told(range), "words_only",
                Note("目标有数字，下年报告只说了状态。", "The target has a number; the next report only says a state."),
                [taken] + row.considered)
        }
        return row
    }
}
