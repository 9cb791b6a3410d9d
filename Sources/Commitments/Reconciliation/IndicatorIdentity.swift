import ReportText

/// Whether two names are one indicator. Two names are the same only where both are printed forms of one line of the
/// table, place and time aside: 规上工业企业 is not 规上工业, 脱贫地区农民收入 not 农民收入.
enum IndicatorIdentity {
    /// The one name behind printed words; nil where they are no known indicator as a whole.
    static func of(_ words: String, place: String?) -> String? {
        var units = Array(words.utf16)
        if let place { drop(Array(place.utf16), from: &units) }
        var changed = true
        while changed {
            changed = false
            for scope in scopes where units.count > scope.count && units.starts(with: scope) {
                units.removeFirst(scope.count)
                changed = true
            }
            for suffix in suffixes where units.count > suffix.count && units.suffix(suffix.count).elementsEqual(suffix)
            {
                units.removeLast(suffix.count)
                changed = true
            }
        }
        if units == Array("经济".utf16) { return "地区生产总值" }
        let found = units.withUnsafeBufferPointer { Indicators.lexicon.match($0, at: 0, limit: $0.count) }
        guard let found, found.end == units.count else { return nil }
        return unified(found.value.canonical)
    }

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
        "其中",
    ].map { Array($0.utf16) }
    private static let suffixes = ["涨幅", "增速", "增幅", "降幅", "总量", "总体", "水平", "指数", "累计", "实际", "名义"].map {
        Array($0.utf16)
    }
}
