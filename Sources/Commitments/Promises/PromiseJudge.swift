import Quantities
import ReportText

/// Decides of one item what it is, what would show it kept, and whether a record can decide it.
struct PromiseJudge {
    let action: String
    let object: String
    let kind: CommitmentKind
    let quantity: Quantity?
    let milestone: String?
    let isHard: Bool
    let rule: StaticRule

    init(_ item: PromiseItem, _ parsed: PromiseClause, _ all: ClauseText) {
        let text = all.text
        let figure = all.quantities(in: item.range).first { Self.counts($0, in: item.range, text) }
        let progress = Self.isProgress(parsed, text)
        quantity = figure
        let verdict = Self.verdict(item, parsed, figure, progress, text)
        let own = verdict.milestone == nil ? nil : Self.ownTail(item, parsed, text)?.milestone
        (milestone, isHard, rule) = (own ?? verdict.milestone, verdict.isHard, verdict.rule)
        action =
            parsed.verb.map { all.report.printed($0.range) } ?? parsed.tail.map { all.report.printed($0.range) } ?? ""
        object = Self.object(item, parsed, figure, text)
        kind = PromiseKind.of(item, parsed, figure, verdict.milestone, text)
    }

    private struct Verdict {
        let milestone: String?
        let isHard: Bool
        let rule: StaticRule
    }

    /// A figure that counts, then a terminal predicate, then what the verb does to what it acts on.
    private static func verdict(
        _ item: PromiseItem, _ parsed: PromiseClause, _ figure: Quantity?, _ progress: Bool, _ text: ReadingText
    ) -> Verdict {
        let vague = text.find(anyOf: ["一批", "一些", "若干", "更多"], in: item.range) != nil
        if figure != nil {
            return Verdict(
                milestone: terminal(parsed), isHard: !(progress && parsed.tail == nil), rule: "CountedPromise")
        }
        if PromiseFilter.hasThreshold(parsed.range, text) {
            return Verdict(milestone: nil, isHard: true, rule: "ThresholdPromise")
        }
        if let tail = parsed.tail, !vague {
            return Verdict(milestone: tail.milestone, isHard: true, rule: "TerminalPredicate")
        }
        let bare = parsed.modal == nil && !progress
        switch parsed.verb?.kind {
        case .terminal(let milestone)?:
            let signed = milestone == "签约" && !vague
            return Verdict(milestone: milestone, isHard: signed || (bare && !vague), rule: "TerminalVerb")
        case .event?:
            let isEvent = item.rule == "EventList" || NamedList.isEvent(item.object, text)
            return Verdict(milestone: "举办", isHard: !vague && isEvent, rule: "EventVerb")
        case _ where claimsTitle(parsed, text): return Verdict(milestone: "创成", isHard: true, rule: "TitlePredicate")
        case .claim?: return Verdict(milestone: "创成", isHard: !vague, rule: "ClaimVerb")
        case .title?: return Verdict(milestone: nil, isHard: false, rule: "TitleVerb")
        case .build? where bare && !vague && PromiseKind.isBuilt(item, parsed, text):
            return Verdict(milestone: "完工", isHard: true, rule: "BuildVerb")
        case .prepare?: return Verdict(milestone: "前期", isHard: false, rule: "PrepareVerb")
        case .campaign?
        where NamedList.isEvent(item.object, text) || text.find(anyOf: ["普查", "详查", "排查"], in: item.object) != nil:
            return Verdict(milestone: "举办", isHard: bare, rule: "CampaignVerb")
        default:
            return Verdict(
                milestone: progress && PromiseKind.isProject(item, parsed, text) ? "在建" : nil, isHard: false,
                rule: "ProgressPromise")
        }
    }

    /// 推动X创建Y: a named thing is to gain a named title.
    private static func claimsTitle(_ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        guard let index = text.find("创建", in: parsed.object) else { return false }
        return index >= parsed.object.lowerBound + 3 && parsed.object.upperBound - index > 6
            && text.find(anyOf: ["推动", "支持", "助推", "力促"], in: parsed.range.lowerBound..<parsed.object.lowerBound) != nil
    }

    private static func terminal(_ parsed: PromiseClause) -> String? {
        if let tail = parsed.tail { return tail.milestone }
        if case .terminal(let milestone)? = parsed.verb?.kind { return milestone }
        return nil
    }

    /// 加快, 推进, 推动 … 建设: the process is promised, not its end.
    private static func isProgress(_ parsed: PromiseClause, _ text: ReadingText) -> Bool {
        let head = parsed.adverbs.lowerBound..<(parsed.verb?.range.upperBound ?? parsed.adverbs.upperBound)
        return text.find(
            anyOf: ["加快", "推进", "推动", "促进", "深化", "持续", "积极", "探索", "提速", "稳步", "有序", "加强", "配合", "支持"], in: head)
            != nil
    }

