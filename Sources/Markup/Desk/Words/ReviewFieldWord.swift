import Commitments
import Quantities

/// Fields of a candidate and their values.
enum ReviewFieldWord {
    static func name(_ field: CandidateEntry.Field) -> Pair {
        switch field {
        case .indicator: Pair("指标", "Indicator")
        case .nature: Pair("性质", "Nature")
        case .action: Pair("动作", "Action")
        case .object: Pair("事项", "What")
        case .kind: Pair("类型", "Kind")
        case .checkable: Pair("硬软", "Hard or soft")
        case .milestone: Pair("节点", "Milestone")
        case .actors: Pair("提到的单位", "Units it names")
        case .comparator: Pair("比较", "Comparison")
        case .value: Pair("数值", "Value")
        case .upper: Pair("上限", "Upper value")
        case .unit: Pair("单位", "Unit")
        }
    }

    static func comparator(_ value: Comparator) -> Pair {
        switch value {
        case .eq: Pair("等于", "exactly")
        case .approx: Pair("左右", "about")
        case .ge: Pair("以上（含）", "at least")
        case .gt: Pair("超过", "more than")
        case .le: Pair("以内（含）", "at most")
        case .lt: Pair("低于", "less than")
        case .range: Pair("区间", "from … to")
        case .qualitative: Pair("没有数", "no figure")
        }
    }

    static func checkable(_ value: String) -> Pair { value == "hard" ? ReviewWord.hard : ReviewWord.soft }

    /// What a field says, in words.
    static func text(_ field: CandidateEntry.Field, _ value: String, _ context: DeskContext) -> String {
        switch field {
        case .comparator: Comparator(rawValue: value).map { context.say(comparator($0)) } ?? value
        case .checkable: context.say(checkable(value))
        case .kind: CommitmentKind(rawValue: value)?.label(context.language) ?? value
        case .nature: TargetNature(rawValue: value)?.label(context.language) ?? value
        default: value
        }
    }
}
