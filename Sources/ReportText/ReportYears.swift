import Basics

/// Which year a report looks back on and which one it plans.
enum ReportYears {
    static func find(
        _ text: ReadingText, sections: [Section], roles: [SectionRole], delivered: LocalDate?
    ) -> (review: Int?, plan: Int?) {
        var named = headings(text, sections)
        let parts = sections.filter { $0.level == 1 }
        let isHalfYear = parts.contains { text.find(anyOf: ["上半年", "下半年"], in: $0.heading) != nil }
        if isHalfYear {
            let year = named.review ?? named.plan ?? delivered?.year ?? latest(text, roles, in: [.opening, .review])
            return (year, year)
        }
        if named.plan == nil, named.review == nil {
            // A congress at the end of the year already plans the next.
            named.plan = delivered.map { $0.month >= 11 ? $0.year + 1 : $0.year }
        }
        if named.plan == nil, named.review == nil { named.plan = announced(text, roles) }
        if named.plan == nil, named.review == nil { named.review = latest(text, roles, in: [.opening, .review]) }
        return (named.review ?? named.plan.map { $0 - 1 }, named.plan ?? named.review.map { $0 + 1 })
    }

    /// Years named by the part headings: 2022年工作回顾, 2023年重点工作. Ends of a period (到2025年, 2021—2025年) name no year.
    private static func headings(_ text: ReadingText, _ sections: [Section]) -> (review: Int?, plan: Int?) {
        var result: (review: Int?, plan: Int?) = (nil, nil)
        for section in sections where section.level == 1 {
            each(text, section.heading) { year, start in
                if start > 0, "—-~到至".utf16.contains(text.units[start - 1]) { return }
                if section.role == .review { result.review = year }
                if section.role == .plan && result.plan == nil { result.plan = year }
            }
        }
        return result
    }

    /// 「今年是2023年」 is rare; 「2023年是…」 and 「2023年工作」 open the plan.
    private static func announced(_ text: ReadingText, _ roles: [SectionRole]) -> Int? {
        var found: Int?
        for (index, paragraph) in text.paragraphs.enumerated() where roles[index] == .plan && found == nil {
            each(text, paragraph) { year, start in
                let behind = start + 5
                if found == nil, text.has("是", at: behind) || text.has("工作", at: behind) || text.has("政府工作", at: behind)
                {
                    found = year
                }
            }
        }
        return found
    }

    /// The latest year that parts of a report speak of often.
    private static func latest(_ text: ReadingText, _ roles: [SectionRole], in wanted: Set<SectionRole>) -> Int? {
        var counts: [Int: Int] = [:]
        for (index, paragraph) in text.paragraphs.enumerated() where wanted.contains(roles[index]) {
            each(text, paragraph) { year, start in
                if start == 0 || !"到至".utf16.contains(text.units[start - 1]) { counts[year, default: 0] += 1 }
            }
        }
        let most = counts.values.max() ?? 0
        return counts.filter { $0.value >= 2 && $0.value * 5 >= most * 2 }.keys.max()
    }

    private static func each(_ text: ReadingText, _ range: Range<Int>, _ body: (_ year: Int, _ start: Int) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            if let year = Dateline.number(text, &index) {
                if index - start == 4, (1949...2200).contains(year), text.has("年", at: index) { body(year, start) }
            } else {
                index = start + 1
            }
        }
    }
}
