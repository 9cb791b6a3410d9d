import ReportText

/// The organisations that a promise names: firms, hospitals, schools, offices. Who is in charge is for the supervision
/// office to say; reports seldom do.
enum PromiseActors {
    /// Names inside an item, in order, each once. `from` is where what is acted on begins: no name begins before it,
    /// unless the words in front say 由, 与 or 支持.
    static func find(in item: Range<Int>, from object: Int, _ text: ReadingText) -> [String] {
        guard text.find(anyOf: endings, in: item) != nil else { return [] }
        var names: [String] = []
        var start = item.lowerBound
        for index in item {
            if index == object || isBoundary(text.units[index]) { start = index == object ? index : index + 1 }
            let next = index + 1
            guard next - start >= 3, next - start <= 18, closes(next, item, text),
                text.ends(start..<next, withAnyOf: endings) != nil
            else { continue }
            var name = start..<next
            start = next
            while let word = text.starts(name, withAnyOf: openings), word.count < name.count {
                name = (name.lowerBound + word.count)..<name.upperBound
            }
            if name.count < 3 || text.starts(name, withAnyOf: common) != nil { continue }
            let words = text.text(name)
            if !names.contains(words) { names.append(words) }
        }
        return names
    }

    /// A name ends where its list, its clause or the item does, or before a few words that follow names.
    private static func closes(_ index: Int, _ item: Range<Int>, _ text: ReadingText) -> Bool {
        index >= item.upperBound || isBoundary(text.units[index])
            || text.starts(index..<item.upperBound, withAnyOf: follows) != nil
    }

    /// 、，和与及“”（）由+
    private static func isBoundary(_ unit: UInt16) -> Bool {
        switch unit {
        case Unit.enumerationComma, Unit.comma, Unit.openQuote, Unit.closeQuote, Unit.openBracket, Unit.closeBracket,
            0x548C, 0x4E0E, 0x53CA, 0x7531, 0x2B:
            true
        default: false
        }
    }

    private static let endings: WordList = [
        "有限公司", "公司", "集团", "银行", "大学", "学院", "医院", "卫生院", "中学", "小学", "幼儿园", "管委会", "街道办", "指挥部", "派出所", "公安局", "检察院",
        "法院",
        "发展改革委", "财政局", "合作社", "协会", "商会", "研究院", "保健院", "中医院",
    ]
    private static let follows: WordList = [
        "等", "的", "建设", "创建", "牵头", "负责", "参与", "落户", "入驻", "投产", "扩建", "搬迁", "迁建", "开工", "建成", "为",
    ]
    private static let openings: WordList = [
        "支持", "推动", "推进", "加快", "引导", "鼓励", "深化", "完成", "建设", "建成", "新建", "办好", "做好", "对", "在", "规范", "创建",
    ]
    /// A kind, not a name.
    private static let common: WordList = [
        "各", "一批", "重点", "龙头", "上市", "国有", "民营", "中小", "高水平", "三级", "二级", "乡镇卫生院", "社会", "商业", "地方", "县级", "公立", "示范",
        "农民", "基层", "社区", "一流", "现代", "平台公司", "老年",
        "等", "所有", "部分", "更多", "其他", "城乡",
    ]
}
