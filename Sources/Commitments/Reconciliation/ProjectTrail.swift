import ReportText

/// What the next report says of a project. From silence nothing follows.
public enum ProjectOutcome: String, Sendable, CaseIterable {
    case done, progressing
    case notMentioned = "not_mentioned"
}

/// A project that a report promised, and where the next one speaks of it.
public struct FollowedProject: Sendable {
    public let commitment: Commitment
    public let outcome: ProjectOutcome
    public let evidence: Range<Int>?
}

/// Follows the hard projects of a plan into the next report, by the project's own name.
struct ProjectTrail {
    private let text: ReadingText
    private let sentences: [(clause: Range<Int>, role: SectionRole)]

    init(_ later: Reading) {
        let all = ClauseText(later.report, later.quantities)
        text = later.report.reading
        sentences = all.sentences.flatMap { sentence in
            sentence.clauses.map { ($0.range, later.report.roles[sentence.paragraph]) }
        }
    }

    func follow(_ earlier: Reading) -> [FollowedProject] {
        earlier.commitments.filter { $0.isHard && $0.kind == .projectMilestone && $0.quantity == nil }.map { project in
            follow(project, ProjectNames.of(project.object))
        }
    }

    private func follow(_ project: Commitment, _ names: [ProjectNames.Name]) -> FollowedProject {
        var progress: Range<Int>?
        for (clause, role) in sentences where names.contains(where: { stands($0, in: clause) }) {
            let start = clause.lowerBound
            let isOpened = project.milestone == "开工" || project.milestone == "签约" || project.milestone == "落地"
            let steps = isOpened ? Self.opened : Self.finished
            let isPlanned = text.find(anyOf: Self.planned, in: start..<clause.upperBound) != nil
            if role == .review, !isPlanned, text.find(anyOf: steps, in: clause) != nil {
                return FollowedProject(commitment: project, outcome: .done, evidence: clause)
            }
            if role == .review || role == .plan, progress == nil { progress = clause }
        }
        return FollowedProject(
            commitment: project, outcome: progress == nil ? .notMentioned : .progressing, evidence: progress)
    }

    /// Whether a name stands in a clause. A name without its phase is not that of another phase.
    private func stands(_ name: ProjectNames.Name, in clause: Range<Int>) -> Bool {
        guard text.find(units: name.units, in: clause) != nil else { return false }
        return !name.lostPhase || text.find(anyOf: ["一期", "二期", "三期", "四期"], in: clause) == nil
    }

    private static let opened: WordList = [
        "开工", "动工", "启动建设", "加快建设", "建成", "完工", "竣工", "投产", "投用", "投入使用", "通车", "封顶", "签约", "落地", "进展顺利", "主体完工",
        "启动实施",
        "加快推进", "有序推进", "扎实推进", "顺利推进",
    ]
    private static let finished: WordList = [
        "建成", "完工", "竣工", "投产", "投用", "投入使用", "投入运营", "投运", "通车", "通水", "并网", "开业", "开园", "开馆", "启用", "交付", "完成", "获批",
        "成立", "开学", "开港", "运营", "开街", "开诊", "开航", "蓄水",
    ]
    private static let planned: WordList = ["确保", "力争", "争取", "年底前", "计划", "将于", "前期工作", "可行性研究"]
}
