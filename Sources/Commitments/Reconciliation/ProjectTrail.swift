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

/// Follows the hard projects of a plan into the next report, by the project's own name. What names no project is left
/// out: of 「尽快开工」 nothing can be said a year later.
struct ProjectTrail {
    private let text: ReadingText
    private let clauses: [(range: Range<Int>, role: SectionRole)]

    init(_ later: Reading) {
        let all = ClauseText(later.report, later.quantities, later.indicators)
        text = later.report.reading
        clauses = all.sentences.flatMap { sentence in
            let role = later.report.roles[sentence.paragraph]
            return role == .review || role == .plan ? sentence.clauses.map { ($0.range, role) } : []
        }
    }

    func follow(_ earlier: Reading) -> [FollowedProject] {
        earlier.commitments.compactMap { commitment in
            guard commitment.isHard, commitment.kind == .projectMilestone, commitment.quantity == nil else {
                return nil
            }
            let members = ProjectNames.members(of: commitment.object)
            return members.isEmpty ? nil : follow(commitment, members)
        }
    }

    /// Done where every member is; where only some are, or some are left out, it is on its way.
    private func follow(_ commitment: Commitment, _ members: [ProjectNames.Member]) -> FollowedProject {
        let found = members.map { sight(of: $0, until: Self.steps(for: commitment.milestone)) }
        if found.allSatisfy({ $0?.isDone == true }), let first = found[0] {
            return FollowedProject(commitment: commitment, outcome: .done, evidence: first.clause)
        }
        guard let seen = found.compactMap({ $0 }).first else {
            return FollowedProject(commitment: commitment, outcome: .notMentioned, evidence: nil)
        }
        return FollowedProject(commitment: commitment, outcome: .progressing, evidence: seen.clause)
    }

    /// Where a project is spoken of: the clause that says it is done, else the first.
    private func sight(of member: ProjectNames.Member, until steps: Steps) -> (clause: Range<Int>, isDone: Bool)? {
        var first: Range<Int>?
        for name in member {
            let hits = clauses.filter { stands(name, in: $0.range) }
            // What is spoken of everywhere is a kind of thing.
            if hits.count > (name.units.count < 5 ? 2 : 4), name.units.count < 8 { continue }
            for hit in hits {
                if hit.role == .review, says(hit.range, steps) {
                    return (hit.range, true)
                }
                first = first ?? hit.range
            }
        }
        return first.map { ($0, false) }
    }

    /// Half-done is not done: 主体完工, 基本建成, 部分路段.
    private func says(_ clause: Range<Int>, _ steps: Steps) -> Bool {
        guard text.find(anyOf: steps.words, in: clause) != nil else { return false }
        return text.find(anyOf: Self.planned, in: clause) == nil
            && (steps.isOpening || text.find(anyOf: Self.halfDone, in: clause) == nil)
    }

    /// Whether a name stands in a clause. A name without its phase is not that of another phase; a short one must begin
    /// a word.
    private func stands(_ name: ProjectNames.Name, in clause: Range<Int>) -> Bool {
        guard let at = NameMatch.find(name.units, in: text.units, clause) else { return false }
        if name.units.count == 3, at > clause.lowerBound, !NameMatch.isBoundary(text.units[at - 1]) { return false }
        let rest = at + name.units.count..<clause.upperBound
        if rest.count >= 2, text.starts(rest, withAnyOf: Self.furtherOn) != nil { return false }
        return !name.lostPhase || text.find(anyOf: Self.phases, in: clause) == nil
    }

    /// The words that say a promise is met, and whether a beginning is all that was promised.
    private typealias Steps = (words: WordList, isOpening: Bool)

    private static func steps(for milestone: String?) -> Steps {
        switch milestone {
        case "开工", "签约", "落地": (opened, true)
        default: (finished, false)
        }
    }

    private static let phases: WordList = ["一期", "二期", "三期", "四期"]
    /// 乐凯大街南延 is a new road, not 乐凯大街.
    private static let furtherOn: WordList = ["南延", "北延", "东延", "西延", "延伸", "延长线", "连接线"]
    private static let opened: WordList = [
        "开工", "动工", "启动建设", "加快建设", "建成", "完工", "竣工", "投产", "投用", "投入使用", "通车", "封顶", "签约", "落地", "进展顺利", "主体完工",
        "启动实施", "加快推进", "有序推进", "扎实推进", "顺利推进", "施工", "开建",
    ]
    private static let finished: WordList = [
        "建成", "完工", "竣工", "投产", "投用", "投入使用", "投入运营", "投运", "通车", "通水", "并网", "开业", "开园", "开馆", "启用", "交付", "完成", "获批",
        "成立", "开学", "开港", "运营", "开街", "开诊", "开航", "蓄水", "通航", "开通", "贯通", "验收", "揭牌", "上线",
    ]
    private static let planned: WordList = [
        "确保", "力争", "争取", "年底前", "计划", "将于", "前期", "手续", "可行性研究", "招标", "征迁", "征拆", "谋划",
    ]
    private static let halfDone: WordList = ["部分", "基本", "主体完工", "主体封顶", "主体竣工"]
}
