import Basics

/// The parts of the site that every page leads to.
enum SiteSection: String, CaseIterable {
    case overview = "", report = "reports", commitments, indicators, reconciliation, record, cases

    var word: FrameWord {
        switch self {
        case .overview: .overview
        case .report: .report
        case .commitments: .commitments
        case .indicators: .indicators
        case .reconciliation: .reconciliation
        case .record: .record
        case .cases: .cases
        }
    }
}

/// Head, ways through the site and foot around a page's own matter.
struct SiteFrame {
    let context: SiteContext
    /// The page's title in the window, without the place.
    let title: String
    var section: SiteSection?
    /// Whether the page holds another search form and the head needs none.
    var hasSearch = false
    /// Names the page's kind for its style.
    var kind: String = ""
    /// What a form has to carry that asks for this page in the other language; none where a link does.
    var otherCarries: [(name: String, value: String)] = []

    private var language: Language { context.language }

    /// The whole page, UTF-8.
    func page(reserving capacity: Int = 1 << 15, _ content: (inout HTMLWriter) -> Void) -> [UInt8] {
        let shell = PageShell(
            language: language, title: "\(title) · \(context.place)", styles: [SiteAssets.stylesheet.path],
            kind: kind.isEmpty ? "site" : "site \(kind)", skip: context.say(FrameWord.skip))
        return shell.page(reserving: capacity, links: alternates, banner: banner, main: content, foot: foot)
    }

    private func alternates(_ html: inout HTMLWriter) {
        if otherCarries.isEmpty {
            html.open(
                "link", .named("rel", "alternate"), .named("hreflang", context.other.language.rawValue),
                .to(context.other))
            html.newline()
        }
        html.open(
            "link", .named("rel", "alternate"), .named("type", "application/atom+xml"),
            .named("title", context.say(FrameWord.feed)), .to(context.at("changes.atom")))
        html.newline()
    }

    private func banner(_ html: inout HTMLWriter) {
        html.element("header", .class("banner")) { html in
            html.element("div", .class("banner-in")) { html in
                html.element("p", .class("mark")) { html in
                    html.element("a", .to(context.at()), .label(context.say(FrameWord.home, context.place))) { html in
                        html.element("span", .class("place"), .lang(.chinese), text: context.place)
                        html.literal(" ")
                        html.element("b", text: Phrase.product.text(language))
                    }
                }
                html.newline()
                html.element("nav", .label(context.say(FrameWord.sections))) { html in
                    html.element("ul") { html in for section in SiteSection.allCases { way(section, &html) } }
                }
                html.newline()
                if !hasSearch { SearchForm(context: context, id: "q").write(to: &html) }
                html.element("div", .class("tongue")) { html in
                    OtherTongue(address: context.other, hidden: otherCarries).write(
                        context.say(FrameWord.otherLanguage), to: &html)
                }
            }
        }
    }

    private func way(_ section: SiteSection, _ html: inout HTMLWriter) {
        let address = section == .overview ? context.at() : context.at(section.rawValue)
        html.element("li") { html in
            html.open("a", [.to(address)] + (section == self.section ? [.named("aria-current", "page")] : []))
            html.text(context.say(section.word))
            html.close("a")
        }
    }

    private func foot(_ html: inout HTMLWriter) {
        html.newline()
        html.element("footer", .class("foot")) { html in
            html.element("div", .class("foot-record")) { html in
                html.element("p") { html in
                    if let checkpoint = context.checkpoint {
                        let root = String(checkpoint.root.prefix(12))
                        html.text(
                            context.say(
                                FrameWord.checkpointFoot, String(checkpoint.size),
                                language.date(checkpoint.date), root + "…"))
                        html.literal(" ")
                    } else {
                        html.text(context.say(FrameWord.noCheckpoint) + " ")
                    }
                    html.element("a", .to(context.at("record")), text: context.say(FrameWord.checkThis))
                }
                html.element("p", text: context.say(FrameWord.footClaim))
                if let checkpoint = context.checkpoint, let code = checkpoint.code {
                    html.element("div", .class("paper-code")) { html in
                        code.write(to: &html, label: context.say(FrameWord.codeLabel))
                        html.element("pre", .class("note"), text: checkpoint.note)
                    }
                }
            }
            html.newline()
            html.element("ul", .class("foot-links")) { html in
                let links: [(FrameWord, SiteAddress)] = [
                    (.changes, context.at("changes")), (.units, context.at("units")), (.data, context.at("data.json")),
                    (.feed, context.at("changes.atom")), (.about, context.at("about")),
                    (.accessibility, context.at("accessibility")), (.desk, context.at("desk")),
                ]
                for (word, address) in links {
                    html.element("li") { html in html.element("a", .to(address), text: context.say(word)) }
                }
            }
        }
        html.newline()
    }
}

/// One field and a button; the browser sends what is written as `?q=`.
struct SearchForm {
    let context: SiteContext
    let id: String
    var value = ""
    var isLarge = false

    func write(to html: inout HTMLWriter) {
        html.element(
            "form", .class(isLarge ? "find large" : "find"), .named("role", "search"), .named("method", "get"),
            .named("action", context.at("search").text)
        ) { html in
            html.element(
                "label", .class(isLarge ? "" : "unseen"), .named("for", id), text: context.say(FrameWord.findLabel))
            html.open(
                "input", .named("type", "search"), .id(id), .named("name", "q"), .named("value", value),
                .named("maxlength", 100), .named("autocomplete", "off"))
            html.element("button", text: context.say(FrameWord.findButton))
        }
        html.newline()
    }
}
