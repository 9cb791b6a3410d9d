extension Outline {
    /// The role of each paragraph, from the headings above it and, where there are none, from its own first words.
    static func paragraphRoles(_ text: ReadingText, tops: [Heading], body: Int) -> [SectionRole] {
        var roles: [SectionRole] = []
        var (part, role) = (SectionRole.opening, SectionRole.opening)
        let hasParts = tops.contains { $0.level == 1 }
        var next = tops[...]
        for (index, paragraph) in text.paragraphs.enumerated() {
            if index >= body {
                roles.append(.appendix)
                continue
            }
            if let top = next.first, top.paragraph == index {
                next = next.dropFirst()
                if top.level == 1 || !hasParts {
                    part = titleRole(top.title, in: text, after: part)
                    role = part
                } else {
                    role = part == .plan && RoleWords.isSelfBuilding(top.title, text) ? .selfBuilding : part
                }
            } else if tops.isEmpty {
                role = paragraphRole(paragraph, in: text, after: role)
            } else if role == .selfBuilding, part == .plan, turnsToAudience(text, index) {
                role = part
            }
            roles.append(role)
        }
        markClosing(&roles, text, body: body)
        return roles
    }

    private static func titleRole(_ title: Range<Int>, in text: ReadingText, after part: SectionRole) -> SectionRole {
        if text.has("结束语", at: title.lowerBound) { return .closing }
        if part != .opening, RoleWords.isSelfBuilding(title, text) { return .selfBuilding }
        // 政府工作建议 looks ahead even where it also names the past.
        if part != .opening, text.find(anyOf: ["建议", "部署", "安排"], in: title) != nil { return .plan }
        if part != .plan || text.find(anyOf: ["回顾", "总结"], in: title) != nil {
            if text.find(anyOf: RoleWords.review, in: title) != nil { return .review }
        }
        if text.find(anyOf: RoleWords.plan, in: title) != nil { return .plan }
        // A title that says neither (a slogan) goes on where the part before it left off.
        return part == .opening ? .review : part == .review ? .plan : part
    }

    /// Reports without headings say where they turn: 「一年来」 looks back, 「今年主要预期目标」 looks ahead.
    private static func paragraphRole(_ range: Range<Int>, in text: ReadingText, after role: SectionRole) -> SectionRole
    {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
        switch role {
        case .opening where text.find(anyOf: RoleWords.reviewTurns, in: head) != nil: return .review
        case .opening, .review:
            return text.find(anyOf: RoleWords.planTurns, in: head) != nil ? .plan : role
        case .plan: return text.find(anyOf: ["自身建设", "政府建设"], in: head) != nil ? .selfBuilding : .plan
        default: return role
        }
    }

    /// The last paragraphs that only call to unite and strive are the closing.
    private static func markClosing(_ roles: inout [SectionRole], _ text: ReadingText, body: Int) {
        var index = body - 1
        while index > 0, body - index <= 4 {
            if turnsToAudience(text, index) || (index == body - 1 && callsToStrive(text.paragraphs[index], text)) {
                for later in index..<body { roles[later] = .closing }
                return
            }
            index -= 1
        }
    }

    private static func callsToStrive(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        range.count < 400 && text.find("让我们", in: range) != nil
    }
}

/// The words by which headings and paragraphs show what their part is for.
enum RoleWords {
    static let review: WordList = ["回顾", "总结", "工作情况", "主要工作", "成就", "历史性转变", "取得", "过去"]
    static let plan: WordList = [
        "任务", "建议", "安排", "部署", "目标", "重点工作", "总体要求", "工作要求", "重点", "今年", "今后", "政策取向", "打算", "未来五年",
        "下半年", "思路", "举措",
    ]
    static let reviewTurns: WordList = ["一年来", "过去一年", "过去的一年", "回顾", "过去五年", "五年来", "上半年"]
    static let planTurns: WordList = [
        "今年工作", "预期目标", "做好今年", "今年政府工作", "今年要", "今年是", "主要目标", "今后五年", "下半年",
    ]

    /// 加强政府自身建设, 打造人民满意的政府, 提升政府履职效能; not 政府工作安排.
    static func isSelfBuilding(_ title: Range<Int>, _ text: ReadingText) -> Bool {
        if text.find("自身建设", in: title) != nil { return true }
        guard text.find("政府", in: title) != nil, text.find(anyOf: ["政府工作", "政府投资", "政府债务", "政府性"], in: title) == nil
        else { return false }
        return text.find(
            anyOf: ["建设", "打造", "治理能力", "效能", "职能", "履职", "作风", "满意", "法治", "廉洁", "服务型", "现代化", "执行力", "公信力"],
            in: title) != nil
    }
}
