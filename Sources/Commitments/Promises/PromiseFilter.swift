import Quantities
import ReportText

/// Which clauses promise something, and which only frame, describe a manner or claim an effect.
enum PromiseFilter {
    /// Why a clause is no promise; nil where it is one.
    static func refusal(
        _ clause: Clause, _ parsed: PromiseClause, at index: Int, in sentence: Sentence, _ place: PromisePlace,
        _ all: ClauseText
    ) -> Refusal? {
        let (text, range) = (all.text, clause.range)
        if range.count < 4 { return .tooShort }
        let figures = all.quantities[clause.quantities].contains { PromiseJudge.counts($0, in: range, text) }
        if figures || hasThreshold(range, text) { return text.find(anyOf: past, in: range) == nil ? nil : .past }
        if isStatement(range, text) { return .statement }
        if isEffect(range, text) { return .effect }
        if isManner(range, parsed, text) { return .manner }
        if place.isAreaLead { return text.find(anyOf: promisedInLeads, in: range) != nil ? nil : .framing }
        if parsed.verb == nil && parsed.tail == nil { return .noVerb }
        if index == 0, sentence.clauses.count > 1, isSubLead(range, parsed, text) { return .lead }
        if place.isSelfBuilding, text.find(anyOf: recordable, in: range) == nil { return .noRecord }
        return nil
    }

    private static let promisedInLeads: WordList = ["机制", "一批", "实事", "清单", "制度"]

    /// A state with an exact edge: 全覆盖, 只减不增, 保值增值, no accident of a legal grade.
    static func hasThreshold(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        guard text.find(anyOf: thresholds, in: range) != nil else { return false }
        if let (index, word) = text.find(anyOf: edges, in: range) {
            return word != "全覆盖" || text.units[index - 1] != 0x5065
        }
        if text.find("生产安全事故", in: range) ?? text.find("安全事故", in: range) != nil {
            return text.find(anyOf: ["遏制", "杜绝"], in: range) != nil
        }
        return text.find("污染天气", in: range) != nil && text.find("消除", in: range) != nil
    }

    private static let thresholds: WordList = edges + ["安全事故", "污染天气"]
    private static let edges: WordList = ["全覆盖", "全面达标", "只减不增", "只增不减", "保值增值", "动态清零", "全部淘汰", "全部关停", "零增长"]

    private static func isEffect(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        PromiseWords.effects.match(text, at: range.lowerBound) != nil || text.ends(range, withAnyOf: effectEnds) != nil
            || text.starts(
                range, withAnyOf: ["是", "这", "考虑", "就", "也", "都", "既", "更要", "更是", "更有", "只有", "只要", "但", "而", "对政府"])
                != nil
    }

    /// A sentence that says what is or was: 民营经济是县域经济的主体, 已经达到.
    private static func isStatement(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        if text.find(anyOf: past, in: range) != nil { return true }
        guard let index = text.find("是", in: range), index > range.lowerBound,
            index < range.upperBound - 1
        else { return false }
        return !("别其于凡还总但只要若或否就" as Word).holds(text.units[index - 1]) && text.units[index + 1] != 0x5426
    }

    private static let past: WordList = ["已经", "起到了", "取得了", "现在我国", "目前", "突破了", "实现了", "形成了", "达到了", "去年"]

    private static let effectEnds: WordList = [
        "转变", "权益", "获得感", "满意度", "知名度", "美誉度", "吸引力", "良好势头", "答卷", "更重要", "人人有责", "的同时", "条件下", "格局下", "基础上", "过程中",
        "前提下", "形势下", "背景下", "而言", "来说", "以来", "关键所在", "的关键", "重要作用", "失职", "本分", "影响力和美誉度", "科学性和精准性", "公信力", "新局面",
        "新篇章", "新格局", "执行力", "更有保障", "现象", "情况下",
    ]

    private static func isManner(_ range: Range<Int>, _ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        if text.starts(range, withAnyOf: ["坚持和", "坚持并", "贯彻落实"]) != nil { return false }
        return PromiseWords.manner.match(text, at: range.lowerBound) != nil && parsed.tail == nil
    }

    /// A short clause without anything named that only says what the sentence is about: 优化政务环境, 推动开放通道提速.
    static func isSubLead(_ range: Range<Int>, _ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        guard range.count <= 12, let verb = parsed.verb, text.starts(verb.range, withAnyOf: leadVerbs) != nil else {
            return text.starts(range, withAnyOf: ["盯紧", "积极推进项目"]) != nil && range.count <= 10
        }
        if text.has("打造", at: verb.range.lowerBound) || text.has("建设", at: verb.range.lowerBound) {
            return range.count <= 8 && text.ends(range, withAnyOf: ["城市", "之城", "环境", "高地"]) != nil
        }
        if text.find(anyOf: named, in: range) != nil { return false }
        let pushes = text.has("推动", at: verb.range.lowerBound) || text.has("促进", at: verb.range.lowerBound)
        return !pushes || text.ends(range, withAnyOf: ["提速", "提质", "提效", "升级", "增效", "发展", "提升"]) != nil
    }

    private static let leadVerbs: WordList = [
        "优化", "深化", "强化", "加强", "推进", "推动", "促进", "加快", "完善", "抓实", "抓好", "保障", "提升", "激励", "实化", "做好", "加大", "夯实",
        "改善", "打造", "健全", "拓展", "扩大",
    ]
    private static let named: WordList = [
        "“", "《", "（", "创建", "机制", "制度", "体系", "中心", "公园", "行动", "工程", "平台", "国家级", "省级", "市级", "全域旅游", "试点", "搬迁",
        "大学", "安置",
    ]

    /// In the self-building part slogans outnumber promises: only acts that leave a record count.
    private static let recordable: WordList = [
        "机制", "制度", "监督", "规定", "平台", "建议", "提案", "清单", "普查", "创建", "专项", "行动", "普法", "公开", "数据", "督查", "四风", "过紧日子",
        "经费", "整治", "惩治", "腐败", "审计",
        "系统", "热线", "政务", "学习教育", "责任制", "流毒", "决议", "培训", "考核", "评价", "改革", "预算", "绩效", "规划", "以案", "报告", "纲要", "运作方式",
    ]
}