    /// Whether a figure is what is promised (13家, 5000公里) or sizes one thing (300亩弃土消纳场, 投资50亿元的项目).
    static func counts(_ quantity: Quantity, in range: Range<Int>, _ text: ReadingText) -> Bool {
        switch quantity.kind {
        case .year, .date, .ordinal, .rank: return false
        case .duration: return quantity.comparator != .eq && quantity.range.upperBound == range.upperBound
        case .other where quantity.unit == nil: return false
        case .count, .percent, .percentagePoint, .multiple, .ratio, .other: break
        case .money, .area, .length, .mass, .volume, .energy, .power:
            let behind = quantity.range.upperBound
            guard behind < range.upperBound else { break }
            if text.has("的", at: behind) || Unit.isHan(text.units[behind]) {
                if text.find(anyOf: mass, in: behind..<range.upperBound) == nil { return false }
            }
        }
        // 年产10万吨, 投资50亿元: the words in front say that it is a size.
        let front = max(range.lowerBound, quantity.range.lowerBound - 5)..<quantity.range.lowerBound
        return text.find(anyOf: ["年产", "日产", "日处理", "日储", "总投资", "年加工", "年处理"], in: front) == nil
    }

    /// Stuff that is counted by its amount.
    private static let mass: WordList = [
        "高标准农田", "农田", "标准厂房", "国债", "债券", "贷款", "绿地", "林", "资金", "耕地", "管网", "道路", "农村公路", "营造", "土地", "改造任务", "投资任务",
        "以上",
    ]

    /// A list member's own predicate: 二桥建成通车、水库下闸蓄水 end differently.
    private static func ownTail(
        _ item: PromiseItem, _ parsed: PromiseClause, _ text: ReadingText
    ) -> (start: Int, milestone: String)? {
        guard parsed.tail != nil, item.object.upperBound < parsed.range.upperBound,
            let index = text.longestEnd(item.object.dropFirst(2), of: PromiseWords.tailWords)
        else { return nil }
        let (word, milestone) = PromiseWords.tails[index]
        return (item.object.upperBound - word.count, milestone)
    }

    private static func object(_ item: PromiseItem, _ parsed: PromiseClause, _ figure: Quantity?, _ text: ReadingText)
        -> String
    {
        var range = item.object
        if let own = ownTail(item, parsed, text) { range = range.lowerBound..<own.start }
        if let tail = parsed.tail, tail.range.lowerBound > range.lowerBound, tail.range.upperBound <= range.upperBound {
            range = range.lowerBound..<tail.range.lowerBound
        }
        guard let figure, figure.range.lowerBound >= range.lowerBound, figure.range.upperBound <= range.upperBound
        else {
            let words = text.text(stripped(range, text)) + item.shared.map { text.text($0) }.joined()
            return words.isEmpty ? text.text(item.range) : words
        }
        let front = stripped(range.lowerBound..<figure.range.lowerBound, text)
        // 新建、改扩建学校7所: the first of two verbs belongs to the words of the second.
        if let verb = parsed.verb, text.has("、", at: front.lowerBound), verb.range.upperBound == front.lowerBound {
            return text.text(verb.range.lowerBound..<front.upperBound)
        }
        let back = stripped(figure.range.upperBound..<range.upperBound, text)
        if front.isEmpty && back.isEmpty { return parsed.verb.map { text.text($0.range) } ?? text.text(item.range) }
        return text.text(front) + text.text(back)
    }

    /// Without measuring verbs and adverbs at the end and vague counters at the start.
    private static func stripped(_ range: Range<Int>, _ text: ReadingText) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        end = beforeDeadline(range, text)
        if text.ends(start..<end, withAnyOf: trailing) != nil {
            for word in trailing where end - start > word.count && text.has(word, endingAt: end) { end -= word.count }
        }
        for word in ["一批", "好", "的"] as [Word] where end - start > word.count && text.has(word, at: start) {
            start += word.count
        }
        return start..<end
    }

    /// Where a deadline at the end of a range begins: 新院区|年底前, 水厂|6月底前.
    private static func beforeDeadline(_ range: Range<Int>, _ text: ReadingText) -> Int {
        guard let word = text.ends(range, withAnyOf: deadlines) else { return range.upperBound }
        var start = range.upperBound - word.count
        while start > range.lowerBound, Unit.isDigit(text.units[start - 1]) { start -= 1 }
        return start > range.lowerBound + 1 ? start : range.upperBound
    }

    private static let deadlines: WordList = [
        "今年年底前", "今年底前", "年底前", "年底", "年前", "年内", "上半年", "下半年", "月底前", "月末前", "月前", "季度前", "春节前", "国庆前",
    ]

    private static let trailing: WordList = [
        "稳定在", "保持在", "控制在", "提高到", "提高至", "达到", "不低于", "增长", "下降", "突破", "力争", "达", "分别", "要", "顺利", "全面", "早日", "尽快",
        "加快", "等", "建设", "完成",
    ]
}
