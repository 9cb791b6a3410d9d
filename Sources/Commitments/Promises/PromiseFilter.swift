import Quantities
import ReportText

/// Which clauses promise something, and which only frame, describe a manner or claim an effect.
enum PromiseFilter {
    static func keeps(_ clause: Clause, at index: Int, in sentence: Sentence, _ place: PromisePlace, _ all: ClauseText) -> Bool {
        let text = all.text
        let figures = all.quantities[clause.quantities].contains { $0.kind != .year && $0.kind != .ordinal && $0.kind != .date }
        if clause.range.count < 4 { return false }
        let parsed = PromiseClause(clause.range, text)
        if figures { return parsed.verb != nil || index > 0 || parsed.tail != nil || hasThreshold(clause.range, text) || true }
        if hasThreshold(clause.range, text) { return true }
        if PromiseWords.effects.match(text, at: clause.range.lowerBound) != nil { return false }
        if PromiseWords.manner.match(text, at: clause.range.lowerBound) != nil, parsed.tail == nil { return false }
        if parsed.verb == nil && parsed.tail == nil { return hasLaterVerb(clause.range, text) }
        if isSubLead(clause, parsed, at: index, in: sentence, text) { return false }
        if place.isSelfBuilding { return isRecordable(clause.range, parsed, text) }
        return true
    }

    /// A state with an exact edge: 全覆盖, 只减不增, 保值增值.
    static func hasThreshold(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        text.find(anyOf: ["全覆盖", "全面达标", "只减不增", "只增不减", "保值增值", "动态清零", "全部淘汰", "零增长", "全面消除", "安全生产事故", "重度污染天气"], in: range) != nil
    }

    /// A short first clause without anything named that only says what the clauses behind it are about.
    private static func isSubLead(_ clause: Clause, _ parsed: PromiseClause, at index: Int, in sentence: Sentence, _ text: ReadingText) -> Bool {
        guard index == 0, sentence.clauses.count > 1, clause.range.count <= 10, parsed.tail == nil else { return false }
        if text.find(anyOf: ["“", "《", "（", "创建", "机制", "制度", "体系", "中心", "公园", "行动", "工程", "平台"], in: clause.range) != nil { return false }
        guard case .terminal = parsed.verb?.kind else { return true }
        return false
    }

    private static func hasLaterVerb(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        text.find(anyOf: ["要", "建设", "创建", "推进", "实现", "提升", "完成", "全面", "稳定"], in: range) != nil
    }

    /// In the self-building part slogans outnumber promises: only acts that leave a record count.
    private static func isRecordable(_ range: Range<Int>, _ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        text.find(anyOf: recordable, in: range) != nil
    }

    private static let recordable: [Word] = [
        "机制", "制度", "监督", "规定", "平台", "建议", "提案", "清单", "普查", "创建", "专项", "行动", "普法", "公开", "数据", "督查", "四风", "过紧日子", "经费", "整治", "惩治", "腐败", "审计",
        "系统", "热线", "政务", "学习教育", "责任制", "流毒", "决议", "培训", "考核", "评价", "改革", "预算", "绩效", "规划", "以案", "报告",
    ]
}
