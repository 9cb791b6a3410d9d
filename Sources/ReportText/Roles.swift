extension Outline {
    /// The role of each paragraph, from the headings above it and, where there are none, from its own first words.
    static func paragraphRoles(
        _ text: ReadingText, tops: [(paragraph: Int, level: Int, title: Range<Int>)]
    ) -> [SectionRole] {
        var roles: [SectionRole] = []
        var (part, role) = (SectionRole.opening, SectionRole.opening)
        let appendix = appendixStart(text) ?? text.paragraphs.count
        var next = tops[...]
        for (index, paragraph) in text.paragraphs.enumerated() {
            if index >= appendix {
                roles.append(.appendix)
                continue
            }
            if let top = next.first, top.paragraph == index {
                next = next.dropFirst()
                if top.level == 1 {
                    part = titleRole(top.title, in: text, after: part)
                    role = part
                } else {
                    role = text.find(anyOf: selfWords, in: top.title) != nil && part == .plan ? .selfBuilding : part
                }
            } else if tops.isEmpty {
                role = paragraphRole(paragraph, in: text, after: role)
            }
            roles.append(role)
        }
        markClosing(&roles, text, appendix: appendix)
        return roles
    }

    private static func titleRole(_ title: Range<Int>, in text: ReadingText, after part: SectionRole) -> SectionRole {
        if text.find(anyOf: selfWords, in: title) != nil { return .selfBuilding }
        if text.find(anyOf: reviewWords, in: title) != nil { return .review }
        if text.find(anyOf: planWords, in: title) != nil { return .plan }
        // A title that says neither (先进 slogans) goes on where the part before it left off.
        return part == .opening ? .review : part == .review ? .plan : part
    }

    /// Reports without headings say where they turn: 「一年来」 looks back, 「今年主要预期目标」 looks ahead.
    private static func paragraphRole(_ range: Range<Int>, in text: ReadingText, after role: SectionRole) -> SectionRole {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
        switch role {
        case .opening where text.find(anyOf: reviewTurns, in: head) != nil: return .review
        case .opening, .review:
            return text.find(anyOf: planTurns, in: head) != nil ? .plan : role
        case .plan: return text.find(anyOf: selfTurns, in: head) != nil ? .selfBuilding : .plan
        default: return role
        }
    }

    /// The last paragraphs that only call to unite and strive are the closing.
    private static func markClosing(_ roles: inout [SectionRole], _ text: ReadingText, appendix: Int) {
        var index = appendix - 1
        while index > 0, appendix - index <= 4 {
            let range = text.paragraphs[index]
            let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 8)
            if text.find(anyOf: ["各位代表", "同志们"], in: head) != nil {
                for later in index..<appendix { roles[later] = .closing }
                return
            }
            index -= 1
        }
    }

    /// The first paragraph of the glossary or notes at the end (名词解释, 注释, 附件).
    static func appendixStart(_ text: ReadingText) -> Int? {
        let from = text.paragraphs.count / 2
        return text.paragraphs.indices.dropFirst(from).first { index in
            let range = text.paragraphs[index]
            if range.count <= 14, text.find(anyOf: ["名词解释", "注释", "名词注解", "有关名词", "附件", "附表", "附注"], in: range) != nil { return true }
            return text.has("本作品是中华人民共和国", at: range.lowerBound)
        }
    }

    private static let selfWords: [Word] = [
        "自身建设", "政府建设", "治理能力和水平", "满意的政府", "满意政府", "服务型政府", "建设政府", "法治政府", "政府系统建设",
    ]
    private static let reviewWords: [Word] = ["回顾", "总结", "工作情况", "主要工作", "成就", "历史性转变", "取得", "过去"]
    private static let planWords: [Word] = [
        "任务", "建议", "安排", "部署", "目标", "重点工作", "总体要求", "工作要求", "重点", "今年", "今后", "政策取向", "打算",
    ]
    private static let reviewTurns: [Word] = ["一年来", "过去一年", "过去的一年", "回顾", "过去五年", "五年来", "上半年"]
    private static let planTurns: [Word] = [
        "今年工作", "预期目标", "做好今年", "今年政府工作", "今年要", "今年是", "主要目标", "今后五年", "下半年",
    ]
    private static let selfTurns: [Word] = ["自身建设", "政府建设"]
}
