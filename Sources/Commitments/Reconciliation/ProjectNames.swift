/// The names under which the next report may speak of a project: its own, without what is done with it; without the 县 or
/// 区 in front; without its phase; and those of its members.
enum ProjectNames {
    struct Name {
        let units: [UInt16]
        /// The phase was left out, so that another phase in the sentence means another project.
        let lostPhase: Bool
    }

    static func of(_ object: String) -> [Name] {
        var names: [Name] = []
        let whole = trimmed(object)
        let parts = whole.split(whereSeparator: { "、和与及".contains($0) }).map(String.init)
        for part in [whole] + (parts.count > 1 ? parts : []) {
            let isMember = part != whole
            add(part, lostPhase: false, isMember: isMember, to: &names)
            if let first = part.first, "县区市省".contains(first) {
                add(String(part.dropFirst()), lostPhase: false, isMember: true, to: &names)
            }
            if let bare = withoutPhase(part) { add(bare, lostPhase: true, isMember: true, to: &names) }
        }
        return names
    }

    /// A name cut out of another must be longer: the rest of it no longer says which one is meant.
    private static func add(_ words: String, lostPhase: Bool, isMember: Bool, to names: inout [Name]) {
        let least = isMember ? 5 : 4
        guard (least...20).contains(words.count), !isKind(words) else { return }
        names.append(Name(units: Array(words.utf16), lostPhase: lostPhase))
    }

    private static func trimmed(_ object: String) -> String {
        var words = object
        // 占地120亩的提升项目: what stands before 的 describes.
        if let last = words.lastIndex(of: "的"), words[last...].count > 5 {
            words = String(words[words.index(after: last)...])
        }
        for suffix in suffixes where words.hasSuffix(suffix) && words.count > suffix.count + 3 {
            return String(words.dropLast(suffix.count))
        }
        return words
    }

    private static func withoutPhase(_ words: String) -> String? {
        for phase in phases where words.hasSuffix(phase) && words.count > phase.count + 4 {
            return String(words.dropLast(phase.count))
        }
        return nil
    }

    private static let suffixes = ["建设项目", "等项目", "工程建设", "建设工程", "项目建设", "主体工程", "项目", "工程", "建设", "改造", "主体"]
    private static let phases = ["（一期）", "（二期）", "（三期）", "一期工程", "二期工程", "三期工程", "一期", "二期", "三期"]

    /// A kind of thing rather than one thing: what is said of another of the kind says nothing of this one.
    private static func isKind(_ words: String) -> Bool {
        kinds.contains { words.hasPrefix($0) } || kindEnds.contains { words.hasSuffix($0) }
    }

    private static let kinds = [
        "街角", "口袋", "棚户区", "一期", "二期", "三期", "公益性", "各", "一批", "重点", "标准厂房", "老旧", "农村", "城市", "生活垃圾", "总体规划", "科技成果",
        "公司制", "主要", "全部", "相关", "等", "乡村", "县域", "高标准", "一般", "年度", "污水处理", "综合服务", "地下水", "生态保护", "市定", "国有", "紧密",
        "土壤", "直接利用", "外贸", "市下达",
    ]
    private static let kindEnds = ["改革", "转化", "衔接", "修编", "规划", "政策", "任务", "体系", "机制", "创建", "雄安", "目标"]
}
