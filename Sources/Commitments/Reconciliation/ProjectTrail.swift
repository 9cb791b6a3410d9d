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
            guard let name = name(of: project) else {
                return FollowedProject(commitment: project, outcome: .notMentioned, evidence: nil)
            }
            return follow(project, name)
        }
    }

    private func follow(_ project: Commitment, _ name: [UInt16]) -> FollowedProject {
        var progress: Range<Int>?
        for (clause, role) in sentences where text.find(units: name, in: clause) != nil {
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

    /// The project's own name: long enough to be one, without what is done with it.
    private func name(of project: Commitment) -> [UInt16]? {
        var name = Array(project.object.utf16)
        for suffix in ["建设项目", "等项目", "工程建设", "建设工程", "项目建设", "项目", "工程", "建设", "改造"].map({ Array($0.utf16) })
        where name.count > suffix.count + 3 && name.suffix(suffix.count).elementsEqual(suffix) {
            name.removeLast(suffix.count)
            break
        }
        let words = String(decoding: name, as: UTF16.self)
        let isGeneric =
            Self.generic.contains { words.hasPrefix($0) } || Self.genericEnds.contains { words.hasSuffix($0) }
        return name.count >= 4 && name.count <= 20 && !isGeneric ? name : nil
    }

    /// Kinds of things rather than one thing: what is said of another of the kind says nothing of this one.
    private static let generic = [
        "街角", "口袋", "棚户区", "一期", "二期", "三期", "公益性", "各", "一批", "重点", "标准厂房", "老旧", "农村", "城市", "生活垃圾", "总体规划", "科技成果",
        "公司制",
        "主要", "全部", "相关", "等", "乡村", "县域", "高标准", "一般", "年度",
    ]
    private static let genericEnds = ["改革", "转化", "衔接", "修编", "规划", "政策", "任务", "体系", "机制", "创建"]

    private static let opened: WordList = [
        "开工", "动工", "启动建设", "加快建设", "建成", "完工", "竣工", "投产", "投用", "投入使用", "通车", "封顶", "签约", "落地", "进展顺利", "主体完工",
        "启动实施",
        "加快推进", "有序推进", "扎实推进", "顺利推进",
    ]
    private static let finished: WordList = [
        "建成", "完工", "竣工", "投产", "投用", "投入使用", "投入运营", "投运", "通车", "通水", "并网", "开业", "开园", "开馆", "启用", "交付", "完成", "获批",
        "成立", "开学", "开街", "开诊", "开航", "蓄水",
    ]
    private static let planned: WordList = ["确保", "力争", "争取", "年底前", "计划", "将于", "前期工作", "可行性研究"]
}
