import Basics
import Commitments
import Markup
import Operations
import Store

/// The public site of one government.
public struct PublicSite: PageSource {
    private let installation: Installation
    private let today: @Sendable () -> LocalDate

    public init(installation: Installation, today: @escaping @Sendable () -> LocalDate) {
        (self.installation, self.today) = (installation, today)
    }

    public func page(_ request: PageRequest) throws -> Page? {
        guard request.path == [installation.jurisdiction] else { return nil }
        return try front(request.language)
    }

    public func prerendered() throws -> [PageRequest] {
        Language.allCases.map { PageRequest(path: [installation.jurisdiction], language: $0) }
    }

    public func notFound(_ request: PageRequest) -> Page {
        let words = request.language == .chinese ? "没有这一页。" : "There is no such page."
        return Page(status: 404, body: document(words, request.language) { $0.element("h1", text: words) })
    }

    public func failed(_ request: PageRequest, reference: String) -> Page {
        let words = request.language == .chinese ? "这一页暂时打不开。" : "This page can't be shown now."
        return Page(
            status: 500,
            body: document(words, request.language) {
                $0.element("h1", text: words)
                $0.element("p", text: reference)
            })
    }

    /// How many commitments there are, and how many of them stand where.
    private func front(_ language: Language) throws -> Page {
        let (name, commitments) = try installation.read { tables in
            let government = try tables.row(JurisdictionRow.self, [.text(installation.jurisdiction)])
            let visible = try tables.commitments(limit: 100_000).filter { Permission.maySee($0.visibility, .visitor) }
            return (government?.name ?? installation.jurisdiction, visible)
        }
        let late = commitments.filter { $0.stage == .open && ($0.deadline ?? "9") < today().description }
        let closed = commitments.filter { $0.stage == .closed }
        let isChinese = language == .chinese
        let lines =
            isChinese
            ? ["承诺 \(commitments.count) 条", "已销号 \(closed.count) 条", "过了时限 \(late.count) 条"]
            : ["\(commitments.count) commitments", "\(closed.count) closed", "\(late.count) past their deadline"]
        return Page(
            body: document(name, language) { page in
                page.element("h1", text: name)
                page.element("ul") { list in
                    for line in lines { list.element("li", text: line) }
                }
            })
    }

    private func document(_ title: String, _ language: Language, _ content: (inout HTMLWriter) -> Void) -> [UInt8] {
        var page = HTMLWriter()
        page.literal("<!DOCTYPE html>")
        page.element("html", .lang(language)) { html in
            html.element("head") { head in
                head.open("meta", .named("charset", "utf-8"))
                head.open("meta", .named("name", "viewport"), .named("content", "width=device-width"))
                head.element("title", text: title)
            }
            html.element("body") { body in body.element("main") { content(&$0) } }
        }
        return page.bytes
    }
}
