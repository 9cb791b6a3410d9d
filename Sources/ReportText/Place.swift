/// The place whose congress hears the report.
enum Place {
    struct Found {
        let name: String?
        let level: GovernmentLevel?
    }

    /// From the congress or government named in the title, dateline and speaker's line; else, where the speaker
    /// only says 我代表区政府, from the name the text uses most.
    static func find(_ text: ReadingText, _ head: ArraySlice<Range<Int>>) -> Found {
        for cue in cues {
            for paragraph in head {
                var from = paragraph
                while let place = text.find(cue, in: from) {
                    if let division = PlaceName.ending(at: place, text) { return division }
                    from = (place + 1)..<paragraph.upperBound
                }
            }
        }
        if head.contains(where: { text.find(anyOf: national, in: $0) != nil }) {
            return Found(name: "全国", level: .national)
        }
        for paragraph in head {
            guard let own = text.find(anyOf: ["人民政府", "政府"], in: paragraph), own.index > paragraph.lowerBound,
                let level = PlaceName.level(of: text.units[own.index - 1])
            else { continue }
            let suffix = text.units[own.index - 1]
            let name = PlaceName.praised(suffix: suffix, text) ?? PlaceName.mostNamed(endingIn: suffix, text)
            return Found(name: name, level: level)
        }
        return Found(name: nil, level: nil)
    }

    private static let cues: WordList = ["人民代表大会", "人大", "人民政府", "政府工作报告", "届", "国民经济和社会发展"]
    private static let national: WordList = [
        "代表国务院", "受国务院", "国务院总理", "向全国人民代表大会", "全国人民代表大会第", "国务院向",
    ]
}

/// Names of administrative divisions as they stand in running text.
enum PlaceName {
    /// The name that ends at or shortly before `index`: 保定市清苑区第三届|人民代表大会 → 清苑区.
    static func ending(at index: Int, _ text: ReadingText) -> Place.Found? {
        var end = index
        while end > 0, end > index - 8, level(of: text.units[end - 1]) == nil,
            "第十一二三四五六七八九届0123456789".utf16.contains(text.units[end - 1])
        {
            end -= 1
        }
        guard end > 0, let level = level(of: text.units[end - 1]) else { return nil }
        let autonomous = end > 2 && text.has("自治", at: end - 3)
        var start = end - (autonomous ? 3 : 1)
        let most = autonomous ? 16 : 8
        while start > 0, end - start <= most, isNameUnit(text.units[start - 1]), !isHigher(start - 1, than: end, text) {
            start -= 1
        }
        let name = text.text(start..<end)
        guard name.utf16.count >= (autonomous ? 4 : 2), !common.contains(name) else { return nil }
        return Place.Found(name: name, level: self.level(named: name) ?? level)
    }

    /// 忠县 ends in 县, and names of a higher place stand in front of it: 重庆市|忠县. A suffix right before the last
    /// unit belongs to the name itself: 苏州市, 通州区.
    private static func isHigher(_ index: Int, than end: Int, _ text: ReadingText) -> Bool {
        guard end - index > 2 else { return false }
        switch text.units[index] {
        case 0x7701, 0x5E02, 0x76DF: return true  // 省 市 盟
        case 0x5DDE: return text.units[index - 1] == 0x6CBB  // 自治州, not 郑州航空港
        case 0x533A: return text.units[index - 1] == 0x6CBB  // 自治区
        default: return false
        }
    }

    static func isNameUnit(_ unit: UInt16) -> Bool {
        Unit.isHan(unit) && !"在于日月年、届的是代表向我全对到把为了和与各本从由让使将".utf16.contains(unit)
    }

    static func level(of unit: UInt16) -> GovernmentLevel? {
        switch unit {
        case 0x7701: .province  // 省
        case 0x5E02, 0x5DDE, 0x76DF: .city  // 市 州 盟
        case 0x53BF, 0x533A, 0x65D7: .county  // 县 区 旗
        case 0x4E61, 0x9547: .township  // 乡 镇
        default: nil
        }
    }

    private static func level(named name: String) -> GovernmentLevel? {
        if ["北京市", "天津市", "上海市", "重庆市"].contains(name) || name.hasSuffix("自治区") { return .province }
        if name.hasSuffix("自治州") || (name.hasSuffix("地区") && name.utf16.count > 2) { return .city }
        return nil
    }

    /// Words that end like a name.
    static let common: Set<String> = [
        "全县", "我县", "各县", "本县", "市县", "区县", "该县", "强县", "园区", "地区", "城区", "社区", "山区", "库区", "景区", "新区", "开发区", "校区",
        "厂区",
        "辖区", "小区", "片区", "老区", "特区", "矿区", "灾区", "牧区", "县区", "高新区", "示范区", "试验区", "自治区", "市区", "中心区", "保护区", "全区",
        "我区",
        "各区", "本区", "聚集区", "集聚区", "功能区", "城市", "都市", "本市", "我市", "全市", "各市", "超市", "上市", "县市", "股市", "集市", "夜市", "楼市",
        "全省", "我省", "各省", "本省", "该省", "农业区", "居住区", "街区", "林区", "主城区", "建成区", "老城区", "大县", "县城区", "工业园区", "旅游区", "旅游景区",
    ]
}
