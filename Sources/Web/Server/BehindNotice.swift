import Markup

/// While the database is behind its log, every page says so at its foot, whoever draws it.
struct BehindNotice: PageSource {
    let source: any PageSource
    let readiness: Readiness

    var assets: [SiteAsset] { source.assets }

    func page(_ request: PageRequest) throws -> Page? {
        try source.page(request).map { noticed($0, request.language) }
    }

    func prerendered() throws -> [PageRequest] { try source.prerendered() }
    func notFound(_ request: PageRequest) -> Page { noticed(source.notFound(request), request.language) }
    func failed(_ request: PageRequest, reference: String) -> Page { source.failed(request, reference: reference) }

    private func noticed(_ page: Page, _ language: Language) -> Page {
        guard let behind = readiness.current.behind, page.contentType.hasPrefix("text/html"),
            let end = Self.end(page.body)
        else { return page }
        var writer = HTMLWriter()
        writer.element(
            "p", .class("notice"), .named("role", "alert"), .lang(language), text: Self.words(behind, language))
        var page = page
        page.body.insert(contentsOf: writer.bytes, at: end)
        return page
    }

    static func words(_ behind: Readiness.Behind, _ language: Language) -> String {
        switch (language, behind.signed) {
        case (.chinese, let signed?):
            "本站现在只读：数据库只有\(behind.size)条记录，而日志已签名\(signed)条，像是恢复了旧备份。这里显示的可能不是最新的。"
        case (.chinese, nil): "本站现在只读：日志最后签名的那一份不在原处，无法确认数据库是不是最新的。"
        case (.english, let signed?):
            "This site is read-only: its database holds \(behind.size) entries where its log has signed \(signed), "
                + "as after an old backup. What is shown here may not be the latest."
        case (.english, nil):
            "This site is read-only: what its log signed last is not where it should be, so nobody can tell whether "
                + "the database is the latest."
        }
    }

    /// Where the body's end tag begins: the last one, which no text can hold unescaped.
    private static func end(_ body: [UInt8]) -> Int? {
        let tag = Array("</body>".utf8)
        guard body.count >= tag.count else { return nil }
        return (0...body.count - tag.count).last { body[$0] == 0x3C && body[$0..<$0 + tag.count].elementsEqual(tag) }
    }
}
