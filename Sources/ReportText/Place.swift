extension ReportFacts {
    /// The place whose congress hears the report, or whose government delivers it.
    static func place(_ text: ReadingText, _ head: Range<Int>) -> (String?, GovernmentLevel?) {
        if text.find(anyOf: ["全国人民代表大会", "全国人大", "国务院"], in: head) != nil { return ("全国", .national) }
        for word in cues {
            var from = head
            while let cue = text.find(word, in: from) {
                if let found = divisionEnding(at: cue, text) { return found }
                from = (cue + 1)..<head.upperBound
            }
        }
        return (nil, nil)
    }

    private static let cues: [Word] = ["人民代表大会", "人大", "人民政府", "政府工作报告", "届"]

    /// The name that ends at or shortly before `index`: 保定市清苑区第三届|人民代表大会 → 清苑区.
    private static func divisionEnding(at index: Int, _ text: ReadingText) -> (String?, GovernmentLevel?)? {
        var end = index
        while end > 0, end > index - 8, level(of: text.units[end - 1]) == nil, "第十一二三四五六七八九届0123456789".utf16.contains(text.units[end - 1]) {
            end -= 1
        }
        guard end > 0, let level = level(of: text.units[end - 1]) else { return nil }
        var start = end - 1
        while start > 0, end - start < 9, isNameUnit(text.units[start - 1]), Self.level(of: text.units[start - 1]) == nil || end - start < 2 {
            start -= 1
        }
        let name = trimmed(text.text(start..<end))
        guard name.utf16.count >= 2 else { return nil }
        return (name, municipalities.contains(name) ? .province : level)
    }

    private static func trimmed(_ name: String) -> String {
        guard let cut = name.lastIndex(of: "在") else { return name }
        return String(name[name.index(after: cut)...])
    }

    private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]

    private static func isNameUnit(_ unit: UInt16) -> Bool {
        Unit.isHan(unit) && !"在于日月年，、届的是代表向".utf16.contains(unit)
    }

    private static func level(of unit: UInt16) -> GovernmentLevel? {
        switch unit {
        case 0x7701: .province  // 省
        case 0x5E02, 0x5DDE, 0x76DF: .city  // 市 州 盟
        case 0x53BF, 0x533A, 0x65D7: .county  // 县 区 旗
        case 0x4E61, 0x9547: .township  // 乡 镇
        default: nil
        }
    }
}
