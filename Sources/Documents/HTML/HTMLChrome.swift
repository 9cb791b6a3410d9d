/// What a page shows besides its text.
enum HTMLChrome {
    /// Elements that are never part of a text.
    static let unread: Set<String> = [
        "script", "style", "noscript", "nav", "footer", "aside", "iframe", "button", "select", "textarea", "svg",
        "template",
        "object", "input", "head", "map", "audio", "video", "canvas", "dialog", "menu",
    ]

    /// Words of class, id and role by which sites name their chrome.
    private static let names: Set<String> = [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot",
        "header", "top",
        "sidebar", "aside", "share", "sharing", "toolbar", "tools", "pagination", "pager", "pages", "copyright",
        "related",
        "recommend", "comment", "comments", "advert", "banner", "search", "login", "qrcode", "ewm", "position",
        "location",
        "dqwz", "print", "bdsharebuttonbox", "contentinfo", "complementary", "skip", "hidden",
    ]

    static func isNamedSo(_ node: HTMLNode) -> Bool {
        // The header of the page, not that of the article, which holds its title.
        if node.name == "header" { return !node.isInside(["article", "main"]) }
        for key in ["class", "id", "role"] {
            guard let value = node.attribute(key) else { continue }
            let words = value.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
            if words.contains(where: { names.contains(String($0)) }) { return true }
        }
        return false
    }

    static func isHidden(_ node: HTMLNode) -> Bool {
        if node.attribute("hidden") != nil { return true }
        guard let style = node.attribute("style") else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    /// Blocks without the lines that stand around a text: source, date, font size, sharing, neighbours, imprint.
    static func removed(from blocks: [HTMLBlock]) -> [HTMLBlock] {
        let edge = 14
        return blocks.enumerated().filter { index, block in
            guard index < edge || index >= blocks.count - edge, block.text.count < 240 else { return true }
            return !marks.contains { DocumentReader.contains($0, in: block.text[...]) }
        }.map(\.element)
    }

    private static let marks: [[UInt8]] = [
        "打印本页", "【打印", "[打印", "关闭窗口", "【关闭", "[关闭", "字体：", "字体:", "【字体", "字号：", "字号:", "分享到", "分享：", "分享:", "上一篇",
        "下一篇",
        "浏览次数", "阅读次数", "访问量", "点击数", "点击量", "责任编辑", "责编：", "编辑：", "扫一扫", "版权所有", "ICP备", "公网安备", "网站标识码", "主办单位",
        "承办单位", "技术支持",
        "当前位置", "您的位置", "您现在的位置", "返回顶部", "返回首页", "来源：", "来源:", "发布时间", "发布日期", "发布机构", "发文机关", "索引号", "成文日期", "收藏本",
        "无障碍", "相关链接",
        "相关阅读", "联系我们", "网站地图", "扫码", "字体 大", "大 中 小",
    ].map { Array($0.utf8) }
}
