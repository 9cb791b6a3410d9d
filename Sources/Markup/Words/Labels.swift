import Basics
import Commitments
import Quantities

extension CommitmentKind {
    func label(_ language: Language) -> String {
        let (zh, en) =
            switch self {
            case .metric: ("指标", "metric")
            case .projectMilestone: ("项目节点", "project milestone")
            case .campaign: ("专项行动", "campaign")
            case .institution: ("制度机制", "institution")
            case .event: ("活动", "event")
            case .designation: ("创建", "designation")
            case .policy: ("政策举措", "policy")
            }
        return language == .chinese ? zh : en
    }
}

extension TargetNature {
    func label(_ language: Language) -> String {
        let (zh, en) =
            switch self {
            case .expected: ("预期性", "expected")
            case .binding: ("约束性", "binding")
            case .unspecified: ("未注明", "not stated")
            }
        return language == .chinese ? zh : en
    }
}

extension ShortfallKind {
    func label(_ language: Language) -> String {
        let (zh, en) =
            switch self {
            case .missedTarget: ("未达目标", "missed target")
            case .cause: ("原因", "cause")
            case .problem: ("问题", "problem")
            }
        return language == .chinese ? zh : en
    }
}

extension Target {
    /// The target in the language of reports, where its printed words do not stand together: 增长7%左右, 5.5%以内.
    var composed: String {
        let unit = unit ?? ""
        let number: String
        switch value {
        case .none: return ""
        case .one(let figure): number = figure.description + unit
        case .range(let low, let high): number = low.description + "—" + high.description + unit
        }
        let compared =
            switch comparator {
            case .eq, .range, .qualitative: number
            case .approx: number + "左右"
            case .ge: number + "以上"
            case .gt: "超过" + number
            case .le: number + "以内"
            case .lt: "低于" + number
            }
        return switch measure {
        case .growth: (direction == .down ? "下降" : "增长") + compared
        case .changePP: (direction == .down ? "下降" : "提高") + compared
        case .level, .rank, .qualitative: compared
        }
    }
}

extension Outcome {
    func label(_ language: Language) -> String {
        switch self {
        case .kept: Phrase.kept.text(language)
        case .missed: Phrase.missed.text(language)
        case .notReported: Phrase.notReported.text(language)
        case .notComparable: Phrase.notComparable.text(language)
        }
    }
}

extension ProjectOutcome {
    func label(_ language: Language) -> String {
        switch self {
        case .done: Phrase.projectDone.text(language)
        case .progressing: Phrase.projectProgressing.text(language)
        case .notMentioned: Phrase.projectNotMentioned.text(language)
        }
    }
}
