/// Names the place of a report whose head only says 我代表区政府.
extension PlaceName {
    /// The place a text speaks of most, by how often its name stands with its suffix and without it (清苑区, 清苑).
    static func mostNamed(endingIn suffix: UInt16, _ text: ReadingText) -> String? {
        var counts: [[UInt16]: Int] = [:]
        for index in text.units.indices where text.units[index] == suffix && !beginsWord(after: index, text) {
            for length in 1...3 where index > length && isBoundary(text.units[index - length - 1]) {
                let stem = Array(text.units[(index - length)..<index])
                if stem.allSatisfy({ isNameUnit($0) && level(of: $0) == nil }) { counts[stem, default: 0] += 1 }
            }
        }
        var best: (stem: [UInt16], score: Int)?
        for (stem, count) in counts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            if common.contains(String(decoding: stem + [suffix], as: UTF16.self)) { continue }
            if ordinary.contains(where: { $0.units == stem }) { continue }
            // A name of one character (忠县) is told from words by its suffix alone.
            if stem.count > 1, count < 2 { continue }
            let score = stem.count == 1 ? count * 2 : text.count(of: stem) + count
            if score >= 3, score > best?.score ?? 0 { best = (stem, score) }
        }
        return best.map { String(decoding: $0.stem + [suffix], as: UTF16.self) }
    }

    /// 县城, 区域, 市场: the suffix belongs to the word behind it.
    private static func beginsWord(after index: Int, _ text: ReadingText) -> Bool {
        index + 1 < text.count && "城域乡级委政直块间场民值位县道内外区长容".utf16.contains(text.units[index + 1])
    }

    private static func isBoundary(_ unit: UInt16) -> Bool {
        !Unit.isHan(unit) || !isNameUnit(unit) || level(of: unit) != nil
    }

    /// The name that stands both after words of praise (美丽清苑, 平安清苑) and before words for its people and
    /// history (清苑人民, 清苑发展史).
    static func praised(suffix: UInt16, _ text: ReadingText) -> String? {
        var before: Set<[UInt16]> = []
        var behind: [[UInt16]: Int] = [:]
        for index in text.units.indices {
            if let word = praise.first(where: { text.has($0, at: index) }), index + word.count + 2 <= text.count {
                before.insert(Array(text.units[(index + word.count)..<(index + word.count + 2)]))
            }
            if index >= 3, belongings.contains(where: { text.has($0, at: index) }) {
                let stem = Array(text.units[(index - 2)..<index])
                if stem.allSatisfy(isNameUnit) { behind[stem, default: 0] += 1 }
            }
        }
        var best: (stem: [UInt16], score: Int)?
        for stem in behind.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) where before.contains(stem) {
            if notPlaces.contains(where: { $0.units == stem }) || ordinary.contains(where: { $0.units == stem }) {
                continue
            }
            let score = text.count(of: stem)
            if score >= 8, score > best?.score ?? 0 { best = (stem, score) }
        }
        guard var stem = best?.stem else { return nil }
        if stem.last != suffix { stem.append(suffix) }
        return String(decoding: stem, as: UTF16.self)
    }

    private static let praise: WordList = [
        "美丽", "平安", "幸福", "富强", "活力", "法治", "健康", "数字", "和谐", "魅力", "现代化", "新时代", "新", "实力", "品质", "生态", "支持",
    ]
    private static let belongings: WordList = [
        "人民", "大地", "儿女", "发展史", "发展进程", "发展历程", "发展历史", "发展的", "新局面", "新篇章", "高质量发展", "场景", "实践", "广大", "干部群众", "籍",
    ]
    private static let notPlaces: Set<Word> = [
        "中国", "全国", "社会", "乡村", "城市", "经济", "农村", "我们", "国家", "时代", "产业", "农业", "工业", "旅游", "教育", "城乡", "县域", "区域",
        "企业", "工作",
        "政府", "项目", "事业", "建设", "发展", "治理", "生活", "动能", "群众", "人民", "主义", "城镇", "园区", "特色", "经营", "文化", "服务", "科技",
    ]

    private static let ordinary: Set<Word> = [
        "贫困", "示范", "试点", "先进", "重点", "农业", "百强", "脱贫", "文明", "工业", "产业", "试验", "保护", "功能", "核心", "开发", "城乡", "推进",
        "中心", "建设",
        "强", "大", "园", "社", "地", "城", "老", "小", "片", "新", "校", "景", "山", "库", "街", "特", "都", "超", "上", "股", "集", "楼",
        "夜", "门", "入", "门",
        "国家级", "自治", "先行", "生态", "高新", "集聚", "协作", "周边", "中", "东", "西", "南", "北", "学", "专", "展", "战", "厂", "港",
    ]
}
