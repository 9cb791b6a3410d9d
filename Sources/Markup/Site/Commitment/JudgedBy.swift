import Basics
import Commitments

/// Why a commitment's state is what it is, in sentences with their numbers.
struct JudgedBy {
    let view: CommitmentView
    let context: SiteContext

    var sentences: [String] {
        var lines = [rule]
        if let breach { lines.append(breach) }
        lines.append(context.say(LedgerWord.judgedBy, context.language.date(context.today)))
        return lines
    }

    private var rule: String {
        switch view.verdict {
        case .verifiedDone: return context.say(LedgerWord.ruleDone)
        case .reportedDone: return context.say(LedgerWord.ruleClaimed)
        case .disputed: return context.say(LedgerWord.ruleDisputed)
        case .withdrawn: return context.say(LedgerWord.ruleWithdrawn)
        case .cannotBeJudged: return context.say(LedgerWord.ruleUnknown)
        case .notStarted, .onSchedule, .behind, .seriouslyBehind: break
        }
        guard let deadline = view.deadline else { return context.say(LedgerWord.ruleUnknown) }
        let over = context.today.daysSince1970 - deadline.daysSince1970
        if over > 0 {
            return context.say(
                LedgerWord.ruleLate, context.language.date(deadline), String(over), String(view.serious))
        }
        let due = CommitmentVerdict.expected(by: deadline, year: view.year, on: context.today)
        switch view.verdict {
        case .behind, .seriouslyBehind:
            return context.say(
                LedgerWord.ruleBehind, String(due), String(view.row.percent), String(due - view.row.percent),
                String(view.slack), String(view.serious))
        case .notStarted:
            return context.say(LedgerWord.ruleNotStarted, String(due), String(view.slack))
        default:
            return context.say(
                LedgerWord.ruleOnSchedule, String(due), String(view.row.percent), String(view.slack))
        }
    }

    /// 确保 missed is a breach, 力争 missed falls short of an aspiration; said only once the deadline is over.
    private var breach: String? {
        guard view.verdict.isLate, let deadline = view.deadline, deadline < context.today, let word = view.strength
        else { return nil }
        if Self.binding.contains(where: { word.contains($0) }) { return context.say(LedgerWord.ruleBreach, word) }
        if Self.aspiring.contains(where: { word.contains($0) }) { return context.say(LedgerWord.ruleFellShort, word) }
        return nil
    }

    private static let binding = ["确保", "必须", "坚决"]
    private static let aspiring = ["力争", "争取", "努力"]
}
