import Basics

/// What a search found.
public struct SearchView: Sendable {
    /// A paragraph, in pieces: those that hold the words are marked.
    public struct Hit: Sendable {
        public let year: Int
        /// Its position in the report, from 1, where the report's page has an anchor for it.
        public let paragraph: Int?
        public let pieces: [(text: String, isFound: Bool)]

        public init(year: Int, paragraph: Int?, pieces: [(text: String, isFound: Bool)]) {
            (self.year, self.paragraph, self.pieces) = (year, paragraph, pieces)
        }
    }

    public struct Item: Sendable {
        public let id: String
        public let words: String
        public init(id: String, words: String) { (self.id, self.words) = (id, words) }
    }

    public var asked = ""
    /// Nil beyond a thousand.
    public var count: Int? = 0
    public var hits: [Hit] = []
    /// The first of the items whose words or id hold what was asked, and how many commitments do.
    public var items: [Item] = []
    public var itemCount = 0
    public var page = 1
    public var pages = 1

    public init() {}
}

public struct SearchPage {
    private let view: SearchView
    private let context: SiteContext

    public init(_ view: SearchView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        var frame = SiteFrame(context: context, title: context.say(FrameWord.find), kind: "search")
        frame.hasSearch = true
        return frame.page { html in
            html.newline()
            html.element(
                "h1",
                text: view.asked.isEmpty
                    ? context.say(FrameWord.find) : context.say(PlainWord.searchTitle, view.asked))
            SearchForm(context: context, id: "q", value: view.asked, isLarge: true).write(to: &html)
            if view.asked.isEmpty {
                html.element("p", .class("none"), text: context.say(PlainWord.askSomething))
                return
            }
            if view.hits.isEmpty, view.items.isEmpty {
                html.element("div", .class("nothing"), .named("role", "status")) { html in
                    html.element("p") { $0.element("b", text: context.say(PlainWord.foundNone, view.asked)) }
                    html.element("p", text: context.say(PlainWord.foundNoneWhy))
                }
                return
            }
            items(&html)
            hits(&html)
        }
    }

    private func items(_ html: inout HTMLWriter) {
        guard !view.items.isEmpty, view.page == 1 else { return }
        html.newline()
        html.element("section", .named("aria-labelledby", "items-h")) { html in
            html.element("h2", .id("items-h"), text: context.say(PlainWord.inLedger))
            html.element("ul", .class("hits")) { html in
                for item in view.items {
                    html.element("li") { html in
                        html.element("a", .to(context.item(item.id))) { html in
                            html.element("span", .lang(.chinese), text: item.words)
                        }
                        html.literal(" ")
                        html.element("span", .class("id"), text: item.id)
                    }
                }
            }
            if view.itemCount > view.items.count {
                html.element("p", .class("go")) { html in
                    html.element(
                        "a", .to(context.at("commitments", query: [.init("year", "all"), .init("q", view.asked)])),
                        text: context.say(PlainWord.commitmentsWith, view.asked, String(view.itemCount)))
                }
            }
        }
    }

    private func hits(_ html: inout HTMLWriter) {
        guard !view.hits.isEmpty else { return }
        html.newline()
        html.element("section", .named("aria-labelledby", "hits-h")) { html in
            html.element("h2", .id("hits-h")) { html in
                html.text(context.say(PlainWord.inReports))
                html.element("span", .class("n")) { html in
                    html.text(
                        " "
                            + (view.count.map { context.say(PlainWord.foundIn, String($0)) }
                                ?? context.say(PlainWord.foundMany)))
                }
            }
            html.element("ol", .class("hits")) { html in for hit in view.hits { row(hit, &html) } }
            Pager(page: view.page, pages: view.pages, context: context) { page in
                context.at("search", query: [.init("q", view.asked), .init("page", String(page))])
            }.write(to: &html)
        }
    }

    private func row(_ hit: SearchView.Hit, _ html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p", .class("excerpt"), .lang(.chinese)) { html in
                for piece in hit.pieces {
                    if piece.isFound { html.element("mark", text: piece.text) } else { html.text(piece.text) }
                }
            }
            html.element("p", .class("meta")) { html in
                html.element(
                    "a",
                    .to(
                        context.at(
                            "reports", String(hit.year), fragment: hit.paragraph.map { "p-\($0)" })),
                    text: hit.paragraph.map {
                        context.say(PlainWord.reportAndPlace, String(hit.year), String($0))
                    } ?? context.say(ReportWord.title, String(hit.year)))
            }
        }
    }
}
