import ReportText

/// Whether two names are one indicator. Two names are the same only where both are printed forms of one line of the
/// table, place and time aside: 规上工业企业 is not 规上工业, 脱贫地区农民收入 not 农民收入.
enum IndicatorIdentity {
    /// The one name behind printed words; nil where they are no known indicator as a whole.
    static func of(_ words: String, place: String?) -> String? {
        var units = Array(words.utf16)
        if let place { drop(Array(place.utf16), from: &units) }
        // 全社会固定资产投资 is a printed form whole, 全社会研发经费投入强度 without 全社会: look before each cut.
        while true {
            if let name = whole(units) { return name }
            if let scope = scopes.first(where: { units.count > $0.count && units.starts(with: $0) }) {
                units.removeFirst(scope.count)
            } else if let suffix = suffixes.first(where: {
                units.count > $0.count && units.suffix($0.count).elementsEqual($0)
            }) {
                units.removeLast(suffix.count)
            } else {
                return nil
            }
        }
    }

    /// An unlisted name without what only says of where, when and that it is a count: 全市高新技术企业总数.
    static func bare(_ words: String) -> String {
        var rest = words[...]
        while let scope = bareScopes.first(where: { rest.hasPrefix($0) && rest.count > $0.count + 2 }) {
            rest = rest.dropFirst(scope.count)
        }
        while let suffix = bareSuffixes.first(where: { rest.hasSuffix($0) && rest.count > $0.count + 2 }) {
            rest = rest.dropLast(suffix.count)
        }
        return String(rest)
    }

    private static let bareScopes = ["全县", "全区", "全市", "全省", "全国", "全年", "完成", "实现"]
    private static let bareSuffixes = ["总数", "数量", "总量", "累计"]

    /// The indicator of which words are a printed form from end to end.
    private static func whole(_ units: [UInt16]) -> String? {
        if units == economy { return "地区生产总值" }
        if units == services { return "第三产业增加值" }
        let found = units.withUnsafeBufferPointer { Indicators.lexicon.match($0, at: 0, limit: $0.count) }
        guard let found, found.end == units.count else { return nil }
        return unified(found.value.canonical)
    }

    /// 经济增长5.6% tells of output.
    private static let economy = Array("经济".utf16)
    /// 服务业增长8.8% tells of its value added.
    private static let services = Array("服务业".utf16)

    /// The name in front of a change: 常住人口城镇化率|比上年提高.
    static func changed(_ words: String) -> String? {
        for change in changes where words.hasSuffix(change) && words.count > change.count {
            return String(words.dropLast(change.count))
        }
        return nil
    }

    private static let changes = [
        "比上年提高", "较上年提高", "比上年上升", "较上年上升", "比上年下降", "较上年下降", "同比提高", "同比下降", "提高", "上升", "下降", "降低", "增加",
    ]

    /// The nation's output is 国内, a place's 地区生产总值; between two reports of one government they are one.
    static func unified(_ canonical: String) -> String { canonical == "国内生产总值" ? "地区生产总值" : canonical }

    /// Whether a name is told of growth by its own last word: 居民消费价格涨幅.
    static func isRate(_ words: String) -> Bool {
        ["涨幅", "增速", "增幅", "降幅"].contains { words.hasSuffix($0) }
    }

    private static func drop(_ prefix: [UInt16], from units: inout [UInt16]) {
        if units.count > prefix.count, units.starts(with: prefix) { units.removeFirst(prefix.count) }
    }

    private static let scopes = [
        "全县", "全区", "全市", "全省", "全国", "全州", "全旗", "全盟", "全疆", "我县", "我区", "我市", "我省", "全年", "年末", "预计", "初步核算", "全口径",
        "实现", "完成", "达到",
        "全社会",
        "其中",
    ].map { Array($0.utf16) }
    private static let suffixes = ["涨幅", "增速", "增幅", "降幅", "总量", "总体", "水平", "指数", "累计", "实际", "名义", "平均值", "均值", "平均"]
        .map {
            Array($0.utf16)
        }
}
